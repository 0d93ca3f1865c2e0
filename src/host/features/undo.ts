import * as vscode from "vscode";
import { commands } from "../commands";
import type { Services } from "../services";
import type { Session } from "../session";

/** Undo and redo of what was decided. */
export function registerUndo(
	context: vscode.ExtensionContext,
	{ sessions, decisions, inTurn }: Services,
): void {
	const onArticle = (act: (session: Session) => Promise<void>) => () =>
		inTurn(async () => {
			const session = sessions.active;
			if (session) await act(session);
		});
	context.subscriptions.push(
		vscode.commands.registerCommand(
			commands.undoDecision,
			onArticle((session) => decisions.undo(session)),
		),
		vscode.commands.registerCommand(
			commands.redoDecision,
			onArticle((session) => decisions.redo(session)),
		),
	);
}
