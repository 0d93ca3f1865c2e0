import type { IndicatorFields } from "../analysis";
import type { Row } from "./record";

/** A decided row, and what it would say if it followed what the article says of itself now. */
export interface Follower {
	readonly row: Row;
	readonly fields: Partial<IndicatorFields>;
}

/** What a row takes from the article, and the fields that go with it. */
const slots = {
	region: ["region", "regionCode"],
	period: ["period", "from", "to"],
} as const;
const slotNames = Object.keys(slots) as readonly (keyof typeof slots)[];

/**
 * Rows that were decided with a region or a period of the article's, and nobody's own correction of it, where the
 * article's is another now. Rejected rows say nothing, so they follow nothing.
 */
export const followers = (rows: readonly Row[]): readonly Follower[] =>
	rows.flatMap((row) => {
		const slotsBehind = slotNames.filter((slot) => isBehind(row, slot));
		const names = slotsBehind.flatMap((slot) => [...slots[slot]]);
		const entries = names.map((name) => [name, row.reading?.[name]]);
		return names.length > 0
			? [{ row, fields: Object.fromEntries(entries) }]
			: [];
	});

function isBehind(
	{ state, record, reading, ...says }: Row,
	slot: keyof typeof slots,
): boolean {
	return (
		record?.suggested != null &&
		state !== "undecided" &&
		state !== "rejected" &&
		reading?.origins[slot] === "inherited" &&
		reading[slot] !== says[slot] &&
		says[slot] === record.suggested[slot]
	);
}
