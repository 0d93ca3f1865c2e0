import type { RowView, VariableView } from "../protocol";
import { byKey, type GroupKey, groupKeys, groupsOf } from "./group";
import { type Item, isUndecided, type VariableItem, variableId } from "./items";
import { type SortBy, sortRows } from "./sort";
import type { ArrangeWords } from "./words";

/** How the list is laid out: in the order of the text, as the coding sheet, or in groups. */
export type GroupBy = "none" | "sheet" | GroupKey;

export const groupByChoices: readonly GroupBy[] = [
	"none",
	"sheet",
	...groupKeys,
];

export interface Arrangement {
	readonly groupBy: GroupBy;
	/** Within a group. */
	readonly sortBy: SortBy;
	readonly descending: boolean;
	/** Ids of the headings that are not as they are by default: open, but for what lies below the coding sheet. */
	readonly collapsed: ReadonlySet<string>;
}

/** Heading of what belongs to no variable of the coding sheet. */
export const othersId = "group:sheet:others";

/**
 * The lines of the list, in order. Rows below a collapsed heading are counted there and left out.
 *
 * @param rows of the article, in the order of its text.
 * @param variables of the coding sheet; used there alone.
 * @param isShown whether a row is among those that a filter shows. What is not is neither listed nor counted, but goes on
 * filling its variable.
 */
export function arrange(
	rows: readonly RowView[],
	arrangement: Arrangement,
	variables: readonly VariableView[],
	words: ArrangeWords,
	isShown: (row: RowView) => boolean = () => true,
): readonly Item[] {
	const { groupBy } = arrangement;
	if (groupBy === "sheet")
		return sheet(rows, arrangement, variables, words, isShown);
	const shown = rows.filter(isShown);
	if (groupBy === "none") return rowItems(shown, arrangement, 0);
	return groupsOf(shown, groupBy, words).flatMap(({ key, label, rows }) => {
		const id = `group:${groupBy}:${key}`;
		return below({ kind: "group", id, label } as const, id, rows, arrangement);
	});
}

/** Every variable with its rows, then what is left. */
function sheet(
	rows: readonly RowView[],
	arrangement: Arrangement,
	variables: readonly VariableView[],
	words: ArrangeWords,
	isShown: (row: RowView) => boolean,
): readonly Item[] {
	const coded = new Set(variables.map(({ id }) => id));
	const rowsOf = byKey(rows, ({ raw: { indicatorId = "" } }) =>
		coded.has(indicatorId) ? indicatorId : othersId,
	);
	const items = variables.flatMap((variable) => {
		const own = rowsOf.get(variable.id) ?? [];
		const state = stateOf(variable, own);
		const heading = { kind: "variable", variable, state } as const;
		const id = variableId(variable.id);
		return below(heading, id, own.filter(isShown), arrangement);
	});
	const others = (rowsOf.get(othersId) ?? []).filter(isShown);
	if (others.length === 0) return items;
	const heading = { kind: "group", id: othersId, label: words.others } as const;
	return [...items, ...below(heading, othersId, others, arrangement)];
}

/**
 * A rejected row fills nothing. That an article does not report a variable outranks what is only read, and not what a
 * person took for it.
 */
function stateOf(
	{ isNotReported }: VariableView,
	rows: readonly RowView[],
): VariableItem["state"] {
	const standing = rows.filter(({ stateCode }) => stateCode !== "rejected");
	if (isNotReported && standing.every(isUndecided)) return "notReported";
	return standing.length > 0 ? "filled" : "empty";
}

type Counted = "count" | "open" | "isCollapsed";
type Heading =
	| Omit<Extract<Item, { kind: "group" }>, Counted>
	| Omit<VariableItem, Counted>;

/** A heading and what is seen of its rows. */
function below(
	heading: Heading,
	id: string,
	rows: readonly RowView[],
	arrangement: Arrangement,
): readonly Item[] {
	const isCollapsed = (id === othersId) !== arrangement.collapsed.has(id);
	const open = rows.filter(isUndecided).length;
	return [
		{ ...heading, count: rows.length, open, isCollapsed },
		...(isCollapsed ? [] : rowItems(rows, arrangement, 1)),
	];
}

function rowItems(
	rows: readonly RowView[],
	{ sortBy, descending }: Arrangement,
	level: 0 | 1,
): readonly Item[] {
	return sortRows(rows, sortBy, descending).map((row) => ({
		kind: "row",
		row,
		level,
	}));
}
