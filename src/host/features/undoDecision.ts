import * as vscode from "vscode";
import { commands } from "../commands";
import type { Services } from "../services";
import type { Session } from "../session";

/** Undoes and does again what was decided. */
export function registerUndoDecision(
	context: vscode.ExtensionContext,
	{ sessions, decisions, report }: Services,
): void {
	const onArticle = (act: (session: Session) => Promise<void>) => async () => {
		const session = sessions.active;
		if (session) await act(session);
	};
	const handlers = {
		[commands.undoDecision]: onArticle((session) => decisions.undo(session)),
		[commands.redoDecision]: onArticle((session) => decisions.redo(session)),
	};
	for (const [command, handler] of Object.entries(handlers))
		context.subscriptions.push(
			vscode.commands.registerCommand(command, () => handler().catch(report)),
		);
}
