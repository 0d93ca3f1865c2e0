import * as vscode from "vscode";
import { choosePlaces, type FoundPlaces } from "../choosePlaces";
import { commands } from "../commands";
import { throughFolder } from "../folderArticles";
import { type Decided, decidedRow, markPlaces } from "../markSame";
import { sayNoIndicatorHere } from "../noIndicatorHere";
import { openSession } from "../openSession";
import type { Services } from "../services";

const { t } = vscode.l10n;

/** Decides in all articles of the folder what says the same as the row at the cursor, of which a person chooses. */
export function registerMarkSameInFolder(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const run = async () => {
		const session = services.sessions.active;
		const { row } = services.selection;
		const like = session && row && (await decidedRow(session, row.id));
		if (!session || !row) return sayNoIndicatorHere();
		const folder = vscode.workspace.getWorkspaceFolder(session.document.uri);
		if (!folder)
			return void vscode.window.showInformationMessage(
				t("This article is in no folder that is open. Open its folder first."),
			);
		if (like) await markIn(folder, like, services);
	};
	context.subscriptions.push(
		vscode.commands.registerCommand(commands.markSameInFolder, () =>
			run().catch(services.report),
		),
	);
}

async function markIn(
	folder: vscode.WorkspaceFolder,
	like: Decided,
	services: Services,
): Promise<void> {
	const found = await findIn(folder, like, services);
	if (!found) return;
	if (found.length === 0)
		return void vscode.window.showInformationMessage(
			t("Nothing else in this folder says the same as “{0}”.", like.name),
		);
	const chosen = await choosePlaces(like, found, await services.reading());
	const left: string[] = [];
	let articles = 0;
	await services.undo.together(async () => {
		for (const [path, keys] of chosen) {
			if (path === null) continue;
			const uri = vscode.Uri.joinPath(folder.uri, path);
			const session = await openSession(uri, services);
			const isDone =
				session &&
				(await services.decisions.change(session, (ground) =>
					markPlaces(session, ground, like, keys),
				));
			if (isDone) articles++;
			else left.push(path);
		}
	});
	if (articles > 0)
		void vscode.window.showInformationMessage(
			t(
				"Decided the same in {0} articles. One undo takes it all back.",
				articles,
			),
		);
	if (left.length > 0)
		void vscode.window.showWarningMessage(
			t("Nothing was decided in {0}. Open it to see why.", left.join(t(", "))),
		);
}

/** What is found, article by article; null where it was cancelled. */
async function findIn(
	folder: vscode.WorkspaceFolder,
	like: Decided,
	services: Services,
): Promise<readonly FoundPlaces[] | null> {
	const { sameElsewhere } = await services.reading();
	const found: FoundPlaces[] = [];
	const isWhole = await throughFolder(
		t("Looking for the same in all articles"),
		folder,
		services,
		({ path, source, rows }) => {
			const places = sameElsewhere(source, rows, like);
			if (places.length > 0) found.push({ path, source, places });
		},
	);
	return isWhole ? found : null;
}
