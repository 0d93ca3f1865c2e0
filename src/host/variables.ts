import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { Codebook, CodebookEntry } from "../core/lexicon/codebook";
import type { VariableView } from "../shared/protocol";
import type { Reading } from "./services";

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
