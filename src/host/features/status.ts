import * as vscode from "vscode";
import { commands } from "../commands";
import type { Services } from "../services";
import type { Session } from "../session";

const { t } = vscode.l10n;

/** How many of the article's indicators are decided, in the status bar. */
export function registerStatus(
	context: vscode.ExtensionContext,
	{ sessions }: Services,
): void {
	const item = vscode.window.createStatusBarItem(
		"zhibiao.status",
		vscode.StatusBarAlignment.Right,
		90,
	);
	item.name = t("Indicators");
	item.command = commands.showSidebar;
	const update = () => {
		const session = sessions.active;
		if (!session) return item.hide();
		const { text, spoken } = words(session);
		item.text = text;
		item.tooltip = spoken;
		item.accessibilityInformation = { label: spoken, role: "button" };
		item.show();
	};
	context.subscriptions.push(
		item,
		sessions.onDidChange(update),
		vscode.window.onDidChangeActiveTextEditor(update),
	);
	update();
}

function words({ read, state, store }: Session): {
	readonly text: string;
	readonly spoken: string;
} {
	if (!read)
		return state.kind === "reading"
			? { text: "$(loading~spin)", spoken: t("Reading the article…") }
			: { text: "$(warning)", spoken: t("The article cannot be read") };
	const decided = read.rows.filter((row) => row.state !== "undecided").length;
	const spoken = t("{0} of {1} indicators decided", decided, read.rows.length);
	return store?.problem
		? {
				text: `$(warning) ${decided}/${read.rows.length}`,
				spoken: `${spoken}. ${t("There is a problem with the annotation file; the list has the details.")}`,
			}
		: { text: `$(checklist) ${decided}/${read.rows.length}`, spoken };
}
