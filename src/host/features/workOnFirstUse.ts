import * as vscode from "vscode";
import { commands } from "../commands";
import { onDidChangeFiles } from "../fileChanges";
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
 * Loads what works on articles when there is one, when the sidebar is shown, when files are renamed, made or deleted, or when
 * a command is run. Until then each
 * command is one that loads, and then runs what took its place.
 */
export function registerWorkOnFirstUse(
	context: vscode.ExtensionContext,
	{ work, standIns, log }: Start,
): void {
	const logged = (error: Error) => log.error(error);
	const commandsThen = Object.values(commands)
		.filter((command) => !atOnce.has(command))
		.map((command) =>
			vscode.commands.registerCommand(command, async (...given) => {
				await work();
				return vscode.commands.executeCommand(command, ...given);
			}),
		);
	const follow = onDidChangeFiles((changes) => {
		work()
			.then((started) => started.follow(changes))
			.catch(logged);
	});
	standIns.push(...commandsThen, follow);
	const look = ({ languageId: language }: vscode.TextDocument) => {
		if (language === languageId) work().catch(logged);
	};
	context.subscriptions.push(
		vscode.window.registerWebviewViewProvider(viewId, {
			resolveWebviewView: async (...given) =>
				(await work()).sidebar.resolveWebviewView(...given),
		}),
		vscode.workspace.onDidOpenTextDocument(look),
		follow,
		...commandsThen,
	);
	vscode.workspace.textDocuments.forEach(look);
}
