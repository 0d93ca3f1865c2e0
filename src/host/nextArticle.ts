import * as vscode from "vscode";
import { listArticles } from "./folderArticles";
import type { Services } from "./services";

/**
 * The next article of a folder in the order of paths, round again after the last.
 *
 * @param isOpen only one that is neither finished nor excluded.
 * @returns null where there is no other.
 */
export async function nextArticle(
	article: vscode.Uri,
	by: 1 | -1,
	isOpen: boolean,
	services: Services,
): Promise<vscode.Uri | null> {
	const folder = vscode.workspace.getWorkspaceFolder(article);
	if (!folder) return null;
	const listed = await listArticles({ kind: "folder", folder }, services);
	const texts = by === 1 ? listed : listed.toReversed();
	const here = texts.findIndex(
		({ uri }) => uri.toString() === article.toString(),
	);
	for (const text of [...texts.slice(here + 1), ...texts.slice(0, here)]) {
		const entry = await services.folders.entryOf(text);
		if (entry && (!isOpen || entry.progress === "open")) return entry.uri;
	}
	return null;
}
