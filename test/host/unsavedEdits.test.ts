import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import * as vscode from "vscode";
import {
	api,
	closeAll,
	decide,
	fileOf,
	openArticle,
	read,
	rowOf,
	shown,
	when,
} from "./articles";
import {
	decideInEdited,
	editedArticle,
	standsInEdited,
	standsInSaved,
} from "./unsavedEdits";

let count = 0;
const fresh = () => `unsaved-${++count}`;

/** Of the bytes that the records of an article were last put down on; empty where no file has them. */
const hashOf = async (name: string): Promise<string> =>
	JSON.parse(await read(`${name}.zhibiao.json`)).text.sha256;

const autoSave = (when: "off" | undefined) =>
	vscode.workspace
		.getConfiguration("files")
		.update("autoSave", when, vscode.ConfigurationTarget.Global);

async function edited(): Promise<[vscode.TextDocument, string]> {
	const name = fresh();
	const document = await editedArticle(`${name}.txt`);
	await decideInEdited(document);
	await standsInEdited(document);
	return [document, name];
}

describe("what is decided in an article with edits that are not saved", () => {
	before(async () => {
		await api();
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", vscode.ConfigurationTarget.Global);
	});
	beforeEach(() => autoSave("off"));
	afterEach(async () => {
		await closeAll();
		await autoSave(undefined);
	});

	it("stands after Save, and names the bytes of the file from the next decision on", async () => {
		const [document, name] = await edited();
		assert.equal(await hashOf(name), "");
		await document.save();
		await standsInEdited(document);
		const { id } = rowOf(await shown(document), "4,321件");
		await decide(document.uri.toString(), [id], "rejected");
		const bytes = await vscode.workspace.fs.readFile(fileOf(`${name}.txt`));
		const sha256 = createHash("sha256").update(bytes).digest("hex");
		assert.equal(await hashOf(name), sha256);
	});

	it("is there after Don't Save", async () => {
		const [, name] = await edited();
		await vscode.commands.executeCommand(
			"workbench.action.revertAndCloseActiveEditor",
		);
		await standsInSaved(await openArticle(`${name}.txt`));
	});

	it("is there after Revert, and stands again when the edits are undone back", async () => {
		const [document] = await edited();
		const text = document.getText();
		await vscode.commands.executeCommand("workbench.action.files.revert");
		await standsInSaved(document);
		const edit = new vscode.WorkspaceEdit();
		const all = document.validateRange(new vscode.Range(0, 0, 1e6, 0));
		edit.replace(document.uri, all, text);
		await vscode.workspace.applyEdit(edit);
		await standsInEdited(document);
		await vscode.commands.executeCommand("workbench.action.files.revert");
	});

	it("goes with the article when that is renamed, edits and all", async () => {
		const [document, name] = await edited();
		const edit = new vscode.WorkspaceEdit();
		edit.renameFile(document.uri, fileOf(`${name}-b.txt`));
		await vscode.workspace.applyEdit(edit);
		const moved = await openArticle(`${name}-b.txt`);
		await when([vscode.workspace.onDidChangeTextDocument], () => moved.isDirty);
		await (await api()).settled();
		await standsInEdited(moved);
		await vscode.commands.executeCommand("workbench.action.files.revert");
		await standsInSaved(moved);
	});
});
