import { createReader } from "../core/analyse";
import type { IndicatorFields } from "../core/analysis";
import { fieldsOf } from "../core/annotate/indicatorFields";
import type { Row } from "../core/annotate/record";
import type { Span } from "../core/text/span";
import type { Read } from "./sessionState";

/** A row made out of selected words. */
export interface NewRow {
	/** Its figure; the whole selection where it has none. */
	readonly span: Span;
	/** `name` is empty where the words have none. */
	readonly fields: IndicatorFields;
}

/** Reads selected words by themselves. Where and when, unless they say it, are those of the nearest row in their sentence, else the article's. */
export function newRow(read: Read, selected: Span): NewRow {
	const { source } = read.basis;
	const words = source.slice(selected.start, selected.end);
	const { region, published } = read.analysis.article;
	const { indicators, figures } = createReader().analyse(words, {
		codebook: read.codebook.codebook,
		facts: {
			...(region.value !== null && { region: region.value }),
			...(published.value !== null && { published: published.value }),
		},
	});
	const found = indicators[0] ?? null;
	const figure =
		figures.find((f) => f.start === found?.figure.start) ?? figures[0];
	const span = figure
		? { start: selected.start + figure.start, end: selected.start + figure.end }
		: selected;
	const near = nearest(read.rows, span);
	const fields = fieldsOf(found ?? { ...figure });
	return {
		span,
		fields: {
			...fields,
			...(near && found?.origins.region !== "stated" && pick(near, place)),
			...(near && found?.origins.period !== "stated" && pick(near, time)),
		},
	};
}

const place = ["region", "regionCode"] as const;
const time = ["period", "from", "to"] as const;

function pick(row: Row, names: readonly (keyof IndicatorFields)[]) {
	return Object.fromEntries(names.map((name) => [name, row[name]]));
}

/** The row whose figure is closest, of those in the sentence. */
function nearest(rows: readonly Row[], { start }: Span): Row | null {
	const inSentence = rows.filter(
		({ sentence }) =>
			sentence && sentence.start <= start && start < sentence.end,
	);
	const distance = (row: Row) =>
		row.figure ? Math.abs(row.figure.start - start) : Infinity;
	return inSentence.reduce<Row | null>(
		(best, row) => (best && distance(best) <= distance(row) ? best : row),
		null,
	);
}
