import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { ListAct } from "../../src/shared/listActs";
import {
	api,
	openArticle,
	read,
	rowOf,
	sampleText,
	send,
	shown,
	write,
} from "./articles";

export async function startActing(): Promise<void> {
	await api();
	await vscode.workspace
		.getConfiguration("zhibiao")
		.update("annotator", "T1", vscode.ConfigurationTarget.Global);
}

let count = 0;
/** Each test has an article and an annotation file of its own. */
export async function freshArticle(text = sampleText) {
	const name = `acted-${++count}`;
	await write(`${name}.txt`, text);
	const document = await openArticle(`${name}.txt`);
	const article = document.uri.toString();
	return {
		document,
		name,
		article,
		act: (act: ListAct, ...ids: readonly string[]) =>
			send({ type: "act", act, ids, article }),
		rows: async (asPrinted: string) =>
			(await shown(document)).rows.filter((row) => row.asPrinted === asPrinted),
		row: async (asPrinted: string, name = "") =>
			rowOf(await shown(document), asPrinted, name),
		/** Records of the annotation file. */
		saved: async () => (await savedIn(name)).records,
		/** What was said of entries of the codebook. */
		variables: async () => (await savedIn(name)).variables,
	};
}

interface Saved {
	readonly records: readonly {
		readonly id: string;
		readonly quote: { readonly exact: string };
		readonly decision: Readonly<Record<string, unknown>>;
	}[];
	readonly variables: readonly {
		readonly variable: string;
		readonly state: string;
	}[];
}

/** The annotation file of an article. */
export async function savedIn(name: string): Promise<Saved> {
	const { records = [], variables = [] } = JSON.parse(
		await read(`${name}.zhibiao.json`),
	);
	return {
		records: records.filter(Boolean),
		variables: variables.filter(Boolean),
	};
}

/** Selects words of the article that is shown. */
export function select(document: vscode.TextDocument, words: string): void {
	const editor = vscode.window.activeTextEditor;
	assert.equal(editor?.document, document);
	const start = document.getText().indexOf(words);
	assert.ok(start >= 0, words);
	editor.selection = new vscode.Selection(
		document.positionAt(start),
		document.positionAt(start + words.length),
	);
}

export const selectedWords = (): string | undefined => {
	const editor = vscode.window.activeTextEditor;
	return editor?.document.getText(editor.selection);
};

export const undo = () =>
	vscode.commands.executeCommand("zhibiao.undoDecision");
