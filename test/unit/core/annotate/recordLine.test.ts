import assert from "node:assert/strict";
import { setFact } from "../../../../src/core/annotate/facts";
import { mergeAnnotationFiles } from "../../../../src/core/annotate/merge";
import { setProgress } from "../../../../src/core/annotate/progress";
import type { Decision } from "../../../../src/core/annotate/record";
import { annotationDiff } from "../../../../src/core/annotate/recordDiff";
import { annotationLines } from "../../../../src/core/annotate/recordLine";
import { setVariable } from "../../../../src/core/annotate/variables";
import { decided } from "./decided";
import { decision, emptyFile } from "./planted";

const granted = (made: Decision, id = "k1", from = emptyFile()) =>
	decided(from, "专利授权", made, id);
const lineOf = (state: Decision["state"], more: Partial<Decision> = {}) =>
	annotationLines(granted(decision(state, more)))[0];

describe("annotationLines", () => {
	// biome-ignore format: a table
	const cases: readonly (readonly [what: string, Decision["state"], Partial<Decision>, line: string])[] = [
		["what was accepted", "accepted", {}, "专利授权, 临江市, 2031: 877件, RA1"],
		["another value beside what was read", "corrected", { fields: { value: "878" } }, "专利授权, 临江市, 2031: 878件, read 877件, RA1"],
		["another region and another measure", "corrected", { fields: { region: "望海市", regionCode: "219900", measure: "growth" } },
			"专利授权, 望海市, 2031: 877件, measure growth, read level, region 望海市, read 临江市, RA1"],
		["a range, and why", "corrected", { fields: { valueMax: "880" }, reason: "source" }, "专利授权, 临江市, 2031: 877~880件, read 877件, reason source, RA1"],
		["an answer in the place of a number", "corrected", { fields: { answer: "yes" } }, "专利授权, 临江市, 2031: yes, read 877件, RA1"],
		["what was rejected, in bulk", "rejected", { how: "bulk" }, "专利授权, 临江市, 2031: 877件, rejected, bulk, RA1"],
		["of which row it is a double", "rejected", { sameAs: "k9" }, "专利授权, 临江市, 2031: 877件, rejected as k9, RA1"],
		["a query with its note, in one line", "query", { note: "which\ncity?" }, "专利授权, 临江市, 2031: 877件, query, RA1, note which city?"],
	];
	for (const [what, state, more, line] of cases)
		it(`shows ${what}`, () => assert.equal(lineOf(state, more), line));

	it("shows what was taken back", () => {
		const query = granted(decision("query"));
		assert.deepEqual(
			annotationLines(granted(decision("restored"), "k1", query)),
			["专利授权, 临江市, 2031: 877件, undecided, RA1"],
		);
	});

	it("shows all fields of an added row that say something", () => {
		const file = granted(decision("accepted"));
		const fields = { name: "商标", region: "望海市", value: "5", unit: "件" };
		const records = file.records.map((record) => ({
			...record,
			suggested: null,
			decision: decision("added", { fields: { ...fields, status: "target" } }),
		}));
		assert.deepEqual(annotationLines({ ...file, records }), [
			"商标, 望海市: 5件, status target, added, RA1",
		]);
	});

	it("goes by the order of the text, rows that are gone from it last", () => {
		const both = decided(
			granted(decision("accepted"), "k9"),
			"专利转让",
			decision("accepted"),
			"k1",
		);
		const names = (file: typeof both) =>
			annotationLines(file).map((line) => line.slice(0, 4));
		assert.deepEqual(names(both), ["专利授权", "专利转让"]);
		const { k1 } = both.text.offsets;
		const orphaned = { ...both.text, offsets: k1 ? { k1 } : {} };
		assert.deepEqual(names({ ...both, text: orphaned }), [
			"专利转让",
			"专利授权",
		]);
	});

	it("shows what others said of a row in dispute, and other figures that the article had", () => {
		const mine = granted(decision("accepted"));
		const theirs = granted(
			decision("corrected", { who: "RA2", fields: { value: "9" } }),
		);
		const { file } = mergeAnnotationFiles(null, mine, theirs);
		assert.match(
			annotationLines(file)[0] ?? "",
			/^专利授权, 临江市, 2031: (?:877件, RA1; disputed: 9件, read 877件, RA2|9件, read 877件, RA2; disputed: 877件, RA1)$/u,
		);
		const revised = file.records.map((record) => ({
			...record,
			concurrent: [],
			revisions: [
				{
					asPrinted: "879件",
					value: "879",
					valueMax: null,
					unit: "件",
					when: "",
				},
			],
		}));
		assert.match(
			annotationLines({ ...file, records: revised })[0] ?? "",
			/; revised 879件$/u,
		);
	});

	it("ends with what was set of the article", () => {
		const said = { note: null, who: "RA1", when: "2031-02-01T08:00:00Z" };
		const of = (who: string, state: "finished" | "excluded") =>
			setProgress(emptyFile(), {
				...{ ...said, who, state },
				reason: state === "excluded" ? "duplicate" : null,
			});
		const fact = setFact(
			of("RA1", "finished"),
			...(["region", "望海市", "临江市", "RA1", said.when] as const),
		);
		const file = setVariable(fact, {
			...{ ...said, variable: "v2", state: "not_reported" },
		});
		assert.deepEqual(annotationLines(file), [
			"fact region: 望海市, read 临江市, RA1",
			"progress: finished, RA1",
			"variable v2: not reported, RA1",
		]);
		const { file: both } = mergeAnnotationFiles(
			null,
			file,
			of("RA2", "excluded"),
		);
		assert.match(
			annotationLines(both)[1] ?? "",
			/^progress: .+; disputed: .+$/u,
		);
	});
});

describe("annotationDiff", () => {
	const accepted = granted(decision("accepted"));

	it("draws an arrow from what was said to what is said", () =>
		assert.deepEqual(
			annotationDiff(
				accepted,
				granted(
					decision("corrected", { who: "RA2", fields: { value: "878" } }),
				),
			),
			["专利授权, 临江市, 2031: 877件, RA1 → 878件, read 877件, RA2"],
		));

	it("names both wholly where the row is called otherwise", () => {
		const fields = { name: "授权" };
		assert.deepEqual(
			annotationDiff(accepted, granted(decision("corrected", { fields }))),
			[
				"专利授权, 临江市, 2031: 877件, RA1 → 授权, 临江市, 2031: 877件, name 授权, read 专利授权, RA1",
			],
		);
	});

	it("has what only one has with its sign, in the order of the text", () => {
		const sold = decided(emptyFile(), "专利转让", decision("accepted"), "k0");
		const said = ["望海市", null, "RA1", "2031-02-01T08:00:00Z"] as const;
		assert.deepEqual(
			annotationDiff(setFact(accepted, "region", ...said), sold),
			[
				"- 专利授权, 临江市, 2031: 877件, RA1",
				"+ 专利转让, 临江市, 2031: 1650000000元, RA1",
				"- fact region: 望海市, read nothing, RA1",
			],
		);
	});

	it("knows the same row in the layers of two coders, and is silent where they say the same", () => {
		const other = granted(decision("rejected"), "k7");
		assert.deepEqual(annotationDiff(accepted, other), [
			"专利授权, 临江市, 2031: 877件, RA1 → 877件, rejected, RA1",
		]);
		const same = granted(decision("accepted"), "k7");
		assert.deepEqual(annotationDiff(accepted, same), []);
	});
});
