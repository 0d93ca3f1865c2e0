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
	when,
	write,
} from "./articles";

let count = 0;
/** A folder of its own for each test. */
const freshFolder = () => `moved-${++count}`;

const rename = (from: string, to: string): Promise<void> =>
	inExplorer((edit) => edit.renameFile(fileOf(from), fileOf(to)));
const remove = (name: string): Promise<void> =>
	inExplorer((edit) => edit.deleteFile(fileOf(name), { recursive: true }));
const create = (name: string, text: string): Promise<void> =>
	inExplorer((edit) =>
		edit.createFile(fileOf(name), { contents: new TextEncoder().encode(text) }),
	);

async function accepted(
	name: string,
	asPrinted = "684件",
	text = sampleText,
): Promise<vscode.TextDocument> {
	await write(name, text);
	const document = await openArticle(name);
	const { id } = rowOf(await shown(document), asPrinted);
	await decide(document.uri.toString(), [id], "accepted");
	return document;
}

const stateIn = async (name: string, asPrinted = "684件"): Promise<string> =>
	rowOf(await shown(await openArticle(name)), asPrinted).stateCode;

async function withFolder<T>(
	chosen: string,
	work: () => Promise<T>,
): Promise<T> {
	const settings = vscode.workspace.getConfiguration("zhibiao");
	const { Workspace } = vscode.ConfigurationTarget;
	await settings.update("annotationsFolder", chosen, Workspace);
	try {
		return await work();
	} finally {
		await settings.update("annotationsFolder", undefined, Workspace);
	}
}

const articleNamed = async (file: string): Promise<string> =>
	JSON.parse(await read(file)).article.name;

describe("an article that is renamed, moved or deleted", () => {
	before(async () => {
		await api();
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", vscode.ConfigurationTarget.Global);
	});
	afterEach(closeAll);

	it("takes its annotations and layers along, and back when that is undone", async () => {
		const at = freshFolder();
		await accepted(`${at}/a.txt`);
		await write(`${at}/a.zhibiao.RA1.json`, await read(`${at}/a.zhibiao.json`));
		await rename(`${at}/a.txt`, `${at}/in/b.txt`);
		for (const layer of ["", ".RA1"]) {
			const file = `in/b.zhibiao${layer}.json`;
			assert.equal(await articleNamed(`${at}/${file}`), "b.txt");
			assert.ok(!(await exists(`${at}/a.zhibiao${layer}.json`)));
		}
		await rename(`${at}/in/b.txt`, `${at}/a.txt`);
		assert.equal(await articleNamed(`${at}/a.zhibiao.RA1.json`), "a.txt");
		assert.equal(await stateIn(`${at}/a.txt`), "accepted");
	});

	it("never shows as undecided what was decided, while it is open and not saved", async () => {
		const at = freshFolder();
		const document = await accepted(`${at}/a.zhart`);
		await inExplorer((edit) =>
			edit.insert(document.uri, new vscode.Position(0, 0), "新"),
		);
		const tests = await api();
		const states = new Set<string>();
		const looking = tests.onDidChange(async () => {
			for (const document of vscode.workspace.textDocuments) {
				if (!document.uri.path.includes(`/${at}/`)) continue;
				const state = await tests.state(document);
				if (state?.kind === "article")
					states.add(rowOf(state, "684件").stateCode);
			}
		});
		try {
			await rename(`${at}/a.zhart`, `${at}/b.zhart`);
			assert.equal(await stateIn(`${at}/b.zhart`), "accepted");
		} finally {
			looking.dispose();
		}
		assert.deepEqual([...states], ["accepted"]);
		await vscode.commands.executeCommand("workbench.action.files.revert");
	});

	it("keeps what is undone in it", async () => {
		const at = freshFolder();
		await accepted(`${at}/a.txt`);
		await rename(`${at}/a.txt`, `${at}/b.txt`);
		const document = await openArticle(`${at}/b.txt`);
		assert.notEqual((await shown(document)).canUndo, null);
		await vscode.commands.executeCommand("zhibiao.undoDecision");
		assert.equal(rowOf(await shown(document), "684件").stateCode, "undecided");
	});

	it("leaves others beside it their own annotations, whose names change by that", async () => {
		const at = freshFolder();
		const other = sampleText.replaceAll("684", "715");
		await accepted(`${at}/a.txt`);
		await accepted(`${at}/a.zhart`, "715件", other);
		await closeAll();
		await rename(`${at}/a.txt`, `${at}/b.txt`);
		assert.equal(await articleNamed(`${at}/a.zhibiao.json`), "a.zhart");
		assert.equal(await stateIn(`${at}/a.zhart`, "715件"), "accepted");
		await rename(`${at}/b.txt`, `${at}/a.txt`);
		assert.equal(await articleNamed(`${at}/a.zhart.zhibiao.json`), "a.zhart");
		assert.equal(await stateIn(`${at}/a.zhart`, "715件"), "accepted");
		assert.equal(await stateIn(`${at}/a.txt`), "accepted");
	});

	it("writes over nothing: what is there already stays, and so does what was decided", async () => {
		const at = freshFolder();
		await accepted(`${at}/a.txt`);
		const [mine, theirs] = [await read(`${at}/a.zhibiao.json`), "not mine"];
		await write(`${at}/b.zhibiao.json`, theirs);
		await rename(`${at}/a.txt`, `${at}/b.txt`);
		assert.equal(await read(`${at}/a.zhibiao.json`), mine);
		assert.equal(await read(`${at}/b.zhibiao.json`), theirs);
	});

	it("goes with its folder, and its annotations with it", async () => {
		const at = freshFolder();
		const document = await accepted(`${at}/in/a.txt`);
		await rename(`${at}/in`, `${at}/out`);
		assert.equal(await stateIn(`${at}/out/a.txt`), "accepted");
		assert.ok(document.isClosed);
		const moved = await openArticle(`${at}/out/a.txt`);
		const { id } = rowOf(await shown(moved), "1,869件");
		await decide(moved.uri.toString(), [id], "accepted");
		assert.match(await read(`${at}/out/a.zhibiao.json`), /1,869件/u);
		assert.ok(!(await exists(`${at}/in`)));
	});

	it("is followed where annotations have a folder of their own, by itself and in a folder", async () => {
		const at = freshFolder();
		await withFolder("decisions", async () => {
			await accepted(`${at}/in/a.txt`);
			await rename(`${at}/in/a.txt`, `${at}/in/b.txt`);
			await rename(`${at}/in`, `${at}/out`);
			assert.ok(await exists(`decisions/${at}/out/b.zhibiao.json`));
			assert.ok(!(await exists(`decisions/${at}/in/b.zhibiao.json`)));
			await remove(`${at}/out`);
			assert.ok(!(await exists(`decisions/${at}/out/b.zhibiao.json`)));
			await write(`${at}/out/b.txt`, sampleText);
			assert.equal(await stateIn(`${at}/out/b.txt`), "accepted");
		});
	});

	it("leaves no annotations behind when it is deleted, and has them again when it comes back", async () => {
		const at = freshFolder();
		await accepted(`${at}/a.txt`);
		const file = `${at}/a.zhibiao.json`;
		const kept = await read(file);
		await remove(`${at}/a.txt`);
		assert.ok(!(await exists(file)));
		await create(`${at}/a.txt`, "另一篇文章，没有指标。");
		assert.ok(!(await exists(file)), "another article came");
		await remove(`${at}/a.txt`);
		await create(`${at}/a.txt`, sampleText);
		assert.equal(await read(file), kept);
		await remove(`${at}/a.txt`);
		await write(`${at}/a.txt`, sampleText); // by another program
		assert.equal(await stateIn(`${at}/a.txt`), "accepted");
		assert.equal(await read(file), kept);
	});

	it("finds its annotations where somebody moved both", async () => {
		const at = freshFolder();
		await accepted(`${at}/a.txt`);
		await inExplorer((edit) => {
			for (const name of ["a.txt", "a.zhibiao.json"])
				edit.renameFile(fileOf(`${at}/${name}`), fileOf(`${at}/in/${name}`));
		});
		assert.equal(await stateIn(`${at}/in/a.txt`), "accepted");
		assert.ok(!(await exists(`${at}/a.zhibiao.json`)));
	});

	it("is undecided while somebody has its annotations under another name, and decided when they are back", async () => {
		const at = freshFolder();
		const document = await accepted(`${at}/a.txt`);
		const tests = await api();
		const shows = (state: string) =>
			when(
				[tests.onDidChange],
				async () => rowOf(await shown(document), "684件").stateCode === state,
			);
		await rename(`${at}/a.zhibiao.json`, `${at}/aside.zhibiao.json`);
		await shows("undecided");
		await rename(`${at}/aside.zhibiao.json`, `${at}/a.zhibiao.json`);
		await shows("accepted");
	});
});
