import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	api,
	closeAll,
	openArticle,
	rowOf,
	sampleText,
	send,
	shown,
	when,
	write,
} from "./articles";

interface Token {
	readonly text: string;
	readonly type: string;
	readonly modifiers: readonly string[];
}

/** The article's semantic tokens with their words; fails where two overlap. */
async function tokensOf(
	document: vscode.TextDocument,
): Promise<readonly Token[]> {
	const { executeCommand } = vscode.commands;
	const legend = await executeCommand<vscode.SemanticTokensLegend>(
		"vscode.provideDocumentSemanticTokensLegend",
		document.uri,
	);
	const { data } = await executeCommand<vscode.SemanticTokens>(
		"vscode.provideDocumentSemanticTokens",
		document.uri,
	);
	const tokens: Token[] = [];
	let [line, start, end] = [0, 0, 0];
	for (let i = 0; i < data.length; i += 5) {
		const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] =
			data.slice(i, i + 5);
		if (lines > 0) [line, start, end] = [line + lines, 0, 0];
		start += characters;
		assert.ok(start >= end, `tokens overlap on line ${line}`);
		end = start + length;
		tokens.push({
			text: document.getText(new vscode.Range(line, start, line, end)),
			type: legend.tokenTypes[type] ?? "",
			modifiers: legend.tokenModifiers.filter((_, bit) => bits & (1 << bit)),
		});
	}
	return tokens;
}

describe("an article that is open", () => {
	before(api);
	beforeEach(() => write("article.txt", sampleText));
	afterEach(closeAll);

	it("is coloured by what was read", async () => {
		const document = await openArticle("article.txt");
		const tokens = await tokensOf(document);
		const find = (text: string) => tokens.find((token) => token.text === text);
		assert.deepEqual(find("684件"), {
			text: "684件",
			type: "figure",
			modifiers: [],
		});
		assert.equal(find("《临江市知识产权强市建设纲要》")?.type, "policy");
		assert.equal(find("临江市知识产权局")?.type, "agency");
		const target = tokens.find(({ text }) => text.includes("12件"));
		assert.deepEqual(target?.modifiers, ["target"]);
	});

	it("lists its indicators with region and period", async () => {
		const state = await shown(await openArticle("article.txt"));
		const row = rowOf(state, "684件");
		assert.equal(row.value, "684件");
		assert.equal(row.region, "临江市");
		assert.equal(row.period, "2022");
		assert.equal(row.stateCode, "undecided");
		assert.ok(
			rowOf(state, "12件").isTarget || state.rows.some((r) => r.isTarget),
		);
		assert.equal(
			state.facts.find(({ fact }) => fact === "published")?.value,
			"2023-04-20",
		);
		assert.deepEqual(
			state.policies.map(({ text }) => text),
			["《临江市知识产权强市建设纲要》"],
		);
		assert.ok(state.agencies.some(({ text }) => text === "临江市知识产权局"));
		assert.deepEqual(state.notices, []);
	});

	it("jumps to the words of a row and selects them", async () => {
		const document = await openArticle("article.txt");
		const { id } = rowOf(await shown(document), "1,869件");
		await send({ type: "reveal", kind: "indicator", id, focusEditor: true });
		const editor = vscode.window.activeTextEditor;
		assert.equal(editor?.document, document);
		assert.equal(document.getText(editor?.selection), "1,869件");
	});

	it("selects the row that the cursor is on", async () => {
		const document = await openArticle("article.txt");
		const { id } = rowOf(await shown(document), "684件");
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		const at = document.positionAt(document.getText().indexOf("684") + 1);
		editor.selection = new vscode.Selection(at, at);
		const tests = await api();
		await when([tests.onDidChange], () => tests.selected()?.id === id);
		assert.deepEqual(tests.selected(), { kind: "indicator", id });
	});

	it("says over a mark what it was read as", async () => {
		const document = await openArticle("article.txt");
		await shown(document);
		const hoverAt = async (words: string) => {
			const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
				"vscode.executeHoverProvider",
				document.uri,
				document.positionAt(document.getText().indexOf(words)),
			);
			return hovers
				.flatMap(({ contents }) => contents)
				.map((one) => (one as vscode.MarkdownString).value)
				.join("\n");
		};
		assert.match(await hoverAt("684件"), /684件[\s\S]*临江市[\s\S]*2022/u);
		assert.match(await hoverAt("临江市知识产权局"), /临江市知识产权局/u);
	});

	it("is read again as it is typed, and a paragraph is enough", async () => {
		const document = await openArticle("article.txt");
		await shown(document);
		const edit = new vscode.WorkspaceEdit();
		const at = document.positionAt(document.getText().indexOf("684"));
		edit.replace(document.uri, new vscode.Range(at, at.translate(0, 3)), "715");
		await vscode.workspace.applyEdit(edit);
		const row = rowOf(await shown(document), "715件");
		assert.equal(row.value, "715件");
		assert.ok((await tokensOf(document)).some(({ text }) => text === "715件"));
	});

	it("says so where it is empty", async () => {
		await write("empty.zhart", "");
		const document = await vscode.workspace.openTextDocument(
			await write("empty.zhart", ""),
		);
		const state = await (await api()).state(document);
		assert.equal(state?.kind, "message");
	});
});
