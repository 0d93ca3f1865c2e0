import type { ReadOptions } from "../core/analyse";
import { explain } from "../core/explain/explain";
import { explanationText } from "../core/explain/explanationText";
import { sentenceAt } from "../core/explain/pickSentences";
import { explanationWords } from "./explanationWords";

/**
 * Why the sentence at an offset of the source is read as it is, in plain text; null where there is none.
 *
 * @param translate `vscode.l10n.t`: this is loaded with the reading, which asks for nothing.
 */
export function sentenceExplanation(
	source: string,
	offset: number,
	options: ReadOptions,
	translate: (english: string) => string,
): string | null {
	const explanation = explain(source, options);
	const sentence = sentenceAt(explanation, source, offset);
	if (sentence === null) return null;
	const only = { ...explanation, sentences: [sentence] };
	return [...explanationText(only, explanationWords(translate))].join("");
}
