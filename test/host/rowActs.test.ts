import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { ToView } from "../../src/shared/protocol";
import {
	freshArticle,
	select,
	selectedWords,
	startActing,
	undo,
} from "./actingArticle";
import { saidWhile } from "./answers";
import { api, closeAll, sampleText, send, shown } from "./articles";

describe("acts on rows", () => {
	before(startActing);
	afterEach(closeAll);

	it("duplicates a row, selects the copy, and takes it back", async () => {
		const { document, act, row, rows } = await freshArticle();
		await act("duplicateIndicator", (await row("684件")).id);
		const both = await rows("684件");
		assert.deepEqual(both.map(({ stateCode }) => stateCode).sort(), [
			"added",
			"undecided",
		]);
		const copy = both.find(({ stateCode }) => stateCode === "added");
		assert.deepEqual((await api()).selected(), {
			kind: "indicator",
			id: copy?.id,
		});
		assert.match((await shown(document)).canUndo ?? "", /^Duplicate/u);
		await undo();
		assert.equal((await rows("684件")).length, 1);
	});

	it("splits a list into its parts in one step", async () => {
		const { act, row, rows } = await freshArticle(
			sampleText.replace("发明专利授权684", "发明专利、实用新型专利授权684"),
		);
		await act("splitIndicator", (await row("684件")).id);
		assert.deepEqual(
			(await rows("684件"))
				.map(({ name, stateCode }) => [name, stateCode])
				.sort(),
			[
				["发明专利授权", "corrected"],
				["实用新型专利授权", "added"],
			],
		);
		await undo();
		assert.deepEqual(
			(await rows("684件")).map(({ stateCode }) => stateCode),
			["undecided"],
		);
	});

	it("says why a row that names no list is not split", async () => {
		const { act, row, rows } = await freshArticle();
		const { id } = await row("684件");
		const [said] = await saidWhile(() => act("splitIndicator", id));
		assert.match(said ?? "", /names no list/u);
		assert.equal((await rows("684件")).length, 1);
	});

	it("merges doubles: the first stays, the others are rejected", async () => {
		const { act, row, saved } = await freshArticle();
		const [kept, double] = [await row("684件"), await row("1,869件")];
		const [said] = await saidWhile(() => act("mergeIndicators", kept.id));
		assert.match(said ?? "", /two or more/u);
		await act("mergeIndicators", kept.id, double.id);
		assert.equal((await row("684件")).stateCode, "accepted");
		assert.equal((await row("1,869件")).stateCode, "rejected");
		const records = await saved();
		const stays = records.find(({ quote }) => quote.exact === "684件");
		const goes = records.find(({ quote }) => quote.exact === "1,869件");
		assert.equal(goes?.decision.sameAs, stays?.id);
		await undo();
		assert.equal((await row("684件")).stateCode, "undecided");
		assert.equal((await row("1,869件")).stateCode, "undecided");
	});

	it("moves a row to the selected words, and says to select some", async () => {
		const { document, act, row, saved } = await freshArticle();
		const { id, name } = await row("1,869件");
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		editor.selection = new vscode.Selection(0, 0, 0, 0);
		const [said] = await saidWhile(() => act("moveIndicator", id));
		assert.match(said ?? "", /Select the words/u);
		select(document, "发明专利授权684件");
		await act("moveIndicator", id);
		const [record] = await saved();
		assert.equal(record?.quote.exact, "发明专利授权684件");
		const moved = (await shown(document)).rows.find(
			({ stateCode }) => stateCode !== "undecided",
		);
		assert.equal(moved?.name, name);
		assert.equal(moved?.value, "1,869件");
		assert.equal(selectedWords(), "发明专利授权684件");
	});

	it("grows and shrinks the words of a row, a character at a time", async () => {
		const { document, act, row, saved } = await freshArticle();
		const { id } = await row("684件");
		await act("growStart", id);
		await act("growStart", id);
		assert.equal((await saved())[0]?.quote.exact, "授权684件");
		await act("shrinkStart", id);
		await act("shrinkEnd", id);
		assert.equal((await saved())[0]?.quote.exact, "权684");
		assert.equal(selectedWords(), "权684");
		await act("growEnd", id);
		assert.equal((await saved())[0]?.quote.exact, "权684件");
		const { rows } = await shown(document);
		assert.equal(
			rows.filter(({ value }) => value === "684件").length,
			1,
			"the row is there once",
		);
	});

	it("says that words can shrink no further", async () => {
		const { document, act, row, saved } = await freshArticle();
		const { id } = await row("684件");
		select(document, "6");
		await act("moveIndicator", id);
		const [said] = await saidWhile(() => act("shrinkEnd", id));
		assert.match(said ?? "", /shrink no further/u);
		assert.equal((await saved())[0]?.quote.exact, "6");
	});

	it("says why a row is read as it is, and takes that back", async () => {
		const { act, row } = await freshArticle();
		const { id } = await row("684件");
		const told: ToView[] = [];
		const listening = (await api()).onToSidebar((message) =>
			told.push(message),
		);
		await act("showEvidence", id);
		const [why] = told;
		assert.ok(why?.type === "why" && why.id === id, JSON.stringify(told));
		const line = (label: string) =>
			why.lines.find((one) => one.label === label)?.text ?? "";
		assert.match(line("Name"), /发明专利授权, stated/u);
		assert.match(line("Region"), /临江市, inferred, 全市/u);
		assert.match(line("Confidence"), /%$/u);
		await act("showEvidence", id);
		assert.deepEqual(told.at(-1), { type: "why", id, lines: [] });
		await act("showEvidence", id);
		const other = (await row("1,869件")).id;
		await send({
			type: "reveal",
			kind: "indicator",
			id: other,
			focusEditor: true,
		});
		assert.deepEqual(told.at(-1), { type: "why", id, lines: [] });
		listening.dispose();
	});

	it("leaves alone what the page does itself", async () => {
		const { act, row } = await freshArticle();
		await act("acceptIndicator", (await row("684件")).id);
		assert.equal((await row("684件")).stateCode, "undecided");
	});
});
