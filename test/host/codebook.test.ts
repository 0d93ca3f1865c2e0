import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	api,
	closeAll,
	fileOf,
	openArticle,
	rowOf,
	sampleText,
	shown,
	when,
	write,
} from "./articles";

const codebook = {
	id: "folder",
	version: 3,
	entries: [
		{ id: "folder_only", name: "发明专利授权", synonyms: ["发明专利授权量"] },
	],
};

describe("what a folder brings", () => {
	after(closeAll);

	it("its codebook and its table of facts are applied, and taken back when they are gone", async () => {
		const tests = await api();
		// Of a folder that appears with its file, the editor's watcher sometimes tells before the file is there, and then no more.
		await vscode.workspace.fs.createDirectory(fileOf(".zhibiao"));
		await write("brought.txt", sampleText);
		const document = await openArticle("brought.txt");
		assert.notEqual(
			rowOf(await shown(document), "684件").raw.indicatorId,
			"folder_only",
		);
		await write(".zhibiao/codebook.json", JSON.stringify(codebook));
		await when(
			[tests.onDidChange],
			async () =>
				rowOf(await shown(document), "684件").raw.indicatorId === "folder_only",
		);
		await write("articles.csv", "path,region\nbrought.txt,望江市\n");
		await when(
			[tests.onDidChange],
			async () =>
				(await shown(document)).facts.find(({ fact }) => fact === "region")
					?.value === "望江市",
		);
		await vscode.workspace.fs.delete(fileOf(".zhibiao", "codebook.json"));
		await vscode.workspace.fs.delete(fileOf("articles.csv"));
		await when([tests.onDidChange], async () => {
			const state = await shown(document);
			return (
				rowOf(state, "684件").raw.indicatorId !== "folder_only" &&
				state.facts.find(({ fact }) => fact === "region")?.value === "临江市"
			);
		});
	});
});
