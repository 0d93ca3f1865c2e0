import assert from "node:assert/strict";
import fc from "fast-check";
import type { AnnotationFile } from "../../../../../src/core/annotate/annotationFile";
import {
	addRow,
	reanchorOffsets,
} from "../../../../../src/core/annotate/decide";
import type { Decision, Row } from "../../../../../src/core/annotate/record";
import { moveRow } from "../../../../../src/core/annotate/rowOperations/move";
import {
	readingIn,
	resizedSpan,
} from "../../../../../src/core/annotate/rowOperations/span";
import { rowsOf } from "../../../../../src/core/annotate/rows";
import {
	emptyUndoStack,
	pushStep,
	redo,
	undo,
} from "../../../../../src/core/annotate/undoStack";
import type { Span } from "../../../../../src/core/text/span";
import { runs } from "../../../../tools/runs";
import { decision, emptyFile, readPlanted } from "../planted";
import {
	analysis,
	decided,
	rowOf,
	rowsIn,
	seen,
	source,
	spanOf,
	undone,
} from "./desk";

const later = "2031-02-02T08:00:00Z";
const fieldsOfRow = (row: Row | undefined) => [
	row?.name,
	row?.value,
	row?.unit,
	row?.region,
];

function moved(
	file: AnnotationFile,
	row: Row,
	span: Span,
	state: Decision["state"] = "corrected",
	text = source,
) {
	const read = text === source ? analysis : readPlanted(text);
	const reading = readingIn(read, span, row);
	const made = decision(state, { when: later });
	return moveRow(file, text, row, span, reading, made, "m1");
}
const standing = (file: AnnotationFile, id: string, text = source) =>
	rowsIn(file, text).find((r) => r.id === id);

describe("moveRow", () => {
	const words = spanOf("临江市");

	it("puts an undecided row on words in which nothing is read", () => {
		const row = rowOf(null, "专利授权");
		const now = standing(moved(emptyFile(), row, words), "m1");
		assert.deepEqual(fieldsOfRow(now), fieldsOfRow(row));
		assert.deepEqual(
			[now?.figure, now?.state, now?.asPrinted, now?.record?.suggested],
			[words, "added", "临江市", null],
		);
	});

	it("puts a decided row where something else is read, and says how it differs", () => {
		const before = decided("专利授权", "corrected", { fields: { unit: "项" } });
		const there = spanOf("900件");
		const now = standing(moved(before, rowOf(before, "专利授权"), there), "k1");
		assert.deepEqual(fieldsOfRow(now), ["专利授权", "877", "项", "临江市"]);
		assert.deepEqual(
			[now?.figure, now?.state, now?.reading?.name],
			[there, "corrected", "专利申请"],
		);
		assert.deepEqual(now?.record?.decision.fields, {
			name: "专利授权",
			value: "877",
			unit: "项",
		});
		const [old] = now?.record?.history ?? [];
		assert.equal(old?.was?.quote.exact, "877件");
		assert.deepEqual(old?.fields, { unit: "项" });
	});

	it("accepts where it says just what is read there", () => {
		const before = decided("专利授权", "accepted");
		const there = spanOf("877件", 1);
		const now = standing(moved(before, rowOf(before, "专利授权"), there), "k1");
		assert.deepEqual(
			[now?.state, now?.figure, now?.record?.decision.fields],
			["accepted", there, {}],
		);
	});

	it("finds new words for a row whose words are gone", () => {
		const text = source.replaceAll("专利授权877件，", "授权八百余件，");
		const before = decided("专利授权", "accepted");
		const row = rowOf(before, "专利授权", 0, text);
		assert.equal(row.figure, null);
		const there = spanOf("八百余件", 0, text);
		const now = standing(
			moved(before, row, there, "corrected", text),
			"k1",
			text,
		);
		assert.deepEqual(
			[now?.anchor, now?.figure, now?.value],
			["anchored", there, "877"],
		);
	});

	it("moves an added row, which stays added where nothing is read", () => {
		const made = decision("added");
		const file = addRow(
			emptyFile(),
			source,
			words,
			{ name: "城市" },
			made,
			"a1",
		);
		const there = spanOf("2031年", 1);
		const now = standing(moved(file, rowOf(file, "城市"), there), "a1");
		assert.deepEqual(
			[now?.figure, now?.state, now?.name],
			[there, "added", "城市"],
		);
	});

	it("changes nothing where the row stands there", () => {
		const file = decided("专利授权", "accepted");
		const row = rowOf(file, "专利授权");
		assert.equal(moved(file, row, row.figure as Span), file);
	});

	it("follows its new words when the text is edited", () => {
		const file = moved(emptyFile(), rowOf(null, "专利授权"), words);
		const text = `前言。\n${source}`;
		assert.deepEqual(standing(file, "m1", text)?.figure, {
			start: words.start + 4,
			end: words.end + 4,
		});
	});

	it("is one step back, to the very place among repeated words", () => {
		const before = decided("专利授权", "accepted");
		const row = rowOf(before, "专利授权");
		const after = moved(before, row, spanOf("877件", 1));
		const { label, file } = undone(before, after, "moved");
		assert.deepEqual(
			[label?.act, label?.name, label?.count],
			["moved", "专利授权", 1],
		);
		assert.deepEqual(seen(file), seen(before));
	});

	const spans = fc
		.tuple(fc.nat(source.length - 1), fc.integer({ min: 1, max: 12 }))
		.map(([start, length]) => ({
			start,
			end: Math.min(start + length, source.length),
		}));
	it("stands where it was put, says what it said, and goes back and forth", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(), spans), { minLength: 1, maxLength: 4 }),
				fc.constantFrom("accepted" as const, "rejected" as const, null),
				fc.boolean(),
				(moves, state, isSameText) => {
					let file = state ? decided("专利授权", state) : emptyFile();
					if (isSameText)
						file = { ...file, text: { ...file.text, sha256: "ff" } };
					const rowsNow = (f: AnnotationFile) =>
						rowsOf(source, analysis, f, isSameText ? "ff" : null);
					const look = (f: AnnotationFile) =>
						rowsNow(f)
							.map((r) =>
								[...fieldsOfRow(r), r.state, r.figure?.start].join(" "),
							)
							.sort();
					const states = [look(file)];
					let stack = emptyUndoStack;
					for (const [n, span] of moves) {
						const rows = rowsNow(file);
						const row = rows[n % rows.length] as Row;
						const reading = readingIn(analysis, span, row);
						const made = decision("corrected", { when: later });
						const id = `m${states.length}`;
						const next = moveRow(file, source, row, span, reading, made, id);
						if (next === file) continue;
						const now = rowsNow(next).find(
							(r) => r.id === (row.record?.id ?? id),
						);
						assert.deepEqual(now?.figure, span);
						assert.deepEqual(fieldsOfRow(now), fieldsOfRow(row));
						stack = pushStep(stack, file, next, "moved");
						file = reanchorOffsets(next, rowsNow(next));
						states.push(look(file));
					}
					for (const way of [undo, redo, undo]) {
						const steps = states.map((_, i) => i).slice(1);
						for (const i of way === undo ? steps.toReversed() : steps) {
							const done = way(stack, file, "RA1", later);
							assert.ok(done);
							({ stack, file } = done);
							assert.deepEqual(look(file), states[way === undo ? i - 1 : i]);
						}
						assert.equal(way(stack, file, "RA1", later), null);
					}
				},
			),
			runs(500),
		);
	});
});

describe("resizedSpan", () => {
	const text = "甲😀877件\r\n乙";
	const number = { start: 3, end: 6 };
	// biome-ignore format: a table
	const cases: readonly (readonly [string, Span, "start" | "end", 1 | -1, Span | null])[] = [
		["grows at its end",                   number,                "end",   1,  { start: 3, end: 7 }],
		["shrinks at its end",                 number,                "end",   -1, { start: 3, end: 5 }],
		["grows at its start by a whole pair", number,                "start", 1,  { start: 1, end: 6 }],
		["shrinks at its start by one",        { start: 1, end: 6 },  "start", -1, { start: 3, end: 6 }],
		["shrinks at its end by a whole pair", { start: 0, end: 3 },  "end",   -1, { start: 0, end: 1 }],
		["is never empty",                     { start: 3, end: 4 },  "end",   -1, null],
		["goes over no line end",              { start: 3, end: 7 },  "end",   1,  null],
		["nor back over one",                  { start: 9, end: 10 }, "start", 1,  null],
		["nor out of the text",                { start: 9, end: 10 }, "end",   1,  null],
		["nor before it",                      { start: 0, end: 1 },  "start", 1,  null],
	];
	for (const [name, span, at, by, expected] of cases)
		it(name, () => assert.deepEqual(resizedSpan(text, span, at, by), expected));

	it("comes back to where it was", () => {
		for (const at of ["start", "end"] as const)
			assert.deepEqual(
				resizedSpan(text, resizedSpan(text, number, at, 1) as Span, at, -1),
				number,
			);
	});
});

describe("readingIn", () => {
	const row = rowOf(null, "专利授权");
	const whole = { start: 0, end: source.length };

	it("is the row's own where that is in the words", () =>
		assert.equal(readingIn(analysis, whole, row), row.reading));

	it("is the most alike of the others", () =>
		assert.equal(
			readingIn(analysis, { start: 20, end: source.length }, row)?.name,
			"专利授权",
		));

	it("is nothing where nothing is read", () =>
		assert.equal(readingIn(analysis, spanOf("临江市"), row), null));
});
