import * as vscode from "vscode";
import type { MarkKind } from "../../shared/protocol";
import { commands } from "../commands";
import { reveal } from "../reveal";
import type { Services } from "../services";

/** Jumps to the words of a row, an agency, a title or a fact of the active article, and selects them. */
export function registerRevealSource(
	context: vscode.ExtensionContext,
	{ sessions, selection, reading, report }: Services,
): void {
	const show = async (kind: MarkKind, id: string, focusEditor: boolean) => {
		const session = sessions.active;
		if (!session) return;
		selection.choose({ kind, id });
		await reveal(session, kind, id, focusEditor, await reading());
		// Until its words were selected the cursor was elsewhere, and whatever happened then meant what it was on.
		if (sessions.active === session) selection.choose({ kind, id });
	};
	context.subscriptions.push(
		vscode.commands.registerCommand(
			commands.revealSource,
			(kind: MarkKind, id: string, focusEditor = true) =>
				show(kind, id, focusEditor).catch(report),
		),
	);
}
