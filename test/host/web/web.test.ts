import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	api,
	closeAll,
	fileOf,
	openArticle,
	read,
	rowOf,
	sampleText,
	send,
	shown,
	write,
} from "../articles";

describe("the main job in a worker", () => {
	before(async () => {
		await api();
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", vscode.ConfigurationTarget.Global);
	});
	after(closeAll);

	it("reads, decides, saves and exports", async () => {
		await write("web.txt", sampleText);
		const document = await openArticle("web.txt");
		const { id } = rowOf(await shown(document), "684件");
		await send({
			type: "correct",
			id,
			changes: [{ field: "value", to: "685" }],
			reason: "reader",
			article: document.uri.toString(),
		});
		assert.equal(rowOf(await shown(document), "684件").value, "685件");
		assert.match(await read("web.zhibiao.json"), /"value":685/u);
		for (const format of ["csv", "jsonl", "xlsx"]) {
			const target = fileOf(`web.${format}`);
			await vscode.commands.executeCommand("zhibiao.exportAnnotations", {
				scope: "article",
				format,
				target,
			});
			assert.ok((await vscode.workspace.fs.stat(target)).size > 100, format);
		}
	});
});
