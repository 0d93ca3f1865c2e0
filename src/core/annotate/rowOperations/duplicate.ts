import type { IndicatorFields } from "../../analysis";
import type { AnnotationFile } from "../annotationFile";
import { addedRecord, putRecords } from "../decide";
import { groundOf, groundOfRow } from "../ground";
import { fieldsOf } from "../indicatorFields";
import type { AnnotationRecord, Decision, Ground, Row } from "../record";

/**
 * A second row on the same words that says the same, for what the words say besides.
 *
 * @param decision who, when and how; the row is `added`.
 */
export function duplicateRow(
	file: AnnotationFile,
	source: string,
	row: Row,
	decision: Decision,
	newId: string,
): AnnotationFile {
	const copy = beside(source, row, row, decision, newId);
	const put = { record: { ...copy, copy: true as const }, figure: row.figure };
	return putRecords(file, [put]);
}

/** An added row on the words of another (of an orphan: on those it had). */
export const beside = (
	source: string,
	row: Row,
	fields: Partial<IndicatorFields>,
	decision: Decision,
	newId: string,
): AnnotationRecord =>
	addedRecord(groundBeside(source, row), fieldsOf(fields), decision, newId);

const groundBeside = (source: string, row: Row): Ground =>
	row.figure || !row.record ? groundOfRow(source, row) : groundOf(row.record);
