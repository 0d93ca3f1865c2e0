import * as vscode from "vscode";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { Row } from "../core/annotate/record";
import type { RowOperation } from "../core/annotate/undoStack";
import type { ListAct } from "../shared/listActs";
import { decisionOf, type Ground, idOf } from "./decisions";
import { markSame } from "./markSame";
import { randomId } from "./randomId";
import { selectedWords } from "./selectedWords";
import type { Services } from "./services";
import type { Session } from "./session";
import { setVariable } from "./setVariable";
import { showRow } from "./showRow";
import { takeOther } from "./takeOther";

const { t } = vscode.l10n;

/** The rows that an act is done to: at least one. */
interface Acting {
	readonly session: Session;
	readonly rows: readonly [Row, ...Row[]];
	readonly services: Services;
}

/** What is done in the host. The rest the page does itself, or asks for as a decision. */
const acts: Readonly<
	Partial<Record<ListAct, (acting: Acting) => Promise<void>>>
> = {
	duplicateIndicator: duplicate,
	splitIndicator: split,
	mergeIndicators: merge,
	moveIndicator: move,
	growStart: (acting) => resize(acting, "start", 1),
	shrinkStart: (acting) => resize(acting, "start", -1),
	growEnd: (acting) => resize(acting, "end", 1),
	shrinkEnd: (acting) => resize(acting, "end", -1),
	markSame: ({ session, rows: [{ id }], services }) =>
		markSame(session, id, services),
	showEvidence: ({ session, rows: [{ id }], services }) =>
		services.evidence.toggle(session, id),
	takeOther: ({ session, rows: [{ id }], services }) =>
		takeOther(session, id, services),
	notReported,
	fillVariable: ({ session, rows: [{ indicatorId }], services }) =>
		setVariable(session, indicatorId, "selection", services),
};

/** Does to rows what a key or command asks for: from the list as from the article. Rows that are gone are left out. */
export async function actOnRows(
	session: Session,
	act: ListAct,
	ids: readonly string[],
	services: Services,
): Promise<void> {
	await session.current();
	const [first, ...others] = new Set(
		ids.flatMap((id) => session.row(id) ?? []),
	);
	if (first) await acts[act]?.({ session, rows: [first, ...others], services });
}

/** What an act makes of the annotation file. */
interface Made {
	readonly file: AnnotationFile;
	/** Of the row that is selected then. */
	readonly id: string;
}

/** One step on the rows as they are by then; null where it can't be made, and the user is told by `otherwise`. */
async function step(
	{ session, rows, services }: Acting,
	operation: RowOperation,
	make: (ground: Ground, rows: readonly [Row, ...Row[]]) => Made | null,
	otherwise = "",
): Promise<void> {
	let made = null as Made | null;
	const isDone = await services.decisions.change(
		session,
		(ground) => {
			const [first, ...others] = rows.flatMap(
				({ id }) => session.find(id, ground.rows) ?? [],
			);
			if (!first) return ground.file;
			made = make(ground, [first, ...others]);
			if (!made) say(otherwise);
			return made?.file ?? ground.file;
		},
		operation,
	);
	const { id } = made ?? {};
	if (isDone && id !== undefined) await showRow(session, id);
}

function say(text: string): void {
	if (text) void vscode.window.showInformationMessage(text);
}

function duplicate(acting: Acting): Promise<void> {
	return step(acting, "duplicated", (ground, rows) => {
		const decision = decisionOf(ground, { state: "added" });
		const { source } = ground.read.basis;
		return rows.reduce<Made>(
			({ file }, row) => {
				const id = randomId();
				const { duplicateRow } = ground.reading;
				return { file: duplicateRow(file, source, row, decision, id), id };
			},
			{ file: ground.file, id: "" },
		);
	});
}

function split(acting: Acting): Promise<void> {
	const [{ name }] = acting.rows;
	return step(
		acting,
		"split",
		(ground, [row]) => {
			const { reading, file } = ground;
			const parts = reading.splitParts(row);
			if (parts.length === 0) return null;
			const id = idOf(acting.session, row);
			const ids = [id, ...parts.slice(1).map(randomId)];
			const decision = decisionOf(ground, { state: "corrected" });
			const { source } = ground.read.basis;
			return { file: reading.splitRow(file, source, row, decision, ids), id };
		},
		t(
			"“{0}” names no list: neither its name nor its region has several parts. Duplicate the indicator to write the parts yourself.",
			name,
		),
	);
}

async function merge(acting: Acting): Promise<void> {
	if (acting.rows.length < 2)
		return say(
			t(
				"Select two or more indicators that say the same; the first of them stays.",
			),
		);
	await step(acting, "merged", (ground, rows) => {
		const ids = rows.map((row) => idOf(acting.session, row));
		const [id = ""] = ids;
		const decision = decisionOf(ground, { state: "rejected" });
		const { source } = ground.read.basis;
		const { reading, file } = ground;
		return { file: reading.mergeRows(file, source, rows, decision, ids), id };
	});
}

async function move(acting: Acting): Promise<void> {
	const selected = await selectedWords(
		acting.session,
		t("Select the words in the article that the indicator is to stand on."),
	);
	if (!selected) return;
	const { span, read } = selected;
	await step(
		acting,
		"moved",
		(ground, [row]) =>
			ground.read.basis.source === read.basis.source
				? moved(acting.session, ground, row, span)
				: null,
		t("The article has changed meanwhile. Select the words again."),
	);
}

function resize(
	acting: Acting,
	at: "start" | "end",
	by: 1 | -1,
): Promise<void> {
	return step(
		acting,
		"moved",
		(ground, [row]) => {
			const { source } = ground.read.basis;
			const span =
				row.figure && ground.reading.resizedSpan(source, row.figure, at, by);
			return span && moved(acting.session, ground, row, span);
		},
		by === 1
			? t("The words of this indicator can grow no further: a line ends here.")
			: t("The words of this indicator can shrink no further."),
	);
}

/** The row on other words. It stays decided as it was; an undecided one is accepted by that. */
function moved(
	session: Session,
	ground: Ground,
	row: Row,
	span: NonNullable<Row["figure"]>,
): Made {
	const { reading, read, file } = ground;
	const { source } = read.basis;
	const found = reading.readingIn(read.analysis, span, row);
	const state = row.state === "undecided" ? "accepted" : row.state;
	const decision = decisionOf(ground, { state });
	const id = idOf(session, row);
	return {
		file: reading.moveRow(file, source, row, span, found, decision, id),
		id,
	};
}

/** Where every row of a variable was rejected, the article does not report it. */
async function notReported({ session, rows, services }: Acting): Promise<void> {
	const all = session.read?.rows ?? [];
	const entries = new Set(rows.map(({ indicatorId }) => indicatorId));
	for (const entry of entries)
		if (
			all.every(
				({ indicatorId, state }) =>
					indicatorId !== entry || state === "rejected",
			)
		)
			await setVariable(session, entry, "not_reported", services);
}
