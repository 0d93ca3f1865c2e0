import * as vscode from "vscode";
import type { ExportArticle } from "../core/formats/exporter";
import { articlePatterns } from "./articleChoices";
import { explain } from "./explain";
import { exportArticle } from "./exportArticle";
import { nameOf } from "./files";
import type { Services } from "./services";
import { textsIn } from "./textsIn";

/** What is exported: an article, or every article of a folder. */
export type Scope =
	| { readonly kind: "article"; readonly uri: vscode.Uri }
	| { readonly kind: "folder"; readonly folder: vscode.WorkspaceFolder };

export interface Listed {
	readonly uri: vscode.Uri;
	/** Below the folder; the name of a single article. */
	readonly path: string;
	/** It is an article whatever it looks like. */
	readonly isCertain: boolean;
}

/** In the order of their paths. Of a folder's texts some may turn out to be no articles. */
export async function listArticles(
	scope: Scope,
	{ choices }: Pick<Services, "choices">,
): Promise<readonly Listed[]> {
	if (scope.kind === "article")
		return [{ uri: scope.uri, path: nameOf(scope.uri), isCertain: true }];
	const { folder } = scope;
	const find = (glob: vscode.RelativePattern) =>
		vscode.workspace.findFiles(glob);
	const [texts, chosen] = await Promise.all([
		textsIn(folder),
		Promise.all(articlePatterns(folder).map(find)),
	]);
	const certain = new Set(chosen.flat().map(String));
	return texts
		.filter((uri) => choices.of(uri) !== "plain")
		.map((uri) => ({
			uri,
			path: uri.path.slice(folder.uri.path.length + 1),
			isCertain:
				certain.has(uri.toString()) ||
				uri.path.endsWith(".zhart") ||
				choices.of(uri) === "article",
		}))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Reads one article after the other. What is wrong with one is told, and the rest goes on.
 *
 * @param onTrouble gets what is wrong, in words.
 */
export async function* readArticles(
	listed: readonly Listed[],
	services: Services,
	onNext: (index: number) => void,
	onTrouble: (text: string) => void,
): AsyncIterable<ExportArticle> {
	for (const [index, { uri, path, isCertain }] of listed.entries()) {
		onNext(index);
		const read = await exportArticle(uri, path, isCertain, services).catch(
			(error) => {
				if (!(error instanceof vscode.FileSystemError)) throw error;
				return { problem: { code: "noSuchFile", file: path } } as const;
			},
		);
		if (read && "problem" in read) onTrouble(explain(read.problem, path));
		else if (read) yield read.article;
	}
}
