import * as vscode from "vscode";
import type { Row } from "../core/annotate/record";
import { commands } from "./commands";
import type { Services } from "./services";
import type { Session } from "./session";

type Tools = Pick<Services, "selection">;

/** To the next row of the text from where the cursor is, round again after the last. */
export const goToRow = (
	session: Session,
	by: 1 | -1,
	tools: Tools,
): Promise<void> => go(session, by, tools, () => true);

/** To the next row that is undecided; stays where none is. */
export const goToOpenRow = (
	session: Session,
	by: 1 | -1,
	tools: Tools,
): Promise<void> =>
	go(session, by, tools, ({ state }) => state === "undecided");

async function go(
	session: Session,
	by: 1 | -1,
	{ selection }: Tools,
	isWanted: (row: Row) => boolean,
): Promise<void> {
	const read = await session.current();
	if (!read) return;
	const rows = read.rows.filter(({ figure }) => figure !== null);
	const at = place(session, rows, by, selection.row);
	for (let step = 0; step < rows.length; step++) {
		const row = rows[(at + by * step + 2 * rows.length) % rows.length];
		if (!row || !isWanted(row)) continue;
		await vscode.commands.executeCommand(
			commands.revealSource,
			"indicator",
			row.id,
			true,
		);
		return;
	}
}

/** Index of the row to look at first: the one beside the row at the cursor, or beside the cursor. */
function place(
	session: Session,
	rows: readonly Row[],
	by: 1 | -1,
	current: Row | null,
): number {
	const known = rows.findIndex(({ id }) => id === current?.id);
	if (known >= 0) return known + by;
	const editor = vscode.window.activeTextEditor;
	const cursor =
		editor?.document === session.document && session.read
			? session.read.basis.offsetAt(editor.selection.active)
			: 0;
	const after = rows.findIndex(({ figure }) => (figure?.start ?? 0) > cursor);
	const next = after < 0 ? rows.length : after;
	return by === 1 ? next : next - 1;
}
