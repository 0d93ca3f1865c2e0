import type { Span } from "./span";

/** The lines of a source without their ends (\r\n, \n, \r, U+2028, U+2029); empty ones are left out. Offsets of the source. */
export function paragraphs(source: string): readonly Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (let i = 0; i <= source.length; i++) {
		if (i < source.length && !isLineEnd(source.charCodeAt(i))) continue;
		if (i > start) spans.push({ start, end: i });
		start = i + 1;
	}
	return spans;
}

function isLineEnd(code: number): boolean {
	return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
