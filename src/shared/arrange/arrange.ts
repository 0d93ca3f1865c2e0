import type { RowView, VariableView } from "../protocol";
import {
	type GroupBy,
	type GroupItem,
	type Item,
	type SortBy,
	type VariableItem,
	variableItemId,
} from "./item";
import { sortRows } from "./sortRows";
import type { ArrangeWords } from "./words";

export interface Arranging {
	readonly groupBy: GroupBy;
	readonly sortBy: SortBy;
	readonly isDescending: boolean;
	/** Ids of heads that are not as they are at first: all are open but {@link othersId}. */
	readonly collapsed: ReadonlySet<string>;
}

/** Rows of no variable, below the coding sheet. */
export const othersId = "group:others";

/**
 * The lines of the list: rows under the heads of their groups, or under the variables of the coding sheet. No row is lost
 * or stands twice; those under a collapsed head are left out.
 *
 * @param rows in the order of the text.
 * @param variables of the project, in its order; asked for by the coding sheet alone.
 */
export function arrange(
	rows: readonly RowView[],
	{ groupBy, sortBy, isDescending, collapsed }: Arranging,
	variables: readonly VariableView[],
	words: ArrangeWords,
): readonly Item[] {
	const sorted = sortRows(rows, sortBy, isDescending);
	if (groupBy === "none") return sorted.map(rowItem);
	const groups =
		groupBy === "sheet"
			? sheet(sorted, variables, collapsed, words)
			: grouped(sorted, groupBy, collapsed, words);
	return groups.flatMap(({ head, rows: own }) =>
		head.isCollapsed ? [head] : [head, ...own.map(rowItem)],
	);
}

interface Group {
	readonly head: GroupItem | VariableItem;
	readonly rows: readonly RowView[];
}

const rowItem = (row: RowView): Item => ({ kind: "row", row });

const counts = (rows: readonly RowView[]) => ({
	count: rows.length,
	open: rows.filter(({ stateCode }) => stateCode === "undecided").length,
});

function sheet(
	rows: readonly RowView[],
	variables: readonly VariableView[],
	collapsed: ReadonlySet<string>,
	words: ArrangeWords,
): readonly Group[] {
	const byVariable = groupBy(rows, (row) => row.raw.indicatorId ?? "");
	const known = new Set(variables.map(({ id }) => id));
	const others = rows.filter((row) => !known.has(row.raw.indicatorId ?? ""));
	const groups = variables.map((variable): Group => {
		const own = byVariable.get(variable.id) ?? [];
		const isFilled = own.some(({ stateCode }) => stateCode !== "rejected");
		return {
			head: {
				kind: "variable",
				variable,
				state: isFilled
					? "filled"
					: variable.isNotReported
						? "notReported"
						: "empty",
				...counts(own),
				isCollapsed: collapsed.has(variableItemId(variable.id)),
			},
			rows: own,
		};
	});
	if (others.length === 0) return groups;
	const head: GroupItem = {
		kind: "group",
		id: othersId,
		label: words.others,
		...counts(others),
		isCollapsed: !collapsed.has(othersId),
	};
	return [...groups, { head, rows: others }];
}

/** A group's key, which orders groups where they have an order of their own, and what it is called. */
interface Grouping {
	readonly keyOf: (row: RowView) => string;
	readonly labelOf: (key: string, row: RowView, words: ArrangeWords) => string;
	readonly order?: (a: string, b: string) => number;
}

const bands: readonly string[] = ["0", "0.5", "0.8", "0.95", "1"];

/** The lower end of the band that a row's confidence lies in. */
function bandOf({ confidence }: RowView): string {
	if (confidence === null) return "";
	const at = bands.slice(0, -1).findLast((low) => confidence >= Number(low));
	return at ?? "0";
}

const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const itself = (key: string, _row: RowView, words: ArrangeWords) =>
	key || words.none;

const percent = (share: string) => String(Math.round(Number(share) * 100));

// biome-ignore format: a table
const groupings: Readonly<Record<Exclude<GroupBy, "none" | "sheet">, Grouping>> = {
	region:     { keyOf: (row) => row.region, labelOf: itself },
	indicator:  { keyOf: (row) => row.name, labelOf: itself },
	period:     { keyOf: (row) => row.raw.period ?? "", labelOf: (_, row, words) => row.period || words.none, order: (a, b) => ascending(b, a) },
	section:    { keyOf: (row) => row.section, labelOf: itself },
	confidence: { keyOf: bandOf, labelOf: (key, _, words) => bandLabel(key, words), order: ascending },
	state:      { keyOf: (row) => row.stateCode, labelOf: (_, row) => row.state },
	status:     { keyOf: (row) => row.raw.status ?? "", labelOf: (_, row) => row.status },
};

function bandLabel(low: string, words: ArrangeWords): string {
	const high = bands[bands.indexOf(low) + 1];
	return low === "" || high === undefined
		? words.added
		: words.likely.replace("{0}", percent(low)).replace("{1}", percent(high));
}

function grouped(
	rows: readonly RowView[],
	by: Exclude<GroupBy, "none" | "sheet">,
	collapsed: ReadonlySet<string>,
	words: ArrangeWords,
): readonly Group[] {
	const { keyOf, labelOf, order } = groupings[by];
	const groups = [...groupBy(rows, keyOf)];
	if (order) groups.sort(([a], [b]) => order(a, b));
	return groups.map(([key, own]): Group => {
		const id = `group:${by}:${key}`;
		const label = labelOf(key, own[0] as RowView, words);
		const isCollapsed = collapsed.has(id);
		return {
			head: { kind: "group", id, label, ...counts(own), isCollapsed },
			rows: own,
		};
	});
}

/** In the order of their first rows. */
function groupBy(
	rows: readonly RowView[],
	keyOf: (row: RowView) => string,
): ReadonlyMap<string, readonly RowView[]> {
	const groups = new Map<string, RowView[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group) group.push(row);
		else groups.set(keyOf(row), [row]);
	}
	return groups;
}
