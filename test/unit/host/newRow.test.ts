import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { rowsOf } from "../../../src/core/annotate/rows";
import { builtinCodebook } from "../../../src/core/lexicon/builtinCodebook";
import type { CodebookEntry } from "../../../src/core/lexicon/codebook";
import { newRow } from "../../../src/host/newRow";
import type { Read } from "../../../src/host/sessionState";

const source =
	"2031年，临江市发明专利授权684件，2031年3月获批国家知识产权示范城市。";
const analysis = analyse(source);
const read = {
	basis: { source },
	analysis,
	rows: rowsOf(source, analysis, null),
	codebook: { codebook: builtinCodebook },
} as unknown as Read;

const [first] = builtinCodebook.entries as readonly [CodebookEntry];
const entry = (more: Partial<CodebookEntry>): CodebookEntry => ({
	...first,
	id: "pilot",
	name: "示范城市",
	...more,
});
const spanOf = (words: string) => {
	const start = source.indexOf(words);
	return { start, end: start + words.length };
};

describe("newRow", () => {
	it("finds the figure in the words", () => {
		const { span, fields } = newRow(read, spanOf("发明专利授权684件"));
		assert.deepEqual(span, spanOf("684件"));
		assert.deepEqual(
			[fields.value, fields.unit, fields.region, fields.period],
			["684", "件", "临江市", "2031"],
		);
	});

	it("is a row of the entry it is made for", () => {
		const words = spanOf("发明专利授权684件");
		const { span, fields } = newRow(read, words, entry({ type: "number" }));
		assert.deepEqual(span, spanOf("684件"));
		assert.deepEqual(
			[fields.indicatorId, fields.name, fields.value, fields.answer],
			["pilot", "示范城市", "684", null],
		);
	});

	it("needs no figure where the entry is no number", () => {
		const words = spanOf("2031年3月获批国家知识产权示范城市");
		const { span, fields } = newRow(read, words, entry({ type: "yes_no" }));
		assert.deepEqual(span, words);
		assert.deepEqual(
			[fields.indicatorId, fields.name, fields.value, fields.answer],
			["pilot", "示范城市", null, "yes"],
		);
		assert.deepEqual([fields.unit, fields.region], ["", "临江市"]);
	});

	it("takes the date that the words are for its answer", () => {
		const words = spanOf("2031年3月");
		const { fields } = newRow(read, words, entry({ type: "date" }));
		assert.equal(fields.answer, "2031-03");
	});
});
