import { printAnnotationFile } from "../core/annotate/annotationFile";
import { mergeAnnotationFiles } from "../core/annotate/merge";
import { disputeLine } from "../core/annotate/recordLine";
import type { Merge } from "./gitArgs";
import { write } from "./output";
import { readAnnotations, readBase } from "./readAnnotations";
import type { Speaker } from "./terminal";
import { say } from "./words";

/**
 * Joins what two people did to one annotation file, into the file of the first.
 * @returns the exit status: 0 done, 1 something is newly in dispute, or a file is not readable and nothing was written.
 * @throws UserError where nothing could be written.
 */
export async function merge(
	{ base, ours, theirs, path }: Merge,
	speaker: Speaker,
	signal: AbortSignal,
): Promise<number> {
	const { stdout, stderr, language } = speaker;
	const from = readBase(base, speaker, `${path} (base)`);
	const mine = readAnnotations(ours, speaker, `${path} (ours)`);
	const others = readAnnotations(theirs, speaker, `${path} (theirs)`);
	if (!from || !mine || !others) return 1;
	const { file, conflicts } = mergeAnnotationFiles(from.base, mine, others);
	await write(printAnnotationFile(file), ours, stdout, signal);
	if (conflicts.length === 0) return 0;
	for (const dispute of conflicts)
		stderr.write(
			`${say(language, "inDispute", path, disputeLine(file, dispute))}\n`,
		);
	stderr.write(`${say(language, "settleDisputes")}\n`);
	return 1;
}
