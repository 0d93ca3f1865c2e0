import { folded, perRow } from "../perRow";
import type { RowView } from "../protocol";
import type { RowTest, ValueProblem } from "./compare";
import { keyNamed } from "./keys";
import { type Piece, type Term, termsOf } from "./terms";

/** What of a filter is not understood and does not filter; offsets of the text as typed. */
export interface FilterProblem {
	readonly code: "unknownKey" | "noValue" | "openQuote" | ValueProblem;
	readonly start: number;
	readonly end: number;
	/** The words that it is about. */
	readonly text: string;
}

/** A filter that was read. */
export interface Filter {
	/** All of them hold of a row that is shown. */
	readonly tests: readonly RowTest[];
	readonly problems: readonly FilterProblem[];
}

/**
 * Reads `is:undecided region:沧州|廊坊 value:>1000 -unit:% "two words"`: terms of which all hold, `|` between choices, `-`
 * before what must not hold. What is not understood is among the problems; the rest filters all the same.
 */
export function parseFilter(text: string): Filter {
	const { terms, openQuote } = termsOf(text);
	const problems: FilterProblem[] = [];
	const report = (code: FilterProblem["code"], { text, start, end }: Piece) =>
		problems.push({ code, text, start, end });
	const tests = terms.flatMap((term) => testOf(term, report));
	if (openQuote) report("openQuote", openQuote);
	return { tests, problems };
}

export const matches = ({ tests }: Filter, row: RowView): boolean =>
	tests.every((test) => test(row));

/** The rows that a filter shows, in their order; the same array where it shows all. */
export function filterRows(
	rows: readonly RowView[],
	text: string,
): readonly RowView[] {
	const filter = parseFilter(text);
	return filter.tests.length === 0
		? rows
		: rows.filter((row) => matches(filter, row));
}

type Report = (code: FilterProblem["code"], about: Piece) => void;

function testOf(term: Term, report: Report): readonly RowTest[] {
	const key = term.key && keyNamed(term.key.text);
	if (term.key && !key) {
		report("unknownKey", term.key);
		return [];
	}
	const said = term.choices.filter(({ text }) => text !== "");
	if (said.length === 0) report("noValue", { ...term, text: "" });
	const choices = said.flatMap((piece) => {
		const test = key ? key.test(piece.text) : findsWords(piece.text);
		if (typeof test === "function") return [test];
		report(test, piece);
		return [];
	});
	if (choices.length === 0) return [];
	return [(row) => choices.some((test) => test(row)) !== term.isNegated];
}

const allWords = perRow((row) => folded(`${row.label}\n${row.asPrinted}`));

/** Words without a key are found anywhere in a row. */
function findsWords(typed: string): RowTest {
	const wanted = folded(typed);
	return (row) => allWords(row).includes(wanted);
}
