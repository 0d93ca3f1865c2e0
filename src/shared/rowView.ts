import type { Basis, Measure, Origin, Slot, Status } from "../core/analysis";
import { disputedBy } from "../core/annotate/disputes";
import type { Decision, Row, RowState } from "../core/annotate/record";
import type { Section } from "../core/text/sections";
import { editableFields } from "./editableFields";
import type { EditableField, RowView } from "./protocol";
import { readableValue } from "./readableValue";

/** The words of a row in the user's language. `{0}` stands for what a phrase is about. */
export interface RowWords {
	readonly measure: Readonly<Record<Measure, string>>;
	readonly basis: Readonly<Record<Basis, string>>;
	readonly status: Readonly<Record<Status, string>>;
	readonly state: Readonly<Record<RowState, string>>;
	readonly qualifier: Readonly<Record<"approx" | "over" | "under", string>>;
	readonly fields: Readonly<Record<EditableField, string>>;
	/** Answers that are codes. */
	readonly answers: Readonly<Record<"yes" | "no", string>>;
	/** 增长率 (同比): `{0}（{1}）`. */
	readonly measureWithBasis: string;
	readonly orphan: string;
	readonly revised: string;
	/** `{0}` → `{1}`, with the day `{2}` on which that was first seen. */
	readonly revisedSince: string;
	readonly disputed: string;
	/** Who `{0}` decided what `{1}`. */
	readonly decidedOtherwise: string;
	readonly nothing: string;
	/** Who `{0}` and when `{1}`; the second also by which filter or rule `{2}`. */
	readonly decided: string;
	readonly decidedInBulk: string;
	/** How a period is said: 2024年上半年; as it is written in languages that say it so. */
	readonly period: (period: string) => string;
	/** Between the parts of a list. */
	readonly comma: string;
}

const slotOf: Readonly<Partial<Record<EditableField, Slot>>> = {
	value: "value",
	unit: "unit",
	name: "name",
	region: "region",
	period: "period",
	measure: "measure",
	basis: "basis",
	status: "status",
};

/** A note is no field of the statistic. */
const editable = editableFields.filter((field) => field !== "note");

/**
 * What the sidebar shows of a row.
 *
 * @param sections of its article, in order.
 */
export function rowView(
	row: Row,
	words: RowWords,
	sections: readonly Section[] = [],
): RowView {
	const name = row.scope ? `${row.name}（${row.scope}）` : row.name;
	const value =
		row.answer === null
			? readableValue(row, words.qualifier)
			: answerWords(row.answer, words);
	const measure = row.basis
		? fill(
				words.measureWithBasis,
				words.measure[row.measure],
				words.basis[row.basis],
			)
		: words.measure[row.measure];
	const status = words.status[row.status];
	const state = words.state[row.state];
	const disputed = row.record ? disputedBy(row.record) : [];
	const warnings = [
		...(row.anchor === "orphan" ? [words.orphan] : []),
		...(row.anchor === "revised" ? [revisedWords(row, words)] : []),
		...(disputed.length > 0 ? [disputedWords(row, disputed, words)] : []),
	];
	const parts = [
		name,
		value,
		row.region,
		row.period && words.period(row.period),
		row.measure === "level" ? "" : measure,
		status,
		state,
		...warnings,
	];
	return {
		id: row.id,
		name,
		value,
		asPrinted: row.asPrinted,
		region: row.region ?? "",
		period: row.period ?? "",
		measure,
		status,
		isTarget: row.status !== "actual" && row.status !== "pending",
		state,
		stateCode: row.state,
		anchor: row.anchor,
		isDisputed: disputed.length > 0,
		warnings,
		was: changes(row, words),
		label: parts.filter(Boolean).join(words.comma),
		raw: {
			...Object.fromEntries(editable.map((field) => [field, row[field] ?? ""])),
			note: row.record?.decision.note ?? "",
		},
		section: sectionOf(row, sections),
		confidence: row.reading?.confidence ?? null,
		rule: row.reading?.rule ?? null,
		decided: decidedWords(row, words),
		note: row.record?.decision.note ?? null,
		inherited: editable.filter((field) => originOf(row, field) !== "stated"),
	};
}

/** Who decided, when, and by which filter or rule where it was not this row alone. */
function decidedWords({ record, state }: Row, words: RowWords): string | null {
	if (!record || state === "undecided") return null;
	const { who, when, how, by } = record.decision;
	const minute = when.slice(0, 16).replace("T", " ");
	return how === "single" || by === null
		? fill(words.decided, who, minute)
		: fill(words.decidedInBulk, who, minute, by);
}

/** The figure that was decided on, the one that stands there now, and since when, where that is known. */
function revisedWords(
	{ asPrinted, record, reading }: Row,
	words: RowWords,
): string {
	const last = record?.revisions?.at(-1);
	const now = reading?.asPrinted ?? last?.asPrinted;
	const before = record?.asPrinted ?? asPrinted;
	if (now === undefined || now === before) return words.revised;
	const figures =
		last?.asPrinted === now
			? fill(words.revisedSince, before, now, last.when.slice(0, 10))
			: `${before} → ${now}`;
	return `${words.revised}: ${figures}`;
}

/** What the others decided: their state, and what they say where that is another. */
function disputedWords(
	row: Row,
	others: readonly Decision[],
	words: RowWords,
): string {
	const said = others.map((other) => {
		const fields = Object.entries(other.fields)
			.filter(([field, to]) => row[field as keyof Row] !== to)
			.map(([, to]) => to ?? words.nothing);
		const state = other.state === "restored" ? "undecided" : other.state;
		const what = [words.state[state], ...fields].join(words.comma);
		return fill(words.decidedOtherwise, other.who, what);
	});
	return `${words.disputed}: ${said.join("; ")}`;
}

/** Heading of the part that a row stands in. */
function sectionOf({ figure }: Row, sections: readonly Section[]): string {
	const before = ({ start }: Section) =>
		figure !== null && start <= figure.start;
	return sections.findLast(before)?.heading ?? "";
}

const answerWords = (answer: string, { answers }: RowWords): string =>
	answer === "yes" || answer === "no" ? answers[answer] : answer;

/** Nothing is inherited in a field that a person has set. */
function originOf(row: Row, field: EditableField): Origin {
	const slot = slotOf[field];
	const isSet = row.record !== null && field in row.record.decision.fields;
	return slot && row.reading && !isSet ? row.reading.origins[slot] : "stated";
}

/** What was read before a correction: 数值：817 → 877. */
function changes({ record, state }: Row, words: RowWords): string | null {
	if (!record?.suggested || state !== "corrected") return null;
	const { suggested, decision } = record;
	const changed = editable.filter((field) => field in decision.fields);
	return changed
		.map((field) => {
			const [from, to] = [suggested[field], decision.fields[field]];
			return `${words.fields[field]}: ${from || words.nothing} → ${to || words.nothing}`;
		})
		.join("\n");
}

function fill(phrase: string, ...what: readonly string[]): string {
	return phrase.replace(/\{(\d)\}/gu, (_, i) => what[Number(i)] ?? "");
}
