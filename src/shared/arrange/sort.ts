import { compareExact, exactNumber } from "../exactNumber";
import { comparePeriods, periodEnds } from "../periodEnds";
import type { RowView } from "../protocol";

/** In which states people look for rows: what waits for somebody first. */
// biome-ignore format: a sequence
export const stateOrder = ["undecided", "query", "added", "corrected", "accepted", "rejected"] as const satisfies readonly RowView["stateCode"][];

type Sort = (
	rows: readonly RowView[],
	descending: boolean,
) => readonly RowView[];

/** By pinyin: names of rows are in Simplified Chinese whatever the language of the user. */
const collator = new Intl.Collator("zh-CN", { numeric: true });

const sorts = {
	text: (rows, descending) => (descending ? rows.toReversed() : rows),
	name: by((row) => row.name || null, collator.compare),
	value: by(({ raw }) => exactNumber(raw.value ?? ""), compareExact),
	region: by((row) => row.region || null, collator.compare),
	period: by((row) => periodEnds(row.period), comparePeriods),
	confidence: by((row) => row.confidence, compareNumbers),
	state: by((row) => stateOrder.indexOf(row.stateCode), compareNumbers),
} as const satisfies Readonly<Record<string, Sort>>;

export type SortBy = keyof typeof sorts;

export const sortByChoices = Object.keys(sorts) as readonly SortBy[];

/** Rows with the same key stay in the order in which they are given; those without one come last, either way. */
export const sortRows = (
	rows: readonly RowView[],
	sortBy: SortBy,
	descending: boolean,
): readonly RowView[] => sorts[sortBy](rows, descending);

/** @param keyOf asked once for each row; null where it has none. */
function by<K>(
	keyOf: (row: RowView) => K | null,
	compare: (a: K, b: K) => number,
): Sort {
	return (rows, descending) => {
		const keyed: { readonly row: RowView; readonly key: K }[] = [];
		const last: RowView[] = [];
		for (const row of rows) {
			const key = keyOf(row);
			if (key === null) last.push(row);
			else keyed.push({ row, key });
		}
		const sign = descending ? -1 : 1;
		keyed.sort((a, b) => sign * compare(a.key, b.key));
		return [...keyed.map(({ row }) => row), ...last];
	};
}

function compareNumbers(a: number, b: number): number {
	return a - b;
}
