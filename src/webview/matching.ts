import type { RowView } from "../shared/protocol";

/** As a reader sees it: width and case of letters do not matter. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The rows in which every word of the filter is found somewhere. */
export function matchingRows(
	rows: readonly RowView[],
	filter: string,
): readonly RowView[] {
	if (filter.trim() === "") return rows;
	const words = plain(filter.trim()).split(/\s+/u);
	return rows.filter((row) => {
		const text = plain(`${row.label} ${row.asPrinted}`);
		return words.every((word) => text.includes(word));
	});
}
