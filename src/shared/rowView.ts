import type { Basis, Measure, Origin, Slot, Status } from "../core/analysis";
import type { Row, RowState } from "../core/annotate/record";
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
	/** 增长率 (同比): `{0}（{1}）`. */
	readonly measureWithBasis: string;
	readonly orphan: string;
	readonly revised: string;
	readonly nothing: string;
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

/** What the sidebar shows of a row. */
export function rowView(row: Row, words: RowWords): RowView {
	const name = row.scope ? `${row.name}（${row.scope}）` : row.name;
	const value = readableValue(row, words.qualifier);
	const measure = row.basis
		? fill(
				words.measureWithBasis,
				words.measure[row.measure],
				words.basis[row.basis],
			)
		: words.measure[row.measure];
	const status = words.status[row.status];
	const state = words.state[row.state];
	const anchor = { anchored: "", orphan: words.orphan, revised: words.revised }[
		row.anchor
	];
	const parts = [
		name,
		value,
		row.region,
		row.period,
		measure,
		status,
		state,
		anchor,
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
		was: changes(row, words),
		label: parts.filter(Boolean).join(words.comma),
		raw: {
			...Object.fromEntries(editable.map((field) => [field, row[field] ?? ""])),
			note: row.record?.decision.note ?? "",
		},
		section: "",
		confidence: row.reading?.confidence ?? null,
		rule: row.reading?.rule ?? null,
		decided: null,
		note: row.record?.decision.note ?? null,
		inherited: editable.filter((field) => originOf(row, field) !== "stated"),
	};
}

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
