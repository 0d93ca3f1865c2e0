import type { AnnotationFile } from "./annotationFile";
import { putRecords } from "./decide";
import type { Revision, Row } from "./record";
import { isSameFigure, shownInstead } from "./revision";

/**
 * The file with what a saved text shows instead of the figures decided on, where that is new; else the same file.
 *
 * @param rows of this very file in that text.
 * @param when now; ISO 8601 with zone.
 * @param sha256 of the article's bytes.
 */
export function withRevisions(
	file: AnnotationFile,
	source: string,
	rows: readonly Row[],
	when: string,
	sha256: string,
): AnnotationFile {
	const known = new Set(file.records);
	const revised = rows.flatMap(({ record, ...row }) => {
		const figure = shownInstead(source, row);
		if (!figure || !record || !known.has(record)) return [];
		const { revisions = [] } = record;
		const latest = revisions.at(-1);
		if (latest && isSameFigure(latest, figure)) return [];
		const seen: Revision = { ...figure, when, sha256 };
		return [{ record: { ...record, revisions: [...revisions, seen] } }];
	});
	return revised.length > 0 ? putRecords(file, revised) : file;
}
