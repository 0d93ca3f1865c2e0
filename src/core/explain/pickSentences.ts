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
	let found: ExplainedSentence | null = null;
	for (const sentence of sentences) {
		if (sentence.line > line) break;
		if (sentence.line === line && (sentence.start <= offset || !found))
			found = sentence;
	}
	return found;
}

/** The explanation with the sentences that `wanted` takes. */
export const pickSentences = (
	explanation: Explanation,
	wanted: (sentence: ExplainedSentence) => boolean,
): Explanation => ({
	...explanation,
	sentences: {
		*[Symbol.iterator]() {
			for (const sentence of explanation.sentences)
				if (wanted(sentence)) yield sentence;
		},
	},
});
