import { annotationDiff } from "../core/annotate/recordDiff";
import type { Diff } from "./gitArgs";
import { write } from "./output";
import { readAnnotations } from "./readAnnotations";
import type { Speaker } from "./terminal";

/**
 * Writes what two annotation files say otherwise.
 * @returns the exit status, as `diff` has it: 0 the same, 1 different, 2 a file is not readable.
 */
export async function diff(
	{ from, to }: Diff,
	speaker: Speaker,
	signal: AbortSignal,
): Promise<number> {
	const older = readAnnotations(from, speaker);
	const newer = readAnnotations(to, speaker);
	if (!older || !newer) return 2;
	const lines = annotationDiff(older, newer);
	const text = lines.map((line) => `${line}\n`).join("");
	await write(text, null, speaker.stdout, signal);
	return lines.length > 0 ? 1 : 0;
}
