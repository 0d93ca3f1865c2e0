import * as vscode from "vscode";
import type { CodebookEntry } from "../core/lexicon/codebook";

const { t } = vscode.l10n;

/**
 * Asks what an article says of an entry that is no number.
 *
 * @param words that were selected: what is offered for a date or a text.
 * @returns null where nobody answers.
 */
export async function askAnswer(
	entry: CodebookEntry,
	words: string,
): Promise<string | null> {
	const { name: title, definition } = entry;
	const choices = choicesOf(entry);
	if (choices.length > 0) {
		const picked = await vscode.window.showQuickPick(choices, {
			title,
			placeHolder: definition || t("What does the article say?"),
		});
		return picked?.value ?? null;
	}
	const answer = await vscode.window.showInputBox({
		title,
		prompt: definition || t("What does the article say?"),
		value: words,
		validateInput: (text) =>
			text.trim() === ""
				? t("Write an answer.")
				: text.trim().length > 200
					? t("Use at most 200 characters.")
					: null,
	});
	return answer?.trim() || null;
}

interface AnswerChoice extends vscode.QuickPickItem {
	readonly value: string;
}

/** A category without a list of its own is asked as text. */
function choicesOf({ type, examples }: CodebookEntry): readonly AnswerChoice[] {
	if (type === "yes_no")
		return [
			{ label: t("Yes"), value: "yes" },
			{ label: t("No"), value: "no" },
		];
	return type === "category"
		? examples.map((label) => ({ label, value: label }))
		: [];
}
