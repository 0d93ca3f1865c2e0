import * as vscode from "vscode";
import { commands } from "../commands";
import { languageId } from "../language";
import type { Start } from "../start";
import { viewId } from "../viewId";

/** Commands that are there from the start. */
const atOnce: ReadonlySet<string> = new Set([
	commands.markAsArticle,
	commands.markAsPlainText,
	commands.showLog,
]);

/**
 * Loads what works on articles when there is one, when the sidebar is shown or when a command is run. Until then each
 * command is one that loads, and then runs what took its place.
 */
export function registerWorkOnFirstUse(
	context: vscode.ExtensionContext,
	{ work, log }: Start,
): void {
	const loading = Object.values(commands)
		.filter((command) => !atOnce.has(command))
		.map((command) =>
			vscode.commands.registerCommand(command, async (...given) => {
				await begin();
				return vscode.commands.executeCommand(command, ...given);
			}),
		);
	const begin = () => {
		for (const one of loading.splice(0)) one.dispose();
		return work();
	};
	const look = ({ languageId: language }: vscode.TextDocument) => {
		if (language === languageId) begin().catch((error) => log.error(error));
	};
	context.subscriptions.push(
		vscode.window.registerWebviewViewProvider(viewId, {
			resolveWebviewView: async (...given) =>
				(await begin()).sidebar.resolveWebviewView(...given),
		}),
		vscode.workspace.onDidOpenTextDocument(look),
		{ dispose: () => loading.forEach((one) => void one.dispose()) },
	);
	vscode.workspace.textDocuments.forEach(look);
}
