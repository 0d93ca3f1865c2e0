import * as vscode from "vscode";
import type { RowView } from "../../shared/protocol";
import { commands } from "../commands";
import { throughFolder } from "../folderArticles";
import { folderInFront } from "../folderInFront";
import { openSession } from "../openSession";
import type { Services } from "../services";
import { rowWords } from "../words";

const { t } = vscode.l10n;

interface Found extends vscode.QuickPickItem {
	readonly uri: vscode.Uri;
	/** Where its words begin; null for an orphan. */
	readonly start: number | null;
	readonly view: RowView;
}

/** Finds rows in all articles of the folder by a filter, such as the questions that are still to be answered. */
export function registerFindInFolder(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const find = async () => {
		const folder = folderInFront();
		if (!folder) {
			void vscode.window.showInformationMessage(
				t("Open a folder of articles first."),
			);
			return;
		}
		const filter = await vscode.window.showInputBox({
			title: t("Find Indicators in the Folder"),
			prompt: t(
				"A filter as in the list: words, is:query, region:沧州, value:>1000 …",
			),
			value: "is:query",
		});
		if (filter === undefined) return;
		const found = await search(folder, filter, services);
		if (!found) return;
		if (found.length === 0) {
			void vscode.window.showInformationMessage(
				t("No indicator of the folder matches “{0}”.", filter),
			);
			return;
		}
		const chosen = await vscode.window.showQuickPick(found, {
			title: t("{0} indicators", found.length),
			matchOnDescription: true,
			matchOnDetail: true,
		});
		if (chosen) await show(chosen, services);
	};
	context.subscriptions.push(
		vscode.commands.registerCommand(commands.findInFolder, () =>
			find().catch(services.report),
		),
	);
}

/** @returns null where it was cancelled. */
async function search(
	folder: vscode.WorkspaceFolder,
	filter: string,
	services: Services,
): Promise<readonly Found[] | null> {
	const reading = await services.reading();
	const words = rowWords();
	const found: Found[] = [];
	const isWhole = await throughFolder(
		t("Looking through the folder"),
		folder,
		services,
		({ path, rows, source }, uri) => {
			const sections = reading.sectionsOf(source);
			const views = rows.map((row) => reading.rowView(row, words, sections));
			const matching = new Set(reading.filterRows(views, filter));
			rows.forEach((row, i) => {
				const view = views[i] as RowView;
				if (!matching.has(view)) return;
				const start = row.figure?.start ?? null;
				found.push(itemOf(view, uri, start, path));
			});
		},
	);
	return isWhole ? found : null;
}

const itemOf = (
	view: RowView,
	uri: vscode.Uri,
	start: number | null,
	path: string,
): Found => ({
	label: `${view.name} ${view.value}`,
	description: [view.region, view.period, view.state]
		.filter(Boolean)
		.join(t(", ")),
	detail: [view.note, path].filter(Boolean).join(" — "),
	uri,
	start,
	view,
});

/** Opens the article and selects the row, in the list as well. */
async function show(
	{ uri, start, view }: Found,
	services: Services,
): Promise<void> {
	const session = await openSession(uri, services);
	if (!session) return;
	await vscode.window.showTextDocument(session.document);
	const read = await session.current();
	const row = read?.rows.find(
		({ id, figure, name }) =>
			id === view.id || (figure?.start === start && view.name.startsWith(name)),
	);
	if (row)
		await vscode.commands.executeCommand(
			commands.revealSource,
			"indicator",
			row.id,
			true,
		);
}
