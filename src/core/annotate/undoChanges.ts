import type { AnnotationFile } from "./annotationFile";
import { decideRecord, putRecords } from "./decide";
import { isSameGround, moveTo } from "./ground";
import { printJson } from "./jsonText";
import {
	aboutOf,
	append,
	entriesOf,
	inForce,
	type LogName,
	type Logs,
	logNames,
	saying,
} from "./logs";
import type { AnnotationRecord, Decision } from "./record";

/** What is in force now, as far as a step knows, and what is to be in force instead. */
export type Change = RecordChange | LogChange;

export interface RecordChange {
	readonly id: string;
	readonly now: Decision;
	/** Null: undecided. */
	readonly instead: AnnotationRecord | null;
	/** Where `instead` stood, if that is known: start and end of its figure. */
	readonly place: readonly [number, number] | null;
}

export type LogChange<Name extends LogName = LogName> = {
	[Each in Name]: {
		readonly log: Each;
		readonly now: Logs[Each];
		/** Null: nothing was said. */
		readonly instead: Logs[Each] | null;
	};
}[Name];

/** What was done between two states of a file: records by id, then what was said of the article. */
export const changesBetween = (
	before: AnnotationFile,
	after: AnnotationFile,
): readonly Change[] => [
	...recordChanges(before, after),
	...logNames.flatMap((name) => logChanges(name, before, after)),
];

function recordChanges(
	before: AnnotationFile,
	after: AnnotationFile,
): readonly RecordChange[] {
	const old = new Map(before.records.map((r) => [r.id, r]));
	return after.records.flatMap((record) => {
		const { id, decision: now } = record;
		const instead = old.get(id) ?? null;
		const isUnchanged =
			instead && isSame(instead.decision, now) && isSameGround(instead, record);
		const place = before.text.offsets[id] ?? null;
		return isUnchanged ? [] : [{ id, now, instead, place }];
	});
}

function logChanges<Name extends LogName>(
	log: Name,
	before: AnnotationFile,
	after: AnnotationFile,
): readonly LogChange<Name>[] {
	const added = entriesOf(after, log).slice(entriesOf(before, log).length);
	return added.map((now) => {
		const instead = inForce(before, log, aboutOf(log, now)) ?? null;
		return { log, now, instead };
	});
}

export interface TurnedChange {
	readonly file: AnnotationFile;
	/** The way back. */
	readonly back: Change;
}

/** Does the opposite of a change as an act of its own; null where something else is in force by now. */
export const turnChange = (
	file: AnnotationFile,
	change: Change,
	who: string,
	when: string,
): TurnedChange | null =>
	"log" in change
		? turnLog(file, change, who, when)
		: turnRecord(file, change, who, when);

function turnRecord(
	file: AnnotationFile,
	{ id, now, instead, place }: RecordChange,
	who: string,
	when: string,
): TurnedChange | null {
	const record = file.records.find((r) => r.id === id);
	if (!record || !isSame(record.decision, now)) return null;
	const { was, ...before } = instead?.decision ?? undecided(record);
	const decision = { ...before, who, when };
	const standing = instead ? moveTo(record, instead) : record;
	const isMoved = !isSameGround(record, standing);
	const figure = isMoved && place ? { start: place[0], end: place[1] } : null;
	const turned = { record: decideRecord(standing, decision), figure };
	const here = file.text.offsets[id] ?? null;
	return {
		file: putRecords(file, [turned]),
		back: { id, now: decision, instead: record, place: here },
	};
}

function turnLog<Name extends LogName>(
	file: AnnotationFile,
	{ log, now, instead }: LogChange<Name>,
	who: string,
	when: string,
): TurnedChange | null {
	const entry = inForce(file, log, aboutOf(log, now));
	if (!entry || !isSame(entry, now)) return null;
	const turned = { ...saying(log, now, instead), who, when };
	const back = { log, now: turned, instead: now } as Change;
	return { file: append(file, log, turned), back };
}

/** Fields of an added row are kept: they are all there is of it. */
const undecided = ({ decision, suggested }: AnnotationRecord): Decision => ({
	...decision,
	state: "restored",
	fields: suggested ? {} : decision.fields,
});

/** A change of an earlier step, whose outcome is in force again by another act once later ones were turned. */
export function renewed(
	change: Change,
	turned: readonly Change[],
	back: readonly Change[],
): Change {
	const old = turned.find((c) => subjectOf(c) === subjectOf(change));
	const act = back.find((c) => subjectOf(c) === subjectOf(change));
	const outcome =
		old && ("log" in old ? old.instead : (old.instead?.decision ?? null));
	return outcome && act && isSame(change.now, outcome)
		? ({ ...change, now: act.now } as Change)
		: change;
}

const subjectOf = (change: Change): string =>
	"log" in change
		? `${change.log} ${aboutOf(change.log, change.now)}`
		: `record ${change.id}`;

/** The same act. */
const isSame = (a: object, b: object): boolean => textOf(a) === textOf(b);
const textOf = (act: object): string => printJson({ ...act, was: undefined });
