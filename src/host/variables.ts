import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { Row } from "../core/annotate/record";
import type { Codebook, CodebookEntry } from "../core/lexicon/codebook";
import type { VariableView } from "../shared/protocol";
import type { Reading } from "./services";
import type { Session } from "./session";
import { setting } from "./settings";

/**
 * The entries that a project codes, in the codebook's order: those that it chose, or all. What another entry has taken the
 * place of is none.
 */
export function variablesOf(
	{ entries }: Codebook,
	chosen: readonly string[],
): readonly CodebookEntry[] {
	const current = entries.filter(({ replacedBy }) => replacedBy === null);
	if (chosen.length === 0) return current;
	const wanted = new Set(chosen);
	return current.filter(({ id }) => wanted.has(id));
}

/** The entries that the project of an article codes. */
export const variablesAt = (
	{ document }: Pick<Session, "document">,
	codebook: Codebook,
): readonly CodebookEntry[] =>
	variablesOf(codebook, setting("variables", document));

/** Ids of the entries that have a row; a rejected one fills nothing. */
export const filledBy = (rows: readonly Row[]): ReadonlySet<string> =>
	new Set(
		rows
			.filter(({ state }) => state !== "rejected")
			.map(({ indicatorId }) => indicatorId),
	);

export const variableView = (
	{ id, name, unit, definition }: CodebookEntry,
	file: AnnotationFile | null,
	{ variableState }: Reading,
): VariableView => ({
	id,
	name,
	unit: unit ?? "",
	definition,
	isNotReported: variableState(file, id) === "not_reported",
});
