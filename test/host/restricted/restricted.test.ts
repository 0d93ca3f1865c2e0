import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	api,
	decide,
	exists,
	openArticle,
	rowOf,
	sampleText,
	shown,
	write,
} from "../articles";

const codebook = {
	id: "folder",
	version: 3,
	entries: [
		{ id: "folder_only", name: "发明专利授权", synonyms: ["发明专利授权量"] },
	],
};

describe("a folder that is not trusted", () => {
	before(async () => {
		assert.equal(vscode.workspace.isTrusted, false, "it is trusted");
		await api();
	});

	it("is read and decided as usual, without its own codebook and folder for annotations", async () => {
		await write(".zhibiao/codebook.json", JSON.stringify(codebook));
		await write(
			".vscode/settings.json",
			JSON.stringify({ "zhibiao.annotationsFolder": "elsewhere" }),
		);
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", vscode.ConfigurationTarget.Global);
		await write("untrusted.txt", sampleText);
		const document = await openArticle("untrusted.txt");
		const row = rowOf(await shown(document), "684件");
		assert.notEqual(row.raw.indicatorId, "folder_only");
		await decide(document.uri.toString(), [row.id], "accepted");
		assert.equal(await exists("untrusted.zhibiao.json"), true);
		assert.equal(await exists("elsewhere/untrusted.zhibiao.json"), false);
	});
});
