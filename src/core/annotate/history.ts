import type { IndicatorFields } from "../analysis";
import type { AnnotationFile } from "./annotationFile";
import { isSameGround } from "./ground";
import { differing, effectiveFields, fieldsOf } from "./indicatorFields";
import { printJson } from "./jsonText";
import {
	aboutOf,
	concurrentWith,
	entriesOf,
	inForce,
	type LogName,
	type Logs,
	logNames,
	saysSame,
} from "./logs";
import type { AnnotationRecord, Decision } from "./record";
import { type Change, type LogChange, turnChange } from "./undoChanges";

/** Something that a person did in an article, with what had been in force before. */
export type Act = RecordAct | LogAct;

export interface RecordAct {
	readonly kind: "record";
	/** Of the record. */
	readonly id: string;
	readonly act: Decision;
	/** What held true of the row from then on. */
	readonly is: IndicatorFields;
	readonly changed: readonly FieldChange[];
}

/** A field that an act changed; of a row's first act, against what had been read. */
export interface FieldChange {
	readonly field: keyof IndicatorFields;
	readonly from: string | null;
	readonly to: string | null;
}

export type LogAct = {
	[Name in LogName]: {
		readonly kind: Name;
		readonly act: Logs[Name];
		/** Null: nothing had been said. */
		readonly before: Logs[Name] | null;
	};
}[LogName];

/** All that people did in an article, newest first. */
export const historyOf = (file: AnnotationFile): readonly Act[] =>
	[
		...logNames.flatMap((name) => logActs(file, name)),
		...file.records.flatMap(recordActs),
	]
		.reverse()
		.sort((a, b) => instant(b.act) - instant(a.act));

function recordActs(record: AnnotationRecord): readonly RecordAct[] {
	const { id, history } = record;
	return actsOn(record).map((act, i) => {
		const is = heldBy(record, act);
		// Those that are concurrent stand beside one another: each came after the history.
		const before = history[Math.min(i, history.length) - 1];
		const was = before
			? heldBy(record, before)
			: fieldsOf({ ...standingOn(record, act).suggested });
		const changed = Object.keys(differing(is, was)).map((name) => {
			const field = name as keyof IndicatorFields;
			return { field, from: was[field], to: is[field] };
		});
		return { kind: "record", id, act, is, changed };
	});
}

const logActs = <Name extends LogName>(
	file: AnnotationFile,
	kind: Name,
): readonly LogAct[] => {
	const latest = new Map<string, Logs[Name]>();
	return entriesOf(file, kind).map((act) => {
		const about = aboutOf(kind, act);
		const before = latest.get(about) ?? null;
		latest.set(about, act);
		return { kind, act, before } as LogAct;
	});
};

/**
 * What makes the file again what it was at a moment: for each record and each thing said of the article that says something
 * else since, the act that was in force then. A row first decided later is to be undecided.
 *
 * @param moment ISO 8601 with zone; acts of that very moment are in force.
 */
export function changesSince(
	file: AnnotationFile,
	moment: string,
): readonly Change[] {
	const at = Date.parse(moment);
	return [
		...file.records.flatMap((record): readonly Change[] => {
			const { id, decision: now } = record;
			const then = actsOn(record).findLast((act) => instant(act) <= at);
			const instead = then ? standingOn(record, then) : null;
			return isInForce(record, instead)
				? []
				: [{ id, now, instead, place: null }];
		}),
		...logNames.flatMap((name) => logChangesSince(file, name, at)),
	];
}

function logChangesSince<Name extends LogName>(
	file: AnnotationFile,
	log: Name,
	at: number,
): readonly LogChange<Name>[] {
	const entries = entriesOf(file, log);
	const subjects = new Set(entries.map((entry) => aboutOf(log, entry)));
	return [...subjects].flatMap((about) => {
		const now = inForce(file, log, about) as Logs[Name];
		const then = entries.findLast(
			(entry) => aboutOf(log, entry) === about && instant(entry) <= at,
		);
		const isDisputed = concurrentWith(file, log, about).length > 0;
		const isKept = then === now || (!isDisputed && saysSame(log, then, now));
		return isKept ? [] : [{ log, now, instead: then ?? null }];
	});
}

/**
 * The file as it stood at a moment ({@link changesSince}), each change by one more act: nothing is deleted.
 *
 * @param who goes back.
 * @param when they do; ISO 8601 with zone.
 * @returns the same file where nothing has changed since.
 */
export const backTo = (
	file: AnnotationFile,
	moment: string,
	who: string,
	when: string,
): AnnotationFile =>
	changesSince(file, moment).reduce(
		(next, change) => turnChange(next, change, who, when)?.file ?? next,
		file,
	);

/** Oldest first; the one in force is the last. */
const actsOn = ({
	history,
	concurrent = [],
	decision,
}: AnnotationRecord): readonly Decision[] => [
	...history,
	...concurrent,
	decision,
];

/** The record with one of its acts in force, on the words that this was made on. */
const standingOn = (
	record: AnnotationRecord,
	act: Decision,
): AnnotationRecord => ({ ...record, ...act.was, decision: act });

const heldBy = (record: AnnotationRecord, act: Decision): IndicatorFields =>
	effectiveFields(standingOn(record, act));

/** Whether a record says what `instead` says (null: nothing), and nobody says otherwise. */
function isInForce(
	record: AnnotationRecord,
	instead: AnnotationRecord | null,
): boolean {
	const { decision, concurrent } = record;
	if (instead?.decision === decision) return true;
	if (concurrent) return false;
	return instead
		? said(instead.decision) === said(decision) && isSameGround(instead, record)
		: decision.state === "restored";
}

/** Apart from who said it and when. */
const said = (decision: Decision): string =>
	printJson({ ...decision, who: "", when: "", was: undefined });

const instant = ({ when }: { readonly when: string }): number =>
	Date.parse(when);
