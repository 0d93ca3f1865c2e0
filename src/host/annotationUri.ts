import * as vscode from "vscode";
import { nameOf } from "./files";
import { extensions } from "./language";
import type { Reading } from "./services";
import { setting } from "./settings";

/**
 * Where an article's annotations are kept: beside it, or in the folder of the setting, under the article's own path.
 *
 * @param namesIn names of the articles in a folder; for many articles one that asks once.
 */
export async function annotationUri(
	article: vscode.Uri,
	{ annotationName }: Reading,
	namesIn = articleNames,
): Promise<vscode.Uri> {
	const beside = vscode.Uri.joinPath(article, "..");
	const name = annotationName(nameOf(article), await namesIn(beside));
	return vscode.Uri.joinPath(annotationsFolder(article, beside), name);
}

function annotationsFolder(
	article: vscode.Uri,
	beside: vscode.Uri,
): vscode.Uri {
	const folder = vscode.workspace.getWorkspaceFolder(article);
	const chosen = setting("annotationsFolder", article).trim();
	if (!folder || chosen === "") return beside;
	const below = beside.path.slice(folder.uri.path.length);
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
