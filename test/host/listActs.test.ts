import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { ToView } from "../../src/shared/protocol";
import { freshArticle, selectedWords, startActing } from "./actingArticle";
import { saidWhile } from "./answers";
import { api, closeAll, decide, send, shown } from "./articles";

const run = (command: string) =>
	vscode.commands.executeCommand(`zhibiao.${command}`);

/** What the page is told, states and selections aside, while `act` runs. */
async function toldWhile(
	act: () => Thenable<unknown>,
): Promise<readonly ToView[]> {
	const told: ToView[] = [];
	const listening = (await api()).onToSidebar((message) => told.push(message));
	try {
		await act();
	} finally {
		listening.dispose();
	}
	return told;
}

describe("acts of one key", () => {
	before(startActing);
	afterEach(async () => {
		await send({ type: "focus", isInList: false });
		await closeAll();
	});

	/** With the cursor on the words of a row. */
	async function articleAt(asPrinted: string) {
		const article = await freshArticle();
		const { id } = await article.row(asPrinted);
		await send({ type: "reveal", kind: "indicator", id, focusEditor: true });
		return { ...article, id };
	}

	it("decide the row at the cursor, and go on to the next that waits", async () => {
		const { row } = await articleAt("684件");
		await run("acceptIndicator");
		assert.equal(selectedWords(), "12.5%");
		await run("rejectIndicator");
		assert.equal(selectedWords(), "1,869件");
		assert.equal((await row("684件")).stateCode, "accepted");
		assert.equal((await row("12.5%")).stateCode, "rejected");
		assert.equal((await row("1,869件")).stateCode, "undecided");
	});

	it("restore stays where it is", async () => {
		const { row } = await articleAt("684件");
		await run("acceptIndicator");
		await run("previousIndicator");
		assert.equal(selectedWords(), "684件");
		await run("restoreIndicator");
		assert.equal(selectedWords(), "684件");
		assert.equal((await row("684件")).stateCode, "undecided");
	});

	it("move through rows and round again, and past decided ones", async () => {
		const { document } = await articleAt("12件");
		await run("nextIndicator");
		assert.equal(selectedWords(), "684件");
		await run("previousIndicator");
		assert.equal(selectedWords(), "12件");
		await run("nextIndicator");
		await run("acceptIndicator");
		await run("previousUndecided");
		assert.equal(selectedWords(), "12件");
		await run("nextUndecided");
		assert.equal(selectedWords(), "12.5%");
		assert.equal(vscode.window.activeTextEditor?.document, document);
	});

	it("say so where nothing waits any more", async () => {
		const { document } = await articleAt("684件");
		const { rows } = await shown(document);
		await decide(
			document.uri.toString(),
			rows.map(({ id }) => id),
			"accepted",
		);
		const [said] = await saidWhile(() => run("nextUndecided"));
		assert.match(said ?? "", /Every indicator of acted-\d+\.txt is decided/u);
	});

	it("say so where there is no row", async () => {
		await freshArticle();
		const [said] = await saidWhile(() => run("acceptIndicator"));
		assert.match(said ?? "", /No indicator here/u);
	});

	it("open a field of the row in the sidebar", async () => {
		const { id } = await articleAt("684件");
		assert.deepEqual(await toldWhile(() => run("correctUnit")), [
			{ type: "edit", id, field: "unit", asQuery: false },
		]);
		assert.deepEqual(await toldWhile(() => run("queryIndicator")), [
			{ type: "edit", id, field: "note", asQuery: true },
		]);
	});

	it("do what rows as wholes take", async () => {
		const { rows } = await articleAt("684件");
		await run("duplicateIndicator");
		assert.equal((await rows("684件")).length, 2);
	});

	it("are the list's while the focus is in it", async () => {
		const { row } = await articleAt("684件");
		await send({ type: "focus", isInList: true });
		const told = await toldWhile(async () => {
			await run("acceptIndicator");
			await run("nextIndicator");
		});
		assert.deepEqual(told, [
			{ type: "act", act: "acceptIndicator" },
			{ type: "act", act: "nextIndicator" },
		]);
		assert.equal((await row("684件")).stateCode, "undecided");
		assert.equal(selectedWords(), "684件");
	});

	it("go from figure to figure", async () => {
		await articleAt("684件");
		await run("nextFigure");
		assert.equal(selectedWords(), "12.5%");
		await run("previousFigure");
		await run("previousFigure");
		assert.equal(selectedWords(), "12件");
	});
});
