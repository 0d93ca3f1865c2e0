import type { IndicatorFields } from "../analysis";
import type { Span } from "../text/span";
import { differing, fieldsOf } from "./indicatorFields";
import type { Row } from "./record";
import { sentenceAt } from "./statement";

/** A place that says the same as a row that a person decided, and what would be decided there. */
export interface SamePlace {
	/** Tells it from the other places of its article, as long as that is the same text. */
	readonly key: string;
	/** The undecided row there; null where nothing was read, and a row would be added. */
	readonly row: Row | null;
	readonly figure: Span;
	readonly sentence: Span;
	/** What would be put right; of an added row, what it takes over. */
	readonly fields: Partial<IndicatorFields>;
}

/** What names a statistic. Its value, its region and its period are each place's own. */
const naming = ["name", "indicatorId", "scope", "unit", "measure"] as const;
/** What two rows that were read alike have in common. */
const alike = ["name", "scope", "unit", "measure"] as const;

/**
 * The other places of an article that say the same as a row: undecided rows that were read alike, with what was put
 * right in it; for a row that a person added, its words wherever no row stands on them.
 *
 * @param rows of the article, which need not be the row's own.
 */
export function sameElsewhere(
	source: string,
	rows: readonly Row[],
	{ record, ...like }: Row,
): readonly SamePlace[] {
	if (!record) return [];
	const { suggested, decision, quote } = record;
	return suggested
		? readAlike(rows, suggested, pick(decision.fields))
		: sameWords(source, rows, quote.exact, {
				...pick(like),
				answer: like.answer,
			});
}

function readAlike(
	rows: readonly Row[],
	suggested: IndicatorFields,
	changes: Partial<IndicatorFields>,
): readonly SamePlace[] {
	return rows.flatMap((row) => {
		const { state, reading, figure, sentence } = row;
		const isAlike =
			state === "undecided" &&
			reading &&
			alike.every((name) => reading[name] === suggested[name]);
		if (!isAlike || !figure || !sentence) return [];
		const fields = differing(changes, fieldsOf(reading));
		return [{ key: keyOf(figure, row), row, figure, sentence, fields }];
	});
}

function sameWords(
	source: string,
	rows: readonly Row[],
	words: string,
	fields: Partial<IndicatorFields>,
): readonly SamePlace[] {
	return occurrences(source, words)
		.filter(({ start, end }) =>
			rows.every(
				({ figure }) => !figure || figure.end <= start || end <= figure.start,
			),
		)
		.map((figure) => ({
			key: keyOf(figure, null),
			row: null,
			figure,
			sentence: sentenceAt(source, figure.start),
			fields,
		}));
}

/** Where words stand apart from others: 12件 is not in 112件. */
function occurrences(source: string, words: string): readonly Span[] {
	const found: Span[] = [];
	if (words === "") return found;
	for (
		let start = source.indexOf(words);
		start >= 0;
		start = source.indexOf(words, start + words.length)
	) {
		const end = start + words.length;
		if (!isInNumber(source, start) && !isInNumber(source, end))
			found.push({ start, end });
	}
	return found;
}

/** Whether a cut here would go through a number. */
const isInNumber = (source: string, at: number): boolean =>
	/\p{Nd}[.．,]?$/u.test(source.slice(Math.max(0, at - 2), at)) &&
	/^[.．,]?\p{Nd}/u.test(source.slice(at, at + 2));

const pick = (fields: Partial<IndicatorFields>): Partial<IndicatorFields> =>
	Object.fromEntries(
		naming.flatMap((name) => (name in fields ? [[name, fields[name]]] : [])),
	);

function keyOf({ start, end }: Span, row: Row | null): string {
	const { value = null, region = null, period = null } = row ?? {};
	return JSON.stringify([start, end, value, region, period]);
}
