import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("the extension", () => {
	it("activates", async () => {
		const extension = vscode.extensions.getExtension("zhibiao.zhibiao");
		assert.ok(extension, "VS Code does not know it");
		await extension.activate();
		assert.equal(extension.isActive, true);
	});
});
