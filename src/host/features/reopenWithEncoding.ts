import * as vscode from "vscode";
import { betterEncoding } from "../betterEncoding";
import { commands } from "../commands";
import type { Services } from "../services";

/** Opens an article anew in the encoding that its bytes have. Nothing is written. */
export function registerReopenWithEncoding(
	context: vscode.ExtensionContext,
	{ sessions, reading, report }: Services,
): void {
	const reopen = async () => {
		const document = vscode.window.activeTextEditor?.document;
		const state = sessions.of(document)?.state;
		const encoding =
			state?.kind === "otherEncoding"
				? state.encoding
				: document && (await betterEncoding(document, reading));
		if (document && encoding)
			await vscode.workspace.openTextDocument(document.uri, { encoding });
	};
	context.subscriptions.push(
		vscode.commands.registerCommand(commands.reopenWithEncoding, () =>
			reopen().catch(report),
		),
	);
}
