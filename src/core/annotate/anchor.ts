import type { Analysis, Indicator } from "../analysis";
import type { Span } from "../text/span";
import { passes, passesOfSameText } from "./anchorPasses";
import { createPlaces } from "./places";
import type { AnchorState, AnnotationRecord } from "./record";

/** Where a record stands in an article as it is now. */
export interface Anchored {
	readonly state: AnchorState;
	/** In the source; null for an orphan. */
	readonly figure: Span | null;
	/** What is read there; null for an orphan and where nothing is. */
	readonly reading: Indicator | null;
}

/** Starts and ends of figures by record id, as the annotation file has them: where to look first, and no more than that. */
export type Offsets = Readonly<Record<string, readonly [number, number]>>;

const orphan: Anchored = { state: "orphan", figure: null, reading: null };

/**
 * Finds the records of an article again: on the same value in the same statement and on nothing else. Where the number
 * in an otherwise same statement is another, the record is `revised`; where its words are gone, an orphan.
 *
 * Each of the {@link passes} sees the records that those before it left. No two records stand on one reading; of
 * several that could, one whose decision is in force has it before one that was restored, then the one that fits better.
 *
 * @param isSameText the source is the very text that the offsets are of.
 */
export function anchorAll(
	records: readonly AnnotationRecord[],
	source: string,
	analysis: Analysis,
	offsets: Offsets,
	isSameText = false,
): ReadonlyMap<string, Anchored> {
	const places = createPlaces(source, analysis);
	const found = new Map<string, Anchored>();
	const taken = new Set<Indicator>();
	for (const pass of isSameText ? passesOfSameText : passes) {
		const offers = records
			.filter((record) => !found.has(record.id))
			.flatMap((record) => {
				const [start, end] = offsets[record.id] ?? [];
				const hint = start !== undefined && end !== undefined;
				const at = hint && end <= source.length ? { start, end } : null;
				return pass(record, places, at).map((candidate) => ({
					id: record.id,
					candidate,
					isUndone: record.decision.state === "restored",
					distance: Math.abs(candidate.figure.start - (start ?? 0)),
				}));
			});
		offers.sort(
			(a, b) =>
				Number(a.isUndone) - Number(b.isUndone) ||
				b.candidate.score - a.candidate.score ||
				a.distance - b.distance ||
				a.candidate.figure.start - b.candidate.figure.start ||
				(a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
		);
		for (const { id, candidate } of offers) {
			const { state, figure, reading } = candidate;
			if (found.has(id) || (reading && taken.has(reading))) continue;
			found.set(id, { state, figure, reading });
			if (reading) taken.add(reading);
		}
	}
	return new Map(records.map(({ id }) => [id, found.get(id) ?? orphan]));
}

/** {@link anchorAll} for one record. */
export const anchor = (
	record: AnnotationRecord,
	source: string,
	analysis: Analysis,
	hint: Span | null,
): Anchored =>
	anchorAll(
		[record],
		source,
		analysis,
		hint ? { [record.id]: [hint.start, hint.end] } : {},
	).get(record.id) ?? orphan;
