import * as vscode from "vscode";
import { commands } from "../commands";
import { type HistoryItem, historyItem } from "../historyItems";
import { sayNoIndicatorHere } from "../noIndicatorHere";
import type { Services } from "../services";
import type { Session } from "../session";

const { t } = vscode.l10n;

/** The history of the active article: its words are shown on the way through, and the article goes back to a moment of it. */
export function registerShowHistory(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const { sessions, report } = services;
	const show = async () => {
		const session = sessions.active;
		if (session) await showHistory(session, services);
		else sayNoIndicatorHere();
	};
	context.subscriptions.push(
		vscode.commands.registerCommand(commands.showHistory, () =>
			show().catch(report),
		),
	);
}

async function showHistory(
	session: Session,
	services: Services,
): Promise<void> {
	const { historyOf } = await services.reviewing();
	const read = await session.current();
	const file = session.store?.file;
	const acts = file ? historyOf(file) : [];
	if (!read || acts.length === 0) {
		void vscode.window.showInformationMessage(
			t("Nothing has been decided in {0} yet.", session.name),
		);
		return;
	}
	const { entries } = read.codebook.codebook;
	const names = new Map(entries.map(({ id, name }) => [id, name]));
	const goBackButton: vscode.QuickInputButton = {
		iconPath: new vscode.ThemeIcon("history"),
		tooltip: t("Go Back to Here"),
	};
	const pick = vscode.window.createQuickPick<HistoryItem>();
	pick.title = t("History of {0}", session.name);
	pick.placeholder = t("Newest first; Enter shows the words");
	pick.matchOnDescription = true;
	pick.matchOnDetail = true;
	// In the title too, where the keyboard reaches it: it means the entry that is chosen there.
	pick.buttons = [goBackButton];
	pick.items = acts.map((act) => ({
		...historyItem(act, (id) => names.get(id) ?? id),
		buttons: [goBackButton],
	}));
	const reveal = (item: HistoryItem | undefined, focusEditor: boolean) => {
		if (item?.about && services.sessions.active === session)
			void vscode.commands.executeCommand(
				commands.revealSource,
				item.about.kind,
				item.about.id,
				focusEditor,
			);
	};
	const goBackTo = (item: HistoryItem | undefined) => {
		pick.hide();
		if (item) goBack(session, item, services).catch(services.report);
	};
	pick.onDidChangeActive(([item]) => reveal(item, false));
	pick.onDidAccept(() => {
		const [item] = pick.selectedItems;
		pick.hide();
		reveal(item, true);
	});
	pick.onDidTriggerItemButton(({ item }) => goBackTo(item));
	pick.onDidTriggerButton(() => goBackTo(pick.activeItems[0]));
	pick.onDidHide(() => pick.dispose());
	pick.show();
}

/** Makes an article again what it was once an act was done, as one step, if the user wants that. */
async function goBack(
	session: Session,
	{ act, description }: HistoryItem,
	services: Services,
): Promise<void> {
	const { backTo, changesSince } = await services.reviewing();
	const { when: moment } = act.act;
	const file = session.store?.file;
	const count = file ? changesSince(file, moment).length : 0;
	if (count === 0) {
		void vscode.window.showInformationMessage(
			t("{0} is as it was then.", session.name),
		);
		return;
	}
	const going = t("Go Back");
	const answer = await vscode.window.showInformationMessage(
		t("Go back in {0} to {1}?", session.name, description ?? moment),
		{
			modal: true,
			detail: t(
				"Indicators and other things that were decided otherwise since: {0}. They are to be as they were then. Nothing is deleted, and it can be undone.",
				count,
			),
		},
		going,
	);
	if (answer !== going) return;
	await services.inTurn(async () => {
		await services.decisions.change(
			session,
			({ file, who, when }) => backTo(file, moment, who, when),
			"returned",
		);
	});
}
