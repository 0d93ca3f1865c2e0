import type { FactName, IndicatorFields } from "../analysis";
import type { AnnotationFile } from "./annotationFile";
import type { Decision } from "./record";
import { labelOf } from "./stepLabel";
import {
	type Change,
	changesBetween,
	renewed,
	turnChange,
} from "./undoChanges";

/**
 * Steps that can be undone and done again, without limit. Undoing is one more act of a person: what was in force before
 * is in force again, under the present time, and what was undone goes to the record's history. So nothing is deleted, a
 * merge with an older copy of the file does not bring the undone decision back, and other records are not touched. A
 * record that somebody else has decided since is left as it is.
 */
export interface UndoStack {
	readonly past: readonly Step[];
	/** The next to do again is the last. */
	readonly future: readonly Step[];
}

export interface Step {
	readonly label: StepLabel;
	readonly changes: readonly Change[];
}

/** What is done to rows as wholes; `returned`: to what they were at an earlier moment. */
export type RowOperation =
	| "duplicated"
	| "split"
	| "merged"
	| "moved"
	| "returned";

/** For words such as “Correct value of 有效发明专利: 877 → 878” or “Accept 12 indicators”. */
export interface StepLabel {
	/** What was done: `accepted`, …; a fact set right, the article finished or excluded, an entry said not to be reported. */
	readonly act:
		| Decision["state"]
		| RowOperation
		| "fact"
		| "progress"
		| "variable";
	/** The row's name, the fact, the article's state or the entry's id; of several the first. */
	readonly name: string;
	/** What changed in it, if one thing did above all. */
	readonly field: keyof IndicatorFields | FactName | null;
	readonly from: string | null;
	readonly to: string | null;
	/** How many rows, facts or entries. */
	readonly count: number;
}

export const emptyUndoStack: UndoStack = { past: [], future: [] };

/**
 * Remembers the step from one state of the file to the next; what could be done again before is forgotten.
 *
 * @param operation what was done, where the decisions alone do not tell.
 */
export function pushStep(
	stack: UndoStack,
	before: AnnotationFile,
	after: AnnotationFile,
	operation: RowOperation | null = null,
): UndoStack {
	const changes = changesBetween(before, after);
	if (changes.length === 0) return stack;
	const step = { label: labelOf(changes, before, after, operation), changes };
	return { past: [...stack.past, step], future: [] };
}

export interface Undone {
	readonly stack: UndoStack;
	readonly file: AnnotationFile;
	/** Of the step undone or done again. */
	readonly label: StepLabel;
}

/** Null when there is nothing (left) to undo. */
export function undo(
	{ past, future }: UndoStack,
	file: AnnotationFile,
	who: string,
	when: string,
): Undone | null {
	const turned = turnLast(past, file, who, when);
	return (
		turned && {
			file: turned.file,
			label: turned.step.label,
			stack: { past: turned.left, future: [...future, turned.step] },
		}
	);
}

/** Null when there is nothing (left) to do again. */
export function redo(
	{ past, future }: UndoStack,
	file: AnnotationFile,
	who: string,
	when: string,
): Undone | null {
	const turned = turnLast(future, file, who, when);
	return (
		turned && {
			file: turned.file,
			label: turned.step.label,
			stack: { past: [...past, turned.step], future: turned.left },
		}
	);
}

interface Turned {
	readonly file: AnnotationFile;
	/** The way back. */
	readonly step: Step;
	readonly left: readonly Step[];
}

/** Turns the last step that still has something to turn; those behind it are dropped. */
function turnLast(
	steps: readonly Step[],
	file: AnnotationFile,
	who: string,
	when: string,
): Turned | null {
	for (let i = steps.length - 1; i >= 0; i--) {
		const { label, changes } = steps[i] as Step;
		let next = file;
		const back: Change[] = [];
		for (const change of changes) {
			const turned = turnChange(next, change, who, when);
			if (!turned) continue;
			next = turned.file;
			back.push(turned.back);
		}
		if (back.length === 0) continue;
		const left = steps.slice(0, i).map((step) => ({
			...step,
			changes: step.changes.map((change) => renewed(change, changes, back)),
		}));
		return { file: next, step: { label, changes: back }, left };
	}
	return null;
}
