import type { TimeMention } from "../recognise/mention";
import type { Span } from "../text/span";
import type { Draft } from "./draft";
import { contrasts, datesEnd, datesEvent, datesStart } from "./when";

/** A day, not a stretch of time. */
export const isPoint = (time: TimeMention): boolean =>
	time.role === "asOf" || time.role === "now" || time.role === "planEnd";

/** The row's time; 由2015年底的…增加到 is that of the first figure alone. */
export function ownTime(
	{ time, figure }: Draft,
	text: string,
): TimeMention | null {
	if (time === null) return time;
	const passing = contrasts(text, time);
	if (passing || datesEnd(text, time) || datesEvent(text, time)) {
		// 而在2016年，这一数字是|13.5: the comma behind the time itself is none.
		const words = text.slice(time.end, figure.start);
		return /[，；。]/u.test(passing ? words.slice(1) : words) ? null : time;
	}
	if (!datesStart(text, time)) return time;
	return /\d/u.test(text.slice(time.end, figure.start)) ? null : time;
}

/** Whether a time stands at the head of a sentence or of a clause near it. */
export function opensClause(time: Span, text: string, sentence: Span): boolean {
	if (time.start <= sentence.start + 2) return true;
	const isNear = time.start <= sentence.start + 12;
	return isNear && /[，：、 ]/u.test(text.charAt(time.start - 1));
}

/** 上年同期仅为1件 speaks of its own clause alone. */
export function isSamePeriodBefore(time: TimeMention, text: string): boolean {
	return /[上去前]年[^，。]*同期/u.test(text.slice(time.start, time.end));
}
