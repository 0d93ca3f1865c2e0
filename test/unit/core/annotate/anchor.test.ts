import assert from "node:assert/strict";
import { addRow, decide } from "../../../../src/core/annotate/decide";
import type { Row } from "../../../../src/core/annotate/record";
import { rowsOf } from "../../../../src/core/annotate/rows";
import { blank, decision, emptyFile, readPlanted } from "./planted";

/** Accepts the row whose figure is `words` (the nth of them) in one text, and finds it in another. */
function reanchored(before: string, words: string, after: string, nth = 0) {
	const rows = rowsOf(before, readPlanted(before), null);
	const row = rows.filter((r) => r.asPrinted === words)[nth] as Row;
	const file = decide(emptyFile(), before, row, decision("accepted"), "k");
	return shown(after, rowsOf(after, readPlanted(after), file));
}

/** The same for a row that a person added on `words`. */
function readded(before: string, words: string, after: string) {
	const start = before.indexOf(words);
	const fields = { ...blank, name: "示范城市" };
	const made = decision("added");
	const span = { start, end: start + words.length };
	const file = addRow(emptyFile(), before, span, fields, made, "k");
	return shown(after, rowsOf(after, readPlanted(after), file));
}

/** `anchored 877件 @12`: state, words and offset of row k; what is read there now. */
function shown(source: string, rows: readonly Row[]): string {
	const { anchor, figure, reading } = rows.find((r) => r.id === "k") as Row;
	if (!figure) return anchor;
	const words = source.slice(figure.start, figure.end);
	const read = reading ? "" : " (nothing read)";
	return `${anchor} ${words} @${figure.start}${read}`;
}

const one = "2031年临江市专利授权877件，专利转让16.5亿元。";

describe("anchor", () => {
	// biome-ignore format: a table
	const cases: readonly (readonly [string, string, string, string, string])[] = [
		["stays",                                     one, "877件", one, "anchored 877件 @12"],
		["moves with its sentence",                   one, "877件", `来源：临江日报。\n${one}`, "anchored 877件 @21"],
		["never takes a corrected number for its own", one, "877件", one.replace("877", "817"), "revised 817件 @12"],
		["nor one with its point lost",               one, "16.5亿元", one.replace("16.5", "165"), "revised 165亿元 @21"],
		["nor a longer one",                          one, "877件", one.replace("877", "1877"), "revised 1877件 @12"],
		["nor another unit",                          one, "877件", one.replace("877件", "877万件"), "revised 877万件 @12"],
		["nor a decline that was a rise",             "2031年临江市专利授权5%。", "5%", "2031年临江市专利授权下降5%。", "orphan"],
		["nor another city",                          one, "877件", one.replace("临江", "望海"), "orphan"],
		["nor another city with the number revised",  one, "877件", one.replace("临江", "望海").replace("877", "817"), "orphan"],
		["nor another year",                          one, "877件", one.replace("2031", "2032"), "orphan"],
		["nor another statistic",                     one, "877件", one.replace("专利授权", "专利申请"), "orphan"],
		["is an orphan when its words are gone",      one, "877件", "2031年临江市专利转让16.5亿元。", "orphan"],
		["is an orphan in an empty file",             one, "877件", "", "orphan"],
		["outlives an edit of its sentence",          one, "877件", `2031年临江市专利授权877件，专利转让总额达到16.5亿元。`, "anchored 877件 @12"],
		["outlives another number of its sentence",   one, "877件", one.replace("16.5", "18.2"), "anchored 877件 @12"],
		["outlives a change of script",               one, "16.5亿元", one.replace("专", "專").replace("亿", "億").replace("专", "專"), "anchored 16.5億元 @21"],
		["outlives stray spaces",                     one, "877件", one.replace("877", " 877 "), "anchored 877 件 @13"],
		["outlives other line ends",                  `\n${one}\n`, "877件", `\r\n\r\n${one}\r\n`, "anchored 877件 @16"],
	];
	for (const [name, before, words, after, expected] of cases)
		it(name, () => assert.equal(reanchored(before, words, after), expected));

	const sections =
		"临江市2031年情况。专利授权877件。\n望海市2031年情况。专利授权877件。\n";
	it("knows the same words of two cities apart, in both directions", () => {
		assert.equal(
			reanchored(sections, "877件", sections, 0),
			"anchored 877件 @15",
		);
		assert.equal(
			reanchored(sections, "877件", sections, 1),
			"anchored 877件 @36",
		);
		const swapped =
			"望海市2031年情况。专利授权877件。\n临江市2031年情况。专利授权877件。\n";
		assert.equal(
			reanchored(sections, "877件", swapped, 0),
			"anchored 877件 @36",
		);
	});

	it("does not move to the other city's same words when its own are gone", () => {
		const left = "望海市2031年情况。专利授权877件。\n";
		assert.equal(reanchored(sections, "877件", left, 0), "orphan");
		assert.equal(reanchored(sections, "877件", left, 1), "anchored 877件 @15");
	});

	it("is not revised to the other city's number either", () => {
		const left = "望海市2031年情况。专利授权817件。\n";
		assert.equal(reanchored(sections, "877件", left, 0), "orphan");
	});

	const repeated = "临江市2031年专利授权877件。\n";
	it("goes to a copy of its statement when the original is gone", () =>
		assert.equal(
			reanchored(`${repeated}甲。${repeated}`, "877件", repeated, 0),
			"anchored 877件 @12",
		));

	it("puts no two records on one reading", () => {
		const before = `${repeated}${repeated}`;
		const rows = rowsOf(before, readPlanted(before), null);
		let file = emptyFile();
		rows.forEach((row, i) => {
			file = decide(file, before, row, decision("accepted"), `k${i}`);
		});
		const after = rowsOf(repeated, readPlanted(repeated), file);
		assert.deepEqual(
			after.map((r) => [r.id, r.anchor]),
			[
				["k0", "anchored"],
				["k1", "orphan"],
			],
		);
	});

	it("tells numbers of one sentence apart by their place in it", () => {
		const before = "2031年临江市专利授权5件，专利授权5件。";
		const after = `前言。${before}`;
		assert.equal(reanchored(before, "5件", after, 0), "anchored 5件 @15");
		assert.equal(reanchored(before, "5件", after, 1), "anchored 5件 @22");
	});

	it("takes a hint for a place to look at, and no more", () => {
		const text = "2031年望海市专利授权877件。";
		const rows = rowsOf(one, readPlanted(one), null);
		const row = rows[0] as Row;
		const file = decide(emptyFile(), one, row, decision("accepted"), "k");
		assert.deepEqual(file.text.offsets, { k: [12, 16] });
		assert.equal(shown(text, rowsOf(text, readPlanted(text), file)), "orphan");
	});

	it("bears offsets that lie outside the text", () => {
		const row = rowsOf(one, readPlanted(one), null)[0] as Row;
		const made = decide(emptyFile(), one, row, decision("accepted"), "k");
		for (const offsets of [{ k: [900, 904] }, { k: [5, 3] }, {}] as const) {
			const file = { ...made, text: { ...made.text, offsets } };
			assert.equal(
				shown(one, rowsOf(one, readPlanted(one), file as typeof made)),
				"anchored 877件 @12",
			);
		}
	});
});

describe("anchor of an added row", () => {
	const honour = "2031年3月，临江市获批国家示范城市。";
	const words = "获批国家示范城市";
	// biome-ignore format: a table
	const cases: readonly (readonly [string, string, string, string, string])[] = [
		["stays",                               honour, words, honour, "anchored 获批国家示范城市 @11 (nothing read)"],
		["moves with its sentence",             honour, words, `${one}\n${honour}`, "anchored 获批国家示范城市 @40 (nothing read)"],
		["outlives an edit of its sentence",    honour, words, honour.replace("获批", "已获批"), "anchored 获批国家示范城市 @12 (nothing read)"],
		["goes to no other firm",               "甲公司有专利5件。", "5件", "乙公司有专利5件。", "orphan"],
		["goes to no other city",               honour, words, honour.replace("临江", "望海"), "orphan"],
		["goes to no other month",              honour, words, honour.replace("3月", "4月"), "orphan"],
		["is an orphan when its words changed", honour, words, honour.replace("国家", "全国"), "orphan"],
		["is not found inside a longer number", "全市共有商标77件。", "77件", "全市共有商标177件。", "orphan"],
	];
	for (const [name, before, chosen, after, expected] of cases)
		it(name, () => assert.equal(readded(before, chosen, after), expected));
});
