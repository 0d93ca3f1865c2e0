import type { TimeMention } from "../recognise/mention";
import { addYears } from "./periodFor";
import { resolveTime } from "./resolveTime";

/** The words of a comparison that names no time before its figure: 高于|全省平均水平|5个百分点, 是|“十三五”末|的2.2倍. `words` is a clause at most. */
export function comparedWith(words: string): string | null {
	for (const pattern of comparisons) {
		const found = pattern.exec(words.slice(-40))?.[1];
		if (found !== undefined && !nothingNew.test(found)) return found;
	}
	return null;
}

const comparisons: readonly RegExp[] = [
	/(?:高于|低于|超过|高出|低出|领先|落后于?)((?:全|我|该)?[\p{Script=Han}“”\d]{1,14}?(?:平均水平|平均值|平均数|平均|均值|增速|水平|目标|预期)(?:（[^（）]{0,8}）)?)(?:的|约|近)*$/u,
	/[比较]((?:全[国省市区县]|[\p{Script=Han}]{2,5}[省市区县])(?:平均水平|平均值|平均)?)(?:高出?|低|多|少|快|慢|领先)(?:了|约|近|出)*$/u,
	/(?:是|为|相当于|达到)([^，。；：]{2,16})的(?:约|近)?$/u,
];
const nothingNew = /^(?:其|此|该|它)/u;

export interface BaselineContext {
	/** Of the row. */
	readonly period: string | null;
	readonly published: string | null;
}

/**
 * The period that a growth refers to, as periods are written: 较2020年 is 2020, 比上年末 in a row of 2023 is 2022-12,
 * 上年同期 of 2023-H1 is 2022-H1. Null where the article gives no way to know.
 *
 * @param words the time's own.
 */
export function baselinePeriod(
	time: TimeMention,
	words: string,
	{ period, published }: BaselineContext,
): string | null {
	const year = yearOf(time, words, period, published);
	if (year === null) return null;
	if (/同期|同比/u.test(words) && period !== null) {
		return addYears(period, year - Number(period.slice(0, 4)));
	}
	const isEnd = /[末底]/u.test(words);
	const dated = {
		...time,
		year: { absolute: year },
		role: isEnd ? ("asOf" as const) : ("baseline" as const),
	};
	return resolveTime(dated, { published, carriedYear: year });
}

/** 上年 and 去年 are the year before the row's own; 年初 and 一季度 are of it. */
function yearOf(
	{ year }: TimeMention,
	words: string,
	period: string | null,
	published: string | null,
): number | null {
	if (year !== null && "absolute" in year) return year.absolute;
	const own = period ?? published;
	if (own === null) return null;
	const isYearBefore = /同期|同比/u.test(words);
	return Number(own.slice(0, 4)) + (year?.relative ?? (isYearBefore ? -1 : 0));
}
