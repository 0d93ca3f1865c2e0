import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
	agreementWords,
	agreementWordTable,
} from "../../../src/cli/agreementWords";
import { languages } from "../../../src/cli/words";
import { agreementWords as editorWords } from "../../../src/host/agreementWords";

describe("the words of a report of agreement", () => {
	for (const language of languages)
		it(`are the editor's in ${language}`, () => {
			const bundle: Readonly<Record<string, string>> =
				language === "en"
					? {}
					: JSON.parse(
							readFileSync(`media/l10n/bundle.l10n.${language}.json`, "utf8"),
						);
			assert.deepEqual(
				editorWords((english) => bundle[english] ?? english),
				agreementWords(language),
			);
		});

	for (const [key, [en, ...others]] of Object.entries(agreementWordTable))
		it(`${key} fills the same places in every language`, () => {
			const places = (text: string) =>
				[...text.matchAll(/\{\d\}/gu)].map(String).sort();
			for (const other of others) assert.deepEqual(places(other), places(en));
		});
});
