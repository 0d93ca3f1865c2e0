import type { AnnotationFile } from "./annotationFile";
import { printJson } from "./jsonText";
import type { ProgressRecord } from "./record";

/** The record in force; null where nobody said anything, which is `open`. */
export const progressOf = (
	file: AnnotationFile | null,
): ProgressRecord | null => file?.progress.at(-1) ?? null;

/** Says how far an article has come. Gives the same file where that is known already. */
export function setProgress(
	file: AnnotationFile,
	record: ProgressRecord,
): AnnotationFile {
	const { state = "open", reason = null, note = null } = progressOf(file) ?? {};
	const isSame =
		printJson([state, reason, note]) ===
		printJson([record.state, record.reason, record.note]);
	return isSame ? file : { ...file, progress: [...file.progress, record] };
}
