// Builds everything that runs: `node esbuild.js` what is shipped, `node esbuild.js test` the tests as well.
// With NODE_ENV=production it minifies, leaves source maps out and holds each file to its budget.
const { build } = require("esbuild");
const { copyFileSync, existsSync, mkdirSync, statSync } = require("node:fs");
const { dirname, resolve } = require("node:path");
const { globSync } = require("glob");

const production = process.env.NODE_ENV === "production";

const common = {
	bundle: true,
	charset: "utf8",
	legalComments: "none",
	logLevel: "warning",
	minify: production,
	sourcemap: production ? false : "linked",
	target: "es2022",
};
const node = { ...common, platform: "node", format: "cjs", target: "node20" };
const page = { ...common, platform: "browser", format: "iife" };
const host = {
	...node,
	external: ["vscode"],
	alias: { "#platform": "./src/host/node/platform.ts" },
};
const web = {
	...host,
	platform: "browser",
	target: "es2022",
	alias: { "#platform": "./src/host/web/platform.ts" },
	define: { global: "globalThis" },
};
/** See `src/core/formats/zipHere.ts`. */
const zipHere = {
	name: "zipHere",
	setup: ({ onResolve }) =>
		onResolve({ filter: /^fflate$/ }, ({ importer }) =>
			/(?:read|write)-excel-file/.test(importer)
				? { path: resolve("src/core/formats/zipHere.ts") }
				: undefined,
		),
};
/** Loaded on first use by either entry: asks for nothing, neither vscode nor `node:`. */
const both = {
	...common,
	platform: "browser",
	format: "cjs",
	define: { global: "globalThis" },
};
const workerAssert = { "node:assert/strict": "./test/tools/assert.ts" };
const cli = { ...node, banner: { js: "#!/usr/bin/env node" } };

/** What is shipped. `limit` is in thousands of bytes: what starts with the editor stays small, the reading comes on first use. */
// biome-ignore format: a table
const shipped = [
	{ from: "src/extension.ts",       to: "dist/extension.js",     options: host, limit: 60 },
	{ from: "src/extension.ts",       to: "dist/web/extension.js", options: web,  limit: 60 },
	{ from: "src/host/work.ts",       to: "dist/work.js",          options: { ...both, external: ["vscode"] }, limit: 130 },
	{ from: "src/host/reading.ts",    to: "dist/reading.js",       options: both, limit: 520 },
	{ from: "src/host/exporting.ts",  to: "dist/exporting.js",     options: { ...both, plugins: [zipHere] }, limit: 450 },
	{ from: "src/host/reviewing.ts",  to: "dist/reviewing.js",     options: both, limit: 150 },
	{ from: "src/webview/sidebar.ts", to: "dist/sidebar.js",       options: page, limit: 220 },
	{ from: "src/cli/main.ts",        to: "dist/cli.js",           options: cli,  limit: 1000 },
];

const copied = ["codicon.css", "codicon.ttf"].map((name) => ({
	from: `node_modules/@vscode/codicons/dist/${name}`,
	to: `dist/${name}`,
}));

/** Mocha in this process: one file each, packages from node_modules. */
const plainTests = globSync("test/{unit,page,drive,package}/**/*.test.ts", {
	posix: true,
}).map((from) => ({
	from,
	to: `dist/${from.replace(/ts$/, "js")}`,
	options: { ...host, minify: false, packages: "external" },
}));

/** Mocha's browser build sets `module.exports` to itself wherever it is bundled; the footer has the last word. */
const exported = {
	minify: false,
	format: "iife",
	globalName: "suite",
	footer: { js: "module.exports = suite;" },
};

/**
 * Tests that run inside VS Code: the files of one folder, found and never listed, in one module for one start of the
 * extension host. `test/host/web` runs in a worker, where there is no `node:`.
 */
const hostSuites = globSync(["test/host/", "test/host/*/"], {
	posix: true,
}).map((folder) => {
	const files = globSync(`${folder}/*.test.ts`, { posix: true }).sort();
	const contents = `
		import { runTests } from "./test/tools/inside.ts";
		export const run = () => runTests(() => {
			${files.map((file) => `require("./${file}");`).join("\n")}
		});`;
	const options = folder.endsWith("/web")
		? { ...web, alias: { ...web.alias, ...workerAssert } }
		: host;
	return {
		to: `dist/${folder}/suite.js`,
		options: { ...options, ...exported },
		stdin: { contents, resolveDir: ".", loader: "ts", sourcefile: folder },
	};
});

async function bundle({ from, to, options, limit, stdin }) {
	if (from && !existsSync(from)) return;
	const source = from ? { entryPoints: [from] } : { stdin };
	await build({ ...options, ...source, outfile: to });
	const size = statSync(to).size / 1000;
	if (production && size > limit)
		throw new Error(`${to} has ${size} kB; its budget is ${limit} kB`);
}

/** A bundle that fails does not keep the others from being built. */
async function main() {
	const tests = process.argv.includes("test")
		? [...plainTests, ...hostSuites]
		: [];
	for (const { from, to } of copied) {
		mkdirSync(dirname(to), { recursive: true });
		copyFileSync(from, to);
	}
	const results = await Promise.allSettled([...shipped, ...tests].map(bundle));
	for (const { reason } of results.filter((one) => one.reason)) {
		if (!reason.errors) console.error(reason.message); // esbuild has told its own
		process.exitCode = 1;
	}
}

main();
