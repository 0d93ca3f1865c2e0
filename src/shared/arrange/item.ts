import type { RowView, VariableView } from "../protocol";

export const groupings = [
	"none",
	"sheet",
	"region",
	"indicator",
	"period",
	"section",
	"confidence",
	"state",
	"status",
] as const;
/** `none` is the order of the text; `sheet` is the coding sheet: the project's variables, filled or empty. */
export type GroupBy = (typeof groupings)[number];

export const sortings = [
	"text",
	"name",
	"value",
	"region",
	"period",
	"confidence",
	"state",
] as const;
export type SortBy = (typeof sortings)[number];

/** A line of the list. Counts are of all rows that belong to it, also while it is collapsed. */
export type Item = RowItem | GroupItem | VariableItem;

export interface RowItem {
	readonly kind: "row";
	readonly row: RowView;
}

interface Head {
	readonly count: number;
	/** Of them undecided. */
	readonly open: number;
	readonly isCollapsed: boolean;
}

export interface GroupItem extends Head {
	readonly kind: "group";
	/** The same for the same group however often it is made. */
	readonly id: string;
	readonly label: string;
}

export interface VariableItem extends Head {
	readonly kind: "variable";
	readonly variable: VariableView;
	/** A rejected row fills nothing. */
	readonly state: "filled" | "empty" | "notReported";
}

export const variableItemId = (variable: string): string =>
	`variable:${variable}`;

export function itemId(item: Item): string {
	if (item.kind === "row") return item.row.id;
	return item.kind === "group" ? item.id : variableItemId(item.variable.id);
}

/** Whether somebody has still to say something of it. */
export function isOpen(item: Item): boolean {
	if (item.kind === "row") return item.row.stateCode === "undecided";
	return item.kind === "variable" && item.state === "empty";
}
