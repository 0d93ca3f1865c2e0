import type { RowView } from "../shared/protocol";

export type RowAction = "accept" | "reject" | "restore" | "edit";

// biome-ignore format: a table
const offered: Readonly<Record<RowView["stateCode"], readonly RowAction[]>> = {
	undecided: ["accept", "reject", "edit"],
	accepted:  ["reject", "restore", "edit"],
	corrected: ["reject", "restore", "edit"],
	rejected:  ["accept", "restore", "edit"],
	added:     ["reject", "edit"],
	query:     ["accept", "reject", "edit"],
};

/** What can be done with a row, by button and by key; nothing that would change nothing. */
export const actionsOf = ({ stateCode }: RowView): readonly RowAction[] =>
	offered[stateCode];

/** One key each, told by the buttons. They work in the list only: fields keep their letters to themselves. */
export const actionKeys: Readonly<Record<RowAction, string>> = {
	accept: "a",
	reject: "r",
	restore: "u",
	edit: "F2",
};

/** The action of a key as `KeyboardEvent.key` gives it, in either case. */
export function actionOf(key: string): RowAction | null {
	const pressed = key.length === 1 ? key.toLowerCase() : key;
	const found = Object.entries(actionKeys).find(([, of]) => of === pressed);
	return (found?.[0] as RowAction | undefined) ?? null;
}
