import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
	explanationTable,
	explanationWords,
} from "../../../src/cli/explanationWords";
import { explanationWords as editorWords } from "../../../src/host/explanationWords";

const bundleOf = (language: string): Readonly<Record<string, string>> =>
	JSON.parse(readFileSync(`media/l10n/bundle.l10n.${language}.json`, "utf8"));

describe("the words of an explanation", () => {
	it("are the editor's in English", () =>
		assert.deepEqual(
			editorWords((english) => english),
			explanationWords("en"),
		));

	for (const language of ["zh-cn", "zh-tw"] as const)
		it(`are the editor's in ${language}`, () => {
			const bundle = bundleOf(language);
			assert.deepEqual(
				editorWords((english) => bundle[english] ?? english),
				explanationWords(language),
			);
		});

	for (const [key, words] of Object.entries(explanationTable))
		it(`${key} fills the same places in every language`, () => {
			const [en, ...others] = words.map((text) =>
				[...text.matchAll(/\{\d\}/gu)].map(String).sort(),
			);
			for (const other of others) assert.deepEqual(other, en);
		});
});
