import { folded } from "../perRow";
import type { RowView } from "../protocol";
import type { FilterKey, Word } from "./keys";
import type { FilterWords } from "./words";

/** What may stand behind a key. */
export interface Offered {
	readonly insert: string;
	/** In the user's language; `""` where the value says it itself. */
	readonly meaning: string;
	/** How many rows have it. */
	readonly count: number;
}

/** Words of a key that start as typed, or values of the rows with the typed words in them; not what is typed in full. */
export function offersOf(
	key: FilterKey,
	typed: string,
	rows: readonly RowView[],
	words: FilterWords,
): readonly Offered[] {
	if (key.offers === "nothing") return [];
	return key.offers === "values"
		? valuesOf(key, typed, rows)
		: wordsFor(key, key.offers, typed, rows, words);
}

/** The first name that starts as typed: in the language that it is typed in. */
export const nameFor = (
	{ code, names }: Word,
	typed: string,
): string | undefined =>
	[code, ...names].find((name) => name.startsWith(typed));

function valuesOf(
	key: FilterKey,
	typed: string,
	rows: readonly RowView[],
): readonly Offered[] {
	const counts = counted(rows, (row) => key.looksAt(row).slice(0, 1));
	return [...counts]
		.filter(([value]) => {
			const plain = folded(value);
			return plain !== typed && plain.includes(typed);
		})
		.map(([value, count]) => ({ insert: quoted(value), meaning: "", count }));
}

function wordsFor(
	key: FilterKey,
	offers: readonly Word[],
	typed: string,
	rows: readonly RowView[],
	words: FilterWords,
): readonly Offered[] {
	const counts = counted(rows, key.looksAt);
	const meanings: Readonly<Record<string, string>> =
		key.code === "is" ? words.is : words.keys;
	return offers.flatMap((word) => {
		const insert = nameFor(word, typed);
		const count = counts.get(word.code) ?? 0;
		return insert === undefined || folded(insert) === typed
			? []
			: [{ insert, meaning: meanings[word.code] ?? "", count }];
	});
}

function counted(
	rows: readonly RowView[],
	of: (row: RowView) => readonly string[],
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of rows.flatMap(of))
		if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** In quotes where it would be taken apart otherwise. */
function quoted(value: string): string {
	if (!/[\s|｜"“「]/u.test(value)) return value;
	return value.includes('"') ? `「${value}」` : `"${value}"`;
}
