import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";

const nothing = () => false;
const vscodeOnly = (name: string) => name === "vscode";
const withNode = (name: string) => name === "vscode" || isBuiltin(name);

/** What each file of the build may ask for when it runs; everything else is inside it. */
// biome-ignore format: a table
const bundles: Readonly<Record<string, (name: string) => boolean>> = {
	"dist/extension.js": withNode,
	"dist/work.js": vscodeOnly,
	"dist/reading.js": nothing,
	"dist/exporting.js": nothing,
	"dist/reviewing.js": nothing,
	"dist/cli.js": isBuiltin,
	"dist/web/extension.js": vscodeOnly,
	"dist/sidebar.js": nothing,
};

describe("the bundles", () => {
	for (const [file, mayRequire] of Object.entries(bundles)) {
		const code = readFileSync(file, "utf8");

		it(`${file} requires only what is there`, () => {
			const required = code.matchAll(/\brequire\("([^"]+)"\)/g);
			const names = [...required].map(([, name]) => name ?? "");
			assert.deepEqual(
				names.filter((name) => !mayRequire(name)),
				[],
			);
		});

		if (/extension|work|sidebar/.test(file))
			it(`${file} leaves the reading for later`, () => {
				for (const part of ["ZodError", "TSCharacters"])
					assert.ok(!code.includes(part), `${part} is in it`);
			});
	}
});
