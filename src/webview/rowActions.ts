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

/** The keys that VS Code has for them at first, told by the buttons. */
export const actionKeys: Readonly<Record<RowAction, string>> = {
	accept: "a",
	reject: "x",
	restore: "r",
	edit: "v",
};
