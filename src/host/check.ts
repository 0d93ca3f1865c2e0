import { type FactName, factNames } from "../core/analysis";
import type { Corrected, CorrectionContext } from "../core/annotate/corrected";
import type { Problem } from "../core/errors";
import type { Completion, EditableField } from "../shared/protocol";
import { explain } from "./explain";
import type { Reading } from "./services";
import type { Session } from "./session";
import type { Read } from "./sessionState";
import { unmadeRow } from "./unmadeRow";

/** Reads what was typed into a field of a row; null where the row is gone. */
export function readTyped(
	session: Session,
	id: string,
	field: EditableField,
	to: string,
	reading: Reading,
): Corrected | { readonly problem: Problem } | null {
	const { read } = session;
	const row = session.row(id);
	if (!read || !row) return null;
	return reading.readField(field, to, row, correctionContext(read));
}

/** What a text in a field is read with. */
export const correctionContext = ({
	analysis,
	codebook,
}: Read): CorrectionContext => ({
	published: analysis.article.published.value,
	codebook: codebook.codebook,
});

export function readTypedFact(
	fact: FactName,
	to: string,
	{ checkFact }: Reading,
): { readonly value: string | null } | { readonly problem: Problem } {
	const checked = checkFact(fact, to);
	if ("value" in checked) return checked;
	const { expected } = checked;
	return { problem: { code: "badValue", field: fact, text: to, expected } };
}

export function isFact(name: string): name is FactName {
	return (factNames as readonly string[]).includes(name);
}

interface Checked {
	/** Why it can't be taken. */
	readonly problem: string | null;
	/** How it was understood, where that is not what was typed. */
	readonly reading: string | null;
	/** What could be meant, the likeliest first. */
	readonly completions: readonly Completion[];
}

/** Answers the page's question about what is being typed. `id` is a row's, or names a fact. */
export function check(
	session: Session,
	id: string,
	field: EditableField | "fact",
	to: string,
	reading: Reading,
): Checked {
	const typed =
		field !== "fact"
			? readTyped(session, id, field, to, reading)
			: isFact(id)
				? readTypedFact(id, to, reading)
				: null;
	const completions = completionsFor(session, id, field, to, reading);
	if (!typed) return { problem: null, reading: null, completions };
	if ("problem" in typed) {
		const problem = explain(typed.problem, session.name);
		return { problem, reading: null, completions };
	}
	const understood = "value" in typed ? typed.value : typed.reading;
	const reads = understood === to ? null : understood;
	return { problem: null, reading: reads, completions };
}

/** What may be meant by what is being typed. Of the facts, the region is completed as a row's is. */
function completionsFor(
	session: Session,
	id: string,
	field: EditableField | "fact",
	to: string,
	{ completionsOf, fieldsOf }: Reading,
): readonly Completion[] {
	const { read } = session;
	if (!read || (field === "fact" && id !== "region")) return [];
	const row = field === "fact" ? unmadeRow(fieldsOf({})) : session.row(id);
	const completed = field === "fact" ? "region" : field;
	return row ? completionsOf(completed, to, row, correctionContext(read)) : [];
}
