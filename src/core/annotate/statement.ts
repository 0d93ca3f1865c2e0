import { normalise } from "../text/normalise";
import { sentences } from "../text/sentences";
import type { Span } from "../text/span";

/** A sentence as records keep it: repaired, so that script, stray spaces and line ends make no difference. */
export const statementOf = (source: string, sentence: Span): string =>
	normalise(source.slice(sentence.start, sentence.end)).text;

/** The sentence that a place in the source lies in; the empty span there in an empty line. */
export function sentenceAt(source: string, offset: number): Span {
	let start = offset;
	while (start > 0 && !isLineEnd(source[start - 1])) start--;
	let end = offset;
	while (end < source.length && !isLineEnd(source[end])) end++;
	const { text, toSource } = normalise(source.slice(start, end));
	for (const sentence of sentences(text)) {
		const span = toSource(sentence);
		if (start + span.end > offset)
			return { start: start + span.start, end: start + span.end };
	}
	return { start, end };
}

const isLineEnd = (c: string | undefined): boolean =>
	c === "\n" || c === "\r" || c === "\u2028" || c === "\u2029";
