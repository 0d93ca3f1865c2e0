import assert from "node:assert/strict";
import {
	parseAnnotationFile,
	printAnnotationFile,
} from "../../../../../src/core/annotate/annotationFile";
import { mergeAnnotationFiles } from "../../../../../src/core/annotate/merge";
import { duplicateRow } from "../../../../../src/core/annotate/rowOperations/duplicate";
import { decision, emptyFile } from "../planted";
import { decided, rowOf, rowsIn, seen, source, undone } from "./desk";

describe("duplicateRow", () => {
	const duplicated = (file = emptyFile(), id = "c1") =>
		duplicateRow(file, source, rowOf(file, "专利授权"), decision("added"), id);
	const beside = (file: ReturnType<typeof emptyFile>) =>
		rowsIn(file)
			.filter((r) => r.name === "专利授权" && (r.figure?.start ?? 99) < 20)
			.map((r) => [r.id, r.state, r.value, r.reading !== null]);

	it("adds a row that says the same, beside one that stays undecided", () =>
		assert.deepEqual(beside(duplicated()), [
			["r1", "undecided", "877", true],
			["c1", "added", "877", false],
		]));

	it("leaves a decided row its reading, whichever id is smaller", () => {
		for (const id of ["a1", "z1"])
			assert.deepEqual(
				beside(duplicated(decided("专利授权", "accepted"), id)),
				[
					["k1", "accepted", "877", true],
					[id, "added", "877", false],
				],
			);
	});

	it("copies what a person corrected", () => {
		const fields = { value: "878", region: "望海市" };
		const before = decided("专利授权", "corrected", { fields });
		const copy = rowsIn(duplicated(before)).find((r) => r.id === "c1");
		assert.deepEqual(
			[copy?.value, copy?.region, copy?.asPrinted],
			["878", "望海市", "877件"],
		);
	});

	it("copies a row whose words are gone", () => {
		const text = "2031年临江市专利转让16.5亿元。\n";
		const before = decided("专利授权", "accepted");
		const row = rowOf(before, "专利授权", 0, text);
		const file = duplicateRow(before, text, row, decision("added"), "c1");
		const copies = rowsIn(file, text).filter((r) => r.anchor === "orphan");
		assert.deepEqual(
			copies.map((r) => [r.id, r.record?.quote.exact]),
			[
				["c1", "877件"],
				["k1", "877件"],
			],
		);
	});

	it("is one step back", () => {
		const before = decided("专利授权", "accepted");
		const { label, file } = undone(before, duplicated(before), "duplicated");
		assert.deepEqual(
			[label?.act, label?.name, label?.count],
			["duplicated", "专利授权", 1],
		);
		assert.deepEqual(seen(file), seen(before));
	});

	it("is kept in the file, and is no twin of the row it was made of", () => {
		const file = duplicated(emptyFile());
		const read = parseAnnotationFile(printAnnotationFile(file));
		assert.deepEqual("file" in read && read.file, file);
		const theirs = decided("专利授权", "accepted");
		const { records } = mergeAnnotationFiles(null, file, theirs).file;
		assert.deepEqual(
			records.map((r) => r.id),
			["c1", "k1"],
		);
	});
});
