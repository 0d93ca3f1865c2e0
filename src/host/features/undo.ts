import * as vscode from "vscode";
import { commands } from "../commands";
import type { Services } from "../services";
import { isSettingChanged } from "../settings";
import { travel } from "../travel";
import type { Direction } from "../undoHistory";

/** Undo and redo of what was decided in this window, in whatever article. */
export function registerUndo(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const go = (direction: Direction) => () =>
		services.inTurn(() => travel(direction, services));
	context.subscriptions.push(
		vscode.commands.registerCommand(commands.undoDecision, go("undo")),
		vscode.commands.registerCommand(commands.redoDecision, go("redo")),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (isSettingChanged(event, "annotationsFolder")) services.undo.clear();
		}),
	);
}
