import type { AnnotationFile } from "./annotationFile";
import { append } from "./logs";
import type { ProgressRecord } from "./record";

/** The record in force; null where nobody said anything, which is `open`. */
export const progressOf = (
	file: AnnotationFile | null,
): ProgressRecord | null => file?.progress.at(-1) ?? null;

/** Says how far an article has come. Gives the same file where that is known already. */
export const setProgress = (
	file: AnnotationFile,
	record: ProgressRecord,
): AnnotationFile => append(file, "progress", record);
