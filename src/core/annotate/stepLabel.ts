import type { IndicatorFields } from "../analysis";
import type { AnnotationFile } from "./annotationFile";
import { differing, effectiveFields, fieldsOf } from "./indicatorFields";
import type { AnnotationRecord } from "./record";
import type { Change, LogChange, RecordChange } from "./undoChanges";
import type { RowOperation, StepLabel } from "./undoStack";

/** Names the step that makes `after` out of `before`. */
export function labelOf(
	changes: readonly Change[],
	before: AnnotationFile,
	after: AnnotationFile,
	operation: RowOperation | null,
): StepLabel {
	const [first] = changes as readonly [Change];
	if ("log" in first) return { ...logLabel(first), count: changes.length };
	const ofRows = changes.filter((change) => "id" in change);
	// Of a row split or copied, the rows that come of it are added.
	const own =
		operation &&
		ofRows.filter(({ now, instead }) => now.state !== "added" || instead);
	const [change = first] = own ?? ofRows;
	const count = Math.max(1, (own ?? changes).length);
	const { was, is } = fieldsBy(change, before, after);
	if (operation) {
		const nothing = { field: null, from: null, to: null };
		return { act: operation, name: was.name, ...nothing, count };
	}
	const field = firstKey(differing(is, was));
	return {
		act: change.now.state,
		name: is.name,
		field,
		from: field && was[field],
		to: field && is[field],
		count,
	};
}

/** What a row said before a change, and says after it. */
function fieldsBy(
	{ id }: RecordChange,
	before: AnnotationFile,
	after: AnnotationFile,
): { readonly was: IndicatorFields; readonly is: IndicatorFields } {
	const old = find(before, id);
	const record = find(after, id) as AnnotationRecord;
	const is = effectiveFields(record);
	const was = old ? effectiveFields(old) : fieldsOf(record.suggested ?? is);
	return { was, is };
}

function logLabel(change: LogChange): Omit<StepLabel, "count"> {
	const { log, now, instead } = change;
	if (log === "facts") {
		const { fact, suggested, value } = now;
		const from = instead ? instead.value : suggested;
		return { act: "fact", name: fact, field: fact, from, to: value };
	}
	const to = now.state;
	const from = instead?.state ?? "open";
	return log === "progress"
		? { act: "progress", name: to, field: null, from, to }
		: { act: "variable", name: now.variable, field: null, from, to };
}

const find = ({ records }: AnnotationFile, id: string) =>
	records.find((r) => r.id === id);

const firstKey = (fields: Partial<IndicatorFields>) =>
	(Object.keys(fields)[0] ?? null) as keyof IndicatorFields | null;
