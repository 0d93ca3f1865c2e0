import * as vscode from "vscode";
import { commands } from "../commands";
import type { Services } from "../services";

export function registerShowLog(
	context: vscode.ExtensionContext,
	{ log }: Services,
): void {
	context.subscriptions.push(
		vscode.commands.registerCommand(commands.showLog, () => log.show()),
	);
}
