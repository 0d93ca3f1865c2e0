import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import * as vscode from "vscode";
import { fileOf, read } from "./articles";

/** Holds the editor's export of the article in front to what the command line says of its file. */
export async function assertSameByCommand(name: string): Promise<void> {
	const extension = vscode.extensions.getExtension("zhibiao.zhibiao");
	assert.ok(extension);
	const target = fileOf(`${name}.editor.jsonl`);
	await vscode.commands.executeCommand("zhibiao.exportAnnotations", {
		scope: "article",
		format: "jsonl",
		target,
	});
	const byEditor = await read(`${name}.editor.jsonl`);
	const cli = join(extension.extensionPath, "dist", "cli.js");
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[cli, "extract", fileOf(name).fsPath, "--format", "jsonl"],
		{
			env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
			maxBuffer: 100_000_000,
		},
	);
	assert.deepEqual(JSON.parse(stdout), JSON.parse(byEditor));
}
