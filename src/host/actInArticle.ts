import * as vscode from "vscode";
import type { Row } from "../core/annotate/record";
import type { ListAct } from "../shared/listActs";
import type { EditableField } from "../shared/protocol";
import { actOnRows } from "./actOnRows";
import { chooseVariable } from "./chooseVariable";
import {
	goToNext,
	goToNextDifference,
	goToNextUndecided,
	isUndecided,
} from "./goTo";
import { sayNoIndicatorHere } from "./noIndicatorHere";
import { rowsAt } from "./selection";
import type { Services } from "./services";
import type { Session } from "./session";
import { setVariable } from "./setVariable";
import { viewId } from "./viewId";

interface Here {
	readonly session: Session;
	readonly act: ListAct;
	readonly services: Services;
}
type Doing = (here: Here) => Promise<void>;

/** Does to the row at the cursor what a key or command asks for, or says that there is none. */
const onRow =
	(work: (here: Here, row: Row) => Promise<void>): Doing =>
	async (here) => {
		const { row } = here.services.selection;
		if (row) await work(here, row);
		else sayNoIndicatorHere();
	};

/** Decides, and goes on to the next row that waits; with none left the cursor stays. */
const decide = (state: "accepted" | "rejected"): Doing =>
	onRow(async ({ session, services }, { id }) => {
		await services.decisions.decide(session, [id], { state });
		const isDecided = session.row(id)?.state !== "undecided";
		if (isDecided) await goToNext(session, 1, services, isUndecided);
	});

const restore: Doing = onRow(({ session, services }, { id }) =>
	services.decisions.decide(session, [id], { state: "restored" }),
);

/** Fields are edited in the sidebar. */
const edit = (field: EditableField, asQuery = false): Doing =>
	onRow(async ({ services }, { id }) => {
		await vscode.commands.executeCommand(`${viewId}.focus`);
		services.toSidebar({ type: "edit", id, field, asQuery });
	});

const go =
	(by: 1 | -1): Doing =>
	async ({ session, services }) => {
		await goToNext(session, by, services);
	};

const goOn =
	(by: 1 | -1): Doing =>
	({ session, services }) =>
		goToNextUndecided(session, by, services);

const toDifference =
	(by: 1 | -1): Doing =>
	({ session, services }) =>
		goToNextDifference(session, by, services);

const pass: Doing = onRow(({ session, act, services }, { id }) =>
	actOnRows(session, act, [id], services),
);

/** All rows that stand on the words at the cursor. */
const passAll: Doing = onRow(({ session, act, services }, row) => {
	const { read } = session;
	const rows = read && row.figure ? rowsAt(read, row.figure.start) : [row];
	return actOnRows(
		session,
		act,
		rows.map(({ id }) => id),
		services,
	);
});

/** Makes the selected words a row of an entry that is chosen, those that are still empty first. */
async function fillVariable({ session, services }: Here): Promise<void> {
	const variable = await chooseVariable(session);
	if (variable) await setVariable(session, variable, "selection", services);
}

/** Only the list knows which rows are shown. */
const askList: Doing = async ({ act, services }) => {
	await vscode.commands.executeCommand(`${viewId}.focus`);
	services.toSidebar({ type: "act", act });
};

// biome-ignore format: a table
const doings: Readonly<Record<ListAct, Doing>> = {
	acceptIndicator:    decide("accepted"),
	rejectIndicator:    decide("rejected"),
	restoreIndicator:   restore,
	queryIndicator:     edit("note", true),
	correctValue:       edit("value"),
	correctUnit:        edit("unit"),
	correctName:        edit("name"),
	correctRegion:      edit("region"),
	correctPeriod:      edit("period"),
	correctMeasure:     edit("measure"),
	correctStatus:      edit("status"),
	editNote:           edit("note"),
	nextIndicator:      go(1),
	previousIndicator:  go(-1),
	nextUndecided:      goOn(1),
	previousUndecided:  goOn(-1),
	nextDifference:     toDifference(1),
	previousDifference: toDifference(-1),
	takeOther:          pass,
	showEvidence:       pass,
	notReported:        pass,
	fillVariable:       fillVariable,
	duplicateIndicator: pass,
	splitIndicator:     pass,
	mergeIndicators:    passAll,
	moveIndicator:      pass,
	growStart:          pass,
	shrinkStart:        pass,
	growEnd:            pass,
	shrinkEnd:          pass,
	markSame:           pass,
	acceptShown:        askList,
};

/** Does in the active article what the list does with its rows: to the row at the cursor. */
export async function actInArticle(
	act: ListAct,
	services: Services,
): Promise<void> {
	const session = services.sessions.active;
	if (session) await doings[act]({ session, act, services });
	else sayNoIndicatorHere();
}
