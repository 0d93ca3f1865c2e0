import { numerals, planStart } from "../lexicon/timeWords";
import type { TimeMention } from "../recognise/mention";
import type { Span } from "../text/span";

/** Whether a time says when a statistic is of, not what it is compared with (较2020年) or what is new about it (近五年零的突破). */
export function tellsWhen(text: string, time: TimeMention): boolean {
	if (time.role === "baseline" || time.role === "date") return false;
	if (looksAhead(text, time) || isBudget(text, time)) return false;
	if (namesEvent.test(text.slice(time.end, time.end + 8))) return false;
	return (
		time.role !== "years" ||
		!/^(?:来)?(?:零|新高|最|的|首)/u.test(text.slice(time.end, time.end + 3))
	);
}

/** 2022年冬奥会: the year is part of a name. */
const namesEvent =
	/^(?:第.{1,3}届)?(?:冬奥|奥运|亚运|亚冬|冬残奥|残奥|世博|进博|全运|大运|服贸会|广交会|博览会|世界杯|春晚)/u;

/** 年初预算, 年初目标: what was meant for the whole year. */
const isBudget = (text: string, { start, end }: Span) =>
	text.slice(start, end).endsWith("年初") &&
	/^(?:预算|目标|计划|安排|确定)/u.test(text.slice(end, end + 2));

/** 面向2030年 is what something is for, not when. */
export function looksAhead(text: string, { start }: Span): boolean {
	return /(?:面向|迈向|瞄准|着眼|展望)$/u.test(
		text.slice(Math.max(0, start - 2), start),
	);
}

const startPattern = /[由从][^，。；、由从]{0,16}$/u;
const movePattern =
	/^[^，。；、]{0,6}?[增升提跃扩压缩降减上下前拓发壮调攀做][^，。；、\d]{0,5}(?:[到至为居]|第)/u;

/** 由|74天|压到60天: what a change starts from, with no time of its own. */
export function startsChange(
	text: string,
	figure: Span,
	time: TimeMention | null,
): boolean {
	const from = Math.max(0, figure.start - 20);
	const before = startPattern.exec(text.slice(from, figure.start));
	if (
		before === null ||
		!movePattern.test(text.slice(figure.end, figure.end + 16))
	)
		return false;
	return time === null || time.end <= from + before.index;
}

const lastYearPattern =
	/[由从](?:上一?年|去年|前一年)(?:全年|(同期)|([底末]))?的?[^，。；、由从\d]{0,6}$/u;

/** 由上年的|38.1%升至52.6%: of what the first figure is. */
export function fromLastYear(
	text: string,
	figure: Span,
): "year" | "same" | "end" | null {
	const before = text.slice(Math.max(0, figure.start - 20), figure.start);
	const match = lastYearPattern.exec(before);
	if (match === null) return null;
	if (match[1] !== undefined) return "same";
	return match[2] === undefined ? "year" : "end";
}

/** 而|2020年底|仅有9家: what is told in contrast, and holds no further. */
export const contrasts = (text: string, { start, end }: Span): boolean =>
	/而在?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
	/^，?[这该同]一?(?:数字|指标|数据|数值)/u.test(text.slice(end, end + 6));

/** 由|2015年底|的1.1万件增加到3.4万件: a time that holds for the figure right behind it alone. */
export function datesStart(text: string, time: Span): boolean {
	const lead = text.slice(Math.max(0, time.start - 1), time.start + 1);
	if (!/[由从]/u.test(lead)) return false;
	const behind = text.slice(time.end, time.end + 30);
	return /^的?[^，。；、]{0,8}?\d[^，。；、]{0,12}?[增升提跃扩压缩降减上下前拓发壮调攀做][^，。；、\d]{0,5}[到至为居]/u.test(
		behind,
	);
}

const endPattern =
	/[由从][^，。；、由从]{0,20}?\d[^，。；、]{0,12}?[增升提跃扩压缩降减上下前拓发壮调攀做][^，。；、\d]{0,5}[到至为居]第?[约近超]?$/u;

/** 由74天压到|60天: what a change ends with. */
export function endsChange(text: string, figure: Span): boolean {
	return endPattern.test(
		text.slice(Math.max(0, figure.start - 48), figure.start),
	);
}

const planGoalPattern =
	/“?(十[一二三四五六七八九]?|二十)五”?(?:规划|计划)?(?:时期)?(?:预期|目标|提出|确定|设定|既定|制定)[^，。；]{0,12}$/u;

const setGoal =
	/(?:规划|预期|年初|设定|既定|确定|下达|计划|要求)[^，。；\d]{0,6}$/u;

/** 超额完成规划设定的|2.6件|目标: what was wanted. */
export function isWanted(text: string, figure: Span): boolean {
	return (
		/^的?(?:目标|任务|计划)(?!导)/u.test(
			text.slice(figure.end, figure.end + 4),
		) && setGoal.test(text.slice(Math.max(0, figure.start - 14), figure.start))
	);
}

/** The last year of the plan that wanted a figure: “十四五”规划预期的|12件. Null where no plan did. */
export function planGoal(text: string, figure: Span): number | null {
	const before = text.slice(Math.max(0, figure.start - 30), figure.start);
	const plan = numerals[planGoalPattern.exec(before)?.[1] ?? ""];
	return plan === undefined ? null : planStart(plan) + 4;
}

/** （2025年：5126件）: what is told in brackets holds for them alone. */
export function isAside(text: string, { start, end }: Span): boolean {
	return (
		text.charAt(start - 1) === "（" &&
		/^[^（），。；]{1,20}）/u.test(text.slice(end, end + 22))
	);
}

/** 跃升至|2024年|的9076亿元: a time that holds for what a change ends with, and no further. */
export function datesEnd(text: string, { start, end }: Span): boolean {
	return (
		/[到至]/u.test(text.slice(Math.max(0, start - 1), start + 1)) &&
		/[由从][^，。；]{0,40}$/u.test(
			text.slice(Math.max(0, start - 44), start),
		) &&
		/^的?[^，。；、]{0,8}?\d/u.test(text.slice(end, end + 12))
	);
}

const eventPattern =
	/^(?:\d{1,2}月)?(?:获批|落户|成立|设立|注册|创办|组建|投产|入选|获评|被认定|被授予|上市|开业|揭牌|挂牌|拨付)/u;

const attributePattern =
	/^(?:设立|成立|出台|启动|上线|建成|落户|获批|开通|组建|印发)的/u;

/** 茶|2020年|获批地理标志产品, 于|6月|拨付: when something happened, in passing; what follows is of another time. */
export function datesEvent(text: string, { start, end }: Span): boolean {
	const before = text.charAt(start - 1);
	const after = text.slice(end, end + 4);
	if (text.slice(start - 2, start) === "早在") return true;
	if (before === "于" || attributePattern.test(after)) return true;
	return (
		!/^$|[，。；：、\n]/u.test(before) &&
		eventPattern.test(text.slice(end, end + 8))
	);
}

const announcedPattern =
	/^，?(?:我们|全[市省县区]|我[市省县区])?(?:要|将|计划|重点|主要(?:工作|预期|目标)|工作(?:安排|计划|要点))/u;

/** 2026年，|我们要重点抓好…: a year that a report looks forward to. */
export function isAnnounced(text: string, time: TimeMention): boolean {
	const { year, yearTo, months, role, end } = time;
	const isYear = role === "period" && yearTo === null && months === null;
	return (
		isYear &&
		year !== null &&
		"absolute" in year &&
		announcedPattern.test(text.slice(end, end + 10))
	);
}
