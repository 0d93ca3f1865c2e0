import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import * as vscode from "vscode";
import { api, closeAll, fileOf, openArticle, shown, write } from "./articles";
import { explanation } from "./explanation";

const text =
	"临江市2031年知识产权工作综述\r\n\r\n　　2031年，全市授权专利5件，同比增长2.5%。注册商标7件。\r\n";

/** What the command line prints of the same. */
async function byCommand(...argv: string[]): Promise<string> {
	const extension = vscode.extensions.getExtension("zhibiao.zhibiao");
	assert.ok(extension);
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[join(extension.extensionPath, "dist", "cli.js"), "explain", ...argv],
		{ env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } },
	);
	return stdout;
}

describe("explaining a sentence", () => {
	before(api);
	afterEach(closeAll);

	it("opens beside the article what the command line prints", async () => {
		await write("explained.zhart", text);
		const document = await openArticle("explained.zhart");
		await shown(document);
		const file = fileOf("explained.zhart").fsPath;
		for (const words of ["同比", "商标"]) {
			const document = await explanation(words);
			const expected = await byCommand(file, "--find", words, "--lang", "en");
			assert.equal(document.getText(), expected);
			assert.equal(document.languageId, "plaintext");
		}
		assert.equal(vscode.window.activeTextEditor?.document, document);
		assert.equal(vscode.window.visibleTextEditors.length, 2);
	});

	it("goes by what a person set", async () => {
		await write("set.zhart", text);
		const document = await openArticle("set.zhart");
		await shown(document);
		const tests = await api();
		await vscode.workspace
			.getConfiguration("zhibiao")
			.update("annotator", "T1", vscode.ConfigurationTarget.Global);
		await tests.receive({
			type: "setFact",
			fact: "region",
			to: "望山县",
			article: document.uri.toString(),
		});
		await tests.settled();
		assert.match((await explanation("商标")).getText(), /Region +望山县/u);
	});
});
