import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";

/** Imports and exports that are there at run time. */
const loading = /^(?:import|export)\s+(?!type\b)[^;]*?\sfrom\s+"([^"]+)";/gmu;

function importsOf(file: string): readonly string[] {
	return [...readFileSync(file, "utf8").matchAll(loading)].flatMap(
		([, from = ""]) =>
			from === "#platform"
				? ["src/host/node/platform.ts", "src/host/web/platform.ts"]
				: [`${join(dirname(file), from)}.ts`].filter(existsSync),
	);
}

function reachedFrom(start: string): ReadonlySet<string> {
	const reached = new Set<string>();
	const open = [start];
	for (let file = open.pop(); file; file = open.pop()) {
		if (reached.has(file)) continue;
		reached.add(file);
		open.push(...importsOf(file));
	}
	return reached;
}

describe("what starts with the editor", () => {
	const reached = reachedFrom("src/extension.ts");

	it("tells articles from other texts", () =>
		assert.ok(reached.has("src/host/features/detectArticle.ts")));

	it("has nothing of the core, and little of the host", () => {
		assert.deepEqual(
			[...reached].filter((file) => file.startsWith("src/core/")),
			[],
		);
		assert.ok(!reached.has("src/host/sessions.ts"));
	});
});

describe("what works on articles", () => {
	const reached = reachedFrom("src/host/work.ts");

	it("is the host", () => assert.ok(reached.has("src/host/sessions.ts")));

	it("has nothing of the core but lists of names and the steps of a write", () =>
		assert.deepEqual(
			[...reached].filter((file) => file.startsWith("src/core/")),
			["src/core/analysis.ts", "src/core/files/writeWhole.ts"],
		));

	it("has nothing that the reading brings but such lists", () => {
		const brought = [...reachedFrom("src/host/reading.ts")];
		assert.deepEqual(brought.filter((file) => reached.has(file)).sort(), [
			"src/core/analysis.ts",
			"src/shared/listActs.ts",
		]);
	});
});
