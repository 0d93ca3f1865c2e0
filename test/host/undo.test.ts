import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
	freshArticle,
	select,
	selectedWords,
	startActing,
	undo,
} from "./actingArticle";
import { saidWhile } from "./answers";
import { closeAll, fileOf, rowOf, send, shown } from "./articles";

const redo = () => vscode.commands.executeCommand("zhibiao.redoDecision");
type Fresh = Awaited<ReturnType<typeof freshArticle>>;

async function accept(
	{ row, article, document }: Fresh,
	words: string,
): Promise<void> {
	await vscode.window.showTextDocument(document);
	const { id } = await row(words);
	const message = { type: "decide", ids: [id], by: null, article };
	await send({ ...message, state: "accepted" });
}

const inFront = () => vscode.window.activeTextEditor?.document.uri.toString();

describe("undo across articles", () => {
	before(startActing);
	afterEach(closeAll);

	it("goes back in the order of time, to closed articles too", async () => {
		const first = await freshArticle();
		await accept(first, "684件");
		const second = await freshArticle();
		await accept(second, "1,869件");
		await vscode.window.showTextDocument(first.document);
		await accept(first, "4,321件");
		await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
		await vscode.window.showTextDocument(second.document, { preview: false });

		const named = (await shown(second.document)).canUndo ?? "";
		assert.match(named, new RegExp(`Accept .*, in ${first.name}\\.txt`, "u"));
		await undo();
		assert.equal(inFront(), first.article);
		assert.equal(selectedWords(), "4,321件");
		assert.equal((await first.row("4,321件")).stateCode, "undecided");
		assert.equal((await first.row("684件")).stateCode, "accepted");
		await undo();
		assert.equal(inFront(), second.article);
		assert.equal(selectedWords(), "1,869件");
		assert.equal((await second.row("1,869件")).stateCode, "undecided");
		await undo();
		assert.equal(inFront(), first.article);
		assert.equal((await first.row("684件")).stateCode, "undecided");
		await redo();
		await redo();
		assert.equal(inFront(), second.article);
		assert.equal((await second.row("1,869件")).stateCode, "accepted");
		const states = async ({ saved }: Fresh) =>
			(await saved()).map(({ decision }) => decision.state).sort();
		assert.deepEqual(await states(first), ["accepted", "restored"]);
		assert.deepEqual(await states(second), ["accepted"]);
	});

	it("forgets what could be done again, in all articles, at a new decision", async () => {
		const first = await freshArticle();
		await accept(first, "684件");
		await undo();
		assert.notEqual((await shown(first.document)).canRedo, null);
		const second = await freshArticle();
		await accept(second, "684件");
		assert.equal((await shown(second.document)).canRedo, null);
		const [said] = await saidWhile(redo);
		assert.match(said ?? "", /no decision to redo/u);
		assert.equal((await first.row("684件")).stateCode, "undecided");
	});

	it("passes over an article that is gone, and says so", async () => {
		const kept = await freshArticle();
		await accept(kept, "684件");
		const gone = await freshArticle();
		await accept(gone, "684件");
		await closeAll();
		await vscode.workspace.fs.delete(fileOf(`${gone.name}.txt`));
		await vscode.window.showTextDocument(kept.document.uri);
		await undo();
		assert.equal(inFront(), kept.article);
		assert.equal((await kept.row("684件")).stateCode, "undecided");
	});

	type Kind = "text" | "decision";
	/** Two of each, in every order. */
	const orders: readonly (readonly Kind[])[] = [0, 1, 2, 3].flatMap((first) =>
		[0, 1, 2, 3]
			.filter((second) => second > first)
			.map((second) =>
				[0, 1, 2, 3].map((i) =>
					i === first || i === second ? "text" : "decision",
				),
			),
	);

	/** How many steps of each kind are in force. */
	type Made = Readonly<Record<Kind, number>>;

	/** `1,869件` was accepted before all of them. */
	async function check(fresh: Fresh, made: Made, when: string) {
		const state = await shown(fresh.document);
		const row = (words: string) => rowOf(state, words);
		assert.equal(
			row("684件").stateCode,
			made.decision > 0 ? "accepted" : "undecided",
			when,
		);
		assert.equal(
			row("4,321件").value,
			made.decision > 1 ? "4,322件" : "4,321件",
			when,
		);
		const text = fresh.document.getText();
		assert.equal(text.startsWith("（转载）"), made.text > 0, when);
		assert.equal(text.includes("注册商标"), made.text < 2, when);
		assert.equal(row("1,869件").stateCode, "accepted", when);
		assert.equal(
			row("1,869件").anchor,
			made.text > 1 ? "orphan" : "anchored",
			when,
		);
		const records = await fresh.saved();
		const saved = (words: string) =>
			records.find(({ quote }) => quote.exact === words)?.decision.state;
		const none = [undefined, "restored"];
		assert.equal(saved("1,869件"), "accepted", when);
		assert.ok(
			made.decision > 0
				? saved("684件") === "accepted"
				: none.includes(saved("684件") as string),
			when,
		);
		assert.ok(
			made.decision > 1
				? saved("4,321件") === "corrected"
				: none.includes(saved("4,321件") as string),
			when,
		);
	}

	/** Makes the first or second step of a kind. */
	async function make(fresh: Fresh, kind: Kind, nth: number): Promise<void> {
		const { document, article, row } = fresh;
		if (kind === "decision" && nth === 1) return accept(fresh, "684件");
		if (kind === "decision")
			return send({
				type: "correct",
				id: (await row("4,321件")).id,
				changes: [{ field: "value", to: "4322" }],
				reason: "reader",
				article,
			});
		const editor = vscode.window.activeTextEditor;
		assert.equal(editor?.document, document);
		if (nth === 2) select(document, "；注册商标1,869件");
		const isDone = await editor?.edit((edit) =>
			nth === 1
				? edit.insert(new vscode.Position(0, 0), "（转载）\n")
				: edit.delete(editor.selection),
		);
		assert.equal(isDone, true);
	}

	/** Each order of doing with one of undoing, so that each of these comes too. */
	for (const [nth, doing] of orders.entries())
		it(`leaves the text's own undo alone: ${doing.join(", ")}`, async () => {
			const fresh = await freshArticle();
			await accept(fresh, "1,869件");
			const undone = [orders[(nth + 1) % 6] ?? []];
			for (const undoing of undone) {
				const made = { text: 0, decision: 0 };
				const told = `${doing.join(", ")}, undone ${undoing.join(", ")}`;
				for (const kind of doing) {
					await make(fresh, kind, ++made[kind]);
					await check(fresh, made, told);
				}
				for (const kind of undoing) {
					if (kind === "decision") await undo();
					else await vscode.commands.executeCommand("undo");
					made[kind]--;
					await check(fresh, made, told);
				}
			}
			await vscode.commands.executeCommand(
				"workbench.action.revertAndCloseActiveEditor",
			);
		});
});
