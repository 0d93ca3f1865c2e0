import { builtinCodebook } from "../lexicon/builtinCodebook";
import type { CodebookEntry, EntryType } from "../lexicon/codebook";
import { type Corrected, type CorrectionContext, Refusal } from "./corrected";
import { readPeriod } from "./correctPeriod";
import type { Row } from "./record";
import { repaired } from "./statement";

type AnswerReader = (
	text: string,
	entry: CodebookEntry,
	row: Answering,
	context: CorrectionContext,
) => string | Refusal;

/** What of a row its answer goes by. */
type Answering = Pick<Row, "indicatorId" | "period">;

/** What a row says that is no number, as the type of its entry has it. Empty: nothing yet. */
export function readAnswer(
	text: string,
	row: Answering,
	context: CorrectionContext,
): Corrected | Refusal {
	if (text === "") return { fields: { answer: null }, reading: null };
	const { entries } = context.codebook ?? builtinCodebook;
	const entry = entries.find(({ id }) => id === row.indicatorId);
	if (!entry) return new Refusal("noAnswer");
	const answer = readers[entry.type](text, entry, row, context);
	return answer instanceof Refusal
		? answer
		: { fields: { answer }, reading: answer === text ? null : answer };
}

/**
 * What words of the article answer for an entry that is no number: what they are, where that is an answer; else the one
 * category that they name, or yes, since they state it. Null where a person has to say.
 */
export function answerIn(
	words: string,
	entry: CodebookEntry,
	period: string | null,
	context: CorrectionContext,
): string | null {
	const row = { indicatorId: entry.id, period };
	const text = words.trim();
	const answer = readers[entry.type](text, entry, row, context);
	if (!(answer instanceof Refusal)) return answer === "" ? null : answer;
	if (entry.type === "yes_no") return "yes";
	const named = answer.choices.filter((category) =>
		repaired(text).includes(repaired(category)),
	);
	return named.length === 1 ? (named[0] ?? null) : null;
}

const readers: Readonly<Record<EntryType, AnswerReader>> = {
	number: () => new Refusal("noAnswer"),
	yes_no: (text) =>
		yesNo.find(({ words }) => words.has(repaired(text).toLowerCase()))?.code ??
		new Refusal("yesNo"),
	category: (text, { categories }) =>
		categories ? categoryIn(categories, text) : text,
	date(text, _entry, row, context) {
		const { fields } = { fields: {}, ...readPeriod(text, row, context) };
		const { period } = fields as { readonly period?: string };
		return period && /^\d{4}(?:-\d\d){0,2}$/u.test(period)
			? period
			: new Refusal("date");
	},
	text: (text) => text,
};

const yesNo = [
	{ code: "yes", words: "yes y true 是 有 已 对 √ ✓" },
	{ code: "no", words: "no n false 否 无 没有 没 未 不 × ✗" },
].map(({ code, words }) => ({ code, words: new Set(words.split(" ")) }));

/** One of the categories, as it is written, in the other script, or by its number, from 1. */
const categoryIn = (
	categories: readonly string[],
	text: string,
): string | Refusal =>
	categories.find((category) => category === text) ??
	categories.find((category) => repaired(category) === repaired(text)) ??
	categories.find((_, i) => String(i + 1) === repaired(text)) ??
	new Refusal("category", categories);
