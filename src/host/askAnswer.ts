import * as vscode from "vscode";
import type { CodebookEntry } from "../core/lexicon/codebook";

const { t } = vscode.l10n;

/** What a text says as an answer: the answer, or why it is none, in words. */
export type CheckAnswer = (
	text: string,
) => { readonly answer: string } | { readonly problem: string };

/**
 * Asks what an article says of an entry that is no number.
 *
 * @param words that were selected: what is offered for a date or a text.
 * @returns null where nobody answers.
 */
export async function askAnswer(
	entry: CodebookEntry,
	words: string,
	check: CheckAnswer,
): Promise<string | null> {
	const { name: title, definition } = entry;
	const placeHolder = definition || t("What does the article say?");
	const choices = choicesOf(entry);
	if (choices.length > 0) {
		const options = { title, placeHolder };
		const picked = await vscode.window.showQuickPick(choices, options);
		return picked?.answer ?? null;
	}
	const text = await vscode.window.showInputBox({
		title,
		prompt: placeHolder,
		value: words.replace(/\s+/gu, " "),
		validateInput: (typed) => {
			if (typed.trim() === "") return t("Write an answer.");
			const checked = check(typed);
			return "problem" in checked ? checked.problem : null;
		},
	});
	const checked = text === undefined ? null : check(text);
	return checked && "answer" in checked ? checked.answer : null;
}

interface AnswerChoice extends vscode.QuickPickItem {
	readonly answer: string;
}

/** A category whose categories are not listed is asked as text. */
function choicesOf({
	type,
	categories = [],
}: CodebookEntry): readonly AnswerChoice[] {
	return type === "yes_no"
		? [
				{ label: t("Yes"), answer: "yes" },
				{ label: t("No"), answer: "no" },
			]
		: categories.map((label) => ({ label, answer: label }));
}
