import type { ReadOptions } from "../core/analyse";
import type { Origin } from "../core/analysis";
import { explain } from "../core/explain/explain";
import type { ExplainedRow } from "../core/explain/explanation";
import { rowCells } from "../core/explain/explanationText";
import type { Span } from "../core/text/span";
import { explanationWords } from "./explanationWords";

/** Why a row says what it says in one of its slots, or in all of them. */
export interface Reason {
	readonly label: string;
	readonly text: string;
	/** The words behind it, in the source; null where there are none. */
	readonly span: Span | null;
	readonly origin: Origin;
}

/**
 * Why a row was read as it is: a reason for each slot, then what else it holds, its rule and its confidence. Empty where
 * there is no such row.
 *
 * @param row its position in `Analysis.indicators`.
 * @param t `vscode.l10n.t`: this is loaded with the reading, which asks for nothing.
 */
export function rowReasons(
	source: string,
	row: number,
	options: ReadOptions,
	t: (english: string) => string,
): readonly Reason[] {
	const found = explainedRow(source, row, options);
	if (!found) return [];
	const words = explanationWords(t);
	const { slots, rule, confidence } = found;
	const reasons = rowCells(found, words).map(([label = "", ...said], i) => ({
		label,
		text: said.filter(Boolean).join(t(", ")),
		span: spanOf(slots[i]?.words ?? null),
		origin: slots[i]?.origin ?? "stated",
	}));
	const whole = { span: null, origin: "stated" } as const;
	return [
		...reasons,
		{ ...whole, label: t("Rule"), text: rule },
		{
			...whole,
			label: t("Confidence"),
			text: `${Math.round(confidence * 100)}%`,
		},
	];
}

function explainedRow(
	source: string,
	row: number,
	options: ReadOptions,
): ExplainedRow | null {
	for (const { rows } of explain(source, options).sentences) {
		const found = rows.find((one) => one.row === row);
		if (found) return found;
	}
	return null;
}

const spanOf = (words: Span | null): Span | null =>
	words && { start: words.start, end: words.end };
