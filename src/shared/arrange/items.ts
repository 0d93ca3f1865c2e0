import type { RowView, VariableView } from "../protocol";

/** What stands below a heading: how many rows, and how many of them are undecided. */
interface Heading {
	readonly count: number;
	readonly open: number;
	/** Its rows are not in the list. */
	readonly isCollapsed: boolean;
}

export interface RowItem {
	readonly kind: "row";
	readonly row: RowView;
	/** 1 below a heading. */
	readonly level: 0 | 1;
}

export interface GroupItem extends Heading {
	readonly kind: "group";
	/** The same for every state of the article: `group:region:沧州市`. */
	readonly id: string;
	readonly label: string;
}

export interface VariableItem extends Heading {
	readonly kind: "variable";
	readonly variable: VariableView;
	readonly state: "filled" | "empty" | "notReported";
}

/** One line of the list. */
export type Item = RowItem | GroupItem | VariableItem;

/** Tells an item from every other of the list; of a heading, what `collapsed` names it by. */
export function itemId(item: Item): string {
	switch (item.kind) {
		case "row":
			return item.row.id;
		case "group":
			return item.id;
		case "variable":
			return variableId(item.variable.id);
		default:
			return item satisfies never;
	}
}

export const variableId = (variable: string): string => `variable:${variable}`;

export const isUndecided = ({ stateCode }: RowView): boolean =>
	stateCode === "undecided";

/** For a progress line. */
export interface Progress {
	readonly undecided: number;
	readonly decided: number;
	readonly total: number;
}

export function progressOf(rows: readonly RowView[]): Progress {
	const undecided = rows.filter(isUndecided).length;
	const total = rows.length;
	return { undecided, decided: total - undecided, total };
}
