import * as vscode from "vscode";
import { nameOf } from "./files";
import { extensions } from "./language";
import type { Reading } from "./services";
import { setting } from "./settings";

/**
 * Where an article's annotations are kept: beside it, or in the folder of the setting, under the article's own path.
 *
 * @param layer a coder's, or the settled one; null for the file that all share.
 * @param namesIn names of the articles in a folder; for many articles one that asks once.
 */
export async function annotationUri(
	article: vscode.Uri,
	{ annotationName, layerName }: Reading,
	layer: string | null,
	namesIn = articleNames,
): Promise<vscode.Uri> {
	const beside = vscode.Uri.joinPath(article, "..");
	const name = annotationName(nameOf(article), await namesIn(beside));
	return vscode.Uri.joinPath(
		annotationsFolder(beside),
		layer === null ? name : layerName(name, layer),
	);
}

/** Where the annotations of a folder's articles are kept, now that the setting is what it is. */
export function annotationsFolder(articles: vscode.Uri): vscode.Uri {
	const folder = vscode.workspace.getWorkspaceFolder(articles);
	const chosen = setting("annotationsFolder", articles).trim();
	if (!folder || chosen === "") return articles;
	const below = articles.path.slice(folder.uri.path.length);
	return vscode.Uri.joinPath(folder.uri, chosen, below);
}

/** Names of the articles that lie in a folder, by their extensions. */
export async function articleNames(
	folder: vscode.Uri,
): Promise<readonly string[]> {
	try {
		const entries = await vscode.workspace.fs.readDirectory(folder);
		return entries
			.map(([name]) => name)
			.filter((name) => extensions.some((e) => name.toLowerCase().endsWith(e)));
	} catch {
		return []; // a provider that can't list; the plain name is used
	}
}
