import assert from "node:assert/strict";
import * as vscode from "vscode";
import { freshArticle, startActing } from "./actingArticle";
import {
	api,
	closeAll,
	openArticle,
	sampleText,
	when,
	write,
} from "./articles";

const run = (command: string) =>
	vscode.commands.executeCommand(`zhibiao.${command}`);

const protect = (isOn: boolean | undefined) =>
	vscode.workspace
		.getConfiguration("zhibiao")
		.update("protectArticles", isOn, vscode.ConfigurationTarget.Workspace);

async function becomes(
	document: vscode.TextDocument,
	isLocked: boolean,
): Promise<void> {
	const tests = await api();
	await when([tests.onDidChange], () => tests.isLocked(document) === isLocked);
}

/** What typing makes of a document: null where nothing. */
async function typed(document: vscode.TextDocument): Promise<string | null> {
	const before = document.getText();
	await vscode.window.showTextDocument(document);
	await vscode.commands.executeCommand("type", { text: "字" });
	const after = document.getText();
	return after === before ? null : after;
}

describe("articles that are locked against typing", () => {
	before(async () => {
		await startActing();
		await protect(true);
	});
	afterEach(closeAll);
	after(() => protect(undefined));

	it("take no typing, and are unlocked and locked by hand", async () => {
		const { document } = await freshArticle();
		await becomes(document, true);
		assert.equal(await typed(document), null);
		await run("unlockArticle");
		await becomes(document, false);
		assert.equal(await typed(document), `字${sampleText}`);
		await vscode.commands.executeCommand("undo");
		await run("lockArticle");
		await becomes(document, true);
		assert.equal(await typed(document), null);
	});

	it("are not locked again once they were unlocked", async () => {
		const { document } = await freshArticle();
		await becomes(document, true);
		await run("unlockArticle");
		const other = await freshArticle();
		await becomes(other.document, true);
		await vscode.window.showTextDocument(document);
		assert.notEqual(await typed(document), null);
		assert.equal((await api()).isLocked(document), false);
	});

	it("are no text that is no article", async () => {
		const uri = await write("plain.md", "# 说明\n");
		const document = await vscode.workspace.openTextDocument(uri);
		await freshArticle();
		// Perhaps before the article is locked: VS Code locks what is in front by then.
		await vscode.window.showTextDocument(document);
		await (await api()).settled();
		assert.notEqual(await typed(document), null);
		assert.equal((await api()).isLocked(document), false);
	});

	it("are not what has no file yet", async () => {
		const document = await vscode.workspace.openTextDocument({
			language: "zh-article",
			content: sampleText,
		});
		assert.notEqual(await typed(document), null);
		assert.equal((await api()).isLocked(document), false);
	});

	it("are free again as plain text", async () => {
		const { document } = await freshArticle();
		await becomes(document, true);
		await run("markAsPlainText");
		await becomes(document, false);
		assert.notEqual(await typed(document), null);
	});

	it("are free again when the setting is off, the one in front at once", async () => {
		const first = await freshArticle();
		await becomes(first.document, true);
		const second = await freshArticle();
		await becomes(second.document, true);
		await protect(false);
		try {
			await becomes(second.document, false);
			assert.notEqual(await typed(second.document), null);
			await vscode.window.showTextDocument(first.document);
			await becomes(first.document, false);
			assert.notEqual(await typed(first.document), null);
		} finally {
			await protect(true);
		}
	});

	it("are still locked when they are opened again", async () => {
		const { document, name } = await freshArticle();
		await becomes(document, true);
		await closeAll();
		const again = await openArticle(`${name}.txt`);
		await becomes(again, true);
		assert.equal(await typed(again), null);
	});

	it("take decisions", async () => {
		const { document, row } = await freshArticle();
		await becomes(document, true);
		await run("nextIndicator");
		await run("acceptIndicator");
		assert.equal((await row("684件")).stateCode, "accepted");
	});
});
