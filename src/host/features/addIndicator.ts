import * as vscode from "vscode";
import { commands } from "../commands";
import { isUnchanged, selectedWords } from "../selectedWords";
import type { Services } from "../services";

const { t } = vscode.l10n;

/** Makes an indicator out of the selected words; asks for its name where they have none. */
export function registerAddIndicator(
	context: vscode.ExtensionContext,
	{ sessions, decisions, selection, reading, report }: Services,
): void {
	const add = async () => {
		const session = sessions.active;
		const selected =
			session &&
			(await selectedWords(
				session,
				t(
					"Select the figure in the article first, with the words that name it.",
				),
			));
		if (!selected) return;
		const { read, words } = selected;
		const { span, fields } = (await reading()).newRow(read, selected.span);
		const name = fields.name || (await askName(words));
		if (!name || !isUnchanged(session, read)) return;
		const id = await decisions.add(session, span, { ...fields, name });
		selection.choose({ kind: "indicator", id });
	};
	context.subscriptions.push(
		vscode.commands.registerCommand(commands.addIndicator, () =>
			add().catch(report),
		),
	);
}

async function askName(words: string): Promise<string | undefined> {
	const answer = await vscode.window.showInputBox({
		title: t("Add Indicator"),
		prompt: t(
			"What does “{0}” count? Write the shortest phrase that names it.",
			shortened(words),
		),
		placeHolder: t("For example: 有效发明专利拥有量"),
		validateInput: (name) =>
			name.trim() === ""
				? t("Write a name.")
				: name.length > 200
					? t("Use at most 200 characters.")
					: null,
	});
	return answer?.trim();
}

function shortened(words: string): string {
	const line = words.replace(/\s+/gu, " ").trim();
	return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
