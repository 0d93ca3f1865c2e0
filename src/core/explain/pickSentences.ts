import type { ExplainedSentence, Explanation } from "./explanation";
import { createLineCounter } from "./lineCounter";

/** The sentence of a line that an offset of the source lies in or behind; before the first (an indent), the first. */
export function sentenceAt(
	{ sentences }: Explanation,
	source: string,
	offset: number,
): ExplainedSentence | null {
	if (offset > source.length) return null;
	const line = createLineCounter(source)(offset);
	const onLine = sentences.filter((sentence) => sentence.line === line);
	return onLine.findLast(({ start }) => start <= offset) ?? onLine[0] ?? null;
}

/** The explanation with the sentences that `wanted` takes. */
export const pickSentences = (
	explanation: Explanation,
	wanted: (sentence: ExplainedSentence) => boolean,
): Explanation => ({
	...explanation,
	sentences: explanation.sentences.filter(wanted),
});
