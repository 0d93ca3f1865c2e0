import type { IndicatorFields } from "../analysis";
import type { Span } from "../text/span";
import { type AnnotationFile, byId } from "./annotationFile";
import { groundAt, groundOfRow, moveTo } from "./ground";
import { differing, fieldsOf } from "./indicatorFields";
import { printJson } from "./jsonText";
import type { AnnotationRecord, Decision, Ground, Row } from "./record";

/** A decision on a row; `newId` is for its record, should it have none yet. */
export interface Deciding {
	readonly row: Row;
	readonly decision: Decision;
	readonly newId: string;
}

/**
 * Records a person's decision on a row. `decision.fields` are the fields it changes; what was decided before stays,
 * in the fields that are not named and in the history. Gives the same file when nothing changes.
 */
export const decide = (
	file: AnnotationFile,
	source: string,
	row: Row,
	decision: Decision,
	newId: string,
): AnnotationFile => decideAll(file, source, [{ row, decision, newId }]);

/** {@link decide} for many rows of one reading, in the time that one takes. */
export function decideAll(
	file: AnnotationFile,
	source: string,
	all: readonly Deciding[],
): AnnotationFile {
	const changed = all.flatMap((deciding) => {
		const record = decided(source, deciding);
		return record ? [{ record, figure: deciding.row.figure }] : [];
	});
	return changed.length === 0 ? file : putRecords(file, changed);
}

/** The row's record with the decision in force; null when that changes nothing. */
function decided(
	source: string,
	{ row, decision, newId }: Deciding,
): AnnotationRecord | null {
	const { record } = row;
	if (!record) {
		if (!row.reading || decision.state === "restored") return null;
		const ground = groundOfRow(source, row);
		const settled = settle(ground.suggested, null, decision);
		return { ...ground, id: newId, decision: settled, history: [] };
	}
	const standing = isOnOtherWords(row)
		? moveTo(record, groundOfRow(source, row))
		: record;
	const settled = settle(standing.suggested, standing.decision, decision);
	const isNew =
		standing !== record ||
		record.concurrent !== undefined ||
		!isSameDecision(settled, record.decision);
	return isNew ? decideRecord(standing, settled) : null;
}

/** The record with another decision in force; what stood before goes to its history. */
export function decideRecord(
	{ concurrent = [], ...record }: AnnotationRecord,
	decision: Decision,
): AnnotationRecord {
	const history = [...record.history, ...concurrent, record.decision];
	return { ...record, decision, history };
}

/** A row that the reader missed, made out of selected words. */
export function addRow(
	file: AnnotationFile,
	source: string,
	span: Span,
	fields: Partial<IndicatorFields>,
	decision: Decision,
	newId: string,
): AnnotationFile {
	const ground = groundAt(source, span, null);
	const record = addedRecord(ground, fields, decision, newId);
	return putRecords(file, [{ record, figure: span }]);
}

/** What {@link addRow} makes, on any ground. */
export const addedRecord = (
	ground: Ground,
	fields: Partial<IndicatorFields>,
	decision: Decision,
	id: string,
): AnnotationRecord => ({
	...ground,
	id,
	suggested: null,
	decision: { ...decision, state: "added", fields: fieldsOf(fields) },
	history: [],
});

/** Writes down where the records are now, and in which bytes. */
export function reanchorOffsets(
	file: AnnotationFile,
	rows: readonly Row[],
	sha256 = file.text.sha256,
): AnnotationFile {
	const offsets: Record<string, readonly [number, number]> = {};
	for (const { record, figure } of rows)
		if (record && figure) offsets[record.id] = [figure.start, figure.end];
	return { ...file, text: { ...file.text, sha256, offsets } };
}

/** A decision on a figure that was revised in the article, or on a row that was undecided again, is one on what is read now. */
const isOnOtherWords = ({ reading, anchor, record }: Row): boolean =>
	reading !== null &&
	(anchor === "revised" || record?.decision.state === "restored");

/** Fields that a revised figure answers anew. */
const ofFigure = ["value", "valueMax", "unit", "qualifier"] as const;

/** A decision on top of an earlier one: what a record of it holds. */
export function settle(
	suggested: IndicatorFields | null,
	before: Decision | null,
	decision: Decision,
): Decision {
	const kept: Partial<IndicatorFields> = { ...before?.fields };
	if (before?.was) for (const name of ofFigure) delete kept[name];
	const all = { ...kept, ...decision.fields };
	const fields =
		suggested === null
			? all
			: decision.state === "restored"
				? {}
				: differing(all, suggested);
	return {
		...decision,
		fields,
		state: stateOf(decision.state, suggested === null, fields),
		reason: decision.reason ?? before?.reason ?? null,
		note: decision.note === "" ? null : (decision.note ?? before?.note ?? null),
	};
}

/** A row with corrections is corrected, however often it is accepted; a correction to what was read accepts it. */
function stateOf(
	wanted: Decision["state"],
	isAdded: boolean,
	fields: Partial<IndicatorFields>,
): Decision["state"] {
	if (wanted !== "accepted" && wanted !== "corrected") return wanted;
	if (isAdded) return "added";
	return Object.keys(fields).length > 0 ? "corrected" : "accepted";
}

/** The file with records new or anew, and where their figures are, if that is known. */
export function putRecords(
	file: AnnotationFile,
	put: readonly {
		readonly record: AnnotationRecord;
		readonly figure?: Span | null;
	}[],
): AnnotationFile {
	const records = new Map(file.records.map((r) => [r.id, r]));
	const offsets = { ...file.text.offsets };
	for (const { record, figure } of put) {
		records.set(record.id, record);
		if (figure) offsets[record.id] = [figure.start, figure.end];
	}
	return {
		...file,
		records: byId([...records.values()]),
		text: { ...file.text, offsets },
	};
}

/** Apart from its time. */
export const isSameDecision = (a: Decision, b: Decision): boolean =>
	printJson({ ...a, when: "" }) === printJson({ ...b, when: "" });
