import type { AnnotationFile } from "../../../../../src/core/annotate/annotationFile";
import { decide } from "../../../../../src/core/annotate/decide";
import type { Decision, Row } from "../../../../../src/core/annotate/record";
import { rowsOf } from "../../../../../src/core/annotate/rows";
import {
	emptyUndoStack,
	pushStep,
	type RowOperation,
	undo,
} from "../../../../../src/core/annotate/undoStack";
import { decision, emptyFile, readPlanted } from "../planted";

export const source =
	"2031年临江市专利授权877件，专利转让16.5亿元。\n2031年临江市专利授权877件，专利申请900件。\n";

export const analysis = readPlanted(source);
export const rowsIn = (file: AnnotationFile | null, text = source) =>
	rowsOf(text, text === source ? analysis : readPlanted(text), file);

/** The n-th row of a name, from 0. */
export const rowOf = (
	file: AnnotationFile | null,
	name: string,
	n = 0,
	text = source,
): Row => rowsIn(file, text).filter((r) => r.name === name)[n] as Row;

export const decided = (
	name: string,
	state: Decision["state"],
	more: Partial<Decision> = {},
	file = emptyFile(),
): AnnotationFile =>
	decide(file, source, rowOf(file, name), decision(state, more), "k1");

/** The words of the n-th place of a text in the source. */
export function spanOf(words: string, n = 0, text = source) {
	let start = text.indexOf(words);
	for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
	return { start, end: start + words.length };
}

/** What a person sees of rows. */
export const seen = (file: AnnotationFile | null) =>
	rowsIn(file).map((r) => [
		r.name,
		r.state,
		r.value,
		r.region,
		r.figure?.start,
		r.figure?.end,
	]);

/** The label of a step, and the file with that step undone. */
export function undone(
	before: AnnotationFile,
	after: AnnotationFile,
	operation: RowOperation,
) {
	const stack = pushStep(emptyUndoStack, before, after, operation);
	const back = undo(stack, after, "RA1", "2031-03-01T08:00:00Z");
	return { label: back?.label, file: back?.file ?? null };
}
