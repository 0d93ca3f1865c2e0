import {
	beforeNoYear,
	carriedYears,
	changeEnds,
	comparers,
	likeners,
	nowWords,
	numerals,
} from "../lexicon/timeWords";
import type { Recogniser, TimeMention, TimeRole } from "./mention";
import { StartTable } from "./startTable";
import {
	Cursor,
	type MonthPart,
	takeDate,
	takeLostMonth,
	takeMonths,
	takeMonthsAcross,
	takeYear,
	type YearPart,
} from "./timeParts";

/** Times that a statistic may be of, and dates. What they mean is settled by `resolveTime`. */
export const recogniseTimes: Recogniser<TimeMention> = (text) => {
	const times: TimeMention[] = [];
	for (let i = 0; i < text.length; ) {
		const time = timeAt(text, i);
		if (time) times.push(time);
		i = time ? time.end : i + 1;
	}
	return times;
};

type Reader = (text: string, start: number) => TimeMention | null;

const digits = "0123456789";
const numeralStarts = "一二三四五六七八九十";

/** In the order of asking. */
const starts = new StartTable<Reader>([
	["截到目当现迄如近日眼", readNow],
	[`近过两${numeralStarts}${digits}`, readYears],
	[digits, readDate],
	[`${digits}“今本去上前明过全当截到至自从年第下首头知`, readPeriod],
	[numeralStarts, readNumeralPeriod],
]);

function timeAt(text: string, i: number): TimeMention | null {
	const readers = starts.at(text.charCodeAt(i));
	if (readers.length === 0 || isInNumber(text, i)) return null;
	for (const read of readers) {
		const time = read(text, i);
		if (time) return time;
	}
	return null;
}

/** Behind a digit, or behind its point: no new number starts there. */
function isInNumber(text: string, i: number): boolean {
	const isDigit = digits.includes(text.charAt(i));
	return isDigit && /[\d.·]/u.test(text.charAt(i - 1));
}

/** 三月, 十五五时期, 二〇二一年: what follows the numeral tells quickly. */
function readNumeralPeriod(text: string, start: number): TimeMention | null {
	return /[年月季〇零一二三四五六七八九十]/u.test(text.charAt(start + 1))
		? readPeriod(text, start)
		: null;
}

const asOfPattern = /截[至止]到?/uy;
const toPattern = /[到至]/uy;
const sincePattern = /自|从/uy;
const sinceTailPattern = /以来|以后|至今/uy;
const startTailPattern = /起|开始/uy;
const planEndPattern = /期?末/uy;
const planTailPattern = /期间|时期|期内/uy;
const nowPattern = new RegExp(nowWords.join("|"), "uy");
const carriedPattern = new RegExp(carriedYears.join("|"), "uy");
const yearsPattern =
	/近?([一二两三四五六七八九十]|[1-9]\d?)年(?:多?来|间|(?=年均|累计|共|净增|增长))|近([二两三四五六七八九十]|[2-9]\d?)年|过去(?:的)?([二两三四五六七八九十])年/uy;
const clockPattern = / ?\d{1,2}:\d\d(?::\d\d)?/uy;

const nothing = {
	kind: "time",
	year: null,
	yearTo: null,
	months: null,
	day: null,
	dayTo: null,
	length: null,
} as const;

function readNow(text: string, start: number): TimeMention | null {
	const cursor = new Cursor(text, start);
	// 30日前 is a date.
	if (/\d/u.test(cursor.before()) || !cursor.take(nowPattern)) return null;
	return { ...nothing, rule: "time.now", role: "now", start, end: cursor.at };
}

/** 五年来, 近三年. */
function readYears(text: string, start: number): TimeMention | null {
	const cursor = new Cursor(text, start);
	const match = cursor.take(yearsPattern);
	if (!match) return null;
	const count = match[1] ?? match[2] ?? match[3] ?? "";
	const length = numerals[count] ?? Number(count);
	cursor.take(/来|以来/uy);
	return {
		...nothing,
		rule: "time.years",
		role: "years",
		start,
		end: cursor.at,
		length,
	};
}

/** 2022-04-26 10:12, 20220426, 426日. */
function readDate(text: string, start: number): TimeMention | null {
	const cursor = new Cursor(text, start);
	const date = takeDate(cursor);
	if (date) {
		const [year, month, day] = date;
		cursor.take(clockPattern);
		return {
			...nothing,
			rule: "time.date",
			role: "date",
			start,
			end: cursor.at,
			year: { absolute: year },
			months: [month, month],
			day,
		};
	}
	const lost = takeLostMonth(cursor);
	if (!lost) return null;
	const { months, day } = lost;
	return {
		...nothing,
		rule: "time.lostSign",
		role: "date",
		start,
		end: cursor.at,
		months,
		day,
	};
}

type Prefix = "asOf" | "to" | "since" | null;

function takePrefix(cursor: Cursor): Prefix {
	if (cursor.take(asOfPattern)) return "asOf";
	if (cursor.take(sincePattern)) return "since";
	if (changeEnds.has(cursor.before()) || isChange(cursor)) return null;
	return cursor.take(toPattern) ? "to" : null;
}

/** 从2019年的83亿元做|到2022年的126亿元. */
function isChange({ text, at }: Cursor): boolean {
	const before = text.slice(Math.max(0, at - 24), at);
	return (
		/[从由](?:20)?\d\d年[^，。；、]*$/u.test(before) && text.charAt(at) === "到"
	);
}

function readPeriod(text: string, start: number): TimeMention | null {
	const cursor = new Cursor(text, start);
	const prefix = takePrefix(cursor);
	const across = takeMonthsAcross(cursor);
	if (across) {
		const { year, yearTo, months } = across;
		const found = { start, end: cursor.at, year, yearTo, months };
		return { ...nothing, rule: "time.across", role: "period", ...found };
	}
	// 三年内 is no year.
	const carried = beforeNoYear.has(cursor.before())
		? null
		: cursor.take(carriedPattern);
	const year = carried ? null : takeYear(cursor);
	const isCarried = carried !== null;
	if (year?.isPlan) return readPlan(cursor, start, year, prefix);
	const months = year
		? (takeMonths(cursor, true) ??
			takeLostMonth(cursor) ??
			takeMonths(skipWhole(cursor), true))
		: takeMonths(cursor, false);
	if (!year && !months && !isCarried) return null;
	if (prefix === "to" && !year && !months?.isEnd) return null;
	const tail = takeTail(cursor, prefix, year !== null);
	// 年初以来 is this year's.
	const isYearStart = !year && tail === "since" && months?.months?.[1] === 1;
	return {
		...nothing,
		rule: "time.period",
		role: isYearStart
			? "yearToDate"
			: roleOf(text, start, cursor.at, { prefix, tail, year, months }),
		start,
		end: cursor.at,
		year: isYearStart ? { relative: 0 } : (year?.year ?? null),
		yearTo: year?.yearTo ?? null,
		months: isYearStart ? null : (months?.months ?? null),
		day: months?.day ?? null,
		dayTo: months?.dayTo ?? null,
	};
}

/** 2021年全年, 今年年内. */
function skipWhole(cursor: Cursor): Cursor {
	cursor.take(/全年|年内/uy);
	return cursor;
}

function readPlan(
	cursor: Cursor,
	start: number,
	{ year, yearTo }: YearPart,
	prefix: Prefix,
): TimeMention | null {
	const isEnd = cursor.take(planEndPattern) !== null;
	if (!isEnd) cursor.take(planTailPattern);
	const isSince = !isEnd && cursor.take(sinceTailPattern) !== null;
	const end = yearTo === null ? year : { absolute: yearTo };
	const isBaseline = isComparedWith(cursor.text, start, cursor.at, prefix);
	const role = isSince ? "since" : isEnd ? "planEnd" : "plan";
	return {
		...nothing,
		rule: "time.plan",
		role: isBaseline ? "baseline" : role,
		start,
		end: cursor.at,
		year: isEnd ? end : year,
		yearTo: isEnd ? null : yearTo,
		months: isEnd ? [12, 12] : null,
	};
}

function takeTail(
	cursor: Cursor,
	prefix: Prefix,
	hasYear: boolean,
): "since" | null {
	cursor.take(/同期/uy);
	if (cursor.take(sinceTailPattern)) return "since";
	if (prefix !== "since")
		return prefix === null && hasYear && isSinceLater(cursor) ? "since" : null;
	return cursor.take(startTailPattern) || isSinceLater(cursor) ? "since" : null;
}

/** 自2020年7月决定出台以来, 2019年获批试点以来: the tail ends the clause. */
function isSinceLater({ text, at }: Cursor): boolean {
	const clause = text.slice(at, at + 40).split(/[，。；]/u)[0] ?? "";
	return clause.endsWith("以来");
}

interface Parts {
	readonly prefix: Prefix;
	readonly tail: "since" | null;
	readonly year: YearPart | null;
	readonly months: MonthPart | null;
}

function roleOf(
	text: string,
	start: number,
	end: number,
	{ prefix, tail, year, months }: Parts,
): TimeRole {
	if (isComparedWith(text, start, end, prefix)) return "baseline";
	if (prefix === "asOf") return "asOf";
	// 年底前 and 2025年前 are goals; 2020年前后 is not.
	if (
		!tail &&
		(!months || months.isEnd) &&
		/^前(?!后|[一二两三\d])/u.test(text.slice(end, end + 2))
	)
		return "planEnd";
	if (tail) {
		const isThisYear = year?.year && "relative" in year.year;
		return isThisYear && year.year.relative === 0 && !months
			? "yearToDate"
			: "since";
	}
	if (prefix === "to" && isYearOrItsEnd(months)) return "planEnd";
	// 1月1日至12月31日 is what a statistic is of, 4月20日至26日 when something took place.
	const isLong = months?.months && months.months[0] !== months.months[1];
	if (months?.day && !isLong) return "date";
	return months?.isEnd ? "asOf" : "period";
}

function isYearOrItsEnd(months: MonthPart | null): boolean {
	return !months || (months.isEnd && months.months?.[0] === 12);
}

/** 比2020年, 与上年持平, 是2019年的3.2倍. */
function isComparedWith(
	text: string,
	start: number,
	end: number,
	prefix: Prefix,
): boolean {
	if (prefix) return false;
	const before = text.charAt(start - 1);
	const after = text.slice(end, end + 6);
	if (comparers.has(before)) return text.charAt(start - 2) !== "占";
	if (likeners.has(before))
		return /^(?:同期)?(?:基本|大致|大体)?(?:相比|持平|相当)/u.test(after);
	return (before === "是" || before === "为") && after.startsWith("的");
}
