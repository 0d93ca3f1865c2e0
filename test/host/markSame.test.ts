import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	freshArticle,
	savedIn,
	select,
	startActing,
	undo,
} from "./actingArticle";
import { answering, saidWhile } from "./answers";
import {
	closeAll,
	decide,
	fileOf,
	sampleText,
	send,
	shown,
	write,
} from "./articles";

/** 发明专利授权 three times, with three values, and once more in navigation, where nothing is read. */
const text = `${sampleText}　　2021年，全市发明专利授权612件。
　　2020年，全市发明专利授权577件；注册商标1,500件。
`;

interface Item extends vscode.QuickPickItem {
	readonly key: string;
}

const marking = (
	act: () => Thenable<unknown>,
	choose: (items: readonly Item[]) => readonly Item[] | undefined = (items) =>
		items,
) =>
	answering("showQuickPick", act, (items: readonly unknown[]) =>
		choose(items as readonly Item[]),
	);

describe("mark the same elsewhere", () => {
	before(startActing);
	afterEach(closeAll);

	it("shows what would change, place by place, all chosen", async () => {
		const { article, act, row } = await freshArticle(text);
		const { id } = await row("684件");
		const changes = [{ field: "name", to: "发明专利授权总量" }];
		await send({ type: "correct", id, changes, reason: "reader", article });
		const [asked] = await marking(
			() => act("markSame", id),
			() => undefined,
		);
		const items = asked?.[0] as readonly Item[];
		assert.deepEqual(
			items.map(({ label }) => label),
			["612件", "577件"].map(
				(value) => `发明专利授权 ${value} → Name: 发明专利授权总量`,
			),
		);
		assert.match(items[0]?.detail ?? "", /^2021年，全市/u);
		assert.ok(items.every(({ picked }) => picked));
		const options = asked?.[1] as vscode.QuickPickOptions | undefined;
		assert.ok(options?.canPickMany);
		assert.equal((await row("612件")).stateCode, "undecided");
	});

	it("decides what is left chosen in one step, and leaves value and period alone", async () => {
		const { article, act, row, saved } = await freshArticle(text);
		const { id } = await row("684件");
		const changes = [
			{ field: "name", to: "发明专利授权总量" },
			{ field: "value", to: "685" },
			{ field: "period", to: "2019" },
		];
		await send({ type: "correct", id, changes, reason: "source", article });
		await marking(
			() => act("markSame", id),
			(items) => items.slice(0, 1),
		);
		const marked = await row("612件");
		assert.equal(marked.name, "发明专利授权总量");
		assert.equal(marked.value, "612件");
		assert.equal(marked.period, "2021");
		assert.equal(marked.stateCode, "corrected");
		assert.equal((await row("577件")).stateCode, "undecided");
		assert.equal((await row("1,869件")).stateCode, "undecided");
		const records = await saved();
		const like = records.find(({ quote }) => quote.exact === "684件");
		const { decision } =
			records.find(({ quote }) => quote.exact === "612件") ?? {};
		assert.equal(decision?.how, "bulk");
		assert.equal(decision?.by, `same as ${like?.id}`);
		assert.equal(decision?.reason, "source");
		await undo();
		assert.equal((await row("612件")).stateCode, "undecided");
		assert.equal((await row("684件")).stateCode, "corrected");
	});

	it("accepts what is read as the accepted row is", async () => {
		const { article, act, row } = await freshArticle(text);
		const { id } = await row("684件");
		await decide(article, [id], "accepted");
		await marking(() => act("markSame", id));
		assert.equal((await row("612件")).stateCode, "accepted");
		assert.equal((await row("577件")).stateCode, "accepted");
	});

	it("adds rows where the words of an added one stand again", async () => {
		const words = "有效注册商标总量86,452件";
		const { document, act, rows } = await freshArticle(
			`${text}上一篇：${words}\n下一篇：${words}召开186,452件\n`,
		);
		await shown(document);
		select(document, words);
		await vscode.commands.executeCommand("zhibiao.addIndicator");
		const [added] = await rows("86,452件");
		assert.ok(added);
		const [asked] = await marking(() => act("markSame", added.id));
		const items = asked?.[0] as readonly Item[];
		assert.deepEqual(
			items.map(({ label }) => label),
			[`86,452件 → Added: ${added.name}`],
		);
		const both = await rows("86,452件");
		assert.deepEqual(
			both.map(({ name, value, stateCode }) => [name, value, stateCode]),
			[0, 1].map(() => [added.name, added.value, "added"]),
		);
	});

	it("wants a row that somebody decided, and says where nothing is the same", async () => {
		const { article, act, row } = await freshArticle();
		const { id } = await row("684件");
		const [first] = await saidWhile(() => act("markSame", id));
		assert.match(first ?? "", /Accept or correct/u);
		await decide(article, [id], "accepted");
		const [then] = await saidWhile(() => act("markSame", id));
		assert.match(then ?? "", /Nothing else in this article/u);
	});

	it("decides in every article of the folder, open or not", async () => {
		const folder = "same-folder";
		await vscode.workspace.fs.createDirectory(fileOf(folder));
		const closed = text.replaceAll("发明专利授权", "外观设计专利授权");
		await write(`${folder}/closed.txt`, closed);
		const { article, row } = await freshArticle(closed);
		const { id } = await row("684件");
		const changes = [{ field: "name", to: "外观设计授权总量" }];
		await send({ type: "correct", id, changes, reason: "reader", article });
		await send({
			type: "reveal",
			kind: "indicator",
			id: (await row("684件")).id,
			focusEditor: true,
		});
		const said = await saidWhile(() =>
			marking(
				() => vscode.commands.executeCommand("zhibiao.markSameInFolder"),
				(items) => items.filter(({ label }) => !label.includes("577件")),
			),
		);
		assert.match(said.at(-1) ?? "", /in 2 articles/u);
		assert.equal((await row("612件")).name, "外观设计授权总量");
		assert.equal((await row("577件")).stateCode, "undecided");
		const { records } = await savedIn(`${folder}/closed`);
		assert.deepEqual(
			records
				.map(({ quote, decision }) => [
					quote.exact,
					decision.state,
					decision.fields,
				])
				.sort(),
			["612件", "684件"].map((words) => [
				words,
				"corrected",
				{ name: "外观设计授权总量" },
			]),
		);
	});
});
