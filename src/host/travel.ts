import * as vscode from "vscode";
import { nameOf } from "./files";
import { openSession } from "./openSession";
import { reveal } from "./reveal";
import type { Services } from "./services";
import type { Session } from "./session";
import type { Direction, WindowStep } from "./undoHistory";

const { t } = vscode.l10n;

/** Undoes the latest step of the window, or does it again, wherever it was made, and shows what it was about. */
export async function travel(
	direction: Direction,
	services: Services,
): Promise<void> {
	const { undo } = services;
	for (let step = undo.next(direction); step; step = undo.next(direction))
		if (await turn(step, direction, services)) return;
	void vscode.window.showInformationMessage(
		direction === "undo"
			? t("There is no decision to undo.")
			: t("There is no decision to redo."),
	);
}

/** Whether that is all for now; of a step that nothing was left of the one before is meant. */
async function turn(
	step: WindowStep,
	direction: Direction,
	services: Services,
): Promise<boolean> {
	const { undo, decisions, sessions } = services;
	const parts = undo.partsOf(step, direction);
	const turned: string[] = [];
	const done: Session[] = [];
	let isRefused = false;
	for (const article of [...step].reverse()) {
		const session = await opened(article, services);
		const outcome = session && (await decisions.travel(session, direction));
		if (!session || !outcome) undo.forget(article);
		else if (outcome === "nothing") undo.forget(article, direction);
		else if (outcome === "refused") isRefused = true;
		else {
			turned.push(article);
			done.push(session);
		}
	}
	undo.settle(step, direction, turned);
	const shown = done.find((one) => one === sessions.active) ?? done.at(-1);
	if (shown) {
		const key = shown.document.uri.toString();
		const part = parts.find(({ article }) => article === key);
		const change = part?.changes.find((one) => "id" in one);
		await show(shown, change?.id ?? null, services);
	}
	return isRefused || turned.length > 0;
}

async function opened(
	article: string,
	services: Services,
): Promise<Session | null> {
	const uri = vscode.Uri.parse(article, true);
	try {
		await vscode.workspace.fs.stat(uri); // VS Code keeps the text of a file for a while
		return (await openSession(uri, services)) ?? null;
	} catch {
		void vscode.window.showWarningMessage(
			t(
				"{0} cannot be opened any more. What was decided in it stays as it is.",
				nameOf(uri),
			),
		);
		return null;
	}
}

/** Brings an article to the front, with the row of a record and its words selected. */
async function show(
	session: Session,
	record: string | null,
	services: Services,
): Promise<void> {
	const { list, selection, sessions, reading } = services;
	await session.current();
	const row = record === null ? undefined : session.row(record);
	if (session !== sessions.active || !row?.figure)
		await vscode.window.showTextDocument(session.document, {
			preview: false,
			preserveFocus: list.isInList,
		});
	if (!row) return;
	const { id } = row;
	await reveal(session, "indicator", id, !list.isInList, await reading());
	if (session === sessions.active) selection.choose({ kind: "indicator", id });
}
