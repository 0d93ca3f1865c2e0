import assert from "node:assert/strict";
import fc from "fast-check";
import { answerIn } from "../../../../src/core/annotate/correctAnswer";
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

const row: Row = {
	...blank,
	id: "r1",
	state: "undecided",
	anchor: "anchored",
	value: "877",
	period: "2032",
	figure: null,
	sentence: null,
	asPrinted: "877件",
	reading: null,
	record: null,
};
const read = (field: CorrectedField, text: string, published: string | null) =>
	readField(field, text, row, { published });

describe("answerIn", () => {
	const [first] = builtinCodebook.entries as readonly [CodebookEntry];
	const categories = ["国家级", "省级"];
	// biome-ignore format: a table
	const cases: readonly (readonly [Partial<CodebookEntry>, string, string | null])[] = [
		[{ type: "yes_no" },               "获批国家知识产权示范城市", "yes"],
		[{ type: "yes_no" },               "未",                       "no"],
		[{ type: "category", categories }, "获批國家級示范城市",       "国家级"],
		[{ type: "category", categories }, "国家级和省级",             null],
		[{ type: "date" },                 "2031年3月",                "2031-03"],
		[{ type: "date" },                 "获批示范城市",             null],
		[{ type: "text" },                 " 共建园区 ",               "共建园区"],
		[{ type: "number" },               "877件",                    null],
	];
	for (const [more, words, answer] of cases)
		it(`${more.type}: ${words} is ${answer ?? "left to a person"}`, () => {
			const entry = { ...first, ...more };
			const context = { published: null, codebook: builtinCodebook };
			assert.equal(answerIn(words, entry, null, context), answer);
		});
});

describe("readField", () => {
	// biome-ignore format: a table
	const good: readonly (readonly [CorrectedField, string, object, string | null])[] = [
		["value", "878", { value: "878" }, null],
		["value", " 878 ", { value: "878" }, null],
		["value", "4.3万", { value: "43000" }, "43000"],
		["value", "4.3万件", { value: "43000" }, "43000件"],
		["value", "16.5億元", { value: "1650000000", unit: "元" }, "1650000000元"],
		["value", "三百余", { value: "300", qualifier: "over" }, "300"],
		["value", "1,260.5", { value: "1260.5" }, "1260.5"],
		["value", "−3.2", { value: "-3.2" }, "-3.2"],
		["value", "-3.2", { value: "-3.2" }, null],
		["value", "－3.2％", { value: "-3.2", unit: "%" }, "-3.2%"],
		["value", "负3.2", { value: "-3.2" }, "-3.2"],
		["value", "27.60%", { value: "27.60", unit: "%" }, "27.60%"],
		["value", "10—15件", { value: "10", valueMax: "15" }, "10–15件"],
		["value", "007", { value: "7" }, "7"],
		["value", "-0", { value: "0" }, "0"],
		["value", "９８７", { value: "987" }, "987"],
		["valueMax", "1.2万", { valueMax: "12000" }, "12000"],
		["valueMax", "", { valueMax: null }, null],
		["unit", "", { unit: "" }, null],
		["unit", "項", { unit: "项" }, "项"],
		["name", "有效發明專利", { name: "有效发明专利" }, "有效发明专利"],
		["scope", "", { scope: null }, null],
		["region", "臨江市/東新區", { region: "临江市/东新区", regionCode: null }, "临江市/东新区"],
		["region", "", { region: null, regionCode: null }, null],
		["indicatorId", "other", { indicatorId: "other" }, null],
		["measure", "growth", { measure: "growth" }, null],
		["basis", "", { basis: null }, null],
		["status", "target", { status: "target" }, null],
		["note", "", {}, null],
	];
	for (const [field, text, fields, reading] of good)
		it(`${field}: ${JSON.stringify(text)}`, () => {
			const { note, ...result } = read(field, text, "2032-04-26") as {
				note?: string;
			};
			assert.deepEqual(result, { fields, reading });
			assert.equal(note, field === "note" ? text : undefined);
		});

	// biome-ignore format: a table
	const periods: readonly (readonly [string, string, string, string])[] = [
		["2031",          "2031",      "2031-01-01", "2031-12-31"],
		["2031-12",       "2031-12",   "2031-12-01", "2031-12-31"],
		["2031-12-05",    "2031-12-05","2031-12-05", "2031-12-05"],
		["31H1",          "2031-H1",   "2031-01-01", "2031-06-30"],
		["2031q3",        "2031-Q3",   "2031-07-01", "2031-09-30"],
		["2031.3",        "2031-03",   "2031-03-01", "2031-03-31"],
		["2031/3",        "2031-03",   "2031-03-01", "2031-03-31"],
		["203103",        "2031-03",   "2031-03-01", "2031-03-31"],
		["2030-2031",     "2030/2031", "2030-01-01", "2031-12-31"],
		["2030—2031",     "2030/2031", "2030-01-01", "2031-12-31"],
		["2031-01/2031-05", "2031-01/2031-05", "2031-01-01", "2031-05-31"],
		["2031年上半年",  "2031-H1",   "2031-01-01", "2031-06-30"],
		["2031年1—6月",   "2031-H1",   "2031-01-01", "2031-06-30"],
		["截至2031年底",  "2031-12",   "2031-12-01", "2031-12-31"],
		["去年",          "2031",      "2031-01-01", "2031-12-31"],
		["上半年",        "2032-H1",   "2032-01-01", "2032-06-30"],
	];
	for (const [text, period, from, to] of periods)
		it(`period: ${text}`, () =>
			assert.deepEqual(read("period", text, "2032-04-26"), {
				fields: { period, from, to },
				reading: period === text ? null : period,
			}));

	it("takes a period away", () =>
		assert.deepEqual(read("period", "", null), {
			fields: { period: null, from: null, to: null },
			reading: null,
		}));

	// biome-ignore format: a table
	const bad: readonly (readonly [CorrectedField, string, string])[] = [
		["value", "", "number"],
		["value", "many", "number"],
		["value", "12,34", "number"],
		["value", "1e5", "number"],
		["value", "8 件 9", "number"],
		["value", "Infinity", "number"],
		["value", "9".repeat(60), "numberTooLong"],
		["value", "9".repeat(300), "tooLong"],
		["valueMax", "10-15", "number"],
		["period", "昨天", "period"],
		["period", "2031-13", "period"],
		["period", "2031-02-30", "period"],
		["period", "2032/2031", "period"],
		["period", "2031年，2032年", "period"],
		["name", "  ", "required"],
		["name", "发明\u0000专利", "controlCharacters"],
		["name", "发".repeat(201), "tooLong"],
		["note", "发".repeat(2001), "tooLong"],
		["indicatorId", "no_such_id", "codebookId"],
		["measure", "", "choice"],
		["basis", "yearly", "choice"],
		["status", "toString", "choice"],
	];
	for (const [field, text, expected] of bad)
		it(`${field}: ${JSON.stringify(text.slice(0, 20))} is refused (${expected})`, () =>
			assert.deepEqual(read(field, text, "2032-04-26"), {
				problem: { code: "badValue", field, text, expected },
			}));

	const entry = (id: string, more: object) => ({
		...(builtinCodebook.entries[0] as CodebookEntry),
		id,
		...more,
	});
	const categories = ["国家級", "省级", "3"];
	const codebook: Codebook = {
		...builtinCodebook,
		entries: [
			entry("count", { type: "number" }),
			entry("is_pilot", { type: "yes_no" }),
			entry("level", { type: "category", categories }),
			entry("kind", { type: "category" }),
			entry("since", { type: "date" }),
			entry("remark", { type: "text" }),
		],
	};
	const answered = (indicatorId: string, text: string) =>
		readField(
			"answer",
			text,
			{ ...row, indicatorId },
			{
				published: "2032-04-26",
				codebook,
			},
		);

	// biome-ignore format: a table
	const answers: readonly (readonly [string, string, string | null, string | null])[] = [
		["is_pilot", "yes",            "yes",     null],
		["is_pilot", "Y",              "yes",     "yes"],
		["is_pilot", "有",             "yes",     "yes"],
		["is_pilot", "對",             "yes",     "yes"],
		["is_pilot", "未",             "no",      "no"],
		["is_pilot", "否",             "no",      "no"],
		["is_pilot", "",               null,      null],
		["level",    "省级",           "省级",    null],
		["level",    "省級",           "省级",    "省级"],
		["level",    "国家级",         "国家級",  "国家級"],
		["level",    "1",              "国家級",  "国家級"],
		["level",    "3",              "3",       null],
		["kind",     "示范",           "示范",    null],
		["since",    "2031年3月5日",   "2031-03-05", "2031-03-05"],
		["since",    "2031.3",         "2031-03", "2031-03"],
		["since",    "去年",           "2031",    "2031"],
		["remark",   "共建 New Area",  "共建 New Area", null],
		["count",    "",               null,      null],
	];
	for (const [id, text, answer, reading] of answers)
		it(`answer of ${id}: ${JSON.stringify(text)}`, () =>
			assert.deepEqual(answered(id, text), { fields: { answer }, reading }));

	// biome-ignore format: a table
	const noAnswers: readonly (readonly [string, string, string])[] = [
		["is_pilot", "也许",       "yesNo"],
		["level",    "市级",       "category"],
		["level",    "4",          "category"],
		["level",    "0",          "category"],
		["since",    "2031年上半年", "date"],
		["since",    "很久",       "date"],
		["count",    "877",        "noAnswer"],
		["other",    "是",         "noAnswer"],
	];
	for (const [id, text, expected] of noAnswers)
		it(`answer of ${id}: ${JSON.stringify(text)} is refused (${expected})`, () =>
			assert.deepEqual(answered(id, text), {
				problem: {
					...{ code: "badValue", field: "answer", text, expected },
					...(expected === "category" && { choices: categories }),
				},
			}));

	it("does not guess a year for 去年 in an article of unknown date", () =>
		assert.ok("problem" in read("period", "去年", null)));

	it("takes what it gives back, and never throws", () => {
		const fields = ["value", "valueMax", "period", "name", "region"] as const;
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.string({
				unit: fc.constantFrom(..."0123456789.,-−/年月日季半上下万亿余件%约"),
			}),
		);
		fc.assert(
			fc.property(fc.constantFrom(...fields), text, (field, typed) => {
				const once = read(field, typed, "2032-04-26");
				if ("problem" in once) return;
				const value = once.fields[field] ?? "";
				const twice = read(field, value, "2032-04-26");
				assert.ok("fields" in twice, `${typed} → ${value}`);
				assert.equal(twice.fields[field] ?? "", value);
			}),
			runs(4000),
		);
	});
});
