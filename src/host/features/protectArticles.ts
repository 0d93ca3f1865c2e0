import * as vscode from "vscode";
import { commands } from "../commands";
import { isoTime } from "../isoTime";
import type { Services } from "../services";
import { setting } from "../settings";

const { t } = vscode.l10n;

/** Articles are locked against typing and unlocked again; the status bar says which, and does the other. */
export function registerProtectArticles(
	context: vscode.ExtensionContext,
	{ sessions, protection, log, report }: Services,
): void {
	const item = vscode.window.createStatusBarItem(
		"zhibiao.review",
		vscode.StatusBarAlignment.Right,
		91,
	);
	item.name = t("Typing into the article");
	const update = () => {
		const document = sessions.active?.document;
		if (!document || !protection.canLock(document)) return item.hide();
		const { text, spoken, command } = protection.isLocked(document)
			? review()
			: editing();
		item.text = text;
		item.tooltip = spoken;
		item.accessibilityInformation = { label: spoken, role: "button" };
		item.command = command;
		item.show();
	};

	const unlock = async () => {
		const document = sessions.active?.document;
		if (!document) return;
		await protection.choose(document, "unlocked");
		await backToArticle();
		const who = setting("annotator").trim() || "?";
		log.info(
			`unlocked for typing: ${document.uri} (${who}, ${isoTime(new Date())})`,
		);
	};
	const lock = async () => {
		const document = sessions.active?.document;
		if (!document) return;
		if (protection.canLock(document)) {
			await protection.choose(document, "locked");
			return backToArticle();
		}
		void vscode.window.showInformationMessage(
			t(
				"Only an article that is saved as a file can be locked against typing.",
			),
		);
	};
	context.subscriptions.push(
		item,
		protection.onDidChange(update),
		sessions.onDidChange(update),
		vscode.window.onDidChangeActiveTextEditor(update),
		vscode.commands.registerCommand(commands.unlockArticle, () =>
			unlock().catch(report),
		),
		vscode.commands.registerCommand(commands.lockArticle, () =>
			lock().catch(report),
		),
	);
	update();
}

/** The status bar has the focus after a click. */
async function backToArticle(): Promise<void> {
	await vscode.commands.executeCommand(
		"workbench.action.focusActiveEditorGroup",
	);
}

const review = () => ({
	text: `$(lock) ${t("Review")}`,
	spoken: t(
		"Review: typing changes nothing, and plain keys decide. A accepts, X rejects, Q asks, V corrects the value, D goes to the next undecided indicator, Z undoes, E finishes the article. Click to unlock the article for typing.",
	),
	command: commands.unlockArticle,
});

const editing = () => ({
	text: `$(unlock) ${t("Editing")}`,
	spoken: t(
		"Editing: typing changes the article, and decisions are Alt combinations. Click to lock it for review by plain keys.",
	),
	command: commands.lockArticle,
});
