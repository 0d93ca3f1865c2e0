import assert from "node:assert/strict";
import type { AnnotationFile } from "../../../../src/core/annotate/annotationFile";
import {
	parseAnnotationFile,
	printAnnotationFile,
} from "../../../../src/core/annotate/annotationFile";
import { decide } from "../../../../src/core/annotate/decide";
import type { Row } from "../../../../src/core/annotate/record";
import { withRevisions } from "../../../../src/core/annotate/revise";
import { revisionOf } from "../../../../src/core/annotate/revision";
import { rowsOf } from "../../../../src/core/annotate/rows";
import { decision, emptyFile, readPlanted } from "./planted";

const source =
	"临江市2031年专利授权877件，专利转让16.5亿元。\n望海市专利申请40件。\n";
const showing = (figure: string) => source.replace("877件", figure);
const read = (text: string, file: AnnotationFile | null) =>
	rowsOf(text, readPlanted(text), file);

const accepted = (text: string, file: AnnotationFile) =>
	read(text, file).reduce(
		(f, row, i) => decide(f, text, row, decision("accepted"), `k${i}`),
		file,
	);
const file = accepted(source, emptyFile());

const seen = (text: string, before: AnnotationFile, when: string) =>
	withRevisions(
		before,
		text,
		read(text, before),
		when,
		`sha of ${text.length}`,
	);
const [first, later] = ["2031-03-01T08:00:00Z", "2031-04-01T08:00:00Z"];
const once = seen(showing("912件"), file, first);
const revisions = (of: AnnotationFile) =>
	of.records.flatMap((r) =>
		(r.revisions ?? []).map((v) => [r.id, v.asPrinted, v.value, v.when]),
	);
const exported = (text: string, of: AnnotationFile) =>
	read(text, of).map((row) => {
		const revision = revisionOf(text, row);
		return revision && [revision.asPrinted, revision.when];
	});

describe("withRevisions", () => {
	it("dates another figure in the statement of a record, and leaves the other records", () => {
		assert.deepEqual(revisions(once), [["k0", "912件", "912", first]]);
		assert.deepEqual(once.records.slice(1), file.records.slice(1));
		assert.deepEqual(once.records[0]?.decision, file.records[0]?.decision);
	});

	it("gives the same file where nothing is new", () => {
		assert.equal(seen(source, file, first), file);
		assert.equal(seen(showing("912件"), once, later), once);
		assert.equal(seen(source, once, later), once);
	});

	it("adds each other figure that comes after", () => {
		const twice = seen(showing("920件"), once, later);
		assert.deepEqual(
			revisions(twice).map(([, words]) => words),
			["912件", "920件"],
		);
		const back = seen(showing("912件"), twice, later);
		assert.equal(revisions(back).length, 3);
	});

	it("leaves a record that was decided since the rows were made", () => {
		const text = showing("912件");
		const rows = read(text, file);
		const since = decide(file, text, rows[0] as Row, decision("query"), "k9");
		assert.equal(withRevisions(since, text, rows, later, "sha"), since);
	});

	it("stays through decisions, and in the file", () => {
		const again = accepted(showing("912件"), once);
		assert.deepEqual(revisions(again), revisions(once));
		const parsed = parseAnnotationFile(printAnnotationFile(once));
		assert.ok("file" in parsed);
		assert.deepEqual(parsed.file.records, once.records);
	});
});

describe("revisionOf", () => {
	it("is the figure there now, and when a saved text first showed it", () => {
		const text = showing("912件");
		assert.deepEqual(exported(text, file), [["912件", null], null, null]);
		assert.deepEqual(exported(text, once), [["912件", first], null, null]);
	});

	it("is the last one, where the figure decided on is back", () => {
		assert.deepEqual(exported(source, once), [["912件", first], null, null]);
	});

	it("is none, where it was decided on since", () => {
		const text = showing("912件");
		assert.deepEqual(exported(text, accepted(text, once)), [null, null, null]);
	});
});
