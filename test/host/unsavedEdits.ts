import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	decide,
	openArticle,
	rowOf,
	sampleText,
	shown,
	write,
} from "./articles";

/** A sentence that is typed into an article and, at first, not saved; with a figure of its own. */
const typed = "　　全市专利质押融资登记67件。\n";

/** What stands on the disk, then in the editor alone. */
const changed = { before: "1,869件", after: "1,896件" } as const;

/** An article with edits that are not saved: another figure, and a new sentence at its start. */
export async function editedArticle(
	name: string,
): Promise<vscode.TextDocument> {
	await write(name, sampleText);
	const document = await openArticle(name);
	await shown(document);
	const edit = new vscode.WorkspaceEdit();
	const at = document.positionAt(document.getText().indexOf(changed.before));
	const end = at.translate(0, changed.before.length);
	edit.replace(document.uri, new vscode.Range(at, end), changed.after);
	edit.insert(document.uri, new vscode.Position(2, 0), typed);
	assert.ok(await vscode.workspace.applyEdit(edit));
	assert.ok(document.isDirty);
	return document;
}

/** Accepts, in the text that is not saved: what is on the disk too, what has another figure there, and what is not there. */
export async function decideInEdited(
	document: vscode.TextDocument,
): Promise<void> {
	const state = await shown(document);
	const ids = ["684件", changed.after, "67件"].map((w) => rowOf(state, w).id);
	await decide(document.uri.toString(), ids, "accepted");
}

const standing = async (document: vscode.TextDocument) => {
	const { rows, notices, locked } = await shown(document);
	assert.deepEqual([notices, locked], [[], null]);
	return rows
		.filter(({ stateCode }) => stateCode !== "undecided")
		.map(({ asPrinted, stateCode, anchor }) => [asPrinted, stateCode, anchor])
		.sort();
};

/** All that was decided stands on its words. */
export async function standsInEdited(
	document: vscode.TextDocument,
): Promise<void> {
	assert.deepEqual(await standing(document), [
		[changed.after, "accepted", "anchored"],
		["67件", "accepted", "anchored"],
		["684件", "accepted", "anchored"],
	]);
}

/** Nothing that was decided is lost with the edits: it stands, is shown as revised, or as one whose words are gone. */
export async function standsInSaved(
	document: vscode.TextDocument,
): Promise<void> {
	assert.ok(!document.isDirty);
	assert.deepEqual(await standing(document), [
		[changed.after, "accepted", "revised"],
		["67件", "accepted", "orphan"],
		["684件", "accepted", "anchored"],
	]);
}
