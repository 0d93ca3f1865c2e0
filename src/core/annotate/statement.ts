import { normalise } from "../text/normalise";
import { sentences } from "../text/sentences";
import type { Span } from "../text/span";

/** Words as records keep and compare them: repaired, so that script, stray spaces and line ends make no difference. */
export const repaired = (words: string): string => normalise(words).text;

export const statementOf = (source: string, sentence: Span): string =>
	repaired(source.slice(sentence.start, sentence.end));

/** The sentence that a place in the source lies in; in an empty line the empty span there. */
export const sentenceAt = (source: string, offset: number): Span =>
	createSentences(source)(offset);

/** {@link sentenceAt} for many places: each paragraph is repaired once. */
export function createSentences(source: string): (offset: number) => Span {
	const known = new Map<number, readonly Span[]>();
	return (offset) => {
		const paragraph = lineAt(source, offset);
		let spans = known.get(paragraph.start);
		if (!spans) {
			spans = sentencesIn(source, paragraph);
			known.set(paragraph.start, spans);
		}
		return spans.find((s) => s.end > offset) ?? spans.at(-1) ?? paragraph;
	};
}

/** The sentences of a line of the source. */
export function sentencesIn(source: string, line: Span): readonly Span[] {
	const { text, toSource } = normalise(source.slice(line.start, line.end));
	return sentences(text).map((sentence) => {
		const { start, end } = toSource(sentence);
		return { start: line.start + start, end: line.start + end };
	});
}

function lineAt(source: string, offset: number): Span {
	let start = offset;
	while (start > 0 && !isLineEnd(source.charCodeAt(start - 1))) start--;
	let end = offset;
	while (end < source.length && !isLineEnd(source.charCodeAt(end))) end++;
	return { start, end };
}

const isLineEnd = (code: number): boolean =>
	code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
