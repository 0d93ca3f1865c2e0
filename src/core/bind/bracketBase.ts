import type { Span } from "../text/span";

/** A year, or a word for what there is now, may open the bracket; other figures of a list may stand before. */
const opening =
	/（(?:(?:截至)?(?:\d{4}年[底末]?)[：:]?|现状|基期|目前|“十[一二三四五六七八九]?五”)?(?:累计|为|是)?(?:[\d.]{1,10}[^\d（），。、]{0,4}、)?[约近超]?$/u;
const closing = /^(?:、[\d.]{1,10}[^（），。、]{0,4})?）/u;
const longestOpening = 24;

/**
 * Where the bracket starts that gives, behind a goal, what it starts from: 达到9500件（2025年：|5126件）, 8家、60家（3家、|34家）.
 * Null where a figure stands in none.
 */
export function bracketStart(
	text: string,
	{ start, end }: Span,
): number | null {
	const from = Math.max(0, start - longestOpening);
	const match = opening.exec(text.slice(from, start));
	if (match === null || !closing.test(text.slice(end, end + 16))) return null;
	return from + match.index;
}
