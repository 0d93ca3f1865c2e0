import assert from "node:assert/strict";
import {
	parseAnnotationFile,
	printAnnotationFile,
} from "../../../../../src/core/annotate/annotationFile";
import { mergeRows } from "../../../../../src/core/annotate/rowOperations/merge";
import { decision, emptyFile } from "../planted";
import { decided, rowOf, rowsIn, seen, source, undone } from "./desk";

describe("mergeRows", () => {
	const merged = (file = emptyFile(), n = 2) => {
		const rows = [0, 1].slice(0, n).map((i) => rowOf(file, "专利授权", i));
		const made = decision("rejected", { when: "2031-02-02T08:00:00Z" });
		return mergeRows(file, source, rows, made, ["m1", "m2"]);
	};
	const doubles = (file: ReturnType<typeof emptyFile>) =>
		rowsIn(file)
			.filter((r) => r.name === "专利授权")
			.map((r) => [r.id, r.state, r.record?.decision.sameAs]);

	it("accepts the first and rejects the others, which say as which they are the same", () =>
		assert.deepEqual(doubles(merged()), [
			["m1", "accepted", undefined],
			["m2", "rejected", "m1"],
		]));

	it("leaves a first that is decided as it is", () => {
		const fields = { unit: "项" };
		const before = decided("专利授权", "corrected", { fields });
		const after = merged(before);
		assert.deepEqual(doubles(after), [
			["k1", "corrected", undefined],
			["m2", "rejected", "k1"],
		]);
		assert.equal(after.records[0], before.records[0]);
	});

	it("changes nothing for one row, or once it is done", () => {
		const file = emptyFile();
		assert.equal(merged(file, 1), file);
		const done = merged();
		assert.equal(merged(done), done);
	});

	it("is one step back", () => {
		const before = decided("专利转让", "accepted");
		const { label, file } = undone(before, merged(before), "merged");
		assert.deepEqual(
			[label?.act, label?.name, label?.count],
			["merged", "专利授权", 2],
		);
		assert.deepEqual(seen(file), seen(before));
	});

	it("is kept in the file", () => {
		const file = merged();
		const read = parseAnnotationFile(printAnnotationFile(file));
		assert.deepEqual("file" in read && read.file, file);
	});
});
