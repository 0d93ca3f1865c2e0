import * as vscode from "vscode";
import { commands } from "./commands";
import type { Session } from "./session";

/** Selects a row, by the id it has or had, and its words in the article. The focus stays where it is. */
export async function showRow(session: Session, id: string): Promise<void> {
	const row = session.row(id);
	if (row)
		await vscode.commands.executeCommand(
			commands.revealSource,
			"indicator",
			row.id,
			false,
		);
}
