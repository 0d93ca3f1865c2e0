import { createReader } from "../core/analyse";
import type { IndicatorFields } from "../core/analysis";
import { answerIn } from "../core/annotate/correctAnswer";
import { fieldsOf } from "../core/annotate/indicatorFields";
import type { Row } from "../core/annotate/record";
import { regionCodeOf } from "../core/annotate/regionCode";
import type { CodebookEntry } from "../core/lexicon/codebook";
import type { Span } from "../core/text/span";
import type { Read } from "./sessionState";

/** A row made out of selected words. */
export interface NewRow {
	/** Its figure; the whole selection where it has or needs none. */
	readonly span: Span;
	/** `name` is empty where the words have none. */
	readonly fields: IndicatorFields;
}

/**
 * Reads selected words by themselves. Where and when, unless they say it, are those of the nearest row in their sentence,
 * else the article's. While suggestions are hidden only their figure is read.
 *
 * @param entry of the codebook, where they are to be a row of it: one that is no number needs no figure.
 */
export function newRow(
	read: Read,
	selected: Span,
	entry: CodebookEntry | null = null,
): NewRow {
	const { source } = read.basis;
	const words = source.slice(selected.start, selected.end);
	const { codebook } = read.codebook;
	const { region, published } = read.analysis.article;
	const { indicators, figures } = createReader().analyse(words, {
		codebook,
		facts: {
			...(region.value !== null && { region: region.value }),
			...(published.value !== null && { published: published.value }),
		},
	});
	const isNumber = entry === null || entry.type === "number";
	const found = (!read.isBlind && indicators[0]) || null;
	const figure = isNumber
		? (figures.find((f) => f.start === found?.figure.start) ?? figures[0])
		: undefined;
	const span = figure
		? { start: selected.start + figure.start, end: selected.start + figure.end }
		: selected;
	const near = nearest(read.rows, span);
	const fields = {
		...fieldsOf(
			isNumber
				? (found ?? { ...figure })
				: found
					? pick(found, [...place, ...time])
					: {},
		),
		...(!near && !found && region.value !== null && at(region.value)),
		...(near && found?.origins.region !== "stated" && pick(near, place)),
		...(near && found?.origins.period !== "stated" && pick(near, time)),
		...(entry && { name: entry.name, indicatorId: entry.id }),
	};
	if (isNumber) return { span, fields };
	const context = { published: published.value, codebook };
	const answer = answerIn(words, entry, fields.period, context);
	return { span, fields: { ...fields, answer } };
}

const at = (region: string) => ({ region, regionCode: regionCodeOf(region) });
const place = ["region", "regionCode"] as const;
const time = ["period", "from", "to"] as const;

function pick(
	row: IndicatorFields,
	names: readonly (keyof IndicatorFields)[],
): Partial<IndicatorFields> {
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
