import * as vscode from "vscode";

/** A file or folder that somebody renamed or moved in this window; made, where `from` is null; deleted, where `to` is. */
export interface FileChange {
	readonly from: vscode.Uri | null;
	readonly to: vscode.Uri | null;
}

/** Done, undone or done again: told once it has happened, so nobody is asked and VS Code's own undo stays as it is. */
export function onDidChangeFiles(
	listener: (changes: readonly FileChange[]) => void,
): vscode.Disposable {
	const { workspace } = vscode;
	return vscode.Disposable.from(
		workspace.onDidRenameFiles(({ files }) =>
			listener(files.map((f) => ({ from: f.oldUri, to: f.newUri }))),
		),
		workspace.onDidDeleteFiles(({ files }) =>
			listener(files.map((from) => ({ from, to: null }))),
		),
		workspace.onDidCreateFiles(({ files }) =>
			listener(files.map((to) => ({ from: null, to }))),
		),
	);
}
