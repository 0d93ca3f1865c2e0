import assert from "node:assert/strict";
import type { AnnotationFile } from "../../../../src/core/annotate/annotationFile";
import {
	addRow,
	decide,
	decideAll,
	reanchorOffsets,
} from "../../../../src/core/annotate/decide";
import type { Decision, Row } from "../../../../src/core/annotate/record";
import { rowsOf } from "../../../../src/core/annotate/rows";
import { blank, decision, emptyFile, readPlanted } from "./planted";

const source = "2031年临江市专利授权877件，专利转让16.5亿元。\n";
const rows = (file: AnnotationFile | null, text = source) =>
	rowsOf(text, readPlanted(text), file);
const rowOf = (file: AnnotationFile | null, name: string, text = source) =>
	rows(file, text).find((r) => r.name === name) as Row;

/** Decides on the row of 专利授权, time after time. */
function decided(...decisions: readonly Decision[]): AnnotationFile {
	return decisions.reduce(
		(file, d, i) => decide(file, source, rowOf(file, "专利授权"), d, `k${i}`),
		emptyFile(),
	);
}
const corrected = (fields: Decision["fields"]) =>
	decision("corrected", { fields });

describe("rowsOf", () => {
	it("gives what is read, undecided, in the order of the text", () =>
		assert.deepEqual(
			rows(null).map((r) => [r.id, r.name, r.state, r.anchor, r.asPrinted]),
			[
				["r1", "专利授权", "undecided", "anchored", "877件"],
				["r2", "专利转让", "undecided", "anchored", "16.5亿元"],
			],
		));

	it("gives ids that no record has", () => {
		const file = decide(
			emptyFile(),
			source,
			rowOf(null, "专利授权"),
			decision("accepted"),
			"r2",
		);
		assert.deepEqual(
			rows(file).map((r) => r.id),
			["r2", "r2_"],
		);
	});

	it("puts orphans last, with what was decided of them", () => {
		const text = "2031年临江市专利转让16.5亿元。\n";
		const [first, last] = rows(decided(corrected({ value: "878" })), text);
		assert.equal(first?.name, "专利转让");
		assert.deepEqual(
			[last?.name, last?.value, last?.anchor, last?.figure, last?.sentence],
			["专利授权", "878", "orphan", null, null],
		);
	});

	it("keeps repeated rows in place when the article is only read otherwise", () => {
		const text = "专利授权877件。\n专利授权877件。\n";
		const analysis = readPlanted(text);
		const made = rowsOf(text, analysis, null).map((row, i) => ({
			row,
			decision: decision("accepted"),
			newId: `k${i}`,
		}));
		const file = decideAll(emptyFile(), text, made);
		const stamped = { ...file, text: { ...file.text, sha256: "ff" } };
		const indicators = analysis.indicators.map((i) => ({
			...i,
			period: "2031",
		}));
		const again = { ...analysis, indicators };
		const anchors = (sha256: string) =>
			rowsOf(text, again, stamped, sha256).map((r) => [r.id, r.anchor]);
		assert.deepEqual(anchors("ff"), [
			["k0", "anchored"],
			["k1", "anchored"],
		]);
		assert.equal(anchors("00").at(-1)?.[1], "orphan");
	});

	it("lets no later reading change what a person decided", () => {
		const file = decided(corrected({ unit: "项" }));
		const analysis = readPlanted(source);
		const better = analysis.indicators.map((i) =>
			i.name === "专利授权" ? { ...i, value: "900", region: "望海市" } : i,
		);
		const [row] = rowsOf(source, { ...analysis, indicators: better }, file);
		assert.deepEqual(
			[row?.value, row?.unit, row?.region, row?.anchor],
			["877", "项", "临江市", "anchored"],
		);
		assert.equal(row?.reading?.value, "900");
	});
});

describe("decide", () => {
	it("keeps what was read, the words and the statement", () => {
		const [record] = decided(decision("accepted")).records;
		assert.deepEqual(record?.quote, {
			exact: "877件",
			prefix: "2031年临江市专利授权",
			suffix: "，专利转让16.5亿元。\n",
		});
		assert.equal(record?.statement, source.trim());
		assert.equal(record?.suggested?.value, "877");
		assert.deepEqual(record?.decision.fields, {});
		assert.deepEqual(record?.history, []);
	});

	it("keeps earlier decisions, oldest first", () => {
		const [record] = decided(
			decision("accepted"),
			decision("rejected"),
			decision("query"),
		).records;
		assert.equal(record?.decision.state, "query");
		assert.deepEqual(
			record?.history.map((d) => d.state),
			["accepted", "rejected"],
		);
	});

	// biome-ignore format: a table
	const cases: readonly (readonly [string, readonly Decision[], Decision["state"], Decision["fields"]])[] = [
		["joins corrections of two fields",                 [corrected({ value: "878" }), corrected({ unit: "项" })],  "corrected", { value: "878", unit: "项" }],
		["takes the later correction of one field",         [corrected({ value: "878" }), corrected({ value: "879" })], "corrected", { value: "879" }],
		["accepts what is corrected to what was read",      [corrected({ value: "877" })],                             "accepted",  {}],
		["accepts what is corrected back",                  [corrected({ value: "878" }), corrected({ value: "877" })], "accepted",  {}],
		["keeps corrections when the row is accepted",      [corrected({ value: "878" }), decision("accepted")],       "corrected", { value: "878" }],
		["keeps corrections when it is rejected and back",  [corrected({ value: "878" }), decision("rejected"), decision("accepted")], "corrected", { value: "878" }],
		["forgets corrections when it is restored",         [corrected({ value: "878" }), decision("restored")],       "restored",  {}],
		["starts afresh after that",                        [corrected({ value: "878" }), decision("restored"), decision("accepted")], "accepted", {}],
	];
	for (const [name, decisions, state, fields] of cases)
		it(name, () => {
			const { records } = decided(...decisions);
			assert.equal(records.length, 1);
			const inForce = records[0]?.decision;
			assert.deepEqual([inForce?.state, inForce?.fields], [state, fields]);
		});

	it("changes nothing when nothing changes", () => {
		const file = decided(decision("accepted"));
		const again = decision("accepted", { when: "2031-03-01T08:00:00Z" });
		assert.equal(
			decide(file, source, rowOf(file, "专利授权"), again, "k9"),
			file,
		);
		assert.equal(
			decide(file, source, rowOf(file, "专利转让"), decision("restored"), "k9"),
			file,
		);
	});

	it("takes down what another person decides, though it be the same", () => {
		const file = decided(
			decision("accepted"),
			decision("accepted", { who: "RA2" }),
		);
		assert.equal(file.records[0]?.history.length, 1);
	});

	it("shows a restored row as undecided, under its record", () => {
		const row = rowOf(
			decided(decision("rejected"), decision("restored")),
			"专利授权",
		);
		assert.deepEqual(
			[row.id, row.state, row.value],
			["k0", "undecided", "877"],
		);
		assert.equal(row.record?.history.length, 1);
	});

	it("keeps a note until another is given, or an empty one", () => {
		const noted = decision("query", { note: "待查" });
		const note = (...d: Decision[]) => decided(...d).records[0]?.decision.note;
		assert.equal(note(noted, decision("accepted")), "待查");
		assert.equal(note(noted, decision("accepted", { note: "" })), null);
	});

	it("leaves other records and the file that it is given alone", () => {
		const before = decided(decision("accepted"));
		const copy = structuredClone(before);
		decide(
			before,
			source,
			rowOf(before, "专利转让"),
			decision("rejected"),
			"a",
		);
		assert.deepEqual(before, copy);
	});
});

describe("decideAll", () => {
	it("does what decide does, row by row", () => {
		const items = rows(null).map((row, i) => ({
			row,
			decision: decision("rejected", { how: "bulk" }),
			newId: `k${i}`,
		}));
		const one = items.reduce(
			(f, { row, decision: made, newId }) =>
				decide(f, source, row, made, newId),
			emptyFile(),
		);
		assert.equal(one.records.length, 2);
		assert.deepEqual(decideAll(emptyFile(), source, items), one);
	});

	it("gives the same file for no rows", () => {
		const file = emptyFile();
		assert.equal(decideAll(file, source, []), file);
	});
});

describe("decide on a revised row", () => {
	const later = source.replace("877", "912");
	const file = decided(corrected({ value: "878", unit: "项" }));

	it("shows what was decided, beside what the article says now", () => {
		const row = rowOf(file, "专利授权", later);
		assert.deepEqual(
			[row.anchor, row.value, row.reading?.value],
			["revised", "878", "912"],
		);
	});

	it("takes the new number over, and remembers what the former decision was made on", () => {
		const row = rowOf(file, "专利授权", later);
		const next = decide(file, later, row, decision("accepted"), "k9");
		const now = rowOf(next, "专利授权", later);
		assert.deepEqual(
			[now.anchor, now.value, now.id],
			["anchored", "912", "k0"],
		);
		const [record] = next.records;
		assert.equal(record?.quote.exact, "912件");
		assert.equal(record?.history[0]?.fields.value, "878");
		assert.equal(record?.history[0]?.was?.suggested?.value, "877");
		assert.equal(record?.history[0]?.was?.quote.exact, "877件");
	});
});

describe("addRow", () => {
	const words = "专利转让";
	const start = source.indexOf(words);
	const span = { start, end: start + words.length };
	const fields = { name: "专利转让金额", value: "1650000000", unit: "元" };
	const file = addRow(
		emptyFile(),
		source,
		span,
		fields,
		decision("added"),
		"a1",
	);

	it("makes a row with every field", () => {
		const row = rows(file).find((r) => r.id === "a1");
		assert.equal(row?.state, "added");
		assert.equal(row?.reading, null);
		assert.equal(row?.asPrinted, words);
		assert.deepEqual(file.records[0]?.decision.fields, {
			...blank,
			...fields,
		});
	});

	it("stays added when it is corrected or accepted", () => {
		const correct = (f: AnnotationFile, d: Decision) =>
			decide(f, source, rows(f).find((r) => r.id === "a1") as Row, d, "k9");
		const next = correct(
			correct(file, corrected({ unit: "万元" })),
			decision("accepted", { who: "RA2" }),
		);
		const row = rows(next).find((r) => r.id === "a1");
		assert.deepEqual(
			[row?.state, row?.unit, row?.name],
			["added", "万元", fields.name],
		);
	});

	it("goes from the rows when it is restored, and stays in the file", () => {
		const row = rows(file).find((r) => r.id === "a1") as Row;
		const next = decide(file, source, row, decision("restored"), "k9");
		assert.equal(
			rows(next).some((r) => r.id === "a1"),
			false,
		);
		assert.equal(next.records[0]?.history[0]?.fields.name, fields.name);
	});

	it("gives way to a reading that finds the same", () => {
		const figure = source.indexOf("16.5亿元");
		const same = { name: "专利转让", value: "1650000000", unit: "元" };
		const added = addRow(
			emptyFile(),
			source,
			{ start: figure, end: figure + 6 },
			same,
			decision("added"),
			"a1",
		);
		assert.deepEqual(
			rows(added).map((r) => r.id),
			["r1", "a1"],
		);
	});
});

describe("reanchorOffsets", () => {
	it("writes where the records are now, and leaves orphans out", () => {
		let file = decided(decision("accepted"));
		file = decide(
			file,
			source,
			rowOf(file, "专利转让"),
			decision("accepted"),
			"m",
		);
		const later = `前言。\n${source.replace("专利授权877件，", "")}`;
		const moved = reanchorOffsets(file, rows(file, later), "ff");
		assert.deepEqual(moved.text, {
			sha256: "ff",
			offsets: { m: [16, 22] },
		});
		assert.deepEqual(moved.records, file.records);
	});
});
