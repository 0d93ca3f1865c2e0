import * as vscode from "vscode";
import { commands } from "../commands";
import type { Services } from "../services";

/** Opens an article anew in the encoding that its bytes have. Nothing is written. */
export function registerReopenWithEncoding(
	context: vscode.ExtensionContext,
	{ sessions, report }: Services,
): void {
	const reopen = async () => {
		const session = sessions.active;
		if (session?.state.kind !== "otherEncoding") return;
		const { encoding } = session.state;
		await vscode.workspace.openTextDocument(session.document.uri, { encoding });
	};
	context.subscriptions.push(
		vscode.commands.registerCommand(commands.reopenWithEncoding, () =>
			reopen().catch(report),
		),
	);
}
