import * as vscode from "vscode";
import type { FactName, IndicatorFields } from "../core/analysis";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { Decision, Row } from "../core/annotate/record";
import type { RowOperation } from "../core/annotate/undoStack";
import type { Span } from "../core/text/span";
import type { EditableField } from "../shared/protocol";
import { annotator } from "./annotator";
import { readTyped, readTypedFact } from "./check";
import { explain } from "./explain";
import { nameOf } from "./files";
import { isoTime } from "./isoTime";
import { randomId } from "./randomId";
import type { Reading } from "./services";
import type { Session } from "./session";
import type { Read } from "./sessionState";
import { lockedBecause } from "./sidebarState";
import type { Direction, UndoHistory } from "./undoHistory";

/** What is decided; the rest of a decision is the ground's. */
export type Made = Pick<Decision, "state"> &
	Partial<Pick<Decision, "fields" | "note" | "reason" | "how" | "by">>;

/** What was typed into a field. */
export interface Typed {
	readonly field: EditableField;
	readonly to: string;
}

/** What a change of an annotation file is made on. */
export interface Ground {
	readonly file: AnnotationFile;
	readonly read: Read;
	/** Of the reading, with the decisions in `file`. */
	readonly rows: readonly Row[];
	readonly reading: Reading;
	readonly who: string;
	readonly when: string;
}

/** What people do to an article. Each is one step of the window's undo, and is on disk when its promise settles, or said why not. */
export class Decisions {
	#told: string | null = null;

	constructor(
		private readonly reading: () => Promise<Reading>,
		private readonly undo: UndoHistory,
	) {}

	/** One decision on rows of the reading. Those that are gone by now are left out. */
	async decide(
		session: Session,
		ids: readonly string[],
		made: Made,
	): Promise<void> {
		await this.change(session, (ground) => {
			const wanted = new Set(ids.map((id) => session.find(id, ground.rows)));
			const rows = ground.rows.filter((row) => wanted.has(row));
			return decideRows(
				session,
				ground,
				rows.map((row) => ({ row, made })),
			);
		});
	}

	/**
	 * Puts fields right by what was typed, as one step. What is no content for one was said when it was typed, and is said
	 * again: it may no longer be checked when it arrives here; nothing is changed then.
	 */
	async correct(
		session: Session,
		id: string,
		changes: readonly Typed[],
		{
			reason,
			isQuery,
		}: { readonly reason: "reader" | "source"; readonly isQuery: boolean },
	): Promise<void> {
		const reading = await this.reading();
		const fields: Partial<Record<keyof IndicatorFields, unknown>> = {};
		let note: string | undefined;
		for (const { field, to } of changes) {
			const typed = readTyped(session, id, field, to, reading);
			if (!typed) return;
			if ("problem" in typed) {
				void vscode.window.showWarningMessage(
					explain(typed.problem, session.name),
				);
				return;
			}
			Object.assign(fields, typed.fields);
			note = typed.note ?? note;
		}
		const isNoteAlone = Object.keys(fields).length === 0;
		const state = isNoteAlone ? this.#stateOf(session, id) : "corrected";
		await this.decide(session, [id], {
			state: isQuery ? "query" : state,
			fields: fields as Partial<IndicatorFields>,
			...(!isNoteAlone && { reason }),
			...(note !== undefined && { note }),
		});
	}

	/** @returns the new row's id. */
	async add(
		session: Session,
		span: Span,
		fields: Partial<IndicatorFields>,
	): Promise<string> {
		const id = randomId();
		await this.change(session, (ground) => addTo(ground, span, fields, id));
		return id;
	}

	/**
	 * Empty text takes an earlier setting back.
	 *
	 * @returns whether the setting is another now.
	 */
	async setFact(
		session: Session,
		fact: FactName,
		to: string,
	): Promise<boolean> {
		const typed = readTypedFact(fact, to, await this.reading());
		if ("problem" in typed) {
			void vscode.window.showWarningMessage(
				explain(typed.problem, session.name),
			);
			return false;
		}
		const { value } = typed;
		return this.change(session, ({ file, read, reading, who, when }) => {
			const suggested = read.analysis.article[fact].value;
			return reading.setFact(file, fact, value, suggested, who, when);
		});
	}

	/**
	 * Any other change, as one step.
	 *
	 * @param change gives the file that it was given where there is nothing to change. It must not wait.
	 * @param operation what is done to rows as wholes, for the step's name.
	 * @returns whether anything was changed.
	 */
	async change(
		session: Session,
		change: (ground: Ground) => AnnotationFile,
		operation?: RowOperation,
	): Promise<boolean> {
		const who = await this.#ready(session);
		const reading = await this.reading();
		// From here to `keep` nothing waits: what other decisions did meanwhile is in the file.
		const ground = who !== null && groundOf(session, who, reading);
		if (!ground) {
			if (who !== null) sayReadAgain(session);
			return false;
		}
		const { file, read } = ground;
		const after = change(ground);
		if (after === file) return false;
		const { uri } = session.document;
		const stack = this.undo.stackOf(uri);
		const pushed = reading.pushStep(stack, file, after, operation);
		if (pushed !== stack) this.undo.made(uri, pushed);
		await session.keep(after, read, reading);
		this.#tell(session);
		return true;
	}

	/** Undoes an article's latest step, or does it again. `nothing` is left to be turned where others decided since. */
	async travel(
		session: Session,
		direction: Direction,
	): Promise<"done" | "nothing" | "refused"> {
		const who = await this.#ready(session);
		const reading = await this.reading();
		const ground = who !== null && groundOf(session, who, reading);
		if (!ground) return "refused";
		const { file, read, when } = ground;
		const { uri } = session.document;
		const stack = this.undo.stackOf(uri);
		const done = reading[direction](stack, file, ground.who, when);
		if (!done) return "nothing";
		this.undo.turned(uri, done.stack);
		await session.keep(done.file, read, reading);
		this.#tell(session);
		return "done";
	}

	/** A note decides nothing by itself; on a row that is undecided it accepts what was read. */
	#stateOf(session: Session, id: string): Decision["state"] {
		const state = session.row(id)?.state ?? "undecided";
		return state === "undecided" ? "accepted" : state;
	}

	/** A decision that could not be saved is told when that begins; the sidebar says it as long as it lasts. */
	#tell({ store }: Session): void {
		const code = store?.problem?.code ?? null;
		if (store?.problem && code !== this.#told)
			void vscode.window.showWarningMessage(
				explain(store.problem, nameOf(store.uri)),
			);
		this.#told = code;
	}

	/** Who decides, once the article was read; null, and the user knows why, where nothing can be decided. */
	async #ready(session: Session): Promise<string | null> {
		const locked = lockedBecause(session);
		if (locked) {
			void vscode.window.showWarningMessage(locked);
			return null;
		}
		const who = await annotator();
		return (await session.current()) ? who : null;
	}
}

/** The article changed, or its file moved, in the moment of the decision. */
function sayReadAgain({ name }: Session): void {
	void vscode.window.showWarningMessage(
		vscode.l10n.t(
			"{0} was being read again just then, and nothing was decided. Decide once more.",
			name,
		),
	);
}

function groundOf(
	session: Session,
	who: string,
	reading: Reading,
): Ground | null {
	const { read, store, isCurrent } = session;
	if (!read || !store || !isCurrent) return null;
	const file = store.file ?? session.newFile(read, reading);
	const rows = session.rowsOf(read, file, reading);
	return { file, read, rows, reading, who, when: isoTime(new Date()) };
}

/** Decides rows of the ground. Those that had no record get one, and are known by the ids they had. */
export function decideRows(
	session: Session,
	ground: Ground,
	all: readonly { readonly row: Row; readonly made: Made }[],
): AnnotationFile {
	const { file, read, reading } = ground;
	const deciding = all.map(({ row, made }) => ({
		row,
		decision: decisionOf(ground, made),
		newId: idOf(session, row),
	}));
	return reading.decideAll(file, read.basis.source, deciding);
}

/** The id of a row's record, should it have none yet; it is known by both then. */
export function idOf(session: Session, row: Row): string {
	if (row.record) return row.record.id;
	const id = randomId();
	session.decidedAs(row.id, id);
	return id;
}

/** A row made out of words, with the id that is given. */
export const addTo = (
	ground: Ground,
	span: Span,
	fields: Partial<IndicatorFields>,
	id: string,
	made: Omit<Made, "state" | "fields"> = {},
): AnnotationFile =>
	ground.reading.addRow(
		ground.file,
		ground.read.basis.source,
		span,
		fields,
		decisionOf(ground, { ...made, state: "added", fields }),
		id,
	);

export function decisionOf({ file, who, when }: Ground, made: Made): Decision {
	return {
		fields: {},
		note: null,
		reason: made.state === "corrected" ? "reader" : null,
		how: "single",
		by: null,
		codebookVersion: file.codebook.version,
		...made,
		who,
		when,
	};
}
