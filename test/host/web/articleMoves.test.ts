import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	api,
	closeAll,
	decide,
	exists,
	fileOf,
	inExplorer,
	openArticle,
	read,
	rowOf,
	sampleText,
	shown,
	write,
} from "../articles";

describe("an article that is renamed or deleted in a worker", () => {
	before(async () => {
		await api();
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", vscode.ConfigurationTarget.Global);
	});
	after(closeAll);

	it("takes its annotations along, and has them again when it comes back", async () => {
		await write("here.txt", sampleText);
		const document = await openArticle("here.txt");
		const { id } = rowOf(await shown(document), "684件");
		await decide(document.uri.toString(), [id], "accepted");
		const [from, to] = [fileOf("here.txt"), fileOf("there.txt")];
		await inExplorer((edit) => edit.renameFile(from, to));
		const kept = await read("there.zhibiao.json");
		assert.match(kept, /"name":"there\.txt"/u);
		await inExplorer((edit) => edit.deleteFile(to));
		assert.ok(!(await exists("there.zhibiao.json")));
		const contents = new TextEncoder().encode(sampleText);
		await inExplorer((edit) => edit.createFile(to, { contents }));
		assert.equal(await read("there.zhibiao.json"), kept);
	});
});
