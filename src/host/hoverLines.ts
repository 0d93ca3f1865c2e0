import * as vscode from "vscode";
import type { Analysis, Figure, Origin, Slot } from "../core/analysis";
import type { Row } from "../core/annotate/record";
import type { Span } from "../core/text/span";
import type { Reading } from "./services";
import { roleWords, rowWords } from "./words";

const { t } = vscode.l10n;

/** What a mark was read as: a heading, and labels with what they say; an empty one is left out. */
export interface HoverLines {
	readonly span: Span;
	readonly heading: string;
	readonly lines: readonly (readonly [label: string, said: string | null])[];
}

export function rowLines(
	row: Row,
	span: Span,
	{ rowView }: Reading,
): HoverLines {
	const words = rowWords();
	const view = rowView(row, words);
	const { fields } = words;
	const said = (slot: Slot, text: string) => withOrigin(text, row, slot);
	const { decision } = row.record ?? {};
	return {
		span,
		heading: `${view.name}: ${view.value}`,
		lines: [
			[t("As printed"), view.asPrinted],
			[fields.region, said("region", view.region)],
			[fields.period, said("period", view.period)],
			[fields.measure, said("measure", view.measure)],
			[fields.status, said("status", planned(row, view.status))],
			[fields.indicatorId, row.indicatorId],
			[t("State"), stateLine(view.state, decision)],
			[t("Correction"), view.was?.replaceAll("\n", t("; ")) ?? null],
			[fields.note, decision?.note ?? null],
			[t("Rule"), row.reading?.rule ?? null],
		],
	};
}

/** The agency, title or bare figure at an offset; null where there is none. */
export function mentionLines(
	analysis: Analysis,
	offset: number,
	reading: Reading,
): HoverLines | null {
	const at = <M extends Span>(mentions: readonly M[]) =>
		mentions.find(({ start, end }) => start <= offset && offset < end);
	const agency = at(analysis.agencies);
	if (agency)
		return {
			span: agency,
			heading: t("Agency: {0}", agency.name),
			lines: [
				[t("In full"), agency.resolved],
				[t("Role"), agency.role && roleWords()[agency.role]],
				[t("Rule"), agency.rule],
			],
		};
	const figure = at(analysis.figures);
	if (figure) return figureLines(figure, reading);
	const policy = at(analysis.policies);
	const title = policy ?? at(analysis.works);
	if (!title) return null;
	return {
		span: title,
		heading: policy
			? t("Policy: {0}", title.title)
			: t("Work: {0}", title.title),
		lines: [
			[t("Document number"), title.documentNumber],
			[t("Issued by"), title.issuers.join(t(", "))],
			[t("Date"), title.date],
			[t("Rule"), title.rule],
		],
	};
}

function figureLines(figure: Figure, { readableValue }: Reading): HoverLines {
	const { qualifier } = rowWords();
	return {
		span: figure,
		heading: t("Figure: {0}", readableValue(figure, qualifier)),
		lines: [
			[
				t("Plain number"),
				`${figure.value}${figure.valueMax ? `–${figure.valueMax}` : ""}`,
			],
			["", t("No indicator was read from it.")],
			[t("Rule"), figure.rule],
		],
	};
}

function planned({ plan }: Row, status: string): string {
	return plan ? t("{0}, {1}", status, plan) : status;
}

function withOrigin(text: string, row: Row, slot: Slot): string {
	const isSet = slot in (row.record?.decision.fields ?? {});
	const origin = isSet ? "stated" : (row.reading?.origins[slot] ?? "stated");
	return text && originNotes()[origin]
		? `${text} (${originNotes()[origin]})`
		: text;
}

function originNotes(): Readonly<Record<Origin, string>> {
	return { stated: "", inherited: t("inferred"), absent: "" };
}

function stateLine(
	state: string,
	decision: { readonly who: string; readonly when: string } | undefined,
): string {
	return decision
		? [state, decision.who, decision.when.slice(0, 10)]
				.filter(Boolean)
				.join(", ")
		: state;
}
