import assert from "node:assert/strict";
import { codingsIn } from "../../../../src/core/agree/agreement";
import type { Difference } from "../../../../src/core/agree/differences";
import { differencesIn } from "../../../../src/core/agree/differences";
import { differenceTable } from "../../../../src/core/agree/differenceTable";
import type { Indicator } from "../../../../src/core/analysis";
import { decide, decideRecord } from "../../../../src/core/annotate/decide";
import { groundOf, moveTo } from "../../../../src/core/annotate/ground";
import { setProgress } from "../../../../src/core/annotate/progress";
import type {
	AnnotationRecord,
	Row,
} from "../../../../src/core/annotate/record";
import { rowsOf } from "../../../../src/core/annotate/rows";
import { blank, decision, emptyFile, readPlanted } from "../annotate/planted";
import { type Act, coded, layerOf } from "./coders";

const source =
	"临江市2031年专利授权877件，专利转让16.5亿元。\n清海市专利授权877件。全市专利授权877件。\n";

/** `words: who says what`, for reading. */
const shown = (differences: readonly Difference[]) =>
	differences.map((d) => {
		if (d.kind === "notReported")
			return `${d.entry}: ${d.saysNot} not, ${d.has} has`;
		const says = [...d.codings.values()].map(
			({ coder, state, fields }) =>
				`${coder} ${state} ${fields.region} ${fields.value}`,
		);
		return `${d.figure?.start} [${d.variables}] ${says.join("; ")}; not ${d.omittedBy}`;
	});
const between = (ra1: readonly Act[], ra2: readonly Act[], more = {}) =>
	shown(differencesIn(coded(source, { RA1: ra1, RA2: ra2, ...more })));

describe("differences between coders", () => {
	it("are none where all say the same, whether they accepted or corrected to it", () => {
		const act: Act = { on: "16.5亿元", state: "accepted" };
		assert.deepEqual(between([act], [act]), []);
	});

	it("name what is said otherwise, in the order of the text", () => {
		const found = between(
			[
				{ on: "877件", nth: 1, state: "rejected" },
				{ on: "877件", state: "corrected", fields: { value: "817" } },
			],
			[
				{ on: "877件", state: "accepted" },
				{ on: "877件", nth: 1, state: "accepted" },
			],
		);
		assert.deepEqual(found, [
			"12 [value] RA1 corrected 临江市 817; RA2 accepted 临江市 877; not ",
			"36 [decision] RA1 rejected 清海市 877; RA2 accepted 清海市 877; not ",
		]);
	});

	it("count as omitted what others keep, and not what they reject", () => {
		const found = between(
			[
				{ on: "877件", state: "accepted" },
				{ on: "16.5亿元", state: "rejected" },
			],
			[{ on: "877件", nth: 1, state: "accepted" }],
		);
		assert.deepEqual(found, [
			"12 [] RA1 accepted 临江市 877; not RA2",
			"36 [] RA2 accepted 清海市 877; not RA1",
		]);
	});

	it("tell repeats apart by their statements", () => {
		const third: Act = { on: "877件", nth: 2, state: "accepted" };
		const found = between(
			[third],
			[third, { on: "877件", nth: 1, state: "accepted" }],
		);
		assert.deepEqual(found, ["36 [] RA2 accepted 清海市 877; not RA1"]);
	});

	it("match a row that was added with one that was read", () => {
		const fields = { name: "专利授权", value: "817", region: "临江市" };
		const found = between(
			[{ add: "877件", fields: { ...fields, period: "2031", unit: "件" } }],
			[{ on: "877件", state: "accepted" }],
		);
		assert.equal(found.length, 1);
		assert.match(
			found[0] ?? "",
			/^12 \[value\] RA1 added .* 817; RA2 accepted .* 877; not $/u,
		);
	});

	it("give each of two rows on one figure its own partner", () => {
		const of = (region: string): Act => ({
			add: "16.5亿元",
			fields: { name: "专利转让", value: "1650000000", region },
		});
		const found = between(
			[of("临江市"), of("清海市")],
			[of("清海市"), of("临江市")],
		);
		assert.deepEqual(found, []);
	});

	it("take one observation that is stated twice for one", () => {
		const fields = { name: "专利授权", value: "877", region: "清海市" };
		const found = between(
			[{ add: "清海市专利授权877件", fields }],
			[{ add: "全市专利授权877件", fields }],
		);
		assert.deepEqual(found, []);
	});

	it("hold entries that one says are not reported against the rows of another", () => {
		const entry = "patents_transferred";
		const found = between(
			[{ on: "16.5亿元", state: "corrected", fields: { indicatorId: entry } }],
			[
				{ on: "16.5亿元", state: "rejected" },
				{ notReported: entry },
				{ notReported: "trademarks" },
			],
		);
		assert.deepEqual(found.slice(1), [`${entry}: RA2 not, RA1 has`]);
	});

	it("are of all coders, or of those that are asked for", () => {
		const act = (value: string): Act => ({
			on: "877件",
			state: "corrected",
			fields: { value },
		});
		const article = coded(source, {
			RA3: [act("3")],
			RA1: [act("1")],
			RA2: [act("2")],
		});
		const coders = (among?: readonly string[]) =>
			differencesIn(article, among).map(
				(d) => d.kind === "row" && [...d.codings.keys()],
			);
		assert.deepEqual(coders(), [["RA1", "RA2", "RA3"]]);
		assert.deepEqual(coders(["RA3", "RA1"]), [["RA1", "RA3"]]);
		assert.deepEqual(coders(["RA3"]), []);
	});

	it("hear in a file that people share each by their own latest decision", () => {
		const first = layerOf(source, "RA1", [{ on: "877件", state: "accepted" }]);
		const both = layerOf(
			source,
			"RA2",
			[
				{ on: "877件", state: "rejected" },
				{ on: "877件", state: "corrected", fields: { value: "817" } },
			],
			first,
			2,
		);
		const article = { ...coded(source, {}), shared: both };
		assert.deepEqual(shown(differencesIn(article)), [
			"12 [value] RA1 accepted 临江市 877; RA2 corrected 临江市 817; not ",
		]);
	});

	it("ask nothing of who finished an article for others", () => {
		const done = setProgress(
			layerOf(source, "RA1", [{ on: "877件", state: "accepted" }]),
			{
				state: "finished",
				reason: null,
				note: null,
				who: "PI",
				when: "2031-03-01T00:00:00Z",
			},
		);
		const article = { ...coded(source, {}), shared: done };
		assert.deepEqual([...codingsIn(article).coded.keys()], ["RA1"]);
	});

	it("stay with the words when the article was edited", () => {
		const article = coded(source, {
			RA1: [{ on: "16.5亿元", state: "accepted" }],
			RA2: [{ on: "16.5亿元", state: "rejected" }],
		});
		const edited = coded(`导语。\n${source}`, {});
		const found = differencesIn({ ...edited, layers: article.layers });
		assert.equal(found.length, 1);
		assert.equal(found[0]?.kind === "row" && found[0].figure?.start, 25);
	});

	it("stand in a table with a column a coder", () => {
		const article = coded(source, {
			RA1: [
				{ on: "877件", state: "rejected" },
				{ on: "16.5亿元", state: "accepted" },
				{ notReported: "patents" },
			],
			RA2: [
				{ on: "877件", state: "corrected", fields: { indicatorId: "patents" } },
			],
		});
		const sentence = "临江市2031年专利授权877件，专利转让16.5亿元。";
		assert.deepEqual(differenceTable([codingsIn(article)], ["RA1", "RA2"]), [
			["article", "start", "quote", "sentence", "variable", "RA1", "RA2"],
			["a.txt", "12", "877件", sentence, "decision", "rejected", "corrected"],
			["a.txt", "21", "16.5亿元", sentence, "row", "yes", "no"],
			["a.txt", "", "", "", "patents", "not_reported", "reported"],
		]);
	});

	it("take for no such thing what is rejected, or of another time", () => {
		const fields = { name: "专利授权", value: "877", region: "清海市" };
		const elsewhere = (more: object): Act => ({
			add: "全市专利授权877件",
			fields: { ...fields, ...more },
		});
		const here: Act = { add: "清海市专利授权877件", fields };
		assert.equal(between([here], [elsewhere({})]).length, 0);
		assert.equal(between([here], [elsewhere({ period: "2030" })]).length, 2);
		const rejected: Act = { on: "877件", nth: 1, state: "rejected" };
		const found = between(
			[rejected],
			[elsewhere({ period: "2031", unit: "件" })],
		);
		assert.match(found.join(), /^\d+ \[\] RA2 added [^;]+; not RA1$/u);
	});

	it("match by the words before what is said of them", () => {
		const of = (on: string, name: string): Act => ({
			add: on,
			fields: { name, value: name === "甲" ? "1" : "2", region: name },
		});
		assert.deepEqual(
			between(
				[of("专利授权877件", "甲")],
				[of("877件", "乙"), of("专利转让", "甲")],
			),
			[
				"8 [name,value,region] RA1 added 甲 1; RA2 added 乙 2; not ",
				"17 [] RA2 added 甲 1; not RA1",
			],
		);
	});

	for (const [shared, fields] of [
		["number", { name: "乙", value: "1" }],
		["entry", { name: "甲", value: "2" }],
	] as const)
		it(`match other words of a sentence by the same ${shared}`, () => {
			const found = between(
				[{ add: "专利授权", fields: { name: "甲", value: "1" } }],
				[{ add: "专利转让", fields }],
			);
			assert.equal(found.length, 1);
		});

	it("keep two readings of one sentence apart, though they are of one entry", () => {
		const of = (on: string): Act => ({
			on,
			state: "corrected",
			fields: { name: "专利", region: on },
		});
		assert.equal(between([of("877件")], [of("16.5亿元")]).length, 2);
	});

	it("keep two readings of one figure apart", () => {
		const planted = readPlanted(source);
		const [first] = planted.indicators as readonly [Indicator];
		const second = { ...first, name: "专利许可" };
		const analysis = { ...planted, indicators: [first, second] };
		const layer = (coder: string, i: number) => {
			const row = rowsOf(source, analysis, null)[i] as Row;
			const made = decision("accepted", { who: coder });
			return decide(emptyFile(), source, row, made, coder);
		};
		const found = (other: number) =>
			differencesIn({
				...coded(source, {}),
				analysis,
				layers: new Map([
					["RA1", layer("RA1", 0)],
					["RA2", layer("RA2", other)],
				]),
			}).length;
		assert.deepEqual([found(0), found(1)], [0, 2]);
	});

	it("are open where one asks, and closed where one took back", () => {
		const act: Act = { on: "877件", state: "accepted" };
		assert.equal(between([act], [{ ...act, state: "query" }]).length, 1);
		const entry = "patents";
		const has: Act = {
			on: "877件",
			state: "corrected",
			fields: { indicatorId: entry },
		};
		const taken = between(
			[has],
			[has, { notReported: entry }, { notReported: entry, state: "open" }],
		);
		assert.deepEqual(taken, []);
		const restored = between([act], [act, { ...act, state: "restored" }]);
		assert.equal(restored.length, 1);
		assert.match(restored[0] ?? "", /not RA2$/u);
	});

	it("hear in their layer alone who has one", () => {
		const accepted: Act = { on: "877件", state: "accepted" };
		const corrected: Act = {
			on: "877件",
			state: "corrected",
			fields: { value: "1" },
		};
		const article = {
			...coded(source, { RA1: [corrected], RA2: [accepted] }),
			shared: layerOf(source, "RA1", [accepted]),
		};
		assert.match(
			shown(differencesIn(article)).join(),
			/RA1 corrected 临江市 1/u,
		);
	});

	it("hear a decision over what it was made on, where the row stands on other words since", () => {
		const first = layerOf(source, "RA1", [{ on: "877件", state: "accepted" }]);
		const [record] = first.records as readonly [AnnotationRecord];
		const target = { ...groundOf(record), suggested: { ...blank, value: "5" } };
		const moved = decideRecord(
			moveTo(record, target),
			decision("accepted", { who: "RA2", when: "2031-03-01T00:00:00Z" }),
		);
		const shared = { ...first, records: [moved] };
		const article = { ...coded(source, {}), shared };
		assert.match(
			shown(differencesIn(article)).join(),
			/RA1 accepted 临江市 877; RA2 accepted null 5/u,
		);
	});
});
