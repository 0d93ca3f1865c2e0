import * as vscode from "vscode";
import type { Services } from "../services";
import { setting } from "../settings";

const { t } = vscode.l10n;

/** Looks whether others have finished when their layers change, and says so when suggestions are shown. */
export function registerBlindCoding(
	context: vscode.ExtensionContext,
	{ sessions }: Services,
): void {
	const blind = new Set<string>();
	const watcher = vscode.workspace.createFileSystemWatcher(
		"**/*.zhibiao.*.json",
	);
	const look = () => {
		if (setting("blind")) sessions.reread();
	};
	context.subscriptions.push(
		watcher,
		watcher.onDidCreate(look),
		watcher.onDidChange(look),
		watcher.onDidDelete(look),
		sessions.onDidChange(({ document, name, read }) => {
			if (!read) return;
			const key = document.uri.toString();
			if (read.isBlind) blind.add(key);
			else if (blind.delete(key) && setting("blind"))
				void vscode.window.showInformationMessage(
					t(
						"All coders have finished {0}: suggestions are shown, and differences can be settled.",
						name,
					),
				);
		}),
	);
}
