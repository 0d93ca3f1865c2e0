import assert from "node:assert/strict";
import { commands, workspace } from "vscode";
import { openArticle, shown, when } from "../articles";
import { standsInEdited, standsInSaved } from "../unsavedEdits";

describe("after a crash and a restart", () => {
	it("what was decided is there again", async () => {
		const state = await shown(await openArticle("01-city-news.txt"));
		const [first, second] = state.rows;
		assert.equal(first?.stateCode, "accepted");
		assert.equal(second?.stateCode, "corrected");
		assert.equal(second?.raw.value, "12345");
		const outlet = state.facts.find(({ fact }) => fact === "outlet");
		assert.deepEqual([outlet?.value, outlet?.origin], ["澜江晚报", "set"]);
		assert.deepEqual(state.notices, []);
	});

	it("what was decided in edits that were not saved stands in them, and is there when they are thrown away", async () => {
		const document = await openArticle("unsaved.txt");
		await when(
			[workspace.onDidChangeTextDocument],
			() => document.isDirty, // VS Code brings them back
		);
		await standsInEdited(document);
		await commands.executeCommand("workbench.action.files.revert");
		await standsInSaved(document);
	});
});
