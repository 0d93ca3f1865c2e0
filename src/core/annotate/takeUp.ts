import { type AnnotationFile, printAnnotationFile } from "./annotationFile";
import { mergeAnnotationFiles } from "./merge";
import { recentPart } from "./recentPart";

/** What one window holds of an annotation file. */
export interface Held {
	/** What is held true, saved or not; null where nothing was decided. */
	readonly file: AnnotationFile | null;
	/** What disk and window last agreed on. */
	readonly saved: AnnotationFile | null;
	/** There is something that is not on the disk. */
	readonly isDirty: boolean;
}

/**
 * Takes up what another program or window wrote. Where the file is gone, what was decided is held, and comes back with the next decision.
 * What is not saved yet is merged with it; and so is what was done a
 * moment ago and is gone from the disk: two that wrote at once did not see each other, whoever has a file go back to an
 * older state does so later.
 *
 * @param theirs what is on the disk; null where the file is gone.
 * @param since what was done after this, in milliseconds, is not taken for undone by others.
 */
export function takeUp(
	{ file, saved, isDirty }: Held,
	theirs: AnnotationFile | null,
	since: number,
): Held {
	if (!theirs) return { file, saved: null, isDirty };
	const mine = isDirty ? file : saved && recentPart(saved, since);
	if (!mine) return { file: theirs, saved: theirs, isDirty: false };
	const base = isDirty ? saved : mine;
	const merged = mergeAnnotationFiles(base, mine, theirs).file;
	const isSame = printAnnotationFile(merged) === printAnnotationFile(theirs);
	return { file: merged, saved: theirs, isDirty: !isSame };
}
