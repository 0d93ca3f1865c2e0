import type { FactName, IndicatorFields } from "../analysis";
import type { AnnotationFile } from "./annotationFile";
import { decideRecord, putRecords } from "./decide";
import { setFact, settingOf } from "./facts";
import { moveTo } from "./ground";
import { printJson } from "./jsonText";
import type { AnnotationRecord, Decision, FactRecord } from "./record";
import { labelOf } from "./stepLabel";

/**
 * Steps that can be undone and done again. Undoing is one more act of a person: what was in force before is in force
 * again, under the present time, and what was undone goes to the record's history. So nothing is deleted, a merge with
 * an older copy of the file does not bring the undone decision back, and other records are not touched. A record that
 * somebody else has decided since is left as it is.
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

/** For words such as “Correct value of 有效发明专利: 877 → 878” or “Accept 12 indicators”. */
export interface StepLabel {
	/** What was done: `accepted`, …, or a fact set right. */
	readonly act: Decision["state"] | "fact";
	/** The row's name, or the fact; of several the first. */
	readonly name: string;
	/** What changed in it, if one thing did above all. */
	readonly field: keyof IndicatorFields | FactName | null;
	readonly from: string | null;
	readonly to: string | null;
	/** How many rows or facts. */
	readonly count: number;
}

/** What is in force now, as far as this step knows, and what is to be in force instead. */
export type Change = RecordChange | FactChange;

interface RecordChange {
	readonly id: string;
	readonly now: Decision;
	/** Null: undecided. */
	readonly instead: AnnotationRecord | null;
}

interface FactChange {
	readonly fact: FactName;
	readonly now: FactRecord;
	readonly instead: string | null;
}

export const emptyUndoStack: UndoStack = { past: [], future: [] };
const most = 500;

/** Remembers the step from one state of the file to the next; what could be done again before is forgotten. */
export function pushStep(
	stack: UndoStack,
	before: AnnotationFile,
	after: AnnotationFile,
): UndoStack {
	const changes = [
		...recordChanges(before, after),
		...factChanges(before, after),
	];
	if (changes.length === 0) return stack;
	const step = { label: labelOf(changes, before, after), changes };
	return { past: [...stack.past, step].slice(-most), future: [] };
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
			const turned =
				"id" in change
					? turnRecord(next, change, who, when)
					: turnFact(next, change, who, when);
			if (!turned) continue;
			next = turned.file;
			back.push(turned.back);
		}
		if (back.length === 0) continue;
		const left = steps.slice(0, i).map((step) => renewed(step, changes, back));
		return { file: next, step: { label, changes: back }, left };
	}
	return null;
}

function turnRecord(
	file: AnnotationFile,
	{ id, now, instead }: RecordChange,
	who: string,
	when: string,
): { readonly file: AnnotationFile; readonly back: Change } | null {
	const record = file.records.find((r) => r.id === id);
	if (!record || !isAct(record.decision, now)) return null;
	const { was, ...before } = instead?.decision ?? undecided(record);
	const decision = { ...before, who, when };
	const standing = instead ? moveTo(record, instead) : record;
	return {
		file: putRecords(file, [{ record: decideRecord(standing, decision) }]),
		back: { id, now: decision, instead: record },
	};
}

function turnFact(
	file: AnnotationFile,
	{ fact, now, instead }: FactChange,
	who: string,
	when: string,
): { readonly file: AnnotationFile; readonly back: Change } | null {
	const setting = settingOf(file, fact);
	if (!setting || setting.value !== now.value || setting.when !== now.when)
		return null;
	const next = setFact(file, fact, instead, now.suggested, who, when);
	const after = settingOf(next, fact) as FactRecord;
	return { file: next, back: { fact, now: after, instead: now.value } };
}

/** Fields of an added row are kept: they are all there is of it. */
const undecided = ({ decision, suggested }: AnnotationRecord): Decision => ({
	...decision,
	state: "restored",
	fields: suggested ? {} : decision.fields,
});

const isAct = (a: Decision, b: Decision): boolean => textOf(a) === textOf(b);
const textOf = ({ was, ...decision }: Decision): string => printJson(decision);

/** Earlier steps learn under which act their outcome is in force again. */
function renewed(
	step: Step,
	turned: readonly Change[],
	back: readonly Change[],
): Step {
	const changes = step.changes.map((change): Change => {
		if ("id" in change) {
			const old = turned.find((c) => "id" in c && c.id === change.id);
			const act = back.find((c) => "id" in c && c.id === change.id);
			const outcome = old && "id" in old && old.instead?.decision;
			return outcome && act && "id" in act && isAct(change.now, outcome)
				? { ...change, now: act.now }
				: change;
		}
		const act = back.find((c) => "fact" in c && c.fact === change.fact);
		return act && "fact" in act && act.now.value === change.now.value
			? { ...change, now: act.now }
			: change;
	});
	return { ...step, changes };
}

function recordChanges(
	before: AnnotationFile,
	after: AnnotationFile,
): readonly RecordChange[] {
	const old = new Map(before.records.map((r) => [r.id, r]));
	return after.records.flatMap(({ id, decision }) => {
		const instead = old.get(id) ?? null;
		return instead && isAct(instead.decision, decision)
			? []
			: [{ id, now: decision, instead }];
	});
}

function factChanges(
	before: AnnotationFile,
	after: AnnotationFile,
): readonly FactChange[] {
	return after.facts.slice(before.facts.length).map((now) => ({
		fact: now.fact,
		now,
		instead: settingOf(before, now.fact)?.value ?? null,
	}));
}
