import type { AnnotationFile } from "../annotationFile";
import { decideAll } from "../decide";
import type { Decision, Row } from "../record";

/**
 * Rows that say the same as one: the first stays, and is accepted if it was undecided; the others are rejected, and
 * their decision says as which it is the same. Nothing is deleted.
 *
 * @param newIds one for each row, for its record, should it have none yet.
 */
export function mergeRows(
	file: AnnotationFile,
	source: string,
	rows: readonly Row[],
	decision: Decision,
	newIds: readonly string[],
): AnnotationFile {
	const [first, ...others] = rows;
	if (!first || others.length === 0) return file;
	const idOf = (row: Row, i: number) => row.record?.id ?? (newIds[i] as string);
	const sameAs = idOf(first, 0);
	const kept = {
		row: first,
		decision: { ...decision, state: "accepted" } as const,
		newId: sameAs,
	};
	const doubles = others.map((row, i) => ({
		row,
		decision: { ...decision, state: "rejected", sameAs } as const,
		newId: idOf(row, i + 1),
	}));
	const decided = first.state === "undecided" ? [kept, ...doubles] : doubles;
	return decideAll(file, source, decided);
}
