import type { TimeMention } from "../recognise/mention";
import type { SentenceReading } from "./draft";

export interface Cell {
	readonly time: TimeMention;
	/** In a plan's table the last column is the goal. */
	readonly isLast: boolean;
}

const lostBorder = /^[≥≤<>]?$/u;

/**
 * The times of figures that stand side by side in a table whose borders were lost: 2020年2025年 above 6.8|12.5. Null for
 * a figure that is no such cell, or in another number of columns.
 */
export function cellTimes(
	{ drafts, times }: SentenceReading,
	text: string,
): readonly (Cell | null)[] {
	const cells = drafts.map((): Cell | null => null);
	for (let i = 0; i < drafts.length; ) {
		let end = i + 1;
		while (end < drafts.length && touches(end)) end++;
		const head =
			end - i < 2 ? null : headBefore(end - i, drafts[i]?.figure.start ?? 0);
		for (const [k, time] of head?.entries() ?? [])
			cells[i + k] = { time, isLast: i + k === end - 1 };
		i = end;
	}
	return cells;

	function touches(at: number): boolean {
		const between = text.slice(
			drafts[at - 1]?.figure.end,
			drafts[at]?.figure.start,
		);
		return lostBorder.test(between);
	}

	/** The last times before `to`, side by side, as many as there are columns. */
	function headBefore(
		columns: number,
		to: number,
	): readonly TimeMention[] | null {
		const before = times.filter(({ end }) => end <= to).slice(-columns);
		const areTouching = before.every(
			(time, k) => k === 0 || before[k - 1]?.end === time.start,
		);
		return before.length === columns && areTouching ? before : null;
	}
}
