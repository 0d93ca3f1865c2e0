import * as vscode from "vscode";
import type { Services } from "../services";

/**
 * An article that is saved under another name starts with what was decided in the first, which keeps its own. No
 * event tells of that: VS Code makes an empty file, and saves it with the text of another that is open.
 */
export function registerCopyOnSaveAs(
	context: vscode.ExtensionContext,
	{ moves, sessions }: Services,
): void {
	/** Files that were made and not saved yet. */
	const made = new Set<string>();
	context.subscriptions.push(
		vscode.workspace.onDidCreateFiles(({ files }) => {
			for (const uri of files) made.add(uri.toString());
		}),
		vscode.workspace.onDidSaveTextDocument((document) => {
			if (!made.delete(document.uri.toString())) return;
			const text = document.getText();
			const source = sessions.all.find(
				(one) => one.document !== document && one.document.getText() === text,
			);
			if (source) void moves.copied(source.document.uri, document.uri);
		}),
	);
}
