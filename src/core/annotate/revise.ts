import type { Span } from "../text/span";
import type { AnnotationFile } from "./annotationFile";
import { putRecords } from "./decide";
import { isSameFigure } from "./mergeRecords";
import { plain } from "./quote";
import type { Revision, Row } from "./record";

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

/** The figure that stands in the article instead of the one decided on, or last did; `when` is null for one that no saved text is known to have shown. */
export function revisionOf(source: string, row: Row): LatestRevision | null {
	const latest = row.record?.revisions?.at(-1);
	const figure = shownInstead(source, row);
	if (figure)
		return latest && isSameFigure(latest, figure)
			? latest
			: { ...figure, when: null };
	return latest && latest.asPrinted !== row.record?.asPrinted ? latest : null;
}

export type LatestRevision = Omit<Revision, "when"> & {
	readonly when: string | null;
};

/** Null for a row that stands on the figure decided on, or on none. */
function shownInstead(
	source: string,
	{ anchor, figure, reading }: Omit<Row, "record">,
): Omit<Revision, "when"> | null {
	if (anchor !== "revised") return null;
	const { start, end } = figure as Span;
	return {
		asPrinted: reading?.asPrinted ?? plain(source.slice(start, end)),
		value: reading?.value ?? null,
		valueMax: reading?.valueMax ?? null,
		unit: reading?.unit ?? "",
	};
}
