import { comparePeriods, periodEnds } from "../periodEnds";
import type { RowView } from "../protocol";
import { stateOrder } from "./sort";
import type { ArrangeWords } from "./words";

/** Rows that stand under one heading. */
export interface Group {
	/** What they have in common: a region, a code. */
	readonly key: string;
	readonly label: string;
	readonly rows: readonly RowView[];
}

interface Grouping {
	readonly keyOf: (row: RowView) => string;
	/** Of any row of the group. */
	readonly label: (row: RowView, words: ArrangeWords) => string;
	/** Of keys; without it, groups stand in the order of their first rows. */
	readonly compare?: (a: string, b: string) => number;
}

/** Each band ends before its number; the last has no end. */
const bandEnds = [0.5, 0.8, 0.95] as const;
const bands = ["0", "1", "2", "3", "added"] as const;
// biome-ignore format: a sequence
const statuses = ["actual", "pending", "target", "planned", "forecast"] as const;

// biome-ignore format: a table
const groupings = {
	region:     { keyOf: (row) => row.region,           label: (row, { without }) => row.region || without.region },
	indicator:  { keyOf: (row) => row.name,             label: (row) => row.name },
	period:     { keyOf: (row) => row.period,           label: (row, { without }) => row.period || without.period, compare: newestFirst },
	section:    { keyOf: (row) => row.section,          label: (row, { without }) => row.section || without.section },
	confidence: { keyOf: bandOf,                        label: (row, words) => words.confidence[Number(bandOf(row))] ?? words.added, compare: inOrderOf(bands) },
	state:      { keyOf: (row) => row.stateCode,        label: (row) => row.state,  compare: inOrderOf(stateOrder) },
	status:     { keyOf: (row) => row.raw.status ?? "", label: (row) => row.status, compare: inOrderOf(statuses) },
} as const satisfies Readonly<Record<string, Grouping>>;

export type GroupKey = keyof typeof groupings;

export const groupKeys = Object.keys(groupings) as readonly GroupKey[];

/** Every row in one group, in the order in which they are given. */
export function groupsOf(
	rows: readonly RowView[],
	groupBy: GroupKey,
	words: ArrangeWords,
): readonly Group[] {
	const { keyOf, label, compare }: Grouping = groupings[groupBy];
	const groups = [...byKey(rows, keyOf)].map(([key, rows]) => ({
		key,
		label: rows[0] ? label(rows[0], words) : key,
		rows,
	}));
	return compare ? groups.sort((a, b) => compare(a.key, b.key)) : groups;
}

/** In the order of first occurrence. */
export function byKey(
	rows: readonly RowView[],
	keyOf: (row: RowView) => string,
): ReadonlyMap<string, readonly RowView[]> {
	const found = new Map<string, RowView[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const group = found.get(key);
		if (group) group.push(row);
		else found.set(key, [row]);
	}
	return found;
}

function bandOf({ confidence }: RowView): string {
	if (confidence === null) return "added";
	return String(bandEnds.filter((end) => end <= confidence).length);
}

/** What is no period comes last. */
function newestFirst(a: string, b: string): number {
	const [first, second] = [periodEnds(a), periodEnds(b)];
	if (first && second) return comparePeriods(second, first);
	return Number(first === null) - Number(second === null);
}

/** What is not in the list comes last. */
function inOrderOf(keys: readonly string[]) {
	const place = (key: string) => {
		const at = keys.indexOf(key);
		return at < 0 ? keys.length : at;
	};
	return (a: string, b: string): number => place(a) - place(b);
}
