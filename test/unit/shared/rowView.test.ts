import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { emptyAnnotationFile } from "../../../src/core/annotate/annotationFile";
import { decide } from "../../../src/core/annotate/decide";
import type { Decision } from "../../../src/core/annotate/record";
import { rowsOf } from "../../../src/core/annotate/rows";
import { type RowWords, rowView } from "../../../src/shared/rowView";

/** Every word stands for itself. */
const itself = new Proxy({}, { get: (_, key) => String(key) });
const words = {
	measure: itself,
	basis: itself,
	status: itself,
	state: itself,
	fields: itself,
	qualifier: { approx: "about {0}", over: "over {0}", under: "under {0}" },
	answers: { yes: "Yes", no: "No" },
	measureWithBasis: "{0} ({1})",
	orphan: "orphan",
	revised: "revised",
	revisedSince: "{0} to {1} since {2}",
	disputed: "disputed",
	decidedOtherwise: "{0}: {1}",
	nothing: "nothing",
	decided: "{0} at {1}",
	decidedInBulk: "{0} at {1} by {2}",
	period: (period) => `in ${period}`,
	comma: ", ",
} as RowWords;

const source = "2022年，临江市发明专利授权684件，同比增长12.5%。";
const analysis = analyse(source);
const decision: Decision = {
	state: "corrected",
	fields: { value: "685", unit: "项" },
	reason: "reader",
	how: "single",
	by: null,
	who: "T1",
	when: "2024-05-01T09:30:00+08:00",
	note: "看图",
	codebookVersion: 1,
};

describe("rowView", () => {
	const [first, second] = rowsOf(source, analysis, null);
	assert.ok(first && second);

	it("shows a row and says it to a screen reader", () => {
		const view = rowView(first, words);
		assert.equal(view.value, "684件");
		assert.equal(view.region, "临江市");
		assert.equal(view.period, "2022");
		assert.equal(view.stateCode, "undecided");
		assert.equal(view.was, null);
		assert.equal(
			view.label,
			`${view.name}, 684件, 临江市, in 2022, actual, undecided`,
		);
		assert.equal(view.raw.value, "684");
		assert.equal(view.rule, first.reading?.rule);
		assert.ok(view.rule);
	});

	it("names the part of the article that a row stands in", () => {
		const sectionIn = (...starts: readonly number[]) => {
			const sections = starts.map((start) => ({
				start,
				heading: `from ${start}`,
			}));
			return rowView(first, words, sections).section;
		};
		const { start = 0 } = first.figure ?? {};
		assert.equal(sectionIn(0, start, start + 1), `from ${start}`);
		assert.equal(sectionIn(0, start + 1), "from 0");
		assert.equal(sectionIn(start + 1), "");
		const orphan = { ...first, figure: null };
		const sections = [{ start: 0, heading: "from 0" }];
		assert.equal(rowView(orphan, words, sections).section, "");
	});

	it("shows what a row without a number says", () => {
		const shown = (answer: string) =>
			rowView({ ...first, value: null, answer }, words);
		assert.equal(shown("yes").value, "Yes");
		assert.equal(shown("yes").raw.answer, "yes");
		assert.equal(shown("2031-03").value, "2031-03");
		assert.match(shown("省级").label, /, 省级, /u);
	});

	it("says what a growth is compared with", () =>
		assert.equal(rowView(second, words).measure, "growth (yoy)"));

	it("says what was read before a correction, and that nothing corrected is inferred", () => {
		const file = emptyAnnotationFile(
			{ name: "a.txt", encoding: "utf8", eol: "none", bom: false, sha256: "" },
			{ id: "zhibiao.ip", version: 1, hash: "" },
			"0",
		);
		const decided = decide(file, source, first, decision, "a1");
		const [row] = rowsOf(source, analysis, decided);
		assert.ok(row);
		const view = rowView(row, words);
		assert.equal(view.value, "685项");
		assert.equal(view.was, "value: 684 → 685\nunit: 件 → 项");
		assert.equal(view.raw.note, "看图");
		assert.ok(!view.inherited.includes("unit"));
		assert.deepEqual(view.warnings, []);
	});

	it("says which figure stands there now and since when, and what others decided", () => {
		const file = emptyAnnotationFile(
			{ name: "a.txt", encoding: "utf8", eol: "none", bom: false, sha256: "" },
			{ id: "zhibiao.ip", version: 1, hash: "" },
			"0",
		);
		const decided = decide(file, source, first, decision, "a1");
		const other = { ...decision, who: "T2", fields: { value: "686" } };
		const revision = {
			...{ asPrinted: "700件", value: "700", valueMax: null, unit: "件" },
			when: "2024-06-01T09:30:00+08:00",
		};
		const records = decided.records.map((record) => ({
			...record,
			concurrent: [other],
			revisions: [revision],
		}));
		const now = source.replace("684件", "700件");
		const [row] = rowsOf(now, analyse(now), { ...decided, records });
		assert.ok(row);
		const view = rowView(row, words);
		assert.deepEqual(view.warnings, [
			"revised: 684件 to 700件 since 2024-06-01",
			"disputed: T2: corrected, 686",
		]);
		assert.ok(view.isDisputed);
		for (const warning of view.warnings)
			assert.ok(view.label.includes(warning), warning);
	});
});
