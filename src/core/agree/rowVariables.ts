import type { IndicatorFields } from "../analysis";
import { numberOf } from "../annotate/places";
import { type Coding, isKept } from "./codings";

/** Something that coders say of a row, as a category; null where they say nothing of it. */
export interface RowVariable {
	readonly id: RowVariableId;
	readonly codeOf: (coding: Coding) => string | null;
}

const field =
	(name: keyof IndicatorFields) =>
	(row: Coding): string | null =>
		// What a coder has left empty is said, too.
		isKept(row) ? (row.fields[name] ?? "") : null;

/** `877`, `10–15`; the same for 877.0. */
const numberText = ({ fields }: Coding): string =>
	numberOf({ ...fields, unit: "" })
		.trim()
		.replace(" ", "–");

// biome-ignore format: a table
const codes = {
	decision:    ({ state }: Coding) => state,
	indicatorId: field("indicatorId"),
	name:        field("name"),
	scope:       field("scope"),
	value:       (row: Coding) => isKept(row) ? (row.fields.answer ?? numberText(row)) : null,
	unit:        field("unit"),
	measure:     field("measure"),
	basis:       field("basis"),
	status:      field("status"),
	region:      field("region"),
	period:      field("period"),
} satisfies Record<string, (row: Coding) => string | null>;

export type RowVariableId = keyof typeof codes;

/** What coders are compared in, in the order in which it is shown. */
export const rowVariables: readonly RowVariable[] = Object.entries(codes).map(
	([id, codeOf]) => ({ id: id as RowVariableId, codeOf }),
);

/** The number of a row; null where it has none. */
export const numberIn = (row: Coding): number | null =>
	isKept(row) && row.fields.value !== null ? Number(row.fields.value) : null;
