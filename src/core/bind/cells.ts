import type { TimeMention } from "../recognise/mention";
import type { Span } from "../text/span";
import type { Draft, SentenceReading } from "./draft";

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
	const cells = listedCells(drafts, times, text);
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

const listed = /^(?:[、和与及]|以及)$/u;
/** How far before a figure 分别 may stand. */
const nameLength = 30;

/** 2020年至2022年，案件数分别为|9件、14件、17件: as many figures as years before 分别. */
function listedCells(
	drafts: readonly Draft[],
	times: readonly TimeMention[],
	text: string,
): (Cell | null)[] {
	const cells = drafts.map((): Cell | null => null);
	const isJoined = (left: Span | undefined, right: Span | undefined) =>
		left !== undefined &&
		right !== undefined &&
		listed.test(text.slice(left.end, right.start));
	for (let i = 0; i < drafts.length; ) {
		let end = i + 1;
		while (isJoined(drafts[end - 1]?.figure, drafts[end]?.figure)) end++;
		const first = drafts[i]?.figure.start ?? 0;
		const from = Math.max(0, first - nameLength);
		const at = end - i < 2 ? -1 : text.slice(from, first).lastIndexOf("分别");
		if (at >= 0)
			for (const [k, time] of yearsBefore(from + at, end - i).entries())
				cells[i + k] = { time, isLast: true };
		i = end;
	}
	return cells;

	function yearsBefore(at: number, count: number): readonly TimeMention[] {
		const before = times.filter((time) => time.end <= at);
		const last = before.at(-1);
		if (last === undefined || at - last.end > nameLength) return [];
		const years = yearsOf(last);
		if (years.length === count) return years;
		const run = before.slice(-count);
		const isList = run.every(
			(time, k) => k === 0 || isJoined(run[k - 1], time),
		);
		return isList && run.length === count ? run : [];
	}
}

/** Each year of 2020年至2022年. */
function yearsOf(span: TimeMention): readonly TimeMention[] {
	const { year, yearTo, months } = span;
	if (yearTo === null || months !== null || !year || !("absolute" in year))
		return [];
	return Array.from({ length: yearTo - year.absolute + 1 }, (_, k) => ({
		...span,
		year: { absolute: year.absolute + k },
		yearTo: null,
	}));
}
