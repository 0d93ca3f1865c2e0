import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { globSync } from "glob";

const call =
	/\b(?:l10n\.)?t\(\s*((?:(?:"(?:[^"\\]|\\.)*"|'[^'\\]*')(?:\s*\+\s*)?)+)/gu;
const literal = /"(?:[^"\\]|\\.)*"|'[^'\\]*'/gu;
const textOf = (part: string): string =>
	part.startsWith("'") ? part.slice(1, -1) : JSON.parse(part);

/** What the source hands to `vscode.l10n.t`. */
function stringsOf(source: string): string[] {
	if (!source.includes("l10n")) return [];
	return [...source.matchAll(call)].map(([, parts = ""]) =>
		[...parts.matchAll(literal)].map(([part]) => textOf(part)).join(""),
	);
}

const used = [
	...new Set(
		globSync("src/**/*.ts").flatMap((file) =>
			stringsOf(readFileSync(file, "utf8")),
		),
	),
].sort();

const places = (text: string) =>
	[...text.matchAll(/\{\d\}/gu)].join().split(",").sort();

describe("the strings of the interface", () => {
	it("are found in the source", () => {
		assert.ok(used.length > 100);
		assert.deepEqual(stringsOf(`const { t } = l10n; t("a" + "b"), t('"c"')`), [
			"ab",
			'"c"',
		]);
	});

	for (const language of ["zh-cn", "zh-tw"])
		it(`are there in ${language}, each and no other, with the same places`, () => {
			const bundle: Record<string, string> = JSON.parse(
				readFileSync(`media/l10n/bundle.l10n.${language}.json`, "utf8"),
			);
			assert.deepEqual(Object.keys(bundle).sort(), used);
			for (const [english, translated] of Object.entries(bundle))
				assert.deepEqual(places(translated), places(english), english);
		});
});
