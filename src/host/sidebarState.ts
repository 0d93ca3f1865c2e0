import * as vscode from "vscode";
import { factNames } from "../core/analysis";
import type { FactView, MentionView, SidebarState } from "../shared/protocol";
import { encodingName, explain } from "./explain";
import { nameOf } from "./files";
import { lacksLayer } from "./layers";
import { groupsOf } from "./mentionGroups";
import { folderWords, progressView } from "./progressView";
import type { Reading, Services } from "./services";
import type { Session } from "./session";
import type { Read, StampedCodebook } from "./sessionState";
import { stepWords } from "./stepWords";
import type { Direction, UndoHistory } from "./undoHistory";
import { variablesAt, variableView } from "./variables";
import { blindWords, factLabels, rowWords } from "./words";

const { t } = vscode.l10n;

/** What of the window the sidebar shows with an article. */
type Around = Pick<Services, "undo" | "folders">;

/** What the sidebar shows of an article. */
export function articleState(
	session: Session,
	around: Around,
	reading: Reading,
): SidebarState {
	const { state } = session;
	switch (state.kind) {
		case "reading":
			return { kind: "reading", text: t("Reading {0}…", session.name) };
		case "otherEncoding":
			return otherEncodingState(
				session.name,
				state.encoding,
				session.document.encoding,
			);
		case "failed":
			return state.problem
				? message(explain(state.problem, session.name))
				: message(
						t(
							"{0} could not be read, because of a fault in Zhibiao. The log has the details.",
							session.name,
						),
						{ command: "showLog", label: t("Show Log") },
					);
		case "read":
			return state.read.basis.problem?.code === "emptyFile"
				? message(explain(state.read.basis.problem, session.name))
				: read(session, state.read, around, reading);
		default:
			return state satisfies never;
	}
}

/** @param encoding of the file, `opened` of the document; VS Code's ids. */
export function otherEncodingState(
	file: string,
	encoding: string,
	opened: string,
): SidebarState {
	const name = encodingName(encoding);
	return message(
		t(
			"{0} is written in {1}, and was opened as {2}. Reopen it with its own encoding to read it; nothing is saved until then.",
			file,
			name,
			encodingName(opened),
		),
		{ command: "reopenWithEncoding", label: t("Reopen as {0}", name) },
	);
}

type Action = Extract<SidebarState, { kind: "message" }>["actions"][number];

export function message(
	text: string,
	...actions: readonly Action[]
): SidebarState {
	return { kind: "message", text, actions };
}

function read(
	session: Session,
	{ analysis, rows, sections, basis, codebook, isBlind }: Read,
	{ undo, folders }: Around,
	reading: Reading,
): SidebarState {
	const { store } = session;
	const words = rowWords();
	const labels = factLabels();
	const facts = reading.factsOf(analysis, store?.file ?? null);
	const folder = folders.countsAround(session.document.uri);
	return {
		kind: "article",
		name: session.name,
		key: session.document.uri.toString(),
		facts: factNames.map((fact): FactView => {
			const { value, origin, span } = facts[fact];
			return {
				fact,
				label: labels[fact],
				value,
				origin,
				revealable: span !== null,
			};
		}),
		progress: progressView(store?.file ?? null, reading),
		folder: folder && { ...folder, words: folderWords(folder) },
		variables: variablesAt(session, codebook.codebook).map((entry) =>
			variableView(entry, store?.file ?? null, reading),
		),
		rows: rows.map((row) => reading.rowView(row, words, sections)),
		agencies: groupsOf(analysis, "agency").map(mentionView),
		policies: groupsOf(analysis, "policy").map(mentionView),
		works: groupsOf(analysis, "work").map(mentionView),
		notices: [
			isBlind && blindWords(),
			basis.problem && explain(basis.problem, session.name),
			store?.problem && explain(store.problem, nameOf(store.uri)),
		].filter((notice) => typeof notice === "string"),
		canUndo: stepName("undo", session, codebook, undo),
		canRedo: stepName("redo", session, codebook, undo),
		locked: lockedBecause(session),
	};
}

/** What is undone next, or done again, with the article where that is another. */
function stepName(
	direction: Direction,
	{ document }: Session,
	{ codebook }: StampedCodebook,
	undo: UndoHistory,
): string | null {
	const parts = undo.partsOf(undo.next(direction) ?? [], direction);
	const [first] = parts;
	if (!first) return null;
	const entryName = (id: string) =>
		codebook.entries.find((entry) => entry.id === id)?.name ?? id;
	const count = parts.reduce((sum, { label }) => sum + label.count, 0);
	const words = stepWords({ ...first.label, count }, entryName);
	const articles = new Set(parts.map(({ article }) => article));
	if (articles.size > 1)
		return t("{0}, in {1}", words, t("{0} articles", articles.size));
	return first.article === document.uri.toString()
		? words
		: t("{0}, in {1}", words, nameOf(vscode.Uri.parse(first.article)));
}

function mentionView({
	id,
	text,
	detail,
	mentions,
}: ReturnType<typeof groupsOf>[number]): MentionView {
	const times = mentions.length > 1 ? t("{0} times", mentions.length) : "";
	return {
		id,
		text,
		detail: [detail, times].filter(Boolean).join(t(", ")) || null,
	};
}

/** Why no decision can be made; null where one can. */
export function lockedBecause({
	document,
	name,
	store,
}: Session): string | null {
	if (document.isUntitled)
		return t(
			"Save the article as a file first; its annotations are kept beside it.",
		);
	const { isWritableFileSystem } = vscode.workspace.fs;
	if (isWritableFileSystem(document.uri.scheme) === false)
		return t(
			"{0} is shown from a place that cannot be written to. Open the file itself to decide.",
			name,
		);
	if (store?.isLocked && store.problem)
		return explain(store.problem, nameOf(store.uri));
	if (store && lacksLayer(store.uri))
		return t(
			"Each coder has a file of their own here: set “zhibiao.annotator” to your code, of letters, digits, - and _, to decide.",
		);
	return null;
}
