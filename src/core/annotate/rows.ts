import type { Analysis, Indicator } from "../analysis";
import { type Anchored, anchorAll } from "./anchor";
import type { AnnotationFile } from "./annotationFile";
import { effectiveFields, fieldsOf } from "./indicatorFields";
import type { AnnotationRecord, Row } from "./record";
import { sentenceAt } from "./statement";

/**
 * Every row of an article, in the order of its text: what is read with what people decided of it; orphans last.
 *
 * @param sha256 of the article's bytes, where it is known: records of those very bytes need no looking for.
 */
export function rowsOf(
	source: string,
	analysis: Analysis,
	file: AnnotationFile | null,
	sha256: string | null = null,
): readonly Row[] {
	const records = file?.records ?? [];
	const places = anchorAll(
		records,
		source,
		analysis,
		file?.text.offsets ?? {},
		sha256 !== null && sha256 === file?.text.sha256,
	);
	const decided = new Map<Indicator, AnnotationRecord>();
	const rows: Row[] = [];
	for (const record of records) {
		const place = places.get(record.id) as Anchored;
		const { state } = record.decision;
		if (place.reading) decided.set(place.reading, record);
		if (state === "restored") continue;
		rows.push({
			...effectiveFields(record),
			id: record.id,
			state,
			anchor: place.state,
			figure: place.figure,
			sentence:
				place.reading?.sentence ??
				(place.figure && sentenceAt(source, place.figure.start)),
			asPrinted: record.asPrinted,
			reading: place.reading,
			record,
		});
	}
	const taken = new Set(records.map((r) => r.id));
	analysis.indicators.forEach((reading, i) => {
		const record = decided.get(reading) ?? null;
		if (record && record.decision.state !== "restored") return;
		rows.push({
			...fieldsOf(reading),
			id: record?.id ?? freeId(`r${i + 1}`, taken),
			state: "undecided",
			anchor: "anchored",
			figure: reading.figure,
			sentence: reading.sentence,
			asPrinted: reading.asPrinted,
			reading,
			record,
		});
	});
	const order = new Map(analysis.indicators.map((r, i) => [r, i]));
	const rank = (row: Row) =>
		row.reading ? (order.get(row.reading) ?? 0) : order.size;
	return rows.sort(
		(a, b) =>
			(a.figure?.start ?? Infinity) - (b.figure?.start ?? Infinity) ||
			rank(a) - rank(b) ||
			(a.id < b.id ? -1 : 1),
	);
}

const freeId = (id: string, taken: ReadonlySet<string>): string =>
	taken.has(id) ? freeId(`${id}_`, taken) : id;
