import assert from "node:assert/strict";
import { analyse } from "../../../../src/core/analyse";
import {
	type AnnotationFile,
	emptyAnnotationFile,
	parseAnnotationFile,
	printAnnotationFile,
} from "../../../../src/core/annotate/annotationFile";
import { decideAll } from "../../../../src/core/annotate/decide";
import { disputesOf, isDisputed } from "../../../../src/core/annotate/disputes";
import { effectiveFields } from "../../../../src/core/annotate/indicatorFields";
import { mergeAnnotationFiles } from "../../../../src/core/annotate/merge";
import { setProgress } from "../../../../src/core/annotate/progress";
import type {
	AnnotationRecord,
	Decision,
} from "../../../../src/core/annotate/record";
import { rowsOf } from "../../../../src/core/annotate/rows";
import {
	changedSince,
	isFinished,
	settleLayers,
	takeConcurrent,
} from "../../../../src/core/annotate/settling";

const source =
	"2030年，望山县有效发明专利312件。清河县有效发明专利418件。石桥县有效发明专利97件。";
const rows = rowsOf(source, analyse(source), null);
const later = "2031-03-01T08:00:00Z";

/** A finished layer; a row without a decision in `made` is passed over. */
function layerOf(
	who: string,
	made: readonly (Partial<Decision> | null)[],
): AnnotationFile {
	const empty = emptyAnnotationFile(
		{ name: "a.txt", encoding: "utf8", eol: "lf", bom: false, sha256: "" },
		{ id: "zhibiao.ip", version: 1, hash: "" },
		"0.1.0",
	);
	const decisions = made.flatMap((one, i) => {
		const row = rows[i];
		if (!one || !row) return [];
		const decision: Decision = {
			state: "accepted",
			fields: {},
			reason: null,
			how: "single",
			by: null,
			who,
			when: "2031-02-01T08:00:00Z",
			note: null,
			codebookVersion: 1,
			...one,
		};
		return [{ row, decision, newId: `${who}-${i}` }];
	});
	const said = { reason: null, note: null, who, when: "2031-02-02T08:00:00Z" };
	return setProgress(decideAll(empty, source, decisions), {
		state: "finished",
		...said,
	});
}

const corrected = (value: string): Partial<Decision> => ({
	state: "corrected",
	fields: { value },
	reason: "reader",
});
const first = layerOf("RA1", [{}, corrected("481"), {}]);
const second = layerOf("RA2", [{}, {}, null]);
const layers = [
	{ layer: "RA2", sha256: "b2", file: second },
	{ layer: "RA1", sha256: "a1", file: first },
];
const settled = settleLayers(layers, null);
const recordOf = (file: AnnotationFile, i: number) =>
	file.records.find((r) => r.id === `RA1-${i}`) as AnnotationRecord;

describe("settling what coders differ in", () => {
	it("has every row of every layer once, and those disputed that they differ in", () => {
		assert.equal(rows.length, 3);
		assert.deepEqual(
			settled.records.map((r) => [r.id, isDisputed(r)]),
			[
				["RA1-0", false],
				["RA1-1", true],
				["RA1-2", true],
			],
		);
	});

	it("says who passed a row over, which is never in force by itself", () => {
		const record = recordOf(settled, 2);
		assert.equal(record.decision.who, "RA1");
		assert.deepEqual(
			record.concurrent?.map(({ who, state }) => [who, state]),
			[["RA2", "restored"]],
		);
		const other = { ...record, revisions: [] };
		const merged = mergeAnnotationFiles(null, settled, {
			...settled,
			records: settled.records.map((r) => (r === record ? other : r)),
		}).file;
		assert.equal(recordOf(merged, 2).decision.who, "RA1");
	});

	it("keeps by which bytes the layers were frozen, in the file too", () => {
		assert.deepEqual(settled.frozen, [
			{ layer: "RA1", sha256: "a1" },
			{ layer: "RA2", sha256: "b2" },
		]);
		const parsed = parseAnnotationFile(printAnnotationFile(settled));
		assert.deepEqual("file" in parsed && parsed.file, settled);
		assert.deepEqual(changedSince(settled, layers), []);
		const anew = [{ layer: "RA1", sha256: "a2" }, ...layers.slice(0, 1)];
		assert.deepEqual(changedSince(settled, anew), ["RA1"]);
	});

	it("takes another's decision as an act of one's own, and keeps who said what", () => {
		const record = recordOf(settled, 1);
		const [other] = record.concurrent ?? [];
		assert.ok(other);
		const taken = takeConcurrent(record, other, "RA3", later);
		assert.ok(!isDisputed(taken));
		assert.equal(taken.decision.who, "RA3");
		assert.equal(
			effectiveFields(taken).value,
			effectiveFields({ ...record, decision: other }).value,
		);
		assert.deepEqual(taken.history.map(({ who }) => who).sort(), [
			"RA1",
			"RA2",
		]);
	});

	it("leaves settled what was settled when a layer is taken up again", () => {
		const [other] = recordOf(settled, 1).concurrent ?? [];
		assert.ok(other);
		const taken = takeConcurrent(recordOf(settled, 1), other, "RA3", later);
		const file = {
			...settled,
			records: settled.records.map((r) => (r.id === taken.id ? taken : r)),
		};
		const again = settleLayers(layers, file);
		assert.deepEqual(again, file);
		const changed = layerOf("RA2", [{}, {}, {}]);
		const anew = settleLayers(
			[{ layer: "RA2", sha256: "b3", file: changed }, ...layers.slice(1)],
			file,
		);
		assert.deepEqual(disputesOf(anew), []);
		assert.equal(recordOf(anew, 1).decision.who, "RA3");
	});

	it("waits for all to have finished", () => {
		assert.ok(isFinished(first));
		assert.ok(!isFinished(null));
		assert.ok(!isFinished({ ...first, progress: [] }));
	});
});
