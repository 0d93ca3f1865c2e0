import assert from "node:assert/strict";
import * as vscode from "vscode";
import { freshArticle, select, startActing, undo } from "./actingArticle";
import { answering, saidWhile } from "./answers";
import {
	api,
	closeAll,
	fileOf,
	openArticle,
	rowOf,
	sampleText,
	send,
	shown,
	when,
	write,
} from "./articles";

const codebook = {
	id: "sheet",
	version: 1,
	entries: [
		{ id: "sheet_granted", name: "发明专利授权", synonyms: ["发明专利授权量"] },
		{ id: "sheet_marks", name: "商标注册量", unit: "件" },
		{ id: "sheet_plan", name: "印发强市纲要", type: "yes_no" },
		{
			id: "sheet_level",
			name: "城市级别",
			type: "category",
			categories: ["省会", "设区市"],
		},
		{ id: "sheet_date", name: "发布日期", type: "date" },
	],
};
const text = `${sampleText}　　获批国家级示范，时间待定。\n`;

describe("entries of the codebook in an article", () => {
	before(async () => {
		await startActing();
		await vscode.workspace.fs.createDirectory(fileOf(".zhibiao"));
		await write("sheet.txt", text);
		const document = await openArticle("sheet.txt");
		await shown(document);
		await write(".zhibiao/codebook.json", JSON.stringify(codebook));
		await when(
			[(await api()).onDidChange],
			async () =>
				rowOf(await shown(document), "684件").raw.indicatorId ===
				"sheet_granted",
		);
	});
	afterEach(closeAll);
	after(() => vscode.workspace.fs.delete(fileOf(".zhibiao", "codebook.json")));

	const fresh = async () => {
		const made = await freshArticle(text);
		const { article } = made;
		return {
			...made,
			set: (variable: string, to: string) =>
				send({ type: "variable", variable, to, article }),
		};
	};
	const rowFor = async (document: vscode.TextDocument, id: string) => {
		const rows = (await shown(document)).rows.filter(
			({ raw }) => raw.indicatorId === id,
		);
		assert.equal(rows.length, 1, id);
		return rows[0] as (typeof rows)[0];
	};

	it("are said not to be reported, and open again", async () => {
		const { document, set, variables } = await fresh();
		await set("sheet_marks", "not_reported");
		await set("sheet_marks", "open");
		assert.deepEqual(
			(await variables()).map(({ variable, state }) => [variable, state]),
			[
				["sheet_marks", "not_reported"],
				["sheet_marks", "open"],
			],
		);
		assert.match((await shown(document)).canUndo ?? "", /商标注册量.*open/u);
		await undo();
		assert.equal((await variables()).at(-1)?.state, "not_reported");
	});

	it("that the codebook has not are nothing", async () => {
		const { document, set } = await fresh();
		const { canUndo } = await shown(document);
		await set("constructor", "not_reported");
		assert.equal((await shown(document)).canUndo, canUndo);
	});

	it("take the row that was read in the selected words as something else", async () => {
		const { document, set, rows, variables } = await fresh();
		await shown(document);
		select(document, "注册商标1,869件");
		await set("sheet_marks", "not_reported");
		await set("sheet_marks", "selection");
		const [row, ...doubles] = await rows("1,869件");
		assert.deepEqual(doubles, []);
		assert.equal(row?.raw.indicatorId, "sheet_marks");
		assert.equal(row?.name, "商标注册量");
		assert.equal(row?.stateCode, "corrected");
		assert.equal((await variables()).at(-1)?.state, "open");
		assert.equal((await api()).selected()?.id, row?.id);
		await undo();
		assert.equal((await rows("1,869件"))[0]?.stateCode, "undecided");
		assert.equal((await variables()).at(-1)?.state, "not_reported");
	});

	it("say what to select, and that a number is needed", async () => {
		const { document, set, rows } = await fresh();
		await shown(document);
		const [nothing] = await saidWhile(() => set("sheet_marks", "selection"));
		assert.match(nothing ?? "", /Select the words.*商标注册量/u);
		select(document, "时间待定");
		const [noNumber] = await saidWhile(() => set("sheet_marks", "selection"));
		assert.match(noNumber ?? "", /no number/u);
		assert.deepEqual(await rows("时间待定"), []);
	});

	it("that are a yes or a no are asked", async () => {
		const { document, set } = await fresh();
		await shown(document);
		select(document, "印发《临江市知识产权强市建设纲要》");
		const [asked] = await answering(
			"showQuickPick",
			() => set("sheet_plan", "selection"),
			([, no]: readonly unknown[]) => no,
		);
		const choices = asked?.[0] as readonly { readonly label: string }[];
		assert.deepEqual(
			choices.map(({ label }) => label),
			["Yes", "No"],
		);
		const row = await rowFor(document, "sheet_plan");
		assert.equal(row.stateCode, "added");
		assert.equal(row.value, "No");
		assert.equal(row.region, "临江市");
	});

	it("that are a category are asked where the words name none of them", async () => {
		const { document, set } = await fresh();
		await shown(document);
		select(document, "获批国家级示范");
		await answering(
			"showQuickPick",
			() => set("sheet_level", "selection"),
			([, city]: readonly unknown[]) => city,
		);
		assert.equal((await rowFor(document, "sheet_level")).value, "设区市");
	});

	it("that are a date take the words, or are asked for one", async () => {
		const { document, set } = await fresh();
		await shown(document);
		select(document, "时间待定");
		const [asked] = await answering(
			"showInputBox",
			() => set("sheet_date", "selection"),
			() => "2023年4月20日",
		);
		const options = asked?.[0] as vscode.InputBoxOptions;
		assert.equal(options.value, "时间待定");
		assert.match(`${options.validateInput?.("何时")}`, /date/u);
		assert.equal(options.validateInput?.("2023-04"), null);
		assert.equal((await rowFor(document, "sheet_date")).value, "2023-04-20");
	});

	it("are left open where nobody answers", async () => {
		const { document, set } = await fresh();
		const { canUndo } = await shown(document);
		select(document, "时间待定");
		await answering("showInputBox", () => set("sheet_date", "selection"));
		assert.equal((await shown(document)).canUndo, canUndo);
	});
});
