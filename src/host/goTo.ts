import * as vscode from "vscode";
import type { Row } from "../core/annotate/record";
import { commands } from "./commands";
import { nextRow } from "./nextRow";
import type { Services } from "./services";
import type { Session } from "./session";

const { t } = vscode.l10n;

export const isUndecided = ({ state }: Row): boolean => state === "undecided";

/** Selects a row and its words. The focus stays in the list where it is there; else it goes to the article. */
export async function goToRow(
	{ id }: Row,
	{ list }: Pick<Services, "list">,
): Promise<void> {
	await vscode.commands.executeCommand(
		commands.revealSource,
		"indicator",
		id,
		!list.isInList,
	);
}

/** Moves to the next (`1`) or previous (`-1`) row of the article that is wanted, from where the cursor is. */
export async function goToNext(
	session: Session,
	by: 1 | -1,
	services: Services,
	isWanted?: (row: Row) => boolean,
): Promise<Row | null> {
	const read = await session.current();
	if (!read) return null;
	const { activeTextEditor } = vscode.window;
	const cursor =
		activeTextEditor?.document === session.document
			? read.basis.offsetAt(activeTextEditor.selection.active)
			: 0;
	const place = { id: services.selection.row?.id ?? null, offset: cursor };
	const row = nextRow(read.rows, place, by, isWanted);
	if (row) await goToRow(row, services);
	return row;
}

/** {@link goToNext} for rows that wait to be decided; says so where there are none. */
export async function goToNextUndecided(
	session: Session,
	by: 1 | -1,
	services: Services,
): Promise<void> {
	const row = await goToNext(session, by, services, isUndecided);
	if (!row)
		void vscode.window.showInformationMessage(
			t("Every indicator of {0} is decided.", session.name),
		);
}

/** {@link goToNext} for rows that coders differ in; says so where there are none. */
export async function goToNextDifference(
	session: Session,
	by: 1 | -1,
	services: Services,
): Promise<void> {
	const { isDisputed } = await services.reviewing();
	const row = await goToNext(
		session,
		by,
		services,
		({ record }) => record !== null && isDisputed(record),
	);
	if (!row)
		void vscode.window.showInformationMessage(
			t("Nobody differs in {0}.", session.name),
		);
}
