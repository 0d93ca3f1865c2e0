import * as vscode from "vscode";
import type {
	Act,
	FieldChange,
	LogAct,
	RecordAct,
} from "../core/annotate/history";
import type { StepLabel } from "../core/annotate/undoStack";
import type { MarkKind } from "../shared/protocol";
import { stepWords } from "./stepWords";
import { exclusionWords, rowWords } from "./words";

const { t } = vscode.l10n;

/** An act of an article's history, as it stands in a list. */
export interface HistoryItem extends vscode.QuickPickItem {
	readonly act: Act;
	/** What its words are found by; null where it is about no words. */
	readonly about: { readonly kind: MarkKind; readonly id: string } | null;
}

/** @param entryName name of an entry of the codebook by its id. */
export function historyItem(
	act: Act,
	entryName: (id: string) => string,
): HistoryItem {
	const { when, who } = act.act;
	const time = new Date(when).toLocaleString(vscode.env.language, {
		dateStyle: "medium",
		timeStyle: "medium",
	});
	return {
		act,
		about: aboutOf(act),
		label: stepWords(labelOf(act), entryName),
		description: t("{0}, {1}", time, who),
		detail: detailsOf(act).filter(Boolean).join(t("; ")),
	};
}

function aboutOf(act: Act): HistoryItem["about"] {
	if (act.kind === "record") return { kind: "indicator", id: act.id };
	return act.kind === "facts" ? { kind: "fact", id: act.act.fact } : null;
}

const labelOf = (act: Act): StepLabel =>
	act.kind === "record" ? rowLabel(act) : logLabel(act);

function rowLabel({ act: { state }, is, changed }: RecordAct): StepLabel {
	const [first] = changed.filter(hasWords);
	return {
		act: state,
		name: is.name,
		field: first?.field ?? null,
		from: first ? valueWords(first, first.from) : null,
		to: first ? valueWords(first, first.to) : null,
		count: 1,
	};
}

function logLabel({ kind, act, before }: LogAct): StepLabel {
	const nothing = { field: null, from: null, count: 1 };
	if (kind === "progress")
		return { ...nothing, act: "progress", name: act.state, to: act.state };
	if (kind === "variables")
		return { ...nothing, act: "variable", name: act.variable, to: act.state };
	const from = before ? before.value : act.suggested;
	return { ...nothing, act: "fact", name: act.fact, from, to: act.value };
}

function detailsOf(act: Act): readonly (string | null)[] {
	if (act.kind === "facts") return [];
	if (act.kind === "variables") return [act.act.note];
	if (act.kind === "progress") {
		const { reason, note } = act.act;
		return [reason && exclusionWords()[reason], note];
	}
	const { is, changed } = act;
	const { how, by, reason, note } = act.act;
	const words = rowWords();
	const shown = changed.filter(hasWords);
	const [, ...others] = shown; // The first is in the label of a correction.
	return [
		is.region,
		is.period && words.period(is.period),
		...(act.act.state === "corrected" ? others : shown).map(changeWords),
		reason === null || reason === "codebook" ? null : reasonWords()[reason],
		how === "bulk" && by ? t("all at once: {0}", by) : null,
		note,
	];
}

const reasonWords = () => ({
	reader: t("Misread by the reader"),
	source: t("Wrong in the article"),
});

/** Codes and bounds of time follow from fields that have words. */
const hasWords = ({ field }: FieldChange): boolean =>
	field in rowWords().fields;

function changeWords(change: FieldChange): string {
	const labels: Readonly<Record<string, string>> = rowWords().fields;
	const said = (value: string | null) =>
		valueWords(change, value) || rowWords().nothing;
	return t(
		"{0}: {1} → {2}",
		labels[change.field] ?? change.field,
		said(change.from),
		said(change.to),
	);
}

function valueWords({ field }: FieldChange, value: string | null): string {
	const { measure, basis, status } = rowWords();
	const codes: Readonly<
		Record<string, Readonly<Record<string, string>> | undefined>
	> = { measure, basis, status };
	return codes[field]?.[value ?? ""] ?? value ?? "";
}
