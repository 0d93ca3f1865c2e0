import * as vscode from "vscode";
import { commands } from "../commands";
import type { Start } from "../start";

export function registerShowLog(
	context: vscode.ExtensionContext,
	{ log }: Start,
): void {
	context.subscriptions.push(
		vscode.commands.registerCommand(commands.showLog, () => log.show()),
	);
}
