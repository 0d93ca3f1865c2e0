import * as vscode from "vscode";
import type { ArticleCodings } from "../../core/agree/agreement";
import type { AnnotationFile } from "../../core/annotate/annotationFile";
import type { Problem } from "../../core/errors";
import { type CodedFiles, codedFilesFinder } from "../codedFiles";
import { commands } from "../commands";
import { explain } from "../explain";
import { exportArticle } from "../exportArticle";
import { nameOf, readText } from "../files";
import { counting, gone, type Listed, listArticles } from "../folderArticles";
import { folderInFront } from "../folderInFront";
import type { Services } from "../services";

const { t } = vscode.l10n;

/** Documents that hold a report; their query is the folder's address. */
const scheme = "zhibiao-agreement";

/** Shows how far coders agree in what they made of a folder's articles: one document a folder, made anew each time. */
export function registerShowAgreement(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const texts = new Map<string, string>();
	const changed = new vscode.EventEmitter<vscode.Uri>();
	const show = async () => {
		const folder = folderInFront();
		if (!folder) {
			void vscode.window.showInformationMessage(
				t("Open a folder of articles first."),
			);
			return;
		}
		const articles = await codedIn(folder, services);
		if (!articles) return;
		const { agreementReport } = await services.reviewing();
		const uri = vscode.Uri.from({
			scheme,
			path: `/${folder.name} (${t("Agreement")})`,
			query: folder.uri.toString(),
		});
		texts.set(uri.toString(), agreementReport(articles, t));
		changed.fire(uri);
		await vscode.window.showTextDocument(uri);
	};
	context.subscriptions.push(
		changed,
		vscode.workspace.registerTextDocumentContentProvider(scheme, {
			onDidChange: changed.event,
			provideTextDocumentContent: (uri) =>
				texts.get(uri.toString()) ?? t("Run Show Agreement again."),
		}),
		vscode.workspace.onDidCloseTextDocument(({ uri }) =>
			texts.delete(uri.toString()),
		),
		vscode.commands.registerCommand(commands.showAgreement, () =>
			show().catch(services.report),
		),
	);
}

/** What people made of the articles of a folder; what is wrong with one is told. Null where it was cancelled. */
async function codedIn(
	folder: vscode.WorkspaceFolder,
	services: Services,
): Promise<readonly ArticleCodings[] | null> {
	await services.settled();
	const listed = await listArticles({ kind: "folder", folder }, services);
	const filesOf = codedFilesFinder(services);
	return vscode.window.withProgress(
		{
			location: vscode.ProgressLocation.Notification,
			title: t("Comparing what coders decided"),
			cancellable: true,
		},
		async (progress, token) => {
			const count = counting(progress, listed.length);
			const coded: ArticleCodings[] = [];
			for (const [index, one] of listed.entries()) {
				if (token.isCancellationRequested) return null;
				count(index);
				const files = await filesOf(one.uri);
				const found = files && (await codingsOf(one, files, services));
				if (found && "problem" in found)
					void vscode.window.showWarningMessage(
						explain(found.problem, one.path),
					);
				else if (found) coded.push(found);
			}
			return coded;
		},
	);
}

/** What people made of an article, or why it cannot be known; null where it is no article. */
async function codingsOf(
	{ uri, path, isCertain }: Listed,
	files: CodedFiles,
	services: Services,
): Promise<ArticleCodings | { readonly problem: Problem } | null> {
	const { parseAnnotationFile, foreign } = await services.reading();
	const { codingsIn } = await services.reviewing();
	const read = await exportArticle(uri, path, isCertain, services).catch(
		gone(path),
	);
	if (!read || "problem" in read) return read;
	const { source, analysis } = read.article;
	const parsed = new Map<vscode.Uri, AnnotationFile>();
	for (const at of [files.shared, ...files.layers.values()]) {
		const text = await readText(at);
		if (text === null) continue;
		const result = parseAnnotationFile(text);
		if ("problem" in result) return result;
		// Whose the shared one is has been looked at with the article.
		const problem =
			at !== files.shared &&
			foreign(result.file, nameOf(uri), { source, sha256: "" });
		if (problem) return { problem };
		parsed.set(at, result.file);
	}
	const layers = [...files.layers].flatMap(
		([coder, at]): [string, AnnotationFile][] => {
			const layer = parsed.get(at);
			return layer ? [[coder, layer]] : [];
		},
	);
	return codingsIn({
		path,
		source,
		analysis,
		sha256: null,
		shared: parsed.get(files.shared) ?? null,
		layers: new Map(layers),
	});
}
