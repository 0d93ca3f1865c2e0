import type { AnnotationFile } from "./annotationFile";
import type { VariableRecord, VariableState } from "./record";

/** The record of an entry that is in force. */
export const variableRecord = (
	file: AnnotationFile | null,
	variable: string,
): VariableRecord | undefined =>
	file?.variables.findLast((record) => record.variable === variable);

/** What was said of an entry; `open` where nothing was. */
export const variableState = (
	file: AnnotationFile | null,
	variable: string,
): VariableState => variableRecord(file, variable)?.state ?? "open";

/** Says that an article does not report an entry, or takes that back. Gives the same file where that is known already. */
export function setVariable(
	file: AnnotationFile,
	record: VariableRecord,
): AnnotationFile {
	const isSame = variableState(file, record.variable) === record.state;
	return isSame ? file : { ...file, variables: [...file.variables, record] };
}
