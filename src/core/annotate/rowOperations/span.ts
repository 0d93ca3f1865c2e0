import type { Analysis, Indicator } from "../../analysis";
import type { Span } from "../../text/span";
import { agreement } from "../anchorFit";
import type { Row } from "../record";

/**
 * A span grown (1) or shrunk (-1) by one character at one of its ends. Null where that would leave nothing, go over the
 * end of a line, or out of the text.
 */
export function resizedSpan(
	source: string,
	{ start, end }: Span,
	at: "start" | "end",
	by: 1 | -1,
): Span | null {
	const isForward = (at === "end") === (by === 1);
	const from = at === "start" ? start : end;
	const character = isForward ? after(source, from) : before(source, from);
	if (character === "" || isLineEnd.test(character)) return null;
	const to = from + (isForward ? character.length : -character.length);
	const span = at === "start" ? { start: to, end } : { start, end: to };
	return span.start < span.end ? span : null;
}

const isLineEnd = /[\n\r\u2028\u2029]/u;
const after = (source: string, at: number): string =>
	/^./su.exec(source.slice(at, at + 2))?.[0] ?? "";
const before = (source: string, at: number): string =>
	/.$/su.exec(source.slice(Math.max(0, at - 2), at))?.[0] ?? "";

/** What is read in some words: the row's own reading where that is in them, else the one that is most like the row; null where nothing is. */
export function readingIn(
	{ indicators }: Analysis,
	{ start, end }: Span,
	row: Row,
): Indicator | null {
	const found = indicators.filter(
		({ figure }) => figure.start < end && start < figure.end,
	);
	if (row.reading && found.includes(row.reading)) return row.reading;
	return found.reduce<Indicator | null>(
		(best, reading) =>
			best && agreement(best, row) >= agreement(reading, row) ? best : reading,
		null,
	);
}
