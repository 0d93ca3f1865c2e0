import * as vscode from "vscode";
import { onDidChangeFiles } from "../fileChanges";
import type { Services } from "../services";

/** Annotations follow articles that are renamed, moved, deleted or undone in the explorer, or by another extension. */
export function registerFollowArticles(
	context: vscode.ExtensionContext,
	{ moves }: Services,
): void {
	context.subscriptions.push(
		vscode.workspace.onWillRenameFiles(({ files }) => {
			for (const { oldUri, newUri } of files) moves.begin(oldUri, newUri);
		}),
		onDidChangeFiles((changes) => void moves.follow(changes)),
	);
}
