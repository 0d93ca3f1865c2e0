import assert from "node:assert/strict";
import * as vscode from "vscode";
import { when } from "./articles";

/** Explains the sentence of the active article that has these words, and gives the document that says so. */
export async function explanation(words: string): Promise<vscode.TextDocument> {
	const editor = vscode.window.activeTextEditor;
	assert.ok(editor, "no article is shown");
	const { document } = editor;
	const at = document.positionAt(document.getText().indexOf(words));
	editor.selection = new vscode.Selection(at, at);
	await vscode.commands.executeCommand("zhibiao.explainSentence");
	const found = () =>
		vscode.window.visibleTextEditors.find(
			({ document: { uri, getText } }) =>
				uri.scheme === "zhibiao-explanation" && getText().includes(words),
		)?.document;
	const { onDidChangeTextDocument } = vscode.workspace;
	const { onDidChangeVisibleTextEditors } = vscode.window;
	return when([onDidChangeTextDocument, onDidChangeVisibleTextEditors], found);
}
