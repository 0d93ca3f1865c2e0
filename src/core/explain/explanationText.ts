import type { Qualifier } from "../analysis";
import { factNames } from "../analysis";
import { columns } from "../text/columns";
import type {
	DroppedMention,
	ExplainedMention,
	ExplainedRow,
	ExplainedSentence,
	ExplainedSlot,
	Explanation,
	ReadAs,
	RowDetails,
} from "./explanation";
import type { ExplanationKey, ExplanationWords } from "./explanationWords";

/**
 * An explanation for people, in plain text, part by part: what is known of the article, then each sentence with its
 * mentions, what was dropped, and its indicators with a line for each slot. The article's control characters are shown
 * as �.
 */
export function* explanationText(
	{ article, sentences }: Explanation,
	words: ExplanationWords,
): Iterable<string> {
	const facts = factNames.flatMap((name) => {
		const { value, origin } = article[name];
		return value === null
			? []
			: [[words[`fact.${name}`], value, words[`origin.${origin}`]]];
	});
	if (facts.length > 0)
		yield plain([words.article, ...columns(facts, inset), ""]);
	let isFirst = true;
	for (const sentence of sentences) {
		const lines = sentenceLines(sentence, words);
		yield plain(isFirst ? lines : ["", ...lines]);
		isFirst = false;
	}
}

const plain = (lines: readonly string[]): string =>
	`${lines.join("\n").replaceAll("\t", " ").replace(control, "\uFFFD")}\n`;

const inset = "  ";
/** What would move a terminal's cursor or turn a line around; our own line breaks stay. */
const control = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu;

function sentenceLines(
	sentence: ExplainedSentence,
	words: ExplanationWords,
): readonly string[] {
	const { line, start, end, text, mentions, dropped, rows } = sentence;
	const lines = [fill(words.line, line, start, end), text];
	if (sentence.isBoilerplate) lines.push(inset + words.furniture);
	if (mentions.length > 0)
		lines.push(
			inset + words.mentions,
			...columns(
				mentions.map((one) => mentionCells(one, words)),
				inset + inset,
			),
		);
	if (dropped.length > 0)
		lines.push(
			inset + words.dropped,
			...columns(
				dropped.map((one) => droppedCells(one, words)),
				inset + inset,
			),
		);
	for (const row of rows) lines.push(...rowLines(row, words));
	if (mentions.length + dropped.length === 0) lines.push(inset + words.nothing);
	return lines;
}

const mentionCells = (
	{ kind, text, readAs, rule, rows, noRow }: ExplainedMention,
	words: ExplanationWords,
) => [
	words[`kind.${kind}`],
	text,
	reading(readAs, words),
	rule,
	noRow === null
		? rows.map((row) => fill(words.inRow, row + 1)).join(", ")
		: fill(words.notInRow, words[`noRow.${noRow}`]),
];

function reading(readAs: ReadAs, words: ExplanationWords): string {
	if ("role" in readAs) return words[`role.${readAs.role}`];
	if ("name" in readAs) return readAs.name ?? words.ownPlace;
	const { value, valueMax, unit, qualifier } = readAs;
	const range = valueMax === null ? value : `${value}–${valueMax}`;
	return `${signs[qualifier]}${range} ${unit}`.trimEnd();
}

const signs: Readonly<Record<Qualifier, string>> = {
	exact: "",
	approx: "≈ ",
	over: "> ",
	under: "< ",
};

const droppedCells = (
	{ kind, text, rule, why, to }: DroppedMention,
	words: ExplanationWords,
) => [
	words[`kind.${kind}`],
	text,
	rule ?? "",
	why === "overlap" && to !== null
		? fill(words.lostTo, words[`kind.${to.kind}`], to.text)
		: words[`why.${why as Exclude<typeof why, "overlap">}`],
];

function rowLines(row: ExplainedRow, words: ExplanationWords): string[] {
	const { figure, indicatorId, confidence, slots } = row;
	const name = slots.find(({ slot }) => slot === "name")?.value ?? "";
	const title = fill(
		words.row,
		row.row + 1,
		`${name} ${figure.text}`,
		indicatorId,
		confidence,
	);
	return [inset + title, ...columns(rowCells(row, words), inset + inset)];
}

/** Why a row says what it says: a line for each slot, in their order, then what else it holds; each a label and what is said of it. */
export const rowCells = (
	{ doubts, slots, details }: ExplainedRow,
	words: ExplanationWords,
): readonly (readonly string[])[] => [
	...slots.map((slot) => slotCells(slot, words)),
	...Object.entries(details).map((detail) => detailCells(detail, words)),
	...(doubts.length > 0 ? [doubtCells(doubts, words)] : []),
];

function slotCells(
	{ slot, value, origin, rule, words: from }: ExplainedSlot,
	words: ExplanationWords,
) {
	const head = [words[`slot.${slot}`], shown(slot, value, words)];
	if (origin === "absent") return [...head, words["origin.absent"]];
	return [
		...head,
		words[`origin.${origin}`],
		from?.text ?? "",
		rule,
		wordsOf(`rule.${rule}`, words) ?? "",
	];
}

const detailCells = (
	[name, value]: [string, string | number],
	words: ExplanationWords,
) => [
	words[`detail.${name as keyof RowDetails}`],
	typeof value === "number"
		? fill(words.inRow, value + 1)
		: shown(name, value, words),
];

const doubtCells = (doubts: readonly string[], words: ExplanationWords) => [
	words.doubts,
	doubts.map((feature) => doubtWords(feature, words)).join("; "),
];

function doubtWords(feature: string, words: ExplanationWords): string {
	const unit = /^unit\.(.+)/u.exec(feature)?.[1];
	return unit === undefined
		? (wordsOf(`doubt.${feature}`, words) ??
				wordsOf(`rule.${feature}`, words) ??
				feature)
		: fill(words["doubt.unit"], unit);
}

/** Measure, basis, status and accrual have words; the rest is shown as it is. */
const shown = (slot: string, value: string | null, words: ExplanationWords) =>
	value === null ? "" : (wordsOf(`${slot}.${value}`, words) ?? value);

function wordsOf(key: string, words: ExplanationWords): string | undefined {
	return Object.hasOwn(words, key) ? words[key as ExplanationKey] : undefined;
}

/** What is filled in is never looked into again. */
const fill = (phrase: string, ...what: readonly (string | number)[]): string =>
	phrase.replace(/\{(\d)\}/gu, (_, i) => String(what[Number(i)] ?? ""));
