import type { Indicator } from "../../analysis";
import type { Span } from "../../text/span";
import type { AnnotationFile } from "../annotationFile";
import { decideRecord, putRecords, settle } from "../decide";
import { groundAt, moveTo } from "../ground";
import { fieldsOf } from "../indicatorFields";
import type { Decision, Row } from "../record";

/**
 * The row on other words, saying what it says. What was decided before remembers the words that it was decided on.
 * Gives the same file where the row stands there already. What is read in the words that it leaves is undecided again.
 *
 * @param reading what is read in the words and is to be the row's; null where that is nothing.
 * @param decision its fields, if any, are said besides.
 */
export function moveRow(
	file: AnnotationFile,
	source: string,
	row: Row,
	span: Span,
	reading: Indicator | null,
	decision: Decision,
	newId: string,
): AnnotationFile {
	const { figure, record: old } = row;
	const isThere = figure?.start === span.start && figure.end === span.end;
	if (isThere && row.reading === reading) return file;
	const ground = groundAt(source, span, reading);
	const made = settle(
		ground.suggested,
		old && { ...old.decision, fields: {} },
		{ ...decision, fields: { ...fieldsOf(row), ...decision.fields } },
	);
	const record = old
		? decideRecord(moveTo(old, ground), made)
		: { ...ground, id: newId, decision: made, history: [] };
	return putRecords(file, [{ record, figure: span }]);
}
