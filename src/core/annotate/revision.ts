import type { Span } from "../text/span";
import { plain } from "./quote";
import type { Revision, Row } from "./record";

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
export function shownInstead(
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

export const isSameFigure = (
	a: Omit<Revision, "when">,
	b: Omit<Revision, "when">,
): boolean =>
	a.asPrinted === b.asPrinted &&
	a.value === b.value &&
	a.valueMax === b.valueMax &&
	a.unit === b.unit;
