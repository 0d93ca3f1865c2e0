import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("in a folder that is not trusted", () => {
	it("is not trusted", () => {
		assert.equal(vscode.workspace.isTrusted, false);
	});

	it("activates", async () => {
		const extension = vscode.extensions.getExtension("zhibiao.zhibiao");
		assert.ok(extension, "VS Code does not know it");
		await extension.activate();
		assert.equal(extension.isActive, true);
	});
});
