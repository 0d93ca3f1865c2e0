import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { globSync } from "glob";
import { importsOf, impurities, layerFaults } from "../tools/layers";

const files = globSync("**/*.ts", { cwd: "src", posix: true }).sort();

describe("the layers", () => {
	for (const path of files) {
		const source = readFileSync(`src/${path}`, "utf8");

		it(`${path} imports only what its layer may`, () => {
			assert.deepEqual(layerFaults({ path, imports: importsOf(source) }), []);
		});

		if (path.startsWith("core/"))
			it(`${path} asks no clock, chance, locale, page or process`, () => {
				assert.deepEqual(impurities(source), []);
			});
	}
});

describe("the guard of the layers", () => {
	// biome-ignore format: a table
	const faults: readonly (readonly [path: string, name: string])[] = [
		["extension.ts", "./core/analyse"],
		["core/text/normalise.ts", "vscode"],
		["core/text/normalise.ts", "node:fs"],
		["core/text/normalise.ts", "../lexicon/units"],
		["core/text/normalise.ts", "lit"],
		["core/recognise/figure.ts", "../bind/draft"],
		["core/bind/draft.ts", "../analyse"],
		["core/annotate/record.ts", "../formats/csv"],
		["core/formats/csv.ts", "../corpus/panel"],
		["core/formats/csv.ts", "../../host/settings"],
		["core/analyse.ts", "./annotate/record"],
		["core/stray.ts", "./analysis"],
		["shared/protocol.ts", "../host/commands"],
		["shared/protocol.ts", "zod/mini"],
		["shared/fromView.ts", "zod"],
		["webview/sidebar.ts", "../core/analysis"],
		["webview/sidebar.ts", "vscode"],
		["cli/main.ts", "../shared/rowView"],
		["cli/main.ts", "vscode"],
		["host/services.ts", "node:path"],
		["host/services.ts", "./node/platform"],
		["host/web/platform.ts", "node:path"],
		["host/web/platform.ts", "../node/platform"],
	];
	for (const [path, name] of faults)
		it(`catches ${name} in ${path}`, () => {
			assert.equal(layerFaults({ path, imports: [name] }).length, 1);
		});

	// biome-ignore format: a table
	const lawful: readonly (readonly [path: string, name: string])[] = [
		["extension.ts", "./host/start"],
		["core/bind/draft.ts", "../text/span"],
		["core/formats/csv.ts", "../annotate/record"],
		["host/node/platform.ts", "node:path"],
		["host/start.ts", "#platform"],
		["shared/fromView.ts", "zod/mini"],
		["webview/sidebar.ts", "../shared/protocol"],
		["cli/main.ts", "../core/analyse"],
	];
	for (const [path, name] of lawful)
		it(`lets ${path} import ${name}`, () => {
			assert.deepEqual(layerFaults({ path, imports: [name] }), []);
		});

	// biome-ignore format: a table
	const ways: readonly (readonly [code: string, name: string])[] = [
		[`import * as vscode from "vscode";`, "vscode"],
		[`import type { Uri } from 'vscode';`, "vscode"],
		[`import "./side";`, "./side"],
		[`export { a } from "./a";`, "./a"],
		[`import {\n\ta,\n\tb,\n} from "./a";`, "./a"],
		[`const fs = await import("node:fs");`, "node:fs"],
		[`const fs = require("node:fs");`, "node:fs"],
		[`let x: import("vscode").Uri;`, "vscode"],
	];
	for (const [code, name] of ways)
		it(`sees ${JSON.stringify(code)}`, () => {
			assert.deepEqual(importsOf(code), [name]);
		});

	it("takes no words in quotes for imports", () => {
		assert.deepEqual(importsOf(`const time = ["from", "to"];`), []);
	});

	for (const code of ["Date.now()", "Math.random()", "a.localeCompare(b)"])
		it(`catches ${code} in the core`, () => {
			assert.equal(impurities(`const a = ${code};`).length, 1);
			assert.deepEqual(impurities(`// not ${code}`), []);
		});
});
