import assert from "node:assert/strict";
import fc from "fast-check";
import {
	type AnnotationFile,
	printAnnotationFile,
} from "../../../../src/core/annotate/annotationFile";
import { decide } from "../../../../src/core/annotate/decide";
import { setFact } from "../../../../src/core/annotate/facts";
import { printJson } from "../../../../src/core/annotate/jsonText";
import { rowsOf } from "../../../../src/core/annotate/rows";
import { type Held, takeUp } from "../../../../src/core/annotate/takeUp";
import { runs } from "../../../tools/runs";
import { decision, emptyFile, readPlanted } from "./planted";

const source = "2031年临江市专利授权877件，专利转让16.5亿元，专利申请43件。\n";
const minute = (n: number) => `2031-02-01T08:${String(n).padStart(2, "0")}:00Z`;
const at = (n: number) => Date.parse(minute(n));

/** A row is accepted or rejected, or the region is set, by one person at one minute. */
function acted(
	before: AnnotationFile | null,
	who: string,
	n: number,
	row: number,
): AnnotationFile {
	const file = before ?? emptyFile();
	const rows = rowsOf(source, readPlanted(source), file);
	const target = rows[row];
	if (!target)
		return setFact(file, "region", `${who}${n}`, null, who, minute(n));
	const made = decision(n % 2 ? "rejected" : "accepted", {
		who,
		when: minute(n),
		note: `${who}${n}`,
	});
	return decide(file, source, target, made, `k${row}`);
}

const held = (file: AnnotationFile | null): Held => ({
	file,
	saved: file,
	isDirty: false,
});
const textOf = (file: AnnotationFile | null) =>
	file && printAnnotationFile(file);
const everyNote = (file: AnnotationFile | null) =>
	new Set(printJson(file).match(/RA\d+/gu));

describe("taking up what is on the disk", () => {
	const first = acted(null, "RA1", 1, 0);
	const second = acted(first, "RA1", 2, 1);

	it("holds what others wrote, and has nothing to save", () => {
		assert.deepEqual(takeUp(held(first), second, at(0)), held(second));
		assert.deepEqual(takeUp(held(null), first, at(0)), held(first));
	});

	it("brings back what was done a moment ago and was written over", () => {
		const theirs = acted(first, "RA2", 3, 2);
		const { file, isDirty } = takeUp(held(second), theirs, at(2));
		assert.ok(isDirty);
		assert.deepEqual(
			file?.records.map(({ id }) => id),
			["k0", "k1", "k2"],
		);
	});

	it("lets go what was done long ago: somebody has the file go back", () =>
		assert.deepEqual(takeUp(held(second), first, at(3)), held(first)));

	it("holds on to what was decided where the file is gone", () => {
		for (const isDirty of [true, false])
			assert.deepEqual(
				takeUp({ file: second, saved: first, isDirty }, null, at(9)),
				{ file: second, saved: null, isDirty },
			);
	});

	it("loses nothing that windows do that write at once, in whatever order their steps come", () => {
		const move = fc.record({
			window: fc.nat(2),
			kind: fc.constantFrom("act", "act", "read", "write", "look"),
			row: fc.nat(3),
		});
		fc.assert(
			fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
				let onDisk: AnnotationFile | null = null;
				let clock = 0;
				const windows: Held[] = [held(null), held(null), held(null)];
				const done = new Set<string>();
				const read = (w: number) => {
					windows[w] = takeUp(windows[w] as Held, onDisk, 0);
				};
				const write = (w: number) => {
					const { file, isDirty } = windows[w] as Held;
					if (!isDirty) return;
					onDisk = file;
					windows[w] = held(file);
				};
				for (const { window: w, kind, row } of moves) {
					const who = `RA${w}`;
					const { file, saved } = windows[w] as Held;
					if (kind === "act") {
						const after = acted(file, who, ++clock, row);
						windows[w] = { file: after, saved, isDirty: true };
						done.add(`${who}${clock}`);
					}
					if (kind === "read" || kind === "look") read(w);
					if (kind === "write" || kind === "look") write(w);
				}
				// Everybody is told of changes until nobody has anything to say.
				for (let round = 0; round < 4; round++)
					for (const w of windows.keys()) {
						read(w);
						write(w);
					}
				const kept = everyNote(onDisk);
				for (const act of done) assert.ok(kept.has(act), act);
				for (const { file, isDirty } of windows) {
					assert.equal(isDirty, false);
					assert.equal(textOf(file), textOf(onDisk));
				}
			}),
			runs(2000),
		);
	});
});
