import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("the extension", () => {
	it("activates, and loads nothing of the reading for that", async () => {
		const extension = vscode.extensions.getExtension("zhibiao.zhibiao");
		assert.ok(extension, "VS Code does not know it");
		await extension.activate();
		assert.equal(extension.isActive, true);
		const loaded = Object.keys(require.cache).map((file) =>
			vscode.Uri.file(file).path.slice(extension.extensionUri.path.length),
		);
		assert.ok(loaded.includes("/dist/extension.js"), `${loaded}`);
		for (const lazy of ["reading", "exporting", "reviewing"])
			assert.ok(!loaded.includes(`/dist/${lazy}.js`), `${lazy} is loaded`);
	});
});
