import type { Span } from "./span";

const ends = new Set("。！？…");
const closers = new Set("”）》〉】〕");
const pairs = new Map([
	["《", "》"],
	["“", "”"],
	["（", "）"],
]);
const commas = new Set("，；：");

/** No sentence is longer: a page without stops would cost its square to read. */
const longest = 2000;
const breaks = new Set([...commas, "、", " "]);

/**
 * Sentences of a normalised paragraph, one behind the other without gaps: each ends behind 。！？… and the closing
 * quotes and brackets that follow, or, where none of these comes in time, behind the last comma.
 */
export function sentences(text: string): readonly Span[] {
	const spans: Span[] = [];
	let start = 0;
	let lastBreak = 0;
	for (let i = 0; i < text.length; i++) {
		if (breaks.has(text.charAt(i))) lastBreak = i + 1;
		if (i - start >= longest) {
			const end = lastBreak > start ? lastBreak : i;
			spans.push({ start, end });
			start = end;
		}
		if (!ends.has(text.charAt(i))) continue;
		while (i + 1 < text.length && ends.has(text.charAt(i + 1))) i++;
		while (i + 1 < text.length && closers.has(text.charAt(i + 1))) i++;
		spans.push({ start, end: i + 1 });
		start = i + 1;
	}
	if (start < text.length) spans.push({ start, end: text.length });
	return spans;
}

/**
 * The parts of `within` between ，；： that stand outside 《》, “” and （）. The mark itself belongs to none: it is
 * `text[clause.end]`. A bracket that is not closed inside `within` counts for nothing.
 */
export function clauses(text: string, within: Span): readonly Span[] {
	const closing = matchPairs(text, within);
	const spans: Span[] = [];
	let start = within.start;
	for (let i = within.start; i < within.end; i++) {
		i = closing.get(i) ?? i;
		if (!commas.has(text.charAt(i))) continue;
		if (i > start) spans.push({ start, end: i });
		start = i + 1;
	}
	if (start < within.end) spans.push({ start, end: within.end });
	return spans;
}

/** Offset of each opening mark to that of its closing one. */
function matchPairs(text: string, within: Span): ReadonlyMap<number, number> {
	const open = new Map<string, number[]>();
	const closing = new Map<number, number>();
	for (let i = within.start; i < within.end; i++) {
		const c = text.charAt(i);
		const closer = pairs.get(c);
		if (closer) {
			const stack = open.get(closer);
			if (stack) stack.push(i);
			else open.set(closer, [i]);
			continue;
		}
		const start = open.get(c)?.pop();
		if (start !== undefined) closing.set(start, i);
	}
	return closing;
}
