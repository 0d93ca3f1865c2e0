import * as vscode from "vscode";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { Row, VariableState } from "../core/annotate/record";
import type { CodebookEntry } from "../core/lexicon/codebook";
import type { Span } from "../core/text/span";
import { askAnswer } from "./askAnswer";
import { correctionContext } from "./check";
import { addTo, decideRows, type Ground } from "./decisions";
import { explain } from "./explain";
import type { NewRow } from "./newRow";
import { randomId } from "./randomId";
import {
	isUnchanged,
	type SelectedWords,
	selectedWords,
} from "./selectedWords";
import type { Reading, Services } from "./services";
import type { Session } from "./session";
import { showRow } from "./showRow";
import { unmadeRow } from "./unmadeRow";

const { t } = vscode.l10n;

/** Says of an entry of the codebook that the article does not report it, takes that back, or makes it a row of the selected words. */
export async function setVariable(
	session: Session,
	variable: string,
	to: "not_reported" | "open" | "selection",
	services: Services,
): Promise<void> {
	const read = await session.current();
	const entry = read?.codebook.codebook.entries.find(
		({ id }) => id === variable,
	);
	if (!entry) return; // another codebook since: a fresh list is on its way
	if (to === "selection") return fill(session, entry, services);
	await services.decisions.change(session, (ground) =>
		stated(ground, variable, to),
	);
}

const stated = (
	{ file, reading, who, when }: Ground,
	variable: string,
	state: VariableState,
): AnnotationFile =>
	reading.setVariable(file, { variable, state, note: null, who, when });

/** A row of the entry, made out of the selected words; what was said not to be reported is open again. */
async function fill(
	session: Session,
	entry: CodebookEntry,
	{ decisions, reading }: Services,
): Promise<void> {
	const { name } = entry;
	const selected = await selectedWords(
		session,
		t("Select the words in the article that say “{0}” first.", name),
	);
	if (!selected) return;
	const loaded = await reading();
	const read = loaded.newRow(selected.read, selected.span, entry);
	const made =
		entry.type === "number"
			? numberRow(read, entry)
			: await answerRow(read, selected, entry, loaded);
	if (!made || !isUnchanged(session, selected.read)) return;
	let id = randomId();
	const isDone = await decisions.change(session, (ground) => {
		const opened = { ...ground, file: stated(ground, entry.id, "open") };
		const row =
			entry.type === "number" ? undecidedAt(ground.rows, made.span) : null;
		if (!row) return addTo(opened, made.span, made.fields, id);
		id = row.id;
		const { indicatorId, unit, answer } = made.fields;
		const fields = { indicatorId, name, unit, answer };
		return decideRows(session, opened, [
			{ row, made: { state: "corrected", fields } },
		]);
	});
	if (isDone) await showRow(session, id);
}

/** What was read in those very words, as something else, and waits to be decided: it is put right, and no double is added. */
function undecidedAt(rows: readonly Row[], { start, end }: Span): Row | null {
	const [row, ...others] = rows.filter(
		({ state, figure }) =>
			state === "undecided" && figure?.start === start && figure.end === end,
	);
	return row && others.length === 0 ? row : null;
}

/** The row of a number: null, and the user knows why, where the words have none. */
function numberRow(
	{ span, fields }: NewRow,
	{ name, unit }: CodebookEntry,
): NewRow | null {
	if (fields.value === null) {
		void vscode.window.showInformationMessage(
			t(
				"There is no number in the selected words. Select the figure of “{0}”.",
				name,
			),
		);
		return null;
	}
	return { span, fields: { ...fields, unit: fields.unit || (unit ?? "") } };
}

/** The row of an answer: null where nobody gives one. Words that state something are asked whether that is a yes or a no. */
async function answerRow(
	{ span, fields }: NewRow,
	{ words, read }: SelectedWords,
	entry: CodebookEntry,
	reading: Reading,
): Promise<NewRow | null> {
	if (fields.answer !== null && entry.type !== "yes_no")
		return { span, fields };
	const row = unmadeRow(fields);
	const context = correctionContext(read);
	const answer = await askAnswer(entry, words, (text) => {
		const checked = reading.readField("answer", text, row, context);
		return "problem" in checked
			? { problem: explain(checked.problem, entry.name) }
			: { answer: checked.fields.answer ?? "" };
	});
	return answer === null ? null : { span, fields: { ...fields, answer } };
}
