import * as vscode from "vscode";
import { commands } from "../commands";
import { languageId } from "../language";
import { looksLikeArticle } from "../looksLikeArticle";
import type { Services } from "../services";
import { saveSetting, setting } from "../settings";

/** What a person said of a file, kept for the workspace: it outranks what the text looks like. */
type Choice = "article" | "plain";

/**
 * Gives Chinese articles among `.txt` files the language of articles. Only a file that VS Code itself takes for plain
 * text is looked at; what a person chose for a file, here or in the status bar, stays.
 */
export function registerDetectArticle(
	context: vscode.ExtensionContext,
	{ report, log }: Services,
): void {
	const choices = context.workspaceState;
	const keyOf = (uri: vscode.Uri) => `language:${uri.toString()}`;
	const choiceOf = (uri: vscode.Uri) => choices.get<Choice>(keyOf(uri));
	const choose = (uri: vscode.Uri, choice: Choice) =>
		choices.update(keyOf(uri), choice);

	const become = async (document: vscode.TextDocument) => {
		if (document.isClosed || document.languageId !== "plaintext") return;
		await vscode.languages.setTextDocumentLanguage(document, languageId);
	};

	const look = async (document: vscode.TextDocument) => {
		if (!isCandidate(document)) return;
		const choice = choiceOf(document.uri);
		if (choice === "plain") return;
		if (choice === "article" || isInArticlesFolder(document))
			return become(document);
		const detect = setting("detect", document);
		if (detect === "off" || !looksLikeArticle(document.getText())) return;
		log.info(`looks like an article: ${document.uri.path}`);
		if (detect === "auto") return become(document);
		const yes = vscode.l10n.t("Read as Article");
		const no = vscode.l10n.t("Keep as Plain Text");
		const never = vscode.l10n.t("Never Ask Here");
		const answer = await vscode.window.showInformationMessage(
			vscode.l10n.t(
				"{0} looks like a Chinese article. Read its indicators?",
				nameOf(document.uri),
			),
			yes,
			no,
			never,
		);
		if (answer === never)
			await saveSetting(
				"detect",
				"off",
				vscode.workspace.workspaceFolders
					? vscode.ConfigurationTarget.Workspace
					: vscode.ConfigurationTarget.Global,
			);
		if (answer === no) await choose(document.uri, "plain");
		if (answer !== yes) return;
		await choose(document.uri, "article");
		await become(document);
	};

	/** Articles seen in this window: one that is plain text again was made so by hand in the status bar. */
	const articles = new Set<string>();
	const opened = async (document: vscode.TextDocument) => {
		const key = document.uri.toString();
		if (document.languageId === languageId) articles.add(key);
		else if (document.languageId === "plaintext" && articles.delete(key))
			await choose(document.uri, "plain");
		else await look(document);
	};

	const target = (uri?: vscode.Uri) =>
		uri ?? vscode.window.activeTextEditor?.document.uri;
	const markAs = async (choice: Choice, uri?: vscode.Uri) => {
		const at = target(uri);
		if (!at) return;
		const document = await vscode.workspace.openTextDocument(at);
		await choose(at, choice);
		articles.delete(at.toString());
		await vscode.languages.setTextDocumentLanguage(
			document,
			choice === "article" ? languageId : "plaintext",
		);
	};

	const open = (document: vscode.TextDocument) =>
		void opened(document).catch(report);
	context.subscriptions.push(
		vscode.workspace.onDidOpenTextDocument(open),
		vscode.commands.registerCommand(
			commands.markAsArticle,
			(uri?: vscode.Uri) => markAs("article", uri).catch(report),
		),
		vscode.commands.registerCommand(
			commands.markAsPlainText,
			(uri?: vscode.Uri) => markAs("plain", uri).catch(report),
		),
	);
	vscode.workspace.textDocuments.forEach(open);
}

function isCandidate({ languageId, uri, isClosed }: vscode.TextDocument) {
	if (isClosed || languageId !== "plaintext") return false;
	const isFile =
		uri.scheme === "file" ||
		vscode.workspace.workspaceFolders?.some(
			(folder) => folder.uri.scheme === uri.scheme,
		);
	return isFile === true && /\.txt$/iu.test(uri.path);
}

function isInArticlesFolder(document: vscode.TextDocument): boolean {
	const folder = vscode.workspace.getWorkspaceFolder(document.uri);
	if (!folder) return false;
	return setting("articles", document)
		.map((glob) => glob.replace(/^\.?\/+|\/+$/gu, ""))
		.filter((glob) => glob !== "")
		.flatMap((glob) => [glob, `${glob}/**`])
		.map((glob) => new vscode.RelativePattern(folder, glob))
		.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
}

function nameOf(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
