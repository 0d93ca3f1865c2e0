import * as vscode from "vscode";

/** The workspace folder of what is in front, else the first one. */
export function folderInFront(): vscode.WorkspaceFolder | undefined {
	const uri = vscode.window.activeTextEditor?.document.uri;
	return (
		(uri && vscode.workspace.getWorkspaceFolder(uri)) ??
		vscode.workspace.workspaceFolders?.[0]
	);
}
