import type { RowView } from "./protocol";

/** As a reader sees it: full or half width and the case of letters do not matter. */
export const folded = (text: string): string =>
	text.normalize("NFKC").toLowerCase();

/** The same function, asked once for each row: a row never changes, a new state of the article brings new ones. */
export function perRow<T extends object | string | null>(
	of: (row: RowView) => T,
): (row: RowView) => T {
	const known = new WeakMap<RowView, T>();
	return (row) => {
		const before = known.get(row);
		if (before !== undefined) return before;
		const found = of(row);
		known.set(row, found);
		return found;
	};
}
