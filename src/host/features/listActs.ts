import * as vscode from "vscode";
import type { Row } from "../../core/annotate/record";
import { type ListAct, listActs } from "../../shared/listActs";
import type { EditableField } from "../../shared/protocol";
import { actOnRows } from "../actOnRows";
import { commands } from "../commands";
import { goToOpenRow, goToRow } from "../goToRow";
import type { Services } from "../services";
import type { Session } from "../session";
import { viewId } from "../viewId";

/** What an act does to the row at the cursor. */
type Doing = (session: Session, row: Row, services: Services) => Promise<void>;

const decide =
	(state: "accepted" | "rejected" | "restored"): Doing =>
	async (session, { id }, services) => {
		await services.decisions.decide(session, [id], { state });
		if (state !== "restored") await goToOpenRow(session, 1, services);
	};

/** In the list, where the row is brought into sight. */
const edit =
	(field: EditableField, asQuery = false): Doing =>
	async (_, { id }, { toSidebar }) => {
		await vscode.commands.executeCommand(`${viewId}.focus`);
		toSidebar({ type: "edit", id, field, asQuery });
	};

// biome-ignore format: a table
const onRow: Readonly<Partial<Record<ListAct, Doing>>> = {
	acceptIndicator:  decide("accepted"),
	rejectIndicator:  decide("rejected"),
	restoreIndicator: decide("restored"),
	queryIndicator:   edit("note", true),
	correctValue:     edit("value"),
	correctUnit:      edit("unit"),
	correctName:      edit("name"),
	correctRegion:    edit("region"),
	correctPeriod:    edit("period"),
	correctMeasure:   edit("measure"),
	correctStatus:    edit("status"),
	editNote:         edit("note"),
};

/** Acts that mean no row, or another than the one at the cursor. */
const anywhere: Readonly<
	Partial<
		Record<ListAct, (session: Session, services: Services) => Promise<void>>
	>
> = {
	nextIndicator: (session, services) => goToRow(session, 1, services),
	previousIndicator: (session, services) => goToRow(session, -1, services),
	nextUndecided: (session, services) => goToOpenRow(session, 1, services),
	previousUndecided: (session, services) => goToOpenRow(session, -1, services),
	acceptShown: async (_, { toSidebar }) => {
		await vscode.commands.executeCommand(`${viewId}.focus`);
		toSidebar({ type: "act", act: "acceptShown" });
	},
};

/**
 * The keys of the list and of an article. Where the list has the focus, the page is told: it knows which rows are meant.
 * Elsewhere it is the row at the cursor.
 */
export function registerListActs(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const run = async (act: ListAct, from: unknown) => {
		if (services.list.isInList || isFromList(from))
			return services.toSidebar({ type: "act", act });
		const session = services.sessions.active;
		const { row } = services.selection;
		const elsewhere = anywhere[act];
		if (session && elsewhere) return elsewhere(session, services);
		if (!session || !row) return sayNoRow();
		const doing = onRow[act];
		await (doing
			? doing(session, row, services)
			: actOnRows(session, act, [row.id], services));
	};
	for (const act of listActs)
		context.subscriptions.push(
			vscode.commands.registerCommand(commands[act], (from?: unknown) =>
				run(act, from).catch(services.report),
			),
		);
}

/** Chosen from the menu of a row: VS Code says of which page. */
const isFromList = (from: unknown): boolean =>
	(from as { readonly webview?: unknown } | undefined)?.webview === viewId;

async function sayNoRow(): Promise<void> {
	await vscode.window.showInformationMessage(
		vscode.l10n.t(
			"No indicator here. Put the cursor on a figure of an article, or choose a row of the list.",
		),
	);
}
