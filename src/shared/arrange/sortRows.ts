import { compareSigned } from "../compareSigned";
import type { RowView } from "../protocol";
import type { SortBy } from "./item";

type Compare = (a: RowView, b: RowView) => number;

/** By code points, so that the order is the same everywhere. */
const text =
	(of: (row: RowView) => string): Compare =>
	(a, b) => {
		const [x, y] = [of(a), of(b)];
		return x < y ? -1 : x > y ? 1 : 0;
	};

const number =
	(of: (row: RowView) => string): Compare =>
	(a, b) =>
		compareSigned(of(a), of(b));

interface Sorting {
	readonly compare: Compare;
	/** Rows that say nothing of it stand last, in either direction. */
	readonly isAbsent: (row: RowView) => boolean;
}

const byText = (of: (row: RowView) => string): Sorting => ({
	compare: text(of),
	isAbsent: (row) => of(row) === "",
});

// biome-ignore format: a table
const sortings: Readonly<Record<Exclude<SortBy, "text">, Sorting>> = {
	name:       byText((row) => row.name),
	value:      { compare: number((row) => row.raw.value ?? ""), isAbsent: (row) => !row.raw.value },
	region:     byText((row) => row.raw.region ?? ""),
	period:     byText((row) => row.raw.period ?? ""),
	confidence: { compare: (a, b) => (a.confidence ?? 0) - (b.confidence ?? 0), isAbsent: (row) => row.confidence === null },
	state:      byText((row) => row.stateCode),
};

/** Rows in another order; those that are equal stay in the order of the text. */
export function sortRows(
	rows: readonly RowView[],
	sortBy: SortBy,
	isDescending: boolean,
): readonly RowView[] {
	if (sortBy === "text") return isDescending ? rows.toReversed() : rows;
	const { compare, isAbsent } = sortings[sortBy];
	const sign = isDescending ? -1 : 1;
	return rows.toSorted(
		(a, b) =>
			Number(isAbsent(a)) - Number(isAbsent(b)) ||
			(isAbsent(a) ? 0 : sign * compare(a, b)),
	);
}
