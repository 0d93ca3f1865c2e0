import type { RowView } from "../protocol";
import { type Filter, parseFilter } from "./parseFilter";

export const matches = ({ terms }: Filter, row: RowView): boolean =>
	terms.every((term) => term.matches(row));

/** The rows that a filter lets through, in their order; the same array where it asks for nothing. */
export function filterRows(
	rows: readonly RowView[],
	text: string,
): readonly RowView[] {
	const filter = parseFilter(text);
	return filter.terms.length === 0
		? rows
		: rows.filter((row) => matches(filter, row));
}
