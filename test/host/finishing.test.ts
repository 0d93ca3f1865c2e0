import assert from "node:assert/strict";
import * as vscode from "vscode";
import { startActing } from "./actingArticle";
import { answering, saidWhile } from "./answers";
import {
	api,
	closeAll,
	exists,
	openArticle,
	read,
	sampleText,
	send,
	shown,
	when,
	write,
} from "./articles";

const run = (command: string) =>
	vscode.commands.executeCommand(`zhibiao.${command}`);

/** Behind all others of the folder, so that they follow one another. */
const names = ["zz-1.txt", "zz-2.txt", "zz-3.txt"] as const;

const inFront = () =>
	vscode.window.activeTextEditor?.document.uri.path.split("/").at(-1);
const progressIn = async (name: string) =>
	JSON.parse(await read(`${name}.zhibiao.json`)).progress.filter(Boolean);

async function decideAll(document: vscode.TextDocument): Promise<void> {
	const { rows } = await shown(document);
	await send({
		type: "decide",
		ids: rows.map(({ id }) => id),
		state: "accepted",
		by: "*",
		article: document.uri.toString(),
	});
}

describe("articles are finished, excluded and opened again", () => {
	before(async () => {
		await startActing();
		for (const name of names) await write(name, sampleText);
	});
	afterEach(closeAll);

	it("says what is open, goes there, and finishes all the same at the second time", async () => {
		const document = await openArticle(names[0]);
		await shown(document);
		const [said = ""] = await saidWhile(() => run("finishArticle"));
		assert.match(
			said,
			/^zz-1\.txt is not finished yet: 5 indicators undecided/,
		);
		assert.equal(await exists("zz-1.zhibiao.json"), false);
		const selected = (await api()).selected();
		assert.equal(selected?.kind, "indicator");
		await run("finishArticle");
		assert.equal((await progressIn("zz-1"))[0].state, "finished");
		assert.equal(inFront(), names[1]);
	});

	it("finishes at once where nothing is open, by whom and when; that is undone like any decision", async () => {
		const document = await openArticle(names[1]);
		await decideAll(document);
		await run("finishArticle");
		const [{ state, who, when: at }] = await progressIn("zz-2");
		assert.deepEqual([state, who], ["finished", "T1"]);
		assert.match(at, /^\d{4}-\d\d-\d\dT/u);
		assert.equal(inFront(), names[2]);
		await openArticle(names[1]);
		const { progress, canUndo } = await shown(document);
		assert.equal(progress.state, "finished");
		assert.match(progress.words, /^Finished by T1, \d{4}-\d\d-\d\d$/u);
		assert.match(canUndo ?? "", /[Ff]inish/);
		await run("undoDecision");
		assert.equal((await shown(document)).progress.state, "open");
	});

	it("excludes with a reason, and opens again", async () => {
		const document = await openArticle(names[2]);
		await shown(document);
		await answering(
			"showQuickPick",
			() => run("excludeArticle"),
			(reasons: readonly { readonly reason: string }[]) =>
				reasons.find(({ reason }) => reason === "duplicate"),
		);
		const [{ state, reason }] = await progressIn("zz-3");
		assert.deepEqual([state, reason], ["excluded", "duplicate"]);
		await openArticle(names[2]);
		assert.match(
			(await shown(document)).progress.words,
			/^Excluded by T1, .*: Duplicate/u,
		);
		await run("reopenArticle");
		assert.equal((await shown(document)).progress.state, "open");
	});

	it("walks from article to article by their paths, whatever their state", async () => {
		await openArticle(names[0]);
		await run("nextArticle");
		assert.equal(inFront(), names[1]);
		await run("previousArticle");
		assert.equal(inFront(), names[0]);
	});

	it("counts the folder: articles finished, indicators decided", async () => {
		const document = await openArticle(names[1]);
		const counted = await when([(await api()).onFolderCounted], async () => {
			const { folder } = await shown(document);
			return folder && folder.finished > 0 ? folder : null;
		});
		assert.ok(counted.articles >= 3);
		assert.ok(counted.finished >= 1);
		assert.ok(counted.decided >= 5);
		assert.ok(counted.rows > counted.decided);
		assert.match(counted.words, /articles finished/);
	});

	it("finds questions in the whole folder, and shows the one that is chosen", async () => {
		const document = await openArticle(names[0]);
		const { rows } = await shown(document);
		await send({
			type: "correct",
			id: rows[1]?.id,
			changes: [{ field: "note", to: "是否含外观设计？" }],
			reason: "reader",
			asQuery: true,
			article: document.uri.toString(),
		});
		await closeAll();
		let shownItems: readonly { readonly detail: string }[] = [];
		await answering(
			"showQuickPick",
			() =>
				answering(
					"showInputBox",
					() => run("findInFolder"),
					() => "is:query",
				),
			(found: typeof shownItems) => {
				shownItems = found;
				return found[0];
			},
		);
		assert.deepEqual(
			shownItems.map(({ detail }) => detail),
			["是否含外观设计？ — zz-1.txt"],
		);
		assert.equal(inFront(), names[0]);
		const selected = (await api()).selected();
		const row = (await shown(document)).rows.find(
			({ id }) => id === selected?.id,
		);
		assert.equal(row?.stateCode, "query");
	});
});
