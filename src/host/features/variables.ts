import * as vscode from "vscode";
import { commands } from "../commands";
import type { Services } from "../services";
import { isSettingChanged, saveSetting, setting } from "../settings";
import { variablesOf } from "../variables";

const { t } = vscode.l10n;

/** Which entries of the codebook the coding sheet shows: chosen once for a project. */
export function registerVariables(
	context: vscode.ExtensionContext,
	{ sessions, codebooks, report }: Services,
): void {
	const choose = async () => {
		const uri =
			vscode.window.activeTextEditor?.document.uri ??
			vscode.workspace.workspaceFolders?.[0]?.uri;
		if (!uri) return;
		const { codebook } = await codebooks.of(uri);
		const chosen = new Set(
			variablesOf(codebook, setting("variables", uri)).map(({ id }) => id),
		);
		const all = variablesOf(codebook, []);
		const picks = all.map(({ id, name, unit, definition }) => ({
			id,
			label: name,
			description: unit ?? "",
			detail: definition,
			picked: chosen.has(id),
		}));
		const answer = await vscode.window.showQuickPick(picks, {
			canPickMany: true,
			matchOnDetail: true,
			title: t("Variables of the Coding Sheet"),
			placeHolder: t("Choose what the project codes; with none, it is all."),
		});
		if (!answer) return;
		const isAll = answer.length === all.length;
		await saveSetting(
			"variables",
			isAll ? [] : answer.map(({ id }) => id),
			vscode.workspace.workspaceFolders
				? vscode.ConfigurationTarget.Workspace
				: vscode.ConfigurationTarget.Global,
		);
	};
	context.subscriptions.push(
		vscode.commands.registerCommand(commands.chooseVariables, () =>
			choose().catch(report),
		),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (isSettingChanged(event, "variables")) sessions.reread();
		}),
	);
}
