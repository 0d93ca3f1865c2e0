import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	api,
	closeAll,
	decide,
	openArticle,
	read,
	rowOf,
	sampleText,
	shown,
	when,
	write,
} from "./articles";

const [decided, printed] = ["1,869件", "1,896件"] as const;

/** Other figures that the only record of an article was seen with. */
const revisionsOf = async (name: string): Promise<{ asPrinted: string }[]> =>
	JSON.parse(await read(`${name}.zhibiao.json`)).records[0].revisions ?? [];

describe("a figure that the article was changed to", () => {
	before(async () => {
		await api();
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", vscode.ConfigurationTarget.Global);
	});
	after(closeAll);

	it("is dated once in the record when the article is saved, and not before", async () => {
		const name = "revised-1";
		await write(`${name}.txt`, sampleText);
		const document = await openArticle(`${name}.txt`);
		const { id } = rowOf(await shown(document), decided);
		await decide(document.uri.toString(), [id], "accepted");
		const edit = new vscode.WorkspaceEdit();
		const start = document.positionAt(document.getText().indexOf(decided));
		const range = new vscode.Range(start, start.translate(0, decided.length));
		edit.replace(document.uri, range, printed);
		await vscode.workspace.applyEdit(edit);
		assert.equal(rowOf(await shown(document), decided).anchor, "revised");
		assert.deepEqual(await revisionsOf(name), []);
		const tests = await api();
		await document.save();
		const noted = await when([tests.onDidChange], async () => {
			await tests.settled();
			const seen = await revisionsOf(name);
			return seen.length > 0 ? seen : null;
		});
		assert.deepEqual(
			noted.map((r) => r.asPrinted),
			[printed],
		);
		assert.equal(rowOf(await shown(document), decided).anchor, "revised");
		assert.deepEqual(await revisionsOf(name), noted);
	});
});
