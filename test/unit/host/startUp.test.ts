import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { globSync } from "glob";

/** Loaded on first use: they bring in what they like. */
const lazy = ["src/host/reading.ts", "src/host/exporting.ts"];
/** A list of names and nothing else. */
const light = /\/core\/analysis$/u;

describe("what starts with the editor", () => {
	const files = [
		"src/extension.ts",
		...globSync("src/host/**/*.ts", { posix: true }),
	];
	for (const file of files.filter((f) => !lazy.includes(f)))
		it(`${file} takes nothing but types from the core`, () => {
			const imports = readFileSync(file, "utf8").matchAll(
				/^(?:import|export)\s+(?!type\b)([^;]*?)\s+from\s+"([^"]+)";/gmu,
			);
			for (const [statement, , from = ""] of imports)
				assert.ok(!from.includes("/core/") || light.test(from), statement);
		});
});
