import type { RowView } from "../protocol";
import {
	type FilterKey,
	type FilterKeyId,
	filterKeys,
	folded,
	type RowKindId,
	rowKinds,
} from "./filterKeys";
import { type Token, tokensOf } from "./parseFilter";

/** What keys and kinds of rows are, in the user's language. */
export interface FilterWords {
	readonly keys: Readonly<Record<FilterKeyId, string>>;
	readonly kinds: Readonly<Record<RowKindId, string>>;
}

/** What could stand at the cursor, the part of the text whose place it takes, and what it is. */
export interface FilterCompletion {
	readonly insert: string;
	readonly replaces: readonly [start: number, end: number];
	readonly detail: string;
}

const most = 12;

/** Keys while a key is typed, and behind a key what the rows say there, the most frequent first. */
export function completeFilter(
	text: string,
	cursor: number,
	rows: readonly RowView[],
	words: FilterWords,
): readonly FilterCompletion[] {
	const token = tokensOf(text).find(
		({ start, end }) => start <= cursor && cursor <= end,
	);
	if (!token)
		return text.trim() === "" ? keysAt(cursor, cursor, "", words) : [];
	const { key, cut, end } = token;
	if (!key) return keysAt(cut, end, token.text, words);
	const bar = text.slice(cut, cursor).search(/[|｜][^|｜]*$/u);
	const from = bar < 0 ? cut : cut + bar + 1;
	return valuesAt(from, end, text.slice(from, cursor), token, rows, words);
}

function keysAt(
	start: number,
	end: number,
	typed: string,
	words: FilterWords,
): readonly FilterCompletion[] {
	const wanted = folded(typed);
	return filterKeys
		.filter(({ id, names }) =>
			[id, ...names, words.keys[id]].some((name) =>
				folded(name).startsWith(wanted),
			),
		)
		.map(({ id }) => ({
			insert: `${id}:`,
			replaces: [start, end] as const,
			detail: words.keys[id],
		}))
		.slice(0, most);
}

function valuesAt(
	start: number,
	end: number,
	typed: string,
	{ key }: Token,
	rows: readonly RowView[],
	words: FilterWords,
): readonly FilterCompletion[] {
	const wanted = folded(typed.replace(/["“”「」]/gu, ""));
	return candidates(key as FilterKey, rows, words)
		.filter(({ value, detail }) =>
			[value, detail].some((text) => folded(text).includes(wanted)),
		)
		.slice(0, most)
		.map(({ value, detail }) => ({
			insert: /\s/u.test(value) ? `"${value}"` : value,
			replaces: [start, end] as const,
			detail,
		}));
}

interface Candidate {
	readonly value: string;
	readonly detail: string;
}

function candidates(
	key: FilterKey,
	rows: readonly RowView[],
	words: FilterWords,
): readonly Candidate[] {
	if (key.id === "is")
		return rowKinds.map(({ id }) => ({ value: id, detail: words.kinds[id] }));
	if (key.comparison === "named")
		return filterKeys
			.filter(({ comparison }) => comparison !== "named")
			.map(({ id }) => ({ value: id, detail: words.keys[id] }));
	if (key.comparison === "number") return [];
	const counts = new Map<string, number>();
	for (const row of rows) {
		const value = key.of(row);
		if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return [...counts]
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.map(([value, count]) => ({ value, detail: String(count) }));
}
