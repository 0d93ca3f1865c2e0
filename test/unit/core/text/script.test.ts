import assert from "node:assert/strict";
import fc from "fast-check";
import characters from "opencc-js/dict/TSCharacters";
import phrases from "opencc-js/dict/TSPhrases";
import { isTraditional, toSimplified } from "../../../../src/core/text/script";
import { runs } from "../../../tools/runs";

describe("toSimplified", () => {
	it("keeps the length of every entry of the tables", () => {
		for (const entry of `${phrases}|${characters}`.split("|")) {
			const [from = ""] = entry.split(" ");
			assert.equal(toSimplified(from).length, from.length, entry);
		}
	});

	it("keeps the length of any text", () => {
		const unit = fc.constantFrom(..."乾隆燥瞭解著作權產𠌥⿰a");
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
				assert.equal(toSimplified(text).length, text.length);
			}),
			runs(2000),
		);
	});

	it("goes by phrases", () => {
		assert.equal(toSimplified("乾隆的乾燥機"), "乾隆的干燥机");
	});
});

describe("isTraditional", () => {
	it("tells characters that Simplified text never has", () => {
		const sure = [..."產权權乾徵著里發"].filter((c) =>
			isTraditional(c.charCodeAt(0)),
		);
		assert.deepEqual(sure, ["產", "權", "發"]);
	});
});
