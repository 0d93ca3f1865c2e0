import * as vscode from "vscode";
import type { Row } from "../../core/annotate/record";
import { commands } from "../commands";
import type { Services } from "../services";
import type { Session } from "../session";

/** Accept, reject, restore and correct the row that the cursor is on; undo and redo what was decided. */
export function registerDecide(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const { sessions, selection, decisions, report } = services;

	/** Does something to the row at the cursor, or says that there is none. */
	const onRow =
		(act: (session: Session, row: Row) => Promise<void>) => async () => {
			const session = sessions.active;
			const { row } = selection;
			if (session && row) return act(session, row);
			void vscode.window.showInformationMessage(
				vscode.l10n.t(
					"No indicator here. Put the cursor on a figure of an article, or choose a row of the list.",
				),
			);
		};
	const decideAs = (state: "accepted" | "rejected" | "restored") =>
		onRow((session, { id }) => decisions.decide(session, [id], { state }));
	const onArticle = (act: (session: Session) => Promise<void>) => async () => {
		const session = sessions.active;
		if (session) await act(session);
	};

	const handlers = {
		[commands.acceptIndicator]: decideAs("accepted"),
		[commands.rejectIndicator]: decideAs("rejected"),
		[commands.restoreIndicator]: decideAs("restored"),
		[commands.correctValue]: onRow(async (_, { id }) => {
			await vscode.commands.executeCommand(commands.showSidebar);
			services.toSidebar({ type: "edit", id, field: "value" });
		}),
		[commands.undoDecision]: onArticle((session) => decisions.undo(session)),
		[commands.redoDecision]: onArticle((session) => decisions.redo(session)),
	};
	for (const [command, handler] of Object.entries(handlers))
		context.subscriptions.push(
			vscode.commands.registerCommand(command, () => handler().catch(report)),
		);
}
