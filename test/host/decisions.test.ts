import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	api,
	closeAll,
	decide,
	exists,
	openArticle,
	read,
	rowOf,
	sampleText,
	send,
	shown,
	write,
} from "./articles";

interface Saved {
	readonly records: readonly {
		readonly quote: { readonly exact: string };
		readonly suggested: { readonly value: number } | null;
		readonly decision: {
			readonly state: string;
			readonly who: string;
			readonly when: string;
			readonly fields: Readonly<Record<string, unknown>>;
		};
		readonly history: readonly { readonly state: string }[];
	}[];
}

let count = 0;
/** Each test has an article and an annotation file of its own. */
async function freshArticle(text = sampleText) {
	const name = `decided-${++count}`;
	await write(`${name}.txt`, text);
	const document = await openArticle(`${name}.txt`);
	const file = `${name}.zhibiao.json`;
	const saved = async (): Promise<Saved> => {
		const { records, ...rest } = JSON.parse(await read(file));
		return { ...rest, records: records.filter(Boolean) };
	};
	return { document, file, saved, article: document.uri.toString() };
}

describe("decisions", () => {
	before(async () => {
		await api();
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", vscode.ConfigurationTarget.Global);
	});
	afterEach(closeAll);

	it("writes nothing before the first", async () => {
		const { document, file } = await freshArticle();
		await shown(document);
		await (await api()).settled();
		assert.equal(await exists(file), false);
	});

	it("accepts the row at the cursor", async () => {
		const { document, saved } = await freshArticle();
		const { id } = rowOf(await shown(document), "684件");
		await send({ type: "reveal", kind: "indicator", id, focusEditor: true });
		await vscode.commands.executeCommand("zhibiao.acceptIndicator");
		const { records } = await saved();
		assert.equal(records.length, 1);
		assert.equal(records[0]?.quote.exact, "684件");
		assert.equal(records[0]?.decision.state, "accepted");
		assert.equal(records[0]?.decision.who, "T1");
		assert.match(
			records[0]?.decision.when ?? "",
			/^\d{4}-\d\d-\d\dT[\d:]{8}[+-]\d\d:\d\d$/u,
		);
		assert.equal(rowOf(await shown(document), "684件").stateCode, "accepted");
	});

	it("corrects a value, and keeps what had been read", async () => {
		const { document, saved, article } = await freshArticle();
		const { id } = rowOf(await shown(document), "4,321件");
		await send({
			type: "correct",
			id,
			changes: [{ field: "value", to: "4.3万" }],
			reason: "reader",
			article,
		});
		const row = rowOf(await shown(document), "4,321件");
		assert.equal(row.value, "4.3万件");
		assert.equal(row.stateCode, "corrected");
		assert.match(row.was ?? "", /4321 → 43000/u);
		const [record] = (await saved()).records;
		assert.equal(record?.suggested?.value, 4321);
		assert.deepEqual(record?.decision.fields, { value: 43000 });
	});

	it("checks what is typed, and saves no bad value", async () => {
		const { document, file, article } = await freshArticle();
		const { id } = rowOf(await shown(document), "684件");
		const tests = await api();
		const check = async (field: string, to: string) => {
			const [answer] = await tests.receive({
				type: "check",
				request: 7,
				id,
				field,
				to,
			});
			assert.ok(answer?.type === "checked" && answer.request === 7);
			return answer;
		};
		assert.deepEqual(await check("value", "700"), {
			type: "checked",
			request: 7,
			problem: null,
			reading: null,
			completions: [],
		});
		assert.equal((await check("value", "4.3万")).reading, "43000");
		assert.ok(
			(await check("name", "发明专利授")).completions.some(
				({ value }) => value === "发明专利授权量",
			),
		);
		assert.match((await check("value", "许多")).problem ?? "", /number/u);
		assert.match((await check("period", "sometime")).problem ?? "", /period/u);
		await send({
			type: "correct",
			id,
			changes: [{ field: "value", to: "许多" }],
			reason: "reader",
			article,
		});
		assert.equal(await exists(file), false);
		assert.equal(rowOf(await shown(document), "684件").stateCode, "undecided");
	});

	it("rejects several at once and restores them", async () => {
		const { document, saved, article } = await freshArticle();
		const state = await shown(document);
		const ids = [rowOf(state, "684件").id, rowOf(state, "1,869件").id];
		await send({ type: "decide", ids, state: "rejected", by: null, article });
		const rejected = await shown(document);
		assert.equal(rowOf(rejected, "684件").stateCode, "rejected");
		assert.equal(rowOf(rejected, "1,869件").stateCode, "rejected");
		const { id } = rowOf(rejected, "684件");
		await decide(article, [id], "restored");
		assert.equal(rowOf(await shown(document), "684件").stateCode, "undecided");
		const record = (await saved()).records.find(
			(r) => r.quote.exact === "684件",
		);
		assert.equal(record?.decision.state, "restored");
		assert.deepEqual(
			record?.history.map((h) => h.state),
			["rejected"],
		);
	});

	it("undoes and redoes, step by step, and says what", async () => {
		const { document, article } = await freshArticle();
		const before = await shown(document);
		await decide(article, [rowOf(before, "684件").id], "accepted");
		assert.match((await shown(document)).canUndo ?? "", /^Accept [^,]+$/u);
		const { id } = rowOf(await shown(document), "684件");
		await send({
			type: "correct",
			id,
			changes: [{ field: "value", to: "685" }],
			reason: "reader",
			article,
		});
		const corrected = await shown(document);
		assert.match(corrected.canUndo ?? "", /发明专利授权.*684 → 685/u);
		await vscode.commands.executeCommand("zhibiao.undoDecision");
		assert.equal(rowOf(await shown(document), "684件").stateCode, "accepted");
		assert.equal(rowOf(await shown(document), "684件").value, "684件");
		await vscode.commands.executeCommand("zhibiao.undoDecision");
		assert.equal(rowOf(await shown(document), "684件").stateCode, "undecided");
		await vscode.commands.executeCommand("zhibiao.redoDecision");
		await vscode.commands.executeCommand("zhibiao.redoDecision");
		const redone = await shown(document);
		assert.equal(rowOf(redone, "684件").value, "685件");
		assert.equal(redone.canRedo, null);
	});

	it("takes several at once, on one row and on several, and loses none", async () => {
		const { document, saved, article } = await freshArticle();
		const state = await shown(document);
		const { id } = rowOf(state, "684件");
		const other = rowOf(state, "1,869件").id;
		await Promise.all([
			send({
				type: "correct",
				id,
				changes: [{ field: "value", to: "685" }],
				reason: "reader",
				article,
			}),
			send({
				type: "correct",
				id,
				changes: [{ field: "unit", to: "项" }],
				reason: "reader",
				article,
			}),
			decide(article, [other], "accepted"),
			send({ type: "setFact", fact: "outlet", to: "临江晚报", article }),
		]);
		const { records } = await saved();
		assert.equal(records.length, 2);
		const corrected = records.find((r) => r.decision.state === "corrected");
		assert.deepEqual(corrected?.decision.fields, { value: 685, unit: "项" });
		const after = await shown(document);
		assert.equal(rowOf(after, "684件").value, "685项");
		assert.equal(rowOf(after, "1,869件").stateCode, "accepted");
		assert.equal(
			after.facts.find(({ fact }) => fact === "outlet")?.value,
			"临江晚报",
		);
	});

	it("reads again what a fact of the article decides", async () => {
		const { document, article } = await freshArticle();
		assert.equal(rowOf(await shown(document), "684件").region, "临江市");
		await send({ type: "setFact", fact: "region", to: "望江市", article });
		const state = await shown(document);
		assert.equal(
			state.facts.find(({ fact }) => fact === "region")?.origin,
			"set",
		);
		assert.equal(
			state.facts.find(({ fact }) => fact === "region")?.value,
			"望江市",
		);
		assert.ok(state.rows.some((row) => row.region === "望江市"));
		await vscode.commands.executeCommand("zhibiao.undoDecision");
		assert.equal(rowOf(await shown(document), "684件").region, "临江市");
	});

	it("makes an indicator out of selected words that nothing was read in", async () => {
		const words = "有效注册商标总量86,452件";
		const { document, saved } = await freshArticle(
			`${sampleText}上一篇：${words}\n下一篇：临江市召开座谈会\n`,
		);
		const before = await shown(document);
		assert.ok(!before.rows.some((row) => row.asPrinted === "86,452件"));
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		const start = document.getText().indexOf(words);
		editor.selection = new vscode.Selection(
			document.positionAt(start),
			document.positionAt(start + words.length),
		);
		await vscode.commands.executeCommand("zhibiao.addIndicator");
		const after = await shown(document);
		assert.equal(after.rows.length, before.rows.length + 1);
		const added = rowOf(after, "86,452件");
		assert.equal(added.stateCode, "added");
		assert.match(added.name, /有效注册商标/u);
		assert.equal(added.region, "临江市");
		const [record] = (await saved()).records;
		assert.equal(record?.quote.exact, "86,452件");
		assert.equal(record?.suggested, null);
	});

	it("drops a decision that was made on another article", async () => {
		const { document, file } = await freshArticle();
		const { id } = rowOf(await shown(document), "684件");
		await decide("file:///other.txt", [id], "accepted");
		assert.equal(await exists(file), false);
	});

	it("survives edits of the article, and stays on its words", async () => {
		const { document, article } = await freshArticle();
		const { id } = rowOf(await shown(document), "1,869件");
		await decide(article, [id], "accepted");
		const edit = new vscode.WorkspaceEdit();
		edit.insert(
			document.uri,
			new vscode.Position(0, 0),
			"（转载）\n全市注册商标1,869件。\n",
		);
		await vscode.workspace.applyEdit(edit);
		const row = (await shown(document)).rows.filter(
			(r) => r.stateCode === "accepted",
		);
		assert.equal(row.length, 1);
		await send({
			type: "reveal",
			kind: "indicator",
			id: row[0]?.id ?? "",
			focusEditor: true,
		});
		const selection = vscode.window.activeTextEditor?.selection;
		assert.ok(selection);
		assert.equal(document.getText(selection), "1,869件");
		assert.ok(selection.start.line > 4, `on line ${selection.start.line}`);
		assert.equal(await document.save(), true);
		assert.equal(
			(await shown(document)).rows.filter((r) => r.stateCode === "accepted")
				.length,
			1,
		);
	});

	it("shows an orphan where the words are gone", async () => {
		const { document, article } = await freshArticle();
		const { id } = rowOf(await shown(document), "1,869件");
		await decide(article, [id], "accepted");
		const edit = new vscode.WorkspaceEdit();
		const start = document.getText().indexOf("；注册商标1,869件");
		edit.delete(
			document.uri,
			new vscode.Range(
				document.positionAt(start),
				document.positionAt(start + "；注册商标1,869件".length),
			),
		);
		await vscode.workspace.applyEdit(edit);
		const orphan = (await shown(document)).rows.find(
			(r) => r.anchor === "orphan",
		);
		assert.equal(orphan?.asPrinted, "1,869件");
		assert.equal(orphan?.stateCode, "accepted");
	});

	it("never changes the article", async () => {
		const { document, article } = await freshArticle();
		const { id } = rowOf(await shown(document), "684件");
		await send({
			type: "correct",
			id,
			changes: [{ field: "value", to: "685" }],
			reason: "reader",
			article,
		});
		assert.equal(document.isDirty, false);
		assert.equal(
			await read(document.uri.path.split("/").at(-1) ?? ""),
			sampleText,
		);
	});
});
