import type { AnnotationFile } from "./annotationFile";
import { append, inForce } from "./logs";
import type { VariableRecord, VariableState } from "./record";

/** The record of an entry that is in force. */
export const variableRecord = (
	file: AnnotationFile | null,
	variable: string,
): VariableRecord | undefined => inForce(file, "variables", variable);

/** What was said of an entry; `open` where nothing was. */
export const variableState = (
	file: AnnotationFile | null,
	variable: string,
): VariableState => variableRecord(file, variable)?.state ?? "open";

/** Says that an article does not report an entry, or takes that back. Gives the same file where that is known already. */
export const setVariable = (
	file: AnnotationFile,
	record: VariableRecord,
): AnnotationFile => append(file, "variables", record);

/** The entries that an article is said not to report, each with who said so. */
export function notReported(
	file: AnnotationFile | null,
): readonly VariableRecord[] {
	const latest = new Map(file?.variables.map((v) => [v.variable, v]));
	return [...latest.values()].filter(({ state }) => state === "not_reported");
}
