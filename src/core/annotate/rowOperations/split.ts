import type { AnnotationFile } from "../annotationFile";
import { decide, putRecords } from "../decide";
import type { Decision, Row } from "../record";
import { beside } from "./duplicate";
import { splitParts } from "./splitParts";

/**
 * A row that names a list as one row for each of its parts, all on the same words: the row itself is the first, the
 * others are added. Gives the same file where there is nothing to split.
 *
 * @param newIds as many as {@link splitParts} gives parts; the first is for the row's own record, should it have none yet.
 */
export function splitRow(
	file: AnnotationFile,
	source: string,
	row: Row,
	decision: Decision,
	newIds: readonly string[],
): AnnotationFile {
	const [first, ...others] = splitParts(row);
	if (!first) return file;
	const own: Decision = { ...decision, state: "corrected", fields: first };
	const [ownId = "", ...otherIds] = newIds;
	const added = others.map((part, i) => {
		const fields = { ...row, ...part };
		const id = otherIds[i] as string;
		return {
			record: beside(source, row, fields, decision, id),
			figure: row.figure,
		};
	});
	return putRecords(decide(file, source, row, own, ownId), added);
}
