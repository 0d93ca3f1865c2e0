import type { ArticleCodings } from "../core/agree/agreement";
import { agreementOf } from "../core/agree/agreement";
import { agreementText } from "../core/agree/agreementText";
import { agreementWords } from "./agreementWords";

/**
 * How far everybody agrees who decided something in some articles, in plain text; apart by versions of the codebook and by
 * how they decided.
 *
 * @param translate `vscode.l10n.t`: this is loaded with what reviews, which asks for nothing.
 */
export function agreementReport(
	articles: readonly ArticleCodings[],
	translate: (english: string) => string,
): string {
	const agreement = agreementOf(articles, {
		coders: null,
		by: ["codebook", "how"],
		seed: 1,
	});
	return agreementText(agreement, agreementWords(translate));
}
