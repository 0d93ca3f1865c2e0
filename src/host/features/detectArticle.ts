import * as vscode from "vscode";
import { articlePatterns, type Choice } from "../articleChoices";
import { betterEncoding } from "../betterEncoding";
import { commands } from "../commands";
import { encodingName } from "../explain";
import { nameOf } from "../files";
import { languageId } from "../language";
import { looksGarbled, looksLikeArticle } from "../looksLikeArticle";
import { saveSetting, setting } from "../settings";
import type { Start } from "../start";

const { t } = vscode.l10n;

/**
 * Gives Chinese articles among `.txt` files the language of articles. Only a file that VS Code itself takes for plain
 * text is looked at; what a person chose for a file, here or in the status bar, stays.
 */
export function registerDetectArticle(
	context: vscode.ExtensionContext,
	{ report, reading, choices }: Start,
): void {
	const become = async (document: vscode.TextDocument) => {
		if (document.isClosed || document.languageId !== "plaintext") return;
		await vscode.languages.setTextDocumentLanguage(document, languageId);
	};

	/** Files that a question was put about. */
	const asked = new Set<string>();

	const look = async (document: vscode.TextDocument) => {
		if (!isCandidate(document)) return;
		const choice = choices.of(document.uri);
		if (choice === "plain") return;
		if (choice === "article" || isInArticlesFolder(document))
			return become(document);
		const detect = setting("detect", document);
		if (detect === "off") return;
		const text = document.getText();
		if (looksLikeArticle(text))
			return detect === "auto" ? become(document) : askOnce(document, ask);
		if (looksGarbled(text)) await askOnce(document, offerEncoding);
	};

	const askOnce = async (
		document: vscode.TextDocument,
		question: (document: vscode.TextDocument) => Promise<void>,
	) => {
		const key = document.uri.toString();
		if (asked.has(key)) return;
		asked.add(key);
		await question(document);
	};

	const ask = async (document: vscode.TextDocument) => {
		const { uri } = document;
		const [yes, no, never] = [
			t("Read as Article"),
			t("Keep as Plain Text"),
			t("Never Ask Here"),
		];
		const question = t(
			"{0} looks like a Chinese article. Read its indicators?",
			nameOf(uri),
		);
		const answer = await vscode.window.showInformationMessage(
			question,
			yes,
			no,
			never,
		);
		if (answer === never) await saveSetting("detect", "off", hereTarget());
		if (answer === no) await choices.choose(uri, "plain");
		if (answer !== yes) return;
		await choices.choose(uri, "article");
		await become(document);
	};

	/** An article in another encoding than it was opened in can't be told from its text. */
	const offerEncoding = async (document: vscode.TextDocument) => {
		const encoding = await betterEncoding(document, reading);
		if (!encoding) return;
		const reopen = t("Reopen as {0}", encodingName(encoding));
		const answer = await vscode.window.showInformationMessage(
			t(
				"{0} is a Chinese article in {1}, and was opened as {2}. Reopen it with its own encoding to read it.",
				nameOf(document.uri),
				encodingName(encoding),
				encodingName(document.encoding),
			),
			reopen,
		);
		if (answer !== reopen) return;
		const { openTextDocument } = vscode.workspace;
		await look(await openTextDocument(document.uri, { encoding }));
	};

	/** Articles seen in this window: one that is plain text again was made so by hand in the status bar. */
	const articles = new Set<string>();
	const opened = async (document: vscode.TextDocument) => {
		const key = document.uri.toString();
		if (document.languageId === languageId) articles.add(key);
		else if (document.languageId === "plaintext" && articles.delete(key))
			await choices.choose(document.uri, "plain");
		else await look(document);
	};

	const target = (uri?: vscode.Uri) =>
		uri ?? vscode.window.activeTextEditor?.document.uri;
	const markAs = async (choice: Choice, uri?: vscode.Uri) => {
		const at = target(uri);
		if (!at) return;
		const document = await vscode.workspace.openTextDocument(at);
		await choices.choose(at, choice);
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
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (!document.isDirty) open(document); // loaded anew, perhaps in another encoding
		}),
		// Also fired when the language changes: the document is then not closed.
		vscode.workspace.onDidCloseTextDocument(({ isClosed, uri }) => {
			if (isClosed) articles.delete(uri.toString());
		}),
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

function hereTarget(): vscode.ConfigurationTarget {
	return vscode.workspace.workspaceFolders
		? vscode.ConfigurationTarget.Workspace
		: vscode.ConfigurationTarget.Global;
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
	return (
		folder !== undefined &&
		articlePatterns(folder).some(
			(pattern) => vscode.languages.match({ pattern }, document) > 0,
		)
	);
}
