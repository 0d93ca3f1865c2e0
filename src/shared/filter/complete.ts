import { folded } from "../perRow";
import type { RowView } from "../protocol";
import { type FilterKey, filterKeys, keyNamed } from "./keys";
import { nameFor, offersOf } from "./offers";
import { type Piece, type Term, termsOf } from "./terms";
import type { FilterWords } from "./words";

/** One choice of a combobox. */
export interface FilterCompletion {
	readonly insert: string;
	/** What is replaced by it; offsets of the text as typed, half-open. */
	readonly replaces: readonly [start: number, end: number];
	/** What it means, how many rows have it. */
	readonly detail: string;
}

const most = 12;

const quote = /^["＂“「]/u;

/**
 * What could stand at the cursor: keys where none is there, else the words of the key or the values that rows have, the
 * most frequent first.
 *
 * @param cursor offset of the text as typed.
 */
export function completeFilter(
	text: string,
	cursor: number,
	rows: readonly RowView[],
	words: FilterWords,
): readonly FilterCompletion[] {
	const nowhere: Piece = { text: "", start: cursor, end: cursor };
	const term = termsOf(text).terms.find((one) => isAt(one, cursor));
	if (!term) return keysFor(nowhere, "", words);
	const before = (piece: Piece) =>
		folded(text.slice(piece.start, cursor)).replace(quote, "");
	const named = keyPieceOf(text, term, cursor);
	if (named) return keysFor(named, before(named), words);
	const key = term.key && keyNamed(term.key.text);
	const piece = term.choices.find((one) => isAt(one, cursor));
	if (!key || !piece) return [];
	return valuesFor(key, piece, before(piece), rows, words).slice(0, most);
}

const isAt = (
	{ start, end }: Readonly<Record<"start" | "end", number>>,
	at: number,
): boolean => start <= at && at <= end;

/** The words that are a key, colon and all, or may become one; null where the cursor is behind it. */
function keyPieceOf(text: string, { key, choices }: Term, cursor: number) {
	if (key) return cursor <= key.end ? { ...key, end: key.end + 1 } : null;
	const [only, ...others] = choices;
	const mayBeKey =
		only !== undefined &&
		others.length === 0 &&
		only.start <= cursor &&
		!quote.test(text.slice(only.start));
	return mayBeKey ? only : null;
}

function keysFor(
	{ start, end }: Piece,
	typed: string,
	words: FilterWords,
): readonly FilterCompletion[] {
	return filterKeys
		.flatMap((key) => {
			const name = nameFor(key, typed);
			return name === undefined
				? []
				: [
						{
							insert: `${name}:`,
							replaces: [start, end] as const,
							detail: [words.keys[key.code], key.example]
								.filter(Boolean)
								.join(words.comma),
						},
					];
		})
		.slice(0, most);
}

function valuesFor(
	key: FilterKey,
	{ start, end }: Piece,
	typed: string,
	rows: readonly RowView[],
	words: FilterWords,
): readonly FilterCompletion[] {
	return offersOf(key, typed, rows, words)
		.toSorted((a, b) => b.count - a.count)
		.map(({ insert, meaning, count }) => ({
			insert,
			replaces: [start, end],
			detail: [meaning, words.count.replace("{0}", String(count))]
				.filter(Boolean)
				.join(words.comma),
		}));
}
