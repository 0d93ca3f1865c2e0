import type { Analysis, Indicator } from "../analysis";
import type { Span } from "../text/span";
import { quoteOf } from "./quote";
import type { AnchorState, AnnotationRecord } from "./record";

/** Where a record stands in an article as it is now. */
export interface Anchored {
	readonly state: AnchorState;
	/** In the source; null for an orphan. */
	readonly figure: Span | null;
	/** What is read there; null for an orphan and where nothing is. */
	readonly reading: Indicator | null;
}

export function anchor(
	record: AnnotationRecord,
	source: string,
	analysis: Analysis,
	hint: Span | null,
): Anchored {
	if (hint) {
		const quote = quoteOf(source, hint);
		if (
			quote.exact === record.quote.exact &&
			quote.prefix === record.quote.prefix &&
			quote.suffix === record.quote.suffix
		) {
			const reading = analysis.indicators.find(
				(i) =>
					i.figure.start === hint.start &&
					i.figure.end === hint.end &&
					i.value === record.suggested?.value &&
					i.name === record.suggested.name &&
					i.region === record.suggested.region &&
					i.period === record.suggested.period,
			);
			return { state: "anchored", figure: hint, reading: reading ?? null };
		}
	}
	return { state: "orphan", figure: null, reading: null };
}

/** By record id. */
export function anchorAll(
	records: readonly AnnotationRecord[],
	source: string,
	analysis: Analysis,
	offsets: Readonly<Record<string, readonly [number, number]>>,
): ReadonlyMap<string, Anchored> {
	return new Map(
		records.map((r) => {
			const at = offsets[r.id];
			return [
				r.id,
				anchor(r, source, analysis, at ? { start: at[0], end: at[1] } : null),
			];
		}),
	);
}
