import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("the installed .vsix", () => {
	const extension = () => {
		const found = vscode.extensions.getExtension("zhibiao.zhibiao");
		assert.ok(found, "VS Code does not know it");
		return found;
	};

	it("is what runs, not the source tree", () => {
		assert.match(
			extension().extensionPath,
			/[\\/]extensions[\\/]zhibiao\.zhibiao-/,
		);
	});

	it("activates", async () => {
		await extension().activate();
		assert.equal(extension().isActive, true);
	});

	it("loads what works on articles with the first one, and not before", async () => {
		const isLoaded = () =>
			Object.keys(require.cache).some((file) =>
				/dist[\\/]work\.js$/u.test(file),
			);
		assert.equal(isLoaded(), false);
		const content = "2024年，临江市发明专利授权877件。";
		const language = "zh-article";
		await vscode.workspace.openTextDocument({ content, language });
		await vscode.commands.executeCommand("zhibiao.nextIndicator");
		assert.equal(isLoaded(), true);
	});
});
