import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("the web entry", () => {
	it("runs in a worker", () => {
		const { importScripts } = globalThis as { importScripts?: unknown };
		assert.equal(typeof importScripts, "function");
	});

	it("activates", async () => {
		const extension = vscode.extensions.getExtension("zhibiao.zhibiao");
		assert.ok(extension, "VS Code does not know it");
		await extension.activate();
		assert.equal(extension.isActive, true);
	});
});
