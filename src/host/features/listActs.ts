import * as vscode from "vscode";
import { listActs } from "../../shared/listActs";
import { actInArticle } from "../actInArticle";
import { commands } from "../commands";
import type { Services } from "../services";
import { viewId } from "../viewId";

/** The acts of one key: on the list's rows while the focus is there, which the page knows; else on the row at the cursor. */
export function registerListActs(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const { list, toSidebar, inTurn } = services;
	for (const act of listActs)
		context.subscriptions.push(
			vscode.commands.registerCommand(commands[act], (from?: unknown) => {
				if (list.isInList || isFromList(from)) toSidebar({ type: "act", act });
				else return inTurn(() => actInArticle(act, services));
			}),
		);
}

/** Chosen from the menu of a row: VS Code says of which page. */
const isFromList = (from: unknown): boolean =>
	(from as { readonly webview?: unknown } | undefined)?.webview === viewId;
