import { numerals, planStart } from "../lexicon/timeWords";
import type { Mention, TimeMention } from "../recognise/mention";
import {
	absent,
	bodyStart,
	type FactParagraph,
	firstOf,
	inferred,
	type ReadFact,
	stated,
} from "./factParagraph";
import { periodBounds } from "./periodBounds";
import { resolveTime } from "./resolveTime";
import { datesStart, isAnnounced, looksAhead } from "./when";

/**
 * When the article was published: `YYYY-MM-DD`, or as much of it as can be known.
 *
 * Stated in a line of date and source, in a date line, in the page's address, in 2022年4月22日电, or below the text;
 * else concluded: the first 4月22日 on or after the last day that the article reports on.
 */
export function readPublished(paragraphs: readonly FactParagraph[]): ReadFact {
	const head = paragraphs.slice(0, bodyStart(paragraphs));
	return (
		firstOf(paragraphs, labelledDate) ??
		firstOf(head, wholeDate) ??
		firstOf(paragraphs, dateInAddress) ??
		firstOf(paragraphs, dateline) ??
		signOff(paragraphs) ??
		conclude(paragraphs) ??
		absent
	);
}

function timesOf({ mentions }: FactParagraph): readonly TimeMention[] {
	return mentions.filter((m): m is TimeMention => m.kind === "time");
}

const hasYear = (time: TimeMention): boolean =>
	time.year !== null && "absolute" in time.year;

const unknown = { published: null, carriedYear: null };

/** The first date of a paragraph at or behind an offset, with its day unless `isExact` is false. */
function dateFrom(
	paragraph: FactParagraph,
	index: number,
	from = 0,
	isExact = true,
): ReadFact | null {
	const time = timesOf(paragraph).find(
		(t) =>
			t.start >= from &&
			hasYear(t) &&
			(t.day !== null ? t.dayTo === null : !isExact && isMonth(t)),
	);
	const value = time && resolveTime(time, unknown);
	if (!time || !value || !periodBounds(value)) return null;
	return stated(value, index, time);
}

function isMonth({ months }: TimeMention): boolean {
	return months !== null && months[0] === months[1];
}

const labelPattern = /(?:时间|日期)[：:|]/u;
const longestHeader = 160;

/** 发布时间：2023-04-25. */
function labelledDate(
	paragraph: FactParagraph,
	index: number,
): ReadFact | null {
	const { text } = paragraph;
	const label = text.length <= longestHeader && labelPattern.exec(text);
	return label ? dateFrom(paragraph, index, label.index, false) : null;
}

/** A date in the lines around the title; 今天是 is the day of the visit. */
function wholeDate(paragraph: FactParagraph, index: number): ReadFact | null {
	const { text } = paragraph;
	const isVisit = text.includes("今天是");
	return isVisit || text.length > longestHeader
		? null
		: dateFrom(paragraph, index);
}

const addressPattern =
	/https?:\/\/[^\s]{1,200}?((?:19|20)\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?!\d)/u;

function dateInAddress(
	{ text }: FactParagraph,
	index: number,
): ReadFact | null {
	const at = text.indexOf("http");
	const match = at < 0 ? null : addressPattern.exec(text.slice(at, at + 260));
	if (!match) return null;
	const start = at + match.index;
	const value = match.slice(1, 4).join("-");
	return stated(value, index, { start, end: start + match[0].length });
}

const datelineWindow = 60;

/** 某网2022年4月22日电. */
function dateline(paragraph: FactParagraph, index: number): ReadFact | null {
	const found = paragraph.isBoilerplate ? null : dateFrom(paragraph, index);
	if (!found?.span || found.span.start > datelineWindow) return null;
	return /^[电讯]|^消息|^报道/u.test(paragraph.text.slice(found.span.end))
		? found
		: null;
}

/** A line with nothing but a date, below the text. */
function signOff(paragraphs: readonly FactParagraph[]): ReadFact | null {
	const index = paragraphs.findLastIndex(
		(paragraph) => !paragraph.isBoilerplate && isDateLine(paragraph),
	);
	const paragraph = paragraphs[index];
	return paragraph ? dateFrom(paragraph, index, 0, false) : null;
}

function isDateLine(paragraph: FactParagraph): boolean {
	const [time] = timesOf(paragraph);
	return (
		time !== undefined && paragraph.text.length <= time.end - time.start + 2
	);
}

/** The article's own day with the year that fits it. */
function conclude(paragraphs: readonly FactParagraph[]): ReadFact | null {
	const body = paragraphs.filter(({ isBoilerplate }) => !isBoilerplate);
	const after = lastReported(body);
	const dated = openingDate(body);
	if (dated !== null && (after === null || dated >= after))
		return inferred(dated);
	const year = announcedYear(body);
	const announced =
		year !== null && (after === null || after <= `${year}-01-01`)
			? inferred(`${year}`)
			: null;
	if (after === null) return announced;
	const day = ownDay(body);
	if (day) return inferred(nextDay(after, day));
	const months = ownMonths(body);
	if (months !== null) return inferred(monthAfter(after, months));
	return speaksOfThisYear(body) ? inferred(after.slice(0, 4)) : announced;
}

/** The year that a report looks forward to has begun. */
function announcedYear(body: readonly FactParagraph[]): number | null {
	for (const paragraph of body)
		for (const time of timesOf(paragraph))
			if (isAnnounced(paragraph.text, time) && time.year)
				return "absolute" in time.year ? time.year.absolute : null;
	return null;
}

type MonthDay = readonly [month: number, day: number];

/** How many paragraphs, and how far into them, an article tells its day. */
const openingParagraphs = 3;
const openingLength = 100;

/** 今天（1月16日）, 本报讯 1月19日, 4月22日下午. */
function ownDay(body: readonly FactParagraph[]): MonthDay | null {
	const prose = body.filter(({ text }) => text.includes("。"));
	for (const paragraph of prose.slice(0, openingParagraphs)) {
		const time = timesOf(paragraph).find(
			(t) => t.day !== null && t.year === null && t.start < openingLength,
		);
		if (time?.months && time.day !== null) return [time.months[0], time.day];
	}
	return null;
}

/** 2024年2月28日，会议召开: the news of a day is of that day. */
function openingDate(body: readonly FactParagraph[]): string | null {
	const first = body.find(({ text }) => text.includes("。"));
	const time = first && timesOf(first)[0];
	if (!time || !hasYear(time) || time.day === null || time.dayTo !== null)
		return null;
	const isEvent = time.role === "date" && time.start <= longestPreface;
	const value = isEvent ? resolveTime(time, unknown) : null;
	return value !== null && periodBounds(value) ? value : null;
}

const longestPreface = 20;

interface OwnMonths {
	readonly last: number;
	/** Whether they are over: 截至6月底, 上半年, but not 截至12月初. */
	readonly isOver: boolean;
}

/** The last months of the running year that the article reports on: published then or a little later. */
function ownMonths(body: readonly FactParagraph[]): OwnMonths | null {
	let found: OwnMonths | null = null;
	for (const { mentions, text } of body)
		for (const time of mentions) {
			if (time.kind !== "time" || time.months === null) continue;
			const { role, start, end } = time;
			const isReport = role === "period" && time.year !== null;
			if (!isOfThisYear(time) || (role !== "asOf" && !isReport)) continue;
			if (isReport && isProspect(text, time)) continue;
			// 年末 alone is of the year that is spoken of.
			if (time.year === null && /^年/u.test(text.slice(start))) continue;
			const last = time.months[1];
			const isOver =
				isReport || /[底末]|半年|季度/u.test(text.slice(start, end));
			if (found === null || last > found.last) found = { last, isOver };
		}
	return found;
}

function isOfThisYear({ year }: TimeMention): boolean {
	return year === null || ("relative" in year && year.relative === 0);
}

/** 今年 and 去年 are told from the year of writing; 上年 from the year that is spoken of. */
function speaksOfThisYear(body: readonly FactParagraph[]): boolean {
	return body.some((paragraph) =>
		timesOf(paragraph).some(
			({ year, start }) =>
				year !== null &&
				"relative" in year &&
				(year.relative === 0 || paragraph.text.startsWith("去年", start)),
		),
	);
}

function nextDay(after: string, [month, day]: MonthDay): string {
	const year = Number(after.slice(0, 4));
	const date = `${two(month)}-${two(day)}`;
	return `${date >= after.slice(5) ? year : year + 1}-${date}`;
}

/** The first month, not before `after`, that has the article's own months behind it. */
function monthAfter(after: string, { last, isOver }: OwnMonths): string {
	const first = Number(after.slice(0, 4)) - 1;
	const months = [first, first + 1, first + 2].map((year) => {
		if (!isOver) return `${year}-${two(last)}`;
		return last === 12 ? `${year + 1}-01` : `${year}-${two(last + 1)}`;
	});
	return (
		months.find((month) => month >= after.slice(0, 7)) ?? after.slice(0, 7)
	);
}

/** The first day on which an article may have been written that reports on all this; null when it names no year, or only years it looks back to. */
function lastReported(body: readonly FactParagraph[]): string | null {
	let last = "";
	let lastMark = "";
	for (const paragraph of body) {
		last = later(last, planYear(paragraph.text));
		const subjects = new Set(
			paragraph.mentions.filter(isSubject).map(({ start }) => start),
		);
		for (const time of timesOf(paragraph)) {
			const day = earliestDay(paragraph, time, subjects);
			if (isMark(paragraph.text, time)) lastMark = later(lastMark, day);
			else last = later(last, day);
		}
	}
	return last !== "" && last >= lastMark ? last : null;
}

const later = (a: string, b: string | null) => (b !== null && b > a ? b : a);

/** “十四五”以来, 较2019年: what an article looks back to; it may be written years later. */
function isMark(text: string, time: TimeMention): boolean {
	const { role, year, yearTo, start, end } = time;
	if (datesStart(text, time)) return true;
	if (role === "since") return yearTo !== null;
	if (role !== "baseline") return false;
	const isSamePeriod = text.slice(start, end + 2).includes("同期");
	const isUsual =
		year === null || !("absolute" in year) || year.absolute !== beforePandemic;
	return !(isSamePeriod && isUsual);
}

/** The year that years of travel and trade were compared with long after; any other 较…同期 is the year before. */
const beforePandemic = 2019;

/** What an article reports as done lies behind it; a year that is only named (2021年优势企业) has begun. */
function earliestDay(
	paragraph: FactParagraph,
	time: TimeMention,
	subjects: ReadonlySet<number>,
): string | null {
	const { year, role } = time;
	if (!year || !("absolute" in year)) return null;
	if (role.startsWith("plan") && !isReached(paragraph.text, time)) return null;
	if (looksAhead(paragraph.text, time)) return null;
	if (hasBegun(paragraph.text, time)) return `${year.absolute}-01-01`;
	if (isProspect(paragraph.text, time)) return null;
	if (time.yearTo !== null || role === "since") return `${year.absolute}-01-01`;
	const period = resolveTime(time, unknown);
	const bounds = period === null ? null : periodBounds(period);
	if (!bounds) return null;
	const isReported =
		role === "asOf" ||
		role === "baseline" ||
		role === "planEnd" ||
		time.months !== null ||
		isDoneWith(paragraph, time, subjects);
	if (time.day !== null) return bounds.to;
	return isReported ? dayAfter(bounds.to) : bounds.from;
}

/** 到2023年，登记量攀升至…: that year was reported on. */
const isReached = (text: string, { role, end }: TimeMention): boolean =>
	role === "planEnd" &&
	/^，?[^，。；]{0,20}(?:已|攀升[至到]|升[至到]|增[至到]|达到了|突破了|跃居)/u.test(
		text.slice(end, end + prospectWindow),
	);

const prospectWindow = 24;
const prospectPattern =
	/力争|计划|目标|将|要(?!求)|任务|部署|安排|确保|打算|预计|预期|展望/u;

/** 2022年工作安排, 2022年计划. */
function isProspect(text: string, { end }: TimeMention): boolean {
	const next = text.slice(end, end + prospectWindow).split("。")[0] ?? "";
	return prospectPattern.test(next);
}

/** 2024年是关键一年, 2024年工作要点: told when the year has begun. */
function hasBegun(text: string, { end }: TimeMention): boolean {
	const next = text.slice(end, end + prospectWindow).split("。")[0] ?? "";
	return /^[^，]*?(?:是[^，]{0,16}(?:之年|一年)|工作会|要点)/u.test(next);
}

const isSubject = ({ kind }: Mention) => kind === "region" || kind === "figure";

/** A line that ends with a year and is no longer only names it. */
const longestHeading = 40;

/** 2022年，…; 2022年全市…; 2022年的…: the year as a whole. `subjects` are where places and figures start. */
function isDoneWith(
	{ text }: FactParagraph,
	{ end }: TimeMention,
	subjects: ReadonlySet<number>,
): boolean {
	return (
		/^(?:[，、；：的]|全[年社]|我)/u.test(text.slice(end, end + 2)) ||
		(end === text.length && text.length > longestHeading) ||
		donePattern.test(text.slice(end, end + prospectWindow)) ||
		subjects.has(end)
	);
}

/** 2022年统计公报, 2022年工作总结. */
const donePattern =
	/^度?[^，。；]{0,16}(?:公报|总结|回顾|白皮书|年报|统计数据|保护状况)/u;

const planYearPattern =
	/“?(十[一二三四五六七八九]?)五”?[^，。]{0,10}?(收官|最后一年|开局)/u;

/** “十四五”收官之年 is 2025, 开局之年 2021. */
function planYear(text: string): string | null {
	const match = planYearPattern.exec(text);
	const start = match && planStart(numerals[match[1] ?? ""] ?? 0);
	if (!start) return null;
	return `${match[2] === "开局" ? start : start + 4}-01-01`;
}

function dayAfter(date: string): string {
	const next = new Date(`${date}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.toISOString().slice(0, 10);
}

function two(n: number): string {
	return String(n).padStart(2, "0");
}
