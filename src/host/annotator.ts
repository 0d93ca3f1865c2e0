import * as vscode from "vscode";
import { saveSetting, setting } from "./settings";

let asked: Promise<string> | undefined;

/** Who decides: the setting, or the answer to a question that is put once. Empty where it is not answered. */
export function annotator(): Promise<string> {
	const known = setting("annotator").trim();
	if (known) return Promise.resolve(known);
	asked ??= ask();
	return asked;
}

async function ask(): Promise<string> {
	const answer = await vscode.window.showInputBox({
		title: vscode.l10n.t("Who decides?"),
		prompt: vscode.l10n.t(
			"Your short code, such as RA1. It is kept beside every decision, and can be changed in the settings.",
		),
		ignoreFocusOut: true,
		validateInput: (text) =>
			text.trim().length <= 40
				? null
				: vscode.l10n.t("Use at most 40 characters."),
	});
	const who = answer?.trim() ?? "";
	if (who)
		await saveSetting("annotator", who, vscode.ConfigurationTarget.Global);
	return who;
}
