import type { TimeMention } from "../recognise/mention";

import { periodBounds } from "./periodBounds";

export interface TimeContext {
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	readonly published: string | null;
	/** The year that the article is speaking of where it names none. */
	readonly carriedYear: number | null;
	/** The years that the article says it is of (2018—2022年): 五年间 means them. */
	readonly years?: readonly [first: number, last: number] | null;
}

/**
 * What a time means in an article: `2021`, `2021-12`, `2021-12-31`, `2021-H1`, `2021-Q3`, or `FROM/TO` of these.
 *
 * As of the end of a year is its last month; as of now is the month of publication; since then and in recent years run
 * to the year of publication. Null where the article gives no way to know.
 */
export function resolveTime(
	time: TimeMention,
	context: TimeContext,
): string | null {
	const year = yearOf(time, context);
	switch (time.role) {
		case "now":
			return context.published?.slice(0, 7) ?? null;
		case "years":
			return resolveYears(time.length ?? 1, context);
		case "since":
			return year === null ? null : resolveSince(time, year, context);
		case "asOf":
			return year === null ? null : asOf(time, year);
		default:
			return year === null ? null : within(time, year);
	}
}

function yearOf(time: TimeMention, context: TimeContext): number | null {
	const published = publishedYear(context);
	if (time.year && "absolute" in time.year) return time.year.absolute;
	if (time.year)
		return published === null ? null : published + time.year.relative;
	// 力争到年底 is of the year that is running.
	if (time.role === "planEnd" && published !== null) return published;
	return context.carriedYear ?? latestYear(time, context);
}

function publishedYear({ published }: TimeContext): number | null {
	return published === null ? null : Number(published.slice(0, 4));
}

/** The year of a month or day that names none: the latest one not after publication (截至12月底 and 前11个月, published in January, are last year's). */
function latestYear(time: TimeMention, context: TimeContext): number | null {
	const year = publishedYear(context);
	const month = time.months?.[0];
	if (year === null || month === undefined) return year;
	const publishedMonth = Number(context.published?.slice(5, 7) || 12);
	const isRunning = month === 1 && (time.months?.[1] ?? 1) > publishedMonth;
	return month > publishedMonth || isRunning ? year - 1 : year;
}

function resolveYears(length: number, context: TimeContext): string | null {
	const [first, end] = context.years ?? [];
	const isNamed =
		first !== undefined && end !== undefined && end - first + 1 === length;
	const last = isNamed ? end : (publishedYear(context) ?? context.carriedYear);
	if (last === null) return null;
	return length === 1 ? `${last}` : `${last - length + 1}/${last}`;
}

function resolveSince(
	time: TimeMention,
	year: number,
	{ published, carriedYear }: TimeContext,
): string | null {
	const from = within({ ...time, yearTo: null }, year);
	// “十四五”以来 in an article that does not tell its day runs to the plan's end at most.
	if (published === null && time.yearTo !== null)
		return `${year}/${time.yearTo}`;
	const until = published ?? (carriedYear === null ? null : `${carriedYear}`);
	if (until === null || Number(until.slice(0, 4)) < year) return null;
	const to = until.slice(0, Math.min(from.length, 7));
	return from === to ? from : `${from}/${to}`;
}

function asOf(time: TimeMention, year: number): string {
	const last = time.yearTo ?? year;
	if (time.day) return within(time, year);
	return `${last}-${two(time.months?.[1] ?? 12)}`;
}

function within(time: TimeMention, year: number): string {
	const { months, day, dayTo, yearTo } = time;
	if (yearTo !== null)
		return months
			? `${year}-${two(months[0])}/${yearTo}-${two(months[1])}`
			: `${year}/${yearTo}`;
	if (!months) return `${year}`;
	const isWhole =
		day === null || (day === 1 && dayTo === lastDay(year, months));
	if (isWhole) return monthsOf(year, months);
	const from = `${year}-${two(months[0])}-${two(day)}`;
	return dayTo === null
		? from
		: `${from}/${year}-${two(months[1])}-${two(dayTo)}`;
}

function lastDay(year: number, months: readonly [number, number]): number {
	return Number(periodBounds(`${year}-${two(months[1])}`)?.to.slice(8));
}

const named: Readonly<Record<string, string>> = {
	"1,12": "",
	"1,6": "-H1",
	"7,12": "-H2",
	"1,3": "-Q1",
	"4,6": "-Q2",
	"7,9": "-Q3",
	"10,12": "-Q4",
};

/** The shortest way to write some months of a year. */
export function monthsOf(
	year: number,
	[first, last]: readonly [number, number],
): string {
	const name = named[`${first},${last}`];
	if (name !== undefined) return `${year}${name}`;
	const from = `${year}-${two(first)}`;
	return first === last ? from : `${from}/${year}-${two(last)}`;
}

function two(n: number): string {
	return String(n).padStart(2, "0");
}
