import type { RowView } from "../protocol";

/** How many rows are decided, and how many there are. */
export function progressOf(rows: readonly RowView[]): {
	readonly decided: number;
	readonly total: number;
} {
	const decided = rows.filter(({ stateCode }) => stateCode !== "undecided");
	return { decided: decided.length, total: rows.length };
}
