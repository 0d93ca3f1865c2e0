import {
	afterNoYear,
	beforeNoYear,
	numerals,
	planStart,
	relativeYears,
	yearParts,
} from "../lexicon/timeWords";
import type { TimeMention } from "./mention";

/** Reads on from a place in a text, one sticky pattern after the other. */
export class Cursor {
	constructor(
		readonly text: string,
		public at: number,
	) {}

	/** The match of a sticky pattern here, behind which the cursor moves; null leaves it where it is. */
	take(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.at;
		const match = pattern.exec(this.text);
		if (match) this.at = pattern.lastIndex;
		return match;
	}

	before(count = 1): string {
		return this.text.slice(Math.max(0, this.at - count), this.at);
	}
}

export type Year = TimeMention["year"];

/** A year, a span of years or a plan's years. */
export interface YearPart {
	readonly year: Year;
	readonly yearTo: number | null;
	readonly isPlan: boolean;
}

/** Months of two years: 2022年12月至2023年11月. */
export function takeMonthsAcross(
	cursor: Cursor,
): (YearPart & { readonly months: readonly [number, number] }) | null {
	const start = cursor.at;
	const match = cursor.take(monthsAcrossPattern);
	if (!match) return null;
	const [year, first, yearTo, last] = match
		.slice(1)
		.map((digits) => Number(digits ?? 1)) as [number, number, number, number];
	if (year < yearTo)
		return { ...singleYear({ absolute: year }), yearTo, months: [first, last] };
	cursor.at = start;
	return null;
}

/** Months and days within a year. */
export interface MonthPart {
	readonly months: readonly [number, number] | null;
	readonly day: number | null;
	readonly dayTo: number | null;
	/** 底, 末: as of the end. */
	readonly isEnd: boolean;
}

const dash = "[—\\-~至到]{1,2}";
const alternatives = (words: object) => Object.keys(words).join("|");

const yearsPattern = new RegExp(
	`((?:19|20)\\d\\d)年?${dash}((?:19|20)\\d\\d)(?:年度?(?!\\d{1,2}月)|(?=[）)三两四五]))`,
	"uy",
);
/** 2022年12月至2023年11月, with or without days; 2021年至2025年11月. */
const monthsAcrossPattern = new RegExp(
	`((?:19|20)\\d\\d)年(?:(1[0-2]|0?[1-9])月(?:\\d{1,2}日)?)?${dash}((?:19|20)\\d\\d)年(1[0-2]|0?[1-9])月(?:份|底|末|\\d{1,2}日)?`,
	"uy",
);
/** 20207月 lost its 年; 2021和2022年 says it once. */
const yearPattern =
	/((?:19|20)\d\d)(?:年度?|(?=\d{1,2}月)|(?=[、和与及](?:19|20)\d\d年))/uy;
const chineseYearPattern = /([一二][〇零九][〇零一二三四五六七八九]{2})年度?/uy;
const relativePattern = new RegExp(`(${alternatives(relativeYears)})度?`, "uy");
const planPattern =
	/“?(十[一二三四五六七八九]?|二十)五”?(?=期间|时期|以来|[期]?末|期内|开局|收官)/uy;

/** A year at the cursor, null where there is none. */
export function takeYear(cursor: Cursor): YearPart | null {
	const years = cursor.take(yearsPattern);
	if (years && Number(years[1]) < Number(years[2]))
		return {
			year: { absolute: Number(years[1]) },
			yearTo: Number(years[2]),
			isPlan: false,
		};
	const year = cursor.take(yearPattern);
	if (year) return singleYear({ absolute: Number(year[1]) });
	const chinese = cursor.take(chineseYearPattern);
	if (chinese) return singleYear({ absolute: chineseYear(chinese[1] ?? "") });
	return takeRelativeYear(cursor) ?? takePlan(cursor);
}

function singleYear(year: Year): YearPart {
	return { year, yearTo: null, isPlan: false };
}

function chineseYear(digits: string): number {
	return Number(Array.from(digits, (c) => numerals[c] ?? 0).join(""));
}

function takeRelativeYear(cursor: Cursor): YearPart | null {
	if (beforeNoYear.has(cursor.before())) return null;
	const start = cursor.at;
	const match = cursor.take(relativePattern);
	if (!match) return null;
	if (afterNoYear.has(cursor.text.charAt(cursor.at))) {
		cursor.at = start;
		return null;
	}
	return singleYear({ relative: relativeYears[match[1] ?? ""] ?? 0 });
}

function takePlan(cursor: Cursor): YearPart | null {
	const match = cursor.take(planPattern);
	if (!match) return null;
	const start = planStart(numerals[match[1] ?? ""] ?? 14);
	return { year: { absolute: start }, yearTo: start + 4, isPlan: true };
}

const partPattern = new RegExp(`第?(${alternatives(yearParts)})`, "uy");
const digitQuarterPattern = /第?([1-4])季度|Q([1-4])/uy;
const partEndPattern = /[末底]/uy;
const firstMonthsPattern =
	/[前头]([1-9]|1[01]|[一二两三四五六七八九]|十一?)个?月/uy;
const monthsPattern = new RegExp(
	`(1[0-2]|[1-9])(?:月份?)?${dash}(1[0-2]|[1-9])月份?`,
	"uy",
);
const monthPattern =
	/(0?[1-9]|1[0-2]|[一二三四五六七八九]|十[一二]?)月份?(?!球|亮|饼|薪|子)/uy;
const monthTailPattern = /([底末])|初|[上中下]旬|当月/uy;
const dayPattern = new RegExp(
	`(3[01]|[12]\\d|0?[1-9]|三十一?|二?十?[一二三四五六七八九]|二?十)[日号](?:${dash}(?:(1[0-2]|[1-9])月)?(3[01]|[12]\\d|0?[1-9])[日号])?(?:上午|下午|晚上?|凌晨|中午)?`,
	"uy",
);
const dayListPattern = new RegExp(
	`(3[01]|[12]\\d|[1-9])${dash}(3[01]|[12]\\d|[1-9])[日号]`,
	"uy",
);
const yearEndPattern = /年?[底末]|年终/uy;
const yearStartPattern = /年?初/uy;

const whole: MonthPart = {
	months: null,
	day: null,
	dayTo: null,
	isEnd: false,
};

/**
 * What stands behind a year, or alone: 上半年, 1—11月, 9月底, 4月20日至26日, 年底.
 *
 * @param hasYear 底, 末 and 初 mean the year's only behind a year; alone they need their 年.
 */
export function takeMonths(cursor: Cursor, hasYear: boolean): MonthPart | null {
	return (
		takePart(cursor) ??
		takeMonthRange(cursor) ??
		takeMonth(cursor) ??
		takeYearEnd(cursor, hasYear)
	);
}

function takePart(cursor: Cursor): MonthPart | null {
	const part = cursor.take(partPattern);
	const quarter = part ? null : cursor.take(digitQuarterPattern);
	if (!part && !quarter) return null;
	const last = Number(quarter?.[1] ?? quarter?.[2]) * 3;
	const months = part ? yearParts[part[1] ?? ""] : ([last - 2, last] as const);
	const isEnd = cursor.take(partEndPattern) !== null;
	return { ...whole, months: months ?? null, isEnd };
}

function takeMonthRange(cursor: Cursor): MonthPart | null {
	const first = cursor.take(firstMonthsPattern);
	if (first) return { ...whole, months: [1, numberOf(first[1])] };
	const start = cursor.at;
	const range = cursor.take(monthsPattern);
	if (!range) return null;
	const [from, to] = [Number(range[1]), Number(range[2])];
	if (from < to) return { ...whole, months: [from, to] };
	cursor.at = start;
	return null;
}

function numberOf(text = ""): number {
	return numerals[text] ?? Number(text);
}

function takeMonth(cursor: Cursor): MonthPart | null {
	const match = cursor.take(monthPattern);
	if (!match) return null;
	const month = numberOf(match[1]);
	const days = cursor.take(dayListPattern);
	if (days)
		return {
			months: [month, month],
			day: Number(days[1]),
			dayTo: Number(days[2]),
			isEnd: false,
		};
	const day = cursor.take(dayPattern);
	if (day)
		return {
			months: [month, day[2] ? Number(day[2]) : month],
			day: numberOf(day[1]),
			dayTo: day[3] ? Number(day[3]) : null,
			isEnd: false,
		};
	const tail = cursor.take(monthTailPattern);
	return { ...whole, months: [month, month], isEnd: tail?.[1] !== undefined };
}

function takeYearEnd(cursor: Cursor, hasYear: boolean): MonthPart | null {
	const start = cursor.at;
	const end = cursor.take(yearEndPattern);
	if (end && (hasYear || end[0].startsWith("年")))
		return { ...whole, months: [12, 12], isEnd: true };
	cursor.at = start;
	const first = cursor.take(yearStartPattern);
	if (first && (hasYear || first[0].startsWith("年")))
		return { ...whole, months: [1, 1] };
	cursor.at = start;
	return null;
}

const isoPattern =
	/((?:19|20)\d\d)([-/.])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?!\d|\2)/uy;
const packedPattern =
	/((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)(?=$|[ ，。日）]|来源)/uy;
/** 426日 is April 26, 104日 October 4: the 月 was lost. */
const lostMonthPattern =
	/(10)([1-9])日|(1[0-2]|[1-9])(3[01]|[12]\d|0[1-9])日/uy;

/** A whole date in figures: 2022-04-26, 2022/4/26, 20220426. */
export function takeDate(cursor: Cursor): [number, number, number] | null {
	const iso = cursor.take(isoPattern);
	if (iso) return [Number(iso[1]), Number(iso[3]), Number(iso[4])];
	const packed = cursor.take(packedPattern);
	if (!packed) return null;
	return [Number(packed[1]), Number(packed[2]), Number(packed[3])];
}

/** 426日, where a date may stand: at the start of a clause, behind 自, 讯 and the like. */
export function takeLostMonth(cursor: Cursor): MonthPart | null {
	const before = cursor.before();
	if (before !== "" && !/[，。；：、（“ 自从于至在讯报年]/u.test(before))
		return null;
	const match = cursor.take(lostMonthPattern);
	if (!match) return null;
	const month = Number(match[1] ?? match[3]);
	const day = Number(match[2] ?? match[4]);
	return { ...whole, months: [month, month], day };
}
