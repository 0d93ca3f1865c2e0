import * as vscode from "vscode";
import type { Problem } from "../core/errors";
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
			gone(path),
		);
		if (read && "problem" in read) onTrouble(explain(read.problem, path));
		else if (read) yield read.article;
	}
}

/** For what reading an article throws where its file is gone or out of reach. */
export const gone =
	(path: string) =>
	(error: unknown): { readonly problem: Problem } => {
		if (!(error instanceof vscode.FileSystemError)) throw error;
		return { problem: { code: "noSuchFile", file: path } };
	};

type Reported = vscode.Progress<{
	readonly message?: string;
	readonly increment?: number;
}>;

/** For `onNext` of {@link readArticles}: says how many of all have been read. */
export const counting =
	(progress: Reported, all: number) =>
	(index: number): void =>
		progress.report({
			message: vscode.l10n.t("{0} of {1}", index + 1, all),
			increment: 100 / all,
		});

/**
 * Goes through all articles of a folder, with a notification that counts and can be cancelled. What is wrong with one is
 * told, and the rest goes on.
 *
 * @param look gets each article, and where it is.
 * @returns false where it was cancelled.
 */
export async function throughFolder(
	title: string,
	folder: vscode.WorkspaceFolder,
	services: Services,
	look: (article: ExportArticle, uri: vscode.Uri) => void,
): Promise<boolean> {
	const listed = await listArticles({ kind: "folder", folder }, services);
	const uris = new Map(listed.map(({ uri, path }) => [path, uri]));
	const location = vscode.ProgressLocation.Notification;
	return vscode.window.withProgress(
		{ location, title, cancellable: true },
		async (progress, token) => {
			const articles = readArticles(
				listed,
				services,
				counting(progress, listed.length),
				(trouble) => void vscode.window.showWarningMessage(trouble),
			);
			for await (const article of articles) {
				if (token.isCancellationRequested) return false;
				look(article, uris.get(article.path) as vscode.Uri);
			}
			return true;
		},
	);
}
