import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { TestApi } from "../../src/host/testApi";
import type { RowView, SidebarState } from "../../src/shared/protocol";

/** The folder that is open: a copy of the samples, which tests may write into. */
export function folder(): vscode.Uri {
	const [first] = vscode.workspace.workspaceFolders ?? [];
	assert.ok(first, "no folder is open");
	return first.uri;
}

export const fileOf = (...path: readonly string[]): vscode.Uri =>
	vscode.Uri.joinPath(folder(), ...path);

export async function api(): Promise<TestApi> {
	const extension = vscode.extensions.getExtension<TestApi>("zhibiao.zhibiao");
	const exported = await extension?.activate();
	assert.ok(exported, "the extension gives tests nothing");
	return exported;
}

/** Waits for `found` to give something; asks again whenever one of the events comes. */
export async function when<T>(
	events: readonly vscode.Event<unknown>[],
	found: () => T | Promise<T>,
): Promise<NonNullable<T>> {
	const subscriptions: vscode.Disposable[] = [];
	try {
		return await new Promise((resolve, reject) => {
			const look = () => {
				Promise.resolve(found()).then(
					(value) => value && resolve(value),
					reject,
				);
			};
			for (const event of events) subscriptions.push(event(look));
			look();
		});
	} finally {
		for (const one of subscriptions) one.dispose();
	}
}

/**
 * As a program writes that never leaves half a file: beside it first, then in its place. An editor
 * that still knows the file would else read it while it is empty.
 */
export async function write(
	name: string,
	content: string | Uint8Array,
): Promise<vscode.Uri> {
	const uri = fileOf(name);
	const part = fileOf(`${name}.part`);
	const bytes =
		typeof content === "string" ? new TextEncoder().encode(content) : content;
	await vscode.workspace.fs.writeFile(part, bytes);
	await vscode.workspace.fs.rename(part, uri, { overwrite: true });
	return uri;
}

export async function read(name: string): Promise<string> {
	const bytes = await vscode.workspace.fs.readFile(fileOf(name));
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

export async function exists(name: string): Promise<boolean> {
	return vscode.workspace.fs.stat(fileOf(name)).then(
		() => true,
		() => false,
	);
}

/** Shows a file that is recognised as an article, and waits until it is. */
export async function openArticle(name: string): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument(fileOf(name));
	await vscode.window.showTextDocument(document, { preview: false });
	await when(
		[vscode.workspace.onDidOpenTextDocument],
		() => document.languageId === "zh-article",
	);
	return document;
}

export type ArticleState = Extract<SidebarState, { kind: "article" }>;

/** What the sidebar shows of an article, read as it is now. */
export async function shown(
	document: vscode.TextDocument,
): Promise<ArticleState> {
	const state = await (await api()).state(document);
	assert.ok(state?.kind === "article", JSON.stringify(state));
	return state;
}

/** The row whose words and name are these. */
export function rowOf(
	{ rows }: ArticleState,
	asPrinted: string,
	name = "",
): RowView {
	const row = rows.find(
		(one) => one.asPrinted === asPrinted && one.name.includes(name),
	);
	assert.ok(
		row,
		`no ${name} ${asPrinted} among ${rows.map((r) => `${r.name} ${r.asPrinted}`).join("; ")}`,
	);
	return row;
}

/** What the page would send of a row in the article that is shown. */
export async function send(message: object): Promise<void> {
	const tests = await api();
	await tests.receive(message);
	await tests.settled();
}

/** One decision on rows, as the page sends it. */
export const decide = (
	article: string,
	ids: readonly unknown[],
	state: string,
): Promise<void> => send({ type: "decide", ids, state, by: null, article });

/** What somebody does in the explorer; undoing it is the same the other way round. */
export async function inExplorer(
	change: (edit: vscode.WorkspaceEdit) => void,
): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	change(edit);
	assert.ok(await vscode.workspace.applyEdit(edit));
	await (await api()).settled();
}

export async function closeAll(): Promise<void> {
	await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** An article in the manner of the real ones. */
export const sampleText = `临江市2022年知识产权工作综述

2023-04-20　来源：临江日报

　　2022年，临江市知识产权局印发《临江市知识产权强市建设纲要》。全市发明专利授权684件，同比增长12.5%；注册商标1,869件。
　　截至2022年底，全市有效发明专利拥有量4,321件。到2025年，每万人口高价值发明专利拥有量达到12件。
`;
