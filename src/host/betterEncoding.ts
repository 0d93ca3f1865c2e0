import * as vscode from "vscode";
import { looksGarbled, looksLikeArticle } from "./looksLikeArticle";
import type { Reading } from "./services";

/** The encoding in which a file is an article, where it was opened in another and shows as garbage; else null. */
export async function betterEncoding(
	document: vscode.TextDocument,
	reading: () => Promise<Reading>,
): Promise<string | null> {
	if (document.isUntitled || !looksGarbled(document.getText())) return null;
	const bytes = await vscode.workspace.fs.readFile(document.uri);
	const { text, encoding, problem } = (await reading()).decodeArticle(bytes);
	const isBetter =
		problem?.code !== "badEncoding" &&
		encoding !== document.encoding &&
		looksLikeArticle(text);
	return isBetter ? encoding : null;
}
