import * as vscode from "vscode";
import { commands } from "../commands";
import { nameOf } from "../files";
import type { Services } from "../services";
import { blindWords } from "../words";

const { t } = vscode.l10n;

/** Documents that hold an explanation; their query is the article's address. */
const scheme = "zhibiao-explanation";

/** Shows beside the article why the sentence at the cursor is read as it is: one document an article, made anew each time. */
export function registerExplainSentence(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const texts = new Map<string, string>();
	const changed = new vscode.EventEmitter<vscode.Uri>();
	const provider: vscode.TextDocumentContentProvider = {
		onDidChange: changed.event,
		provideTextDocumentContent: (uri) =>
			texts.get(uri.toString()) ??
			t("Put the cursor in a sentence of the article and explain it again."),
	};
	const run = async () => {
		const editor = vscode.window.activeTextEditor;
		const session = services.sessions.of(editor?.document);
		if ((await session?.current())?.isBlind) {
			void vscode.window.showInformationMessage(blindWords());
			return;
		}
		const text = editor && (await explanationAt(editor, services));
		if (!editor || !text) {
			void vscode.window.showInformationMessage(
				t(
					"There is no sentence to explain. Put the cursor in one of an article.",
				),
			);
			return;
		}
		const uri = uriFor(editor.document.uri);
		texts.set(uri.toString(), text);
		changed.fire(uri);
		// The article keeps the focus, and with it the sidebar: the next sentence is explained in the same place.
		await vscode.window.showTextDocument(uri, {
			viewColumn: vscode.ViewColumn.Beside,
			preserveFocus: true,
		});
	};
	context.subscriptions.push(
		changed,
		vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
		vscode.workspace.onDidCloseTextDocument(({ uri }) =>
			texts.delete(uri.toString()),
		),
		vscode.commands.registerCommand(commands.explainSentence, () =>
			run().catch(services.report),
		),
	);
}

async function explanationAt(
	{ document, selection }: vscode.TextEditor,
	{ sessions, reading }: Services,
): Promise<string | null> {
	const session = sessions.of(document);
	const read = await session?.current();
	if (!session || !read) return null;
	const { givenFacts, sentenceExplanation } = await reading();
	const file = session.store?.file ?? null;
	return sentenceExplanation(
		read.basis.source,
		read.basis.offsetAt(selection.active),
		{
			codebook: read.codebook.codebook,
			facts: { ...read.given, ...givenFacts(file) },
		},
		t,
	);
}

/** No extension that some language claims: it is plain text. */
const uriFor = (article: vscode.Uri): vscode.Uri =>
	vscode.Uri.from({
		scheme,
		path: `/${nameOf(article)} (${t("Explanation")})`,
		query: article.toString(),
	});
