import type { MentionView, RowView } from "../shared/protocol";

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Whether every word of the filter is somewhere in the text; width and case do not matter. */
const has = (text: string, filter: string): boolean => {
	const within = plain(text);
	return plain(filter)
		.split(/\s+/u)
		.every((word) => within.includes(word));
};

export const matchingRows = (
	rows: readonly RowView[],
	filter: string,
): readonly RowView[] =>
	filter.trim() === ""
		? rows
		: rows.filter((row) =>
				has(`${row.label} ${row.asPrinted} ${row.measure}`, filter.trim()),
			);

export const matchingMentions = (
	items: readonly MentionView[],
	filter: string,
): readonly MentionView[] =>
	filter.trim() === ""
		? items
		: items.filter(({ text, detail }) =>
				has(`${text} ${detail ?? ""}`, filter.trim()),
			);
