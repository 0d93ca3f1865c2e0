import type { Span } from "../text/span";
import type { Quote } from "./record";

/** Code units kept on each side. */
const around = 32;

/** Words of the source with their surroundings, line ends as `"\n"`. No surrogate pair is cut. */
export function quoteOf(source: string, { start, end }: Span): Quote {
	const before = plain(source.slice(cutBefore(source, start), start));
	const after = plain(source.slice(end, end + 2 * around + 1));
	return {
		exact: plain(source.slice(start, end)),
		prefix: before.slice(onPair(before, before.length - around, 1)),
		suffix: after.slice(0, onPair(after, around, -1)),
	};
}

/** With every line end `"\n"`. */
export const plain = (text: string): string => text.replace(/\r\n?/gu, "\n");

/** Far enough back for 32 code units however many line ends are two; never between `\r` and `\n`. */
function cutBefore(source: string, start: number): number {
	const from = Math.max(0, start - 2 * around - 1);
	return source[from] === "\n" && source[from - 1] === "\r" ? from + 1 : from;
}

/** `at`, or the offset beside it (in direction `step`) where it would cut a pair; within the text. */
function onPair(text: string, at: number, step: 1 | -1): number {
	if (at <= 0) return 0;
	if (at >= text.length) return text.length;
	const isCut = isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
	return isCut ? at + step : at;
}

const isHigh = (code: number) => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;
