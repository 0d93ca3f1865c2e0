import * as vscode from "vscode";
import { api, closeAll, openArticle, shown } from "./articles";
import { assertSameByCommand } from "./commandLine";

describe("editor and command line", () => {
	before(api);
	after(closeAll);

	for (const name of [
		"01-city-news.txt",
		"04-plan-targets.txt",
		"06-reprint-traditional.txt",
		"08-half-year-crlf.txt",
		"10-noisy-portal.txt",
	])
		it(`read ${name} alike`, async () => {
			const document = await openArticle(name);
			await shown(document);
			await vscode.window.showTextDocument(document);
			await assertSameByCommand(name);
		});
});
