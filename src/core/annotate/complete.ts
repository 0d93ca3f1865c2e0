import { builtinCodebook } from "../lexicon/builtinCodebook";
import type { Codebook, CodebookEntry } from "../lexicon/codebook";
import { units } from "../lexicon/units";
import { bestOptions, type Completion, type Option } from "./bestOptions";
import { periodCompletions } from "./completePeriod";
import { regionOptions } from "./completeRegion";
import type { CorrectionContext } from "./corrected";
import type { CorrectedField } from "./correctedFields";
import type { Row } from "./record";
import { repaired } from "./statement";

export type { Completion };

type Completer = (
	text: string,
	row: Row,
	context: CorrectionContext,
) => readonly Completion[];

/** What a person who typed some text into a field of a row may mean, the likeliest first, at most 8; not what is typed already. */
export function completionsOf(
	field: CorrectedField,
	text: string,
	row: Row,
	context: CorrectionContext,
): readonly Completion[] {
	const typed = text.trim();
	if (typed.length > longest) return [];
	const completions = completers[field]?.(typed, row, context) ?? [];
	return completions
		.filter(({ value }) => value !== typed)
		.slice(0, 8)
		.map(({ value, detail }) => ({ value, detail }));
}

/** No name is longer. */
const longest = 100;

function found(options: readonly Option[], text: string) {
	const query = simple(text);
	return query === "" ? [] : bestOptions(options, query);
}

const completers: Readonly<Partial<Record<CorrectedField, Completer>>> = {
	name: (text, _row, { codebook }) => found(optionsOf(codebook).names, text),
	unit: (text, _row, { codebook }) => found(optionsOf(codebook).units, text),
	indicatorId: (text, _row, { codebook }) =>
		found(optionsOf(codebook).ids, text),
	region: (text) => found(regionOptions(), text),
	period: periodCompletions,
	answer: answerCompletions,
};

const yesNo: readonly Option[] = [
	{ value: "yes", detail: "是", words: ["yes", "是", "有", "已"] },
	{ value: "no", detail: "否", words: ["no", "否", "无", "未"] },
];

function answerCompletions(
	text: string,
	row: Row,
	context: CorrectionContext,
): readonly Completion[] {
	const { entries } = context.codebook ?? builtinCodebook;
	const entry = entries.find(({ id }) => id === row.indicatorId);
	if (entry?.type === "date")
		return periodCompletions(text, row, context).filter(({ value }) =>
			isDate.test(value),
		);
	const options = entry ? answersOf(entry) : [];
	return text === "" ? options : found(options, text);
}

/** A day, a month or a year. */
const isDate = /^\d{4}(?:-\d\d){0,2}$/u;

const answersOf = ({
	type,
	categories = [],
}: CodebookEntry): readonly Option[] =>
	type === "yes_no"
		? yesNo
		: categories.map((value, i) => {
				const number = String(i + 1);
				return { value, detail: number, words: [simple(value), number] };
			});

/** What can be chosen from a codebook. */
interface CodebookOptions {
	readonly names: readonly Option[];
	readonly units: readonly Option[];
	readonly ids: readonly Option[];
}
const known = new WeakMap<Codebook, CodebookOptions>();

function optionsOf(codebook: Codebook = builtinCodebook): CodebookOptions {
	const options = known.get(codebook) ?? makeOptions(codebook);
	known.set(codebook, options);
	return options;
}

function makeOptions(codebook: Codebook): CodebookOptions {
	const entries = codebook.entries.filter((entry) => entry.replacedBy === null);
	const wordsOf = ({ name, synonyms }: CodebookEntry) =>
		[name, ...synonyms].map(simple);
	return {
		names: entries.map((entry) => ({
			value: entry.name,
			detail: entry.unit ?? "",
			words: wordsOf(entry),
		})),
		ids: entries.map((entry) => ({
			value: entry.id,
			detail: entry.name,
			words: [entry.id.toLowerCase(), ...wordsOf(entry)],
		})),
		units: unitOptions(entries.flatMap(({ unit }) => unit || [])),
	};
}

/** The codebook's own units first; others are found by every form in which they are printed. */
function unitOptions(own: readonly string[]): readonly Option[] {
	const forms = new Map<string, string[]>(own.map((unit) => [unit, []]));
	for (const { text, unit } of units.values())
		forms.set(unit, [...(forms.get(unit) ?? []), text]);
	return Array.from(forms, ([value, printed]) => ({
		value,
		detail: "",
		words: [value, ...printed].map(simple),
	}));
}

const simple = (text: string): string => repaired(text).toLowerCase();
