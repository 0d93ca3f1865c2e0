// Builds everything that runs: `node esbuild.js` for what is shipped, `node esbuild.js test` for the tests as well.
const { build } = require("esbuild");
const { existsSync } = require("node:fs");
const { globSync } = require("glob");

const production = process.env.NODE_ENV === "production";
const common = {
	bundle: true,
	charset: "utf8",
	logLevel: "warning",
	minify: production,
	sourcemap: production ? false : "linked",
	target: "es2022",
	legalComments: "none",
};
const node = { ...common, platform: "node", format: "cjs", target: "node20" };

const shipped = [
	{
		...node,
		entryPoints: { cli: "src/cli/main.ts" },
		outdir: "dist",
		banner: { js: "#!/usr/bin/env node" },
	},
];

const tests = [
	{
		...node,
		minify: false,
		entryPoints: globSync("test/unit/**/*.test.ts"),
		outbase: "test",
		outdir: "dist/test",
		packages: "external",
	},
];

async function main() {
	const wanted = process.argv.includes("test")
		? [...shipped, ...tests]
		: shipped;
	for (const options of wanted) {
		const entries = Array.isArray(options.entryPoints)
			? options.entryPoints
			: Object.values(options.entryPoints);
		if (entries.length > 0 && entries.every(existsSync)) await build(options);
	}
}
main().catch((error) => {
	console.error(error.message);
	process.exit(1);
});
