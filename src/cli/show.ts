import { annotationLines } from "../core/annotate/recordLine";
import type { Show } from "./gitArgs";
import { write } from "./output";
import { readAnnotations } from "./readAnnotations";
import type { Speaker } from "./terminal";

/**
 * Writes what people decided, a line each.
 * @returns the exit status: 0 done, 1 the file is not readable.
 */
export async function show(
	command: Show,
	speaker: Speaker,
	signal: AbortSignal,
): Promise<number> {
	const file = readAnnotations(command.file, speaker);
	if (!file) return 1;
	const text = annotationLines(file).map((line) => `${line}\n`);
	await write(text.join(""), null, speaker.stdout, signal);
	return 0;
}
