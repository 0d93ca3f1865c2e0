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
});
