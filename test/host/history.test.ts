import assert from "node:assert/strict";
import * as vscode from "vscode";
import { analyse } from "../../src/core/analyse";
import {
	emptyAnnotationFile,
	printAnnotationFile,
} from "../../src/core/annotate/annotationFile";
import { decide } from "../../src/core/annotate/decide";
import { setFact } from "../../src/core/annotate/facts";
import type { Decision } from "../../src/core/annotate/record";
import { rowsOf } from "../../src/core/annotate/rows";
import {
	savedIn,
	select,
	selectedWords,
	startActing,
	undo,
} from "./actingArticle";
import { answering, saidWhile } from "./answers";
import {
	api,
	closeAll,
	openArticle,
	rowOf,
	sampleText,
	shown,
	when,
	write,
} from "./articles";

const name = "history";
const show = () => vscode.commands.executeCommand("zhibiao.showHistory");

/** 684件 was accepted, then put right, then the day was set, each in an hour of its own. */
function decidedBefore(): string {
	const article = { encoding: "utf8", eol: "lf", bom: false } as const;
	const empty = emptyAnnotationFile(
		{ ...article, name: `${name}.txt`, sha256: "" },
		{ id: "zhibiao.ip", version: 1, hash: "" },
		"0.1.0",
	);
	const made: Decision = {
		state: "accepted",
		fields: {},
		reason: null,
		how: "single",
		by: null,
		who: "RA1",
		when: "2031-02-01T08:00:00Z",
		note: null,
		codebookVersion: 1,
	};
	const corrected: Decision = {
		...made,
		state: "corrected",
		fields: { value: "685", region: "望海市" },
		reason: "reader",
		who: "RA2",
		when: "2031-02-01T09:00:00Z",
		note: "see table 2",
	};
	const decided = [made, corrected].reduce((file, decision) => {
		const rows = rowsOf(sampleText, analyse(sampleText), file);
		const row = rows.find(({ asPrinted }) => asPrinted === "684件");
		assert.ok(row);
		return decide(file, sampleText, row, decision, "k1");
	}, empty);
	const at = "2031-02-01T10:00:00Z";
	return printAnnotationFile(
		setFact(decided, "published", "2031-01-31", null, "RA2", at),
	);
}

/** What a list is made with, and a person's keys and clicks on it. */
class ListInHand<T extends vscode.QuickPickItem> {
	readonly active = new vscode.EventEmitter<readonly T[]>();
	readonly accepted = new vscode.EventEmitter<void>();
	readonly itemButton = new vscode.EventEmitter<{ readonly item: T }>();
	readonly button = new vscode.EventEmitter<void>();
	readonly hidden = new vscode.EventEmitter<void>();
	readonly onDidChangeActive = this.active.event;
	readonly onDidAccept = this.accepted.event;
	readonly onDidTriggerItemButton = this.itemButton.event;
	readonly onDidTriggerButton = this.button.event;
	readonly onDidHide = this.hidden.event;
	items: readonly T[] = [];
	activeItems: readonly T[] = [];
	selectedItems: readonly T[] = [];
	isOpen = false;

	show(): void {
		this.isOpen = true;
	}
	hide(): void {
		this.isOpen = false;
		this.hidden.fire();
	}
	dispose(): void {}

	moveTo(index: number): void {
		this.activeItems = this.items.slice(index, index + 1);
		this.selectedItems = this.activeItems;
		this.active.fire(this.activeItems);
	}
}

/** The history of the active article, as it is shown. */
async function history(): Promise<ListInHand<vscode.QuickPickItem>> {
	const list = new ListInHand();
	const window = vscode.window as { createQuickPick: unknown };
	const real = window.createQuickPick;
	window.createQuickPick = () => list;
	try {
		await show();
	} finally {
		window.createQuickPick = real;
	}
	assert.ok(list.isOpen);
	return list;
}

const selected = (words: string) =>
	when(
		[vscode.window.onDidChangeTextEditorSelection],
		() => selectedWords() === words,
	);

describe("the history of an article", () => {
	before(startActing);
	afterEach(closeAll);

	it("lists who decided what and when, newest first, and shows the words on the way", async () => {
		await write(`${name}.txt`, sampleText);
		await write(`${name}.zhibiao.json`, decidedBefore());
		const document = await openArticle(`${name}.txt`);
		const list = await history();
		const [day, corrected, accepted] = list.items;
		assert.equal(list.items.length, 3);
		assert.match(day?.label ?? "", /^Set Published: .+ → 2031-01-31$/u);
		assert.match(corrected?.label ?? "", /^Correct .+, Value: 684 → 685$/u);
		assert.match(corrected?.description ?? "", /2031.*, RA2$/u);
		assert.match(
			corrected?.detail ?? "",
			/Region: .+ → 望海市; Misread by the reader; see table 2$/u,
		);
		assert.match(accepted?.label ?? "", /^Accept /u);
		assert.match(accepted?.description ?? "", /, RA1$/u);
		list.moveTo(1);
		await selected("684件");
		select(document, "1,869件");
		list.accepted.fire();
		await selected("684件");
		assert.equal(list.isOpen, false);
	});

	it("goes back to a moment as one step, which can be undone", async () => {
		await write(`${name}.txt`, sampleText);
		await write(`${name}.zhibiao.json`, decidedBefore());
		const document = await openArticle(`${name}.txt`);
		const states = async () => {
			const state = await shown(document);
			const row = rowOf(state, "684件");
			const day = state.facts.find(({ fact }) => fact === "published");
			return [row.stateCode, row.value, day?.origin === "set"];
		};
		assert.deepEqual(await states(), ["corrected", "685件", true]);
		const list = await history();
		const [item] = list.items.slice(2);
		assert.ok(item);
		const { onDidChange, settled } = await api();
		const [asked] = await answering(
			"showInformationMessage",
			async () => {
				list.itemButton.fire({ item });
				await when([onDidChange], async () => {
					const [state] = await states();
					return state === "accepted";
				});
			},
			() => "Go Back",
		);
		await settled();
		assert.match(JSON.stringify(asked), /decided otherwise since: 2\./u);
		assert.deepEqual(await states(), ["accepted", "684件", false]);
		const { records } = await savedIn(name);
		assert.equal(records[0]?.decision.who, "T1");
		await undo();
		assert.deepEqual(await states(), ["corrected", "685件", true]);
	});

	it("says so where nothing has been decided", async () => {
		await write("undecided.txt", sampleText);
		await openArticle("undecided.txt");
		const [said] = await saidWhile(show);
		assert.equal(said, "Nothing has been decided in undecided.txt yet.");
	});
});
