import assert from "node:assert/strict";
import { chmod } from "node:fs/promises";
import * as vscode from "vscode";
import { writeProblem } from "../../src/host/files";
import {
	api,
	closeAll,
	decide,
	fileOf,
	openArticle,
	read,
	rowOf,
	sampleText,
	shown,
	when,
	write,
} from "./articles";

let count = 0;
async function articleWith(annotations?: string) {
	const name = `kept-${++count}`;
	await write(`${name}.txt`, sampleText);
	if (annotations !== undefined)
		await write(`${name}.zhibiao.json`, annotations);
	return { name: `${name}.txt`, file: `${name}.zhibiao.json` };
}

/** Accepts a row and gives the file that this wrote. */
async function accepted(
	name: string,
	asPrinted: string,
): Promise<vscode.TextDocument> {
	const document = await openArticle(name);
	const { id } = rowOf(await shown(document), asPrinted);
	const article = document.uri.toString();
	await decide(article, [id], "accepted");
	return document;
}

describe("an annotation file", () => {
	before(async () => {
		await api();
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", vscode.ConfigurationTarget.Global);
	});
	afterEach(closeAll);

	for (const [title, content, notice] of [
		["that is broken", '{ "zhibiao": 1,', /damaged/u],
		["of a newer version", '{ "zhibiao": 99 }', /newer version/u],
	] as const)
		it(`${title} is said, left as it is and not decided over`, async () => {
			const { name, file } = await articleWith(content);
			const document = await accepted(name, "684件");
			const state = await shown(document);
			assert.match(state.notices.join(), notice);
			assert.match(state.locked ?? "", notice);
			assert.equal(rowOf(state, "684件").stateCode, "undecided");
			assert.equal(await read(file), content);
		});

	it("of another article is said and left as it is", async () => {
		const other = await articleWith();
		await write(
			other.name,
			sampleText.replaceAll("临江", "望江").replaceAll("684", "715"),
		);
		await accepted(other.name, "715件");
		const foreign = await read(other.file);
		const { name, file } = await articleWith(foreign);
		const document = await openArticle(name);
		const state = await shown(document);
		assert.match(state.locked ?? "", new RegExp(other.name, "u"));
		assert.equal(await read(file), foreign);
	});

	it("that is read-only is said, the decision is kept and saved once it can be", async function () {
		if ("importScripts" in globalThis || process.platform === "win32")
			this.skip();
		const { name, file } = await articleWith();
		const document = await accepted(name, "684件");
		await chmod(fileOf(file).fsPath, 0o444);
		const before = await read(file);
		const article = document.uri.toString();
		const { id } = rowOf(await shown(document), "1,869件");
		await decide(article, [id], "accepted");
		const state = await shown(document);
		assert.match(state.notices.join(), /read-only/u);
		assert.equal(rowOf(state, "1,869件").stateCode, "accepted");
		assert.equal(await read(file), before);
		await chmod(fileOf(file).fsPath, 0o644);
		const next = rowOf(await shown(document), "4,321件").id;
		await decide(article, [next], "accepted");
		assert.deepEqual((await shown(document)).notices, []);
		assert.equal((await read(file)).match(/"state":"accepted"/gu)?.length, 3);
	});

	it("that can't be written says why", () => {
		const uri = fileOf("a.zhibiao.json");
		const { NoPermissions } = vscode.FileSystemError;
		for (const [error, code] of [
			[new Error("ENOSPC: no space left on device, write"), "diskFull"],
			[new Error("EROFS: read-only file system"), "annotationsReadOnly"],
			[NoPermissions("no"), "annotationsReadOnly"],
			[new Error("EIO: i/o error"), "writeFailed"],
		] as const)
			assert.equal(writeProblem(error, uri).code, code);
	});

	it("is in use again when an article is closed and opened at once", async () => {
		const { name } = await articleWith();
		const document = await accepted(name, "684件");
		await vscode.commands.executeCommand(
			"zhibiao.markAsPlainText",
			document.uri,
		);
		await vscode.commands.executeCommand("zhibiao.markAsArticle", document.uri);
		const article = document.uri.toString();
		const { id } = rowOf(await shown(document), "1,869件");
		await decide(article, [id], "accepted");
		const state = await shown(document);
		assert.equal(rowOf(state, "684件").stateCode, "accepted");
		assert.equal(rowOf(state, "1,869件").stateCode, "accepted");
	});

	it("that another program changed is merged", async () => {
		const { name, file } = await articleWith();
		await accepted(name, "684件");
		const first = await read(file);
		await accepted(name, "1,869件");
		const second = await read(file);
		// Somebody goes back to the first state, then decides something else here: both decisions stand.
		assert.notEqual(first, second);
		await write(
			file,
			first
				.replaceAll('"who":"T1"', '"who":"T2"')
				.replaceAll(/"when":"[^"]*"/gu, '"when":"2031-01-01T00:00:00+08:00"'),
		);
		await accepted(name, "4,321件");
		const merged = await read(file);
		assert.match(merged, /"exact":"4,321件"/u);
		assert.match(merged, /"who":"T2"/u);
	});

	it("that appears from outside is taken up at once", async () => {
		const source = await articleWith();
		await accepted(source.name, "684件");
		const text = await read(source.file);
		const { name, file } = await articleWith();
		const document = await openArticle(name);
		assert.equal(rowOf(await shown(document), "684件").stateCode, "undecided");
		const tests = await api();
		await write(file, text.replace(source.name, name));
		await when(
			[tests.onDidChange],
			async () =>
				rowOf(await shown(document), "684件").stateCode === "accepted",
		);
	});

	it("that is half there for a moment, or gone, is not called damaged, and shows what was decided", async () => {
		const { name, file } = await articleWith();
		const document = await accepted(name, "684件");
		const tests = await api();
		const text = await read(file);
		const seen: string[] = [];
		const listening = tests.onDidChange(async () => {
			const { notices, rows } = await shown(document);
			const row = rows.find((one) => one.asPrinted === "684件");
			seen.push(...notices, row?.stateCode ?? "gone");
		});
		try {
			await vscode.workspace.fs.writeFile(
				fileOf(file),
				new TextEncoder().encode(text.slice(0, 200)),
			);
			await vscode.workspace.fs.writeFile(
				fileOf(file),
				new TextEncoder().encode(text),
			);
			await vscode.workspace.fs.delete(fileOf(file));
			const { id } = rowOf(await shown(document), "1,869件");
			await decide(document.uri.toString(), [id], "accepted");
			assert.deepEqual(
				seen.filter((one) => one !== "accepted"),
				[],
			);
			assert.equal((await read(file)).match(/"state":"accepted"/gu)?.length, 2);
		} finally {
			listening.dispose();
		}
	});

	it("that was damaged is restored to its last good state, and the damaged one stays beside it", async () => {
		const { name, file } = await articleWith();
		const document = await accepted(name, "684件");
		const text = await read(file);
		await write(file, text.slice(0, 200));
		const tests = await api();
		const locked = async () => (await shown(document)).locked !== null;
		await when([tests.onDidChange], locked);
		await vscode.commands.executeCommand("zhibiao.restoreAnnotations");
		const state = await shown(document);
		assert.deepEqual(state.notices, []);
		assert.equal(rowOf(state, "684件").stateCode, "accepted");
		assert.equal(await read(file), text);
		assert.equal(await read(`${file}.broken`), text.slice(0, 200));
	});

	it("of an older version is written in the present one, and stays beside it as it was", async () => {
		const { name, file } = await articleWith();
		const first = await accepted(name, "684件");
		const text = await read(file);
		const older = text.replace(/"zhibiao": \d+/u, '"zhibiao": 1');
		assert.notEqual(older, text);
		await vscode.commands.executeCommand("zhibiao.markAsPlainText", first.uri);
		await write(file, older);
		await vscode.commands.executeCommand("zhibiao.markAsArticle", first.uri);
		assert.equal(rowOf(await shown(first), "684件").stateCode, "accepted");
		assert.equal(await read(file), older);
		await accepted(name, "1,869件");
		assert.match(await read(file), /"zhibiao": 2,/u);
		assert.equal(await read(`${file}.v1`), older);
	});

	it("stands in the folder of the setting, below the article's own path", async () => {
		const settings = vscode.workspace.getConfiguration("zhibiao");
		await settings.update(
			"annotationsFolder",
			"decisions",
			vscode.ConfigurationTarget.Workspace,
		);
		try {
			await write("inner/placed.txt", sampleText);
			await accepted("inner/placed.txt", "684件");
			assert.match(await read("decisions/inner/placed.zhibiao.json"), /684件/u);
		} finally {
			await settings.update(
				"annotationsFolder",
				undefined,
				vscode.ConfigurationTarget.Workspace,
			);
		}
	});
});
