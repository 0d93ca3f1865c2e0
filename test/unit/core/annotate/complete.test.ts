import assert from "node:assert/strict";
import fc from "fast-check";
import { completionsOf } from "../../../../src/core/annotate/complete";
import type { CorrectedField } from "../../../../src/core/annotate/correctedFields";
import { readField } from "../../../../src/core/annotate/correction";
import type { Row } from "../../../../src/core/annotate/record";
import { builtinCodebook } from "../../../../src/core/lexicon/builtinCodebook";
import type {
	Codebook,
	CodebookEntry,
} from "../../../../src/core/lexicon/codebook";
import { runs } from "../../../tools/runs";
import { blank } from "./planted";

const [first] = builtinCodebook.entries as readonly [CodebookEntry];
const entry = (
	id: string,
	name: string,
	more: Partial<CodebookEntry> = {},
): CodebookEntry => ({ ...first, id, name, synonyms: [], unit: "件", ...more });
const codebook: Codebook = {
	id: "test",
	version: 1,
	entries: [
		entry("patents", "专利授权量", { synonyms: ["授权专利"] }),
		entry("valid", "有效发明专利拥有量", { unit: "项" }),
		entry("old", "专利旧指标", { replacedBy: "patents" }),
		entry("pilot", "示范城市", { type: "yes_no", unit: null }),
		entry("level", "级别", {
			type: "category",
			categories: ["國家级", "省级"],
		}),
		entry("since", "获批时间", { type: "date" }),
		entry("remark", "备注", { type: "text" }),
	],
};
const context = { published: "2032-04-26", codebook };
const row: Row = {
	...blank,
	id: "r1",
	state: "undecided",
	anchor: "anchored",
	value: "877",
	period: "2030",
	figure: null,
	sentence: null,
	asPrinted: "877件",
	reading: null,
	record: null,
};
const completed = (
	field: CorrectedField,
	text: string,
	more: Partial<Row> = {},
) =>
	completionsOf(field, text, { ...row, ...more }, context).map(
		({ value, detail }) => (detail === "" ? value : `${value} (${detail})`),
	);

describe("completionsOf", () => {
	// biome-ignore format: a table
	const cases: readonly (readonly [CorrectedField, string, readonly string[]])[] = [
		["name", "专利",       ["专利授权量 (件)", "有效发明专利拥有量 (项)"]],
		["name", "授权专",     ["专利授权量 (件)"]],
		["name", "專利授權",   ["专利授权量 (件)"]],
		["name", "yxfm",       ["有效发明专利拥有量 (项)"]],
		["name", "sqzl",       ["专利授权量 (件)"]],
		["name", "旧指标",     []],
		["name", "专利授权量", []],
		["name", "",           []],
		["unit", "项",         ["项次"]],
		["unit", "美圆",       ["美元"]],
		["indicatorId", "pat", ["patents (专利授权量)"]],
		["indicatorId", "发明", ["valid (有效发明专利拥有量)"]],
		["region", "沧州",     ["沧州市 (河北省)"]],
		["region", "門頭溝",   ["北京市/门头沟区 (北京市)"]],
		["region", "运河区",   ["沧州市/运河区 (河北省/沧州市)"]],
		["period", "去年",     ["2031 (2031-01-01 – 2031-12-31)"]],
		["period", "31h1",     ["2031-H1 (2031-01-01 – 2031-06-30)"]],
		["period", "上半年",   ["2030-H1 (2030-01-01 – 2030-06-30)", "2031-H1 (2031-01-01 – 2031-06-30)"]],
		["period", "2031-q",   ["2031-Q1 (2031-01-01 – 2031-03-31)", "2031-Q2 (2031-04-01 – 2031-06-30)", "2031-Q3 (2031-07-01 – 2031-09-30)", "2031-Q4 (2031-10-01 – 2031-12-31)"]],
		["period", "很久",     []],
		["value", "8",         []],
		["note", "专利",       []],
		["answer", "",         []],
	];
	for (const [field, text, expected] of cases)
		it(`${field}: ${JSON.stringify(text)}`, () => {
			const all = completed(field, text);
			assert.deepEqual(all.slice(0, expected.length || 8), expected);
		});

	it("finds places by the initials of their pinyin, cities first", () => {
		const [city] = completed("region", "cz");
		assert.match(city ?? "", /^(?:沧州市|滁州市|常州市|郴州市|池州市|长治市)/u);
		assert.ok(
			completed("region", "czsyhq").includes("沧州市/运河区 (河北省/沧州市)"),
		);
	});

	it("offers the parts of a year", () =>
		assert.deepEqual(
			completed("period", "2031").map((c) => c.slice(0, 7)),
			[
				"2031-H1",
				"2031-H2",
				"2031-Q1",
				"2031-Q2",
				"2031-Q3",
				"2031-Q4",
				"2031-01",
				"2031-02",
			],
		));

	// biome-ignore format: a table
	const answers: readonly (readonly [string, string, readonly string[]])[] = [
		["pilot",  "",     ["yes (是)", "no (否)"]],
		["pilot",  "y",    ["yes (是)"]],
		["pilot",  "有",   ["yes (是)"]],
		["level",  "",     ["國家级 (1)", "省级 (2)"]],
		["level",  "国",   ["國家级 (1)"]],
		["level",  "2",    ["省级 (2)"]],
		["since",  "31.3", []],
		["since",  "2031.3", ["2031-03 (2031-03-01 – 2031-03-31)"]],
		["remark", "共",   []],
	];
	for (const [indicatorId, text, expected] of answers)
		it(`answer of ${indicatorId}: ${JSON.stringify(text)}`, () =>
			assert.deepEqual(completed("answer", text, { indicatorId }), expected));

	it("offers nothing that the field would not take, and at most 8", () => {
		const fields = [
			"name",
			"unit",
			"region",
			"period",
			"indicatorId",
			"answer",
		] as const;
		const text = fc.string({
			unit: fc.constantFrom(..."专利市区县上半年去今2031-hHqQ.年月cz是省1件"),
			maxLength: 6,
		});
		const ids = codebook.entries.map(({ id }) => id);
		fc.assert(
			fc.property(
				fc.constantFrom(...fields),
				text,
				fc.constantFrom(...ids),
				(field, typed, indicatorId) => {
					const at = { ...row, indicatorId };
					const completions = completionsOf(field, typed, at, context);
					assert.ok(completions.length <= 8);
					const values = completions.map(({ value }) => value);
					assert.equal(new Set(values).size, values.length);
					for (const value of values) {
						const read = readField(field, value, at, context);
						assert.ok("fields" in read, value);
						assert.notEqual(value, typed.trim());
					}
				},
			),
			runs(1000),
		);
	});
});
