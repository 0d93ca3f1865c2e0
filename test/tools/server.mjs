import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { installServer } from "./install.mjs";
import { end, startGroup, within } from "./process.mjs";

/** No welcome page, no AI, no telemetry: only what was asked for. */
export const quietSettings = {
	"window.autoDetectColorScheme": false,
	"workbench.startupEditor": "none",
	"workbench.tips.enabled": false,
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"chat.disableAIFeatures": true,
	"telemetry.telemetryLevel": "off",
	"extensions.autoCheckUpdates": false,
	"extensions.ignoreRecommendations": true,
	"update.mode": "none",
};

/**
 * @typedef {object} ServerOptions
 * @property {string} home everything the server writes: settings, state, extensions, `server.log`
 * @property {Record<string, unknown> | undefined} [settings] the user's settings, on top of the quiet ones
 * @property {"zh-cn" | "zh-tw" | undefined} [locale] the language of the workbench as far as extensions see it
 * @property {boolean | undefined} [trust] ask about workspace trust; off by default
 * @property {import("./install.mjs").Engine | undefined} [engine]
 * @property {string | undefined} [port] a free one where none is given
 *
 * @typedef {{ origin: string, port: string, stop(how?: NodeJS.Signals): Promise<void> }} Server
 */

/**
 * Starts VS Code as a server on a free loopback port.
 *
 * @param {ServerOptions} options
 * @returns {Promise<Server>} once it listens
 */
export async function startServer({
	home,
	settings,
	locale,
	trust = false,
	engine,
	port = "0",
}) {
	const { node, serverMain } = await installServer(engine);
	for (const level of ["User", "Machine"])
		await writeSettings(join(home, "data", level), {
			...quietSettings,
			"security.workspace.trust.enabled": trust,
			...settings,
		});
	if (locale) await writeLanguagePack(home, locale);
	const args = [
		serverMain,
		...["--host", "127.0.0.1", "--port", port, "--server-data-dir", home],
		"--without-connection-token",
		"--accept-server-license-terms",
		"--enable-smoke-test-driver", // the address may then name an extension under development
		...(trust ? [] : ["--disable-workspace-trust"]),
		...(locale ? ["--locale", locale] : []),
	];
	const child = startGroup(node, args);
	const log = createWriteStream(join(home, "server.log"), { flags: "a" });
	child.stdout.pipe(log, { end: false });
	child.stderr.pipe(log, { end: false });
	/** @type {Server["stop"]} */
	const stop = (how) => end(child, how);
	try {
		const given = await within(
			60_000,
			"VS Code's server starts",
			portOf(child),
		);
		return { origin: `http://127.0.0.1:${given}`, port: given, stop };
	} catch (error) {
		await stop();
		throw new Error(`${error}\nSee ${join(home, "server.log")}.`);
	}
}

/**
 * @param {ReturnType<typeof startGroup>} child
 * @returns {Promise<string>}
 */
function portOf(child) {
	return new Promise((resolve, reject) => {
		createInterface(child.stdout).on("line", (line) => {
			const [, port] = line.match(/host agent listening on (\d+)/) ?? [];
			if (port) resolve(port);
		});
		child.on("error", reject);
		child.on("exit", (code) => reject(new Error(`It ended with ${code}.`)));
	});
}

/**
 * Installs a `.vsix` as a person would, into the extensions of that home.
 *
 * @param {string} home
 * @param {string} vsix
 */
export async function installExtension(home, vsix) {
	const { node, serverMain } = await installServer();
	const data = ["--accept-server-license-terms", "--server-data-dir", home];
	const args = [serverMain, ...data, "--install-extension", vsix];
	await promisify(execFile)(node, args, { timeout: 60_000 });
}

/**
 * The address that opens a folder with the extension under development, and runs a test module where one is named.
 *
 * @param {string} origin
 * @param {{ folder: string, extension?: string | undefined, tests?: string }} paths absolute
 */
export function workbenchUrl(origin, { folder, extension, tests }) {
	const remote = origin.replace("http:", "vscode-remote:");
	const payload = [
		...(extension ? [["extensionDevelopmentPath", remote + extension]] : []),
		...(tests ? [["extensionTestsPath", remote + tests]] : []),
	];
	const query = new URLSearchParams({
		folder,
		payload: JSON.stringify(payload),
	});
	return `${origin}/?${query}`;
}

/**
 * Adds to the settings that are there from an earlier start; where a person wrote comments into them, they stay as they are.
 *
 * @param {string} folder of `settings.json`
 * @param {Record<string, unknown>} settings
 */
export async function writeSettings(folder, settings) {
	await mkdir(folder, { recursive: true });
	const file = join(folder, "settings.json");
	const before = await readFile(file, "utf8")
		.then(JSON.parse)
		.catch((error) => (error.code === "ENOENT" ? {} : null));
	if (before)
		await writeFile(
			file,
			JSON.stringify({ ...before, ...settings }, null, "\t"),
		);
}

/**
 * A language pack without a word in it: the workbench stays English, extensions see the language.
 *
 * @param {string} home
 * @param {string} locale
 */
async function writeLanguagePack(home, locale) {
	const translation = join(home, "data", "main.i18n.json");
	const empty = { "": [], version: "1.0.0", contents: {} };
	const extensions = [
		{ extensionIdentifier: { id: "test.language" }, version: "1.0.0" },
	];
	const pack = {
		hash: "1",
		label: locale,
		extensions,
		translations: { vscode: translation },
	};
	await writeFile(translation, JSON.stringify(empty));
	await writeFile(
		join(home, "data", "languagepacks.json"),
		JSON.stringify({ [locale]: pack }),
	);
}
