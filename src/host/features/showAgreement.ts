import * as vscode from "vscode";
import type { ArticleCodings } from "../../core/agree/agreement";
import type { AnnotationFile } from "../../core/annotate/annotationFile";
import { UserError } from "../../core/errors";
import { type CodedFiles, codedFilesFinder } from "../codedFiles";
import { commands } from "../commands";
import { explain, problemOf } from "../explain";
import { exportArticle } from "../exportArticle";
import { nameOf, readText } from "../files";
import { counting, type Listed, listArticles } from "../folderArticles";
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
	await services.sessions.settled();
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
				try {
					const files = await filesOf(one.uri);
					const codings = files && (await codingsOf(one, files, services));
					if (codings) coded.push(codings);
				} catch (error) {
					const known = problemOf(error);
					if (!known) throw error;
					void vscode.window.showWarningMessage(
						explain(known.problem, known.file),
					);
				}
			}
			return coded;
		},
	);
}

/** @throws UserError where the article or one of the files cannot be read. */
async function codingsOf(
	{ uri, path, isCertain }: Listed,
	files: CodedFiles,
	services: Services,
): Promise<ArticleCodings | null> {
	const { parseAnnotationFile, foreign } = await services.reading();
	const { codingsIn } = await services.reviewing();
	const read = await exportArticle(uri, path, isCertain, services);
	if (!read) return null;
	if ("problem" in read) throw new UserError(read.problem, path);
	const { source, analysis } = read.article;
	const parsed = async (file: vscode.Uri): Promise<AnnotationFile | null> => {
		const text = await readText(file);
		if (text === null) return null;
		const result = parseAnnotationFile(text);
		if ("problem" in result) throw new UserError(result.problem, path);
		return result.file;
	};
	const layers = new Map<string, AnnotationFile>();
	for (const [coder, file] of files.layers) {
		const layer = await parsed(file);
		if (!layer) continue;
		const problem = foreign(layer, nameOf(uri), { source, sha256: "" });
		if (problem) throw new UserError(problem, path);
		layers.set(coder, layer);
	}
	const shared = await parsed(files.shared);
	return codingsIn({ path, source, analysis, sha256: null, shared, layers });
}
