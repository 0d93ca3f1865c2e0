import type { IndicatorFields } from "../analysis";
import type { AnnotationFile } from "./annotationFile";
import { differing, fieldsOf } from "./indicatorFields";
import type { AnnotationRecord } from "./record";
import { effectiveFields } from "./rows";
import type { Change, StepLabel } from "./undoStack";

/** Names the step that makes `after` out of `before`. */
export function labelOf(
	changes: readonly Change[],
	before: AnnotationFile,
	after: AnnotationFile,
): StepLabel {
	const [change] = changes as readonly [Change];
	const count = changes.length;
	if ("fact" in change) {
		const { fact, now, instead } = change;
		const from = instead ?? now.suggested;
		return { act: "fact", name: fact, field: fact, from, to: now.value, count };
	}
	const old = find(before, change.id);
	const record = find(after, change.id) as AnnotationRecord;
	const fields = effectiveFields(record);
	const was = old ? effectiveFields(old) : fieldsOf(record.suggested ?? fields);
	const field = firstKey(differing(fields, was));
	return {
		act: change.now.state,
		name: fields.name,
		field,
		from: field && was[field],
		to: field && fields[field],
		count,
	};
}

const find = ({ records }: AnnotationFile, id: string) =>
	records.find((r) => r.id === id);

const firstKey = (fields: Partial<IndicatorFields>) =>
	(Object.keys(fields)[0] ?? null) as keyof IndicatorFields | null;
