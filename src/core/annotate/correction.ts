import type { IndicatorFields } from "../analysis";
import type { Expected, Problem } from "../errors";
import { builtinCodebook } from "../lexicon/builtinCodebook";
import { readAnswer } from "./correctAnswer";
import { type Corrected, type CorrectionContext, Refusal } from "./corrected";
import type { CorrectedField } from "./correctedFields";
import { readNumber } from "./correctNumber";
import { readPeriod } from "./correctPeriod";
import type { Row } from "./record";
import { regionCodeOf } from "./regionCode";
import { repaired } from "./statement";

type FieldReader = (
	text: string,
	row: Row,
	context: CorrectionContext,
) => Corrected | Refusal;

/** Reads what a person typed into a field of a row. */
export function readField(
	field: CorrectedField,
	text: string,
	row: Row,
	context: CorrectionContext,
): Corrected | { readonly problem: Problem } {
	const trimmed = text.trim();
	const read =
		trimmed.length > (isLong(field) ? 2000 : 200)
			? new Refusal("tooLong")
			: /\p{Cc}/u.test(trimmed)
				? new Refusal("controlCharacters")
				: readers[field](trimmed, row, context);
	return read instanceof Refusal
		? { problem: problemOf(read, field, text) }
		: read;
}

function problemOf(
	{ expected, choices }: Refusal,
	field: CorrectedField,
	text: string,
): Problem {
	const badValue = { code: "badValue", field, text, expected } as const;
	return choices.length > 0 ? { ...badValue, choices } : badValue;
}

/** Fields in which people write sentences. */
const isLong = (field: CorrectedField): boolean =>
	field === "note" || field === "answer";

const readers: Readonly<Record<CorrectedField, FieldReader>> = {
	value: (text, row) => readNumber("value", text, row),
	valueMax: (text, row) => readNumber("valueMax", text, row),
	period: readPeriod,
	name: (text) => words(text, (name) => ({ name: name ?? "" }), "required"),
	unit: (text) => words(text, (unit) => ({ unit: unit ?? "" })),
	answer: readAnswer,
	scope: (text) => words(text, (scope) => ({ scope })),
	region: (text) =>
		words(text, (region) => ({ region, regionCode: regionCodeOf(region) })),
	note: (text) => ({ fields: {}, note: text, reading: null }),
	measure: choice("measure", [
		"level",
		"growth",
		"ratio",
		"change",
		"share",
		"rank",
	]),
	basis: choice("basis", ["", "yoy", "mom", "other"]),
	status: choice("status", [
		"actual",
		"pending",
		"target",
		"planned",
		"forecast",
	]),
	indicatorId: (text, _row, { codebook = builtinCodebook }) =>
		text === "other" || codebook.entries.some((entry) => entry.id === text)
			? { fields: { indicatorId: text }, reading: null }
			: new Refusal("codebookId"),
};

/** Kept as all names are: Simplified, without stray spaces. */
function words(
	text: string,
	fieldsOf: (words: string | null) => Partial<IndicatorFields>,
	expected?: Expected,
): Corrected | Refusal {
	const form = repaired(text);
	if (form === "" && expected) return new Refusal(expected);
	return {
		fields: fieldsOf(form === "" ? null : form),
		reading: form === text ? null : form,
	};
}

function choice(
	field: "measure" | "basis" | "status",
	codes: readonly string[],
): FieldReader {
	return (text) =>
		codes.includes(text)
			? { fields: { [field]: text === "" ? null : text }, reading: null }
			: new Refusal("choice");
}
