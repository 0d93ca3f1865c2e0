import * as vscode from "vscode";

/** What is said where something is to be done to a row and there is none. */
export function sayNoIndicatorHere(): void {
	void vscode.window.showInformationMessage(
		vscode.l10n.t(
			"No indicator here. Put the cursor on a figure of an article, or choose a row of the list.",
		),
	);
}
