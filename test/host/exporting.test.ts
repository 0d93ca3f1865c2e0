import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	api,
	closeAll,
	decide,
	exists,
	fileOf,
	openArticle,
	read,
	rowOf,
	sampleText,
	send,
	shown,
	write,
} from "./articles";

const exportTo = (name: string, asked: object): Thenable<unknown> =>
	vscode.commands.executeCommand("zhibiao.exportAnnotations", {
		...asked,
		target: fileOf(name),
	});

describe("exporting", () => {
	let document: vscode.TextDocument;
	before(async () => {
		await api();
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", vscode.ConfigurationTarget.Global);
		await write("exported.txt", sampleText);
		document = await openArticle("exported.txt");
		const article = document.uri.toString();
		const { id } = rowOf(await shown(document), "684件");
		await send({
			type: "correct",
			id,
			changes: [{ field: "value", to: "685" }],
			reason: "reader",
			article,
		});
		const gone = rowOf(await shown(document), "1,869件").id;
		await decide(article, [gone], "rejected");
	});
	after(closeAll);

	it("writes a CSV table of this article, with what was decided", async () => {
		await exportTo("out.csv", { scope: "article", format: "csv" });
		const text = await read("out.csv");
		assert.ok(text.startsWith("\uFEFF"), "no byte order mark");
		const [header = "", ...lines] = text.slice(1).trimEnd().split(/\r?\n/u);
		const columns = header.split(",");
		for (const name of [
			"region",
			"period",
			"period_from",
			"value",
			"as_printed",
			"state",
			"who",
			"sentence",
			"start",
		])
			assert.ok(columns.includes(name), `no column ${name}`);
		const corrected =
			lines.find((line) => line.includes("684件"))?.split(",") ?? [];
		assert.equal(corrected[columns.indexOf("value")], "685");
		assert.equal(corrected[columns.indexOf("state")], "corrected");
		assert.ok(
			!lines.some(
				(line) => line.includes('"1,869件"') && line.includes("rejected"),
			),
		);
	});

	it("writes JSON Lines with every list", async () => {
		await exportTo("out.jsonl", { scope: "article", format: "jsonl" });
		const article = JSON.parse((await read("out.jsonl")).trim());
		assert.equal(article.id, "exported");
		for (const list of [
			"figures",
			"policies",
			"works",
			"agencies",
			"indicators",
		])
			assert.ok(Array.isArray(article[list]), `no ${list}`);
		const row = article.indicators.find(
			(one: { value: number }) => one.value === 685,
		);
		assert.ok(row, "the correction is not in it");
	});

	it("writes a workbook", async () => {
		await exportTo("out.xlsx", { scope: "article", format: "xlsx" });
		const bytes = await vscode.workspace.fs.readFile(fileOf("out.xlsx"));
		assert.deepEqual([...bytes.slice(0, 2)], [0x50, 0x4b]);
	});

	it("writes the folder: every article, and nothing that is none", async () => {
		await write("none.txt", "牛奶\n鸡蛋\n");
		await exportTo("all.jsonl", { scope: "folder", format: "jsonl" });
		const ids = (await read("all.jsonl"))
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line).id);
		for (const id of ["01-city-news", "09-pomelo-county", "exported"])
			assert.ok(ids.includes(id), `${id} is not among ${ids}`);
		assert.ok(!ids.includes("none"));
		assert.deepEqual(ids, [...ids].sort());
	});

	it("leaves nothing behind where the target can't be written", async () => {
		await write("blocked/inner.txt", "x");
		await exportTo("blocked", { scope: "article", format: "csv" });
		assert.ok(await exists("blocked/inner.txt"));
		const names = await vscode.workspace.fs.readDirectory(fileOf());
		assert.deepEqual(
			names.filter(([name]) => name.endsWith(".tmp")),
			[],
		);
	});
});
