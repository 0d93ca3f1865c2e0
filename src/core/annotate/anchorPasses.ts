import { normalise } from "../text/normalise";
import type { Span } from "../text/span";
import {
	agreement,
	beforeIn,
	type Candidate,
	contextOf,
	fieldsOfRecord,
	isHarmlessEdit,
	isNear,
	isReadAt,
	isSameCell,
	isWhole,
	mayStandOn,
	nearest,
	onOwnWords,
	onWords,
} from "./anchorFit";
import { numberOf, type Places } from "./places";
import { quoteOf } from "./quote";
import type { AnnotationRecord } from "./record";
import { maskNumbers, similarity } from "./similar";
import { repaired } from "./statement";

type Pass = (
	record: AnnotationRecord,
	places: Places,
	hint: Span | null,
) => readonly Candidate[];

/** Less alike than this, two statements are two statements. */
const alike = 0.6;

/** The text is the one that the offsets are of. */
const inSameText: Pass = (record, places, hint) =>
	hint && quoteOf(places.source, hint).exact === record.quote.exact
		? onWords(record, places, hint, 0)
		: [];

/** The words, with all that stands around them, are where they were. */
const atHint: Pass = (record, places, hint) => {
	if (!hint) return [];
	const { exact, prefix, suffix } = quoteOf(places.source, hint);
	const was = record.quote;
	const isSame =
		exact === was.exact && prefix === was.prefix && suffix === was.suffix;
	if (!isSame || exact === "") return [];
	const now = places.statementAt(hint).text;
	// One may be a part of the other: another version may divide sentences otherwise.
	if (!now.includes(record.statement) && !record.statement.includes(now))
		return [];
	return onOwnWords(record, places, hint, 1);
};

/** The same words or number at the same place of the same sentence, elsewhere in the article. */
const inSameStatement: Pass = (record, places, hint) => {
	const { suggested, statement } = record;
	if (!suggested) return [];
	const before = beforeIn(record);
	const words = repaired(record.quote.exact);
	const { source } = places;
	return nearest(places.readingsIn(statement), hint, (i) => i.figure)
		.filter(
			(i) =>
				isNear(places.statementAt(i.figure).before, before) &&
				(numberOf(i) === numberOf(suggested) ||
					repaired(source.slice(i.figure.start, i.figure.end)) === words),
		)
		.flatMap((reading) => {
			const context = contextOf(record, places, reading.figure);
			return mayStandOn(record, places, reading, context)
				? [
						{
							state: "anchored" as const,
							figure: reading.figure,
							reading,
							score: 100 * context + agreement(reading, suggested),
						},
					]
				: [];
		});
};

/** The same number for the same name, place and time, in a sentence that was edited. */
const inEditedStatement: Pass = (record, places, hint) => {
	const { suggested, statement } = record;
	if (!suggested) return [];
	return nearest(places.readingsOf(suggested), hint, (i) => i.figure)
		.filter(
			(i) =>
				isSameCell(i, suggested) &&
				i.name === suggested.name &&
				i.measure === suggested.measure &&
				i.basis === suggested.basis &&
				i.status === suggested.status &&
				i.scope === suggested.scope,
		)
		.flatMap((reading) => {
			const { figure } = reading;
			const score = Math.max(
				similarity(places.statementAt(figure).text, statement),
				contextOf(record, places, figure),
			);
			return score >= alike
				? [{ state: "anchored" as const, figure, reading, score }]
				: [];
		});
};

/** The words at the same place of the same sentence, though nothing is read in them (now, or ever: an added row). */
const byWords: Pass = (record, places, hint) => {
	const words = repaired(record.quote.exact);
	const before = beforeIn(record);
	if (words === "" || before === null) return [];
	const spans = nearest(
		places.sentencesOf(record.statement).map((sentence) => {
			const { start, end } = sentence;
			const { toSource } = normalise(places.source.slice(start, end));
			const at = before.length;
			const within = toSource({ start: at, end: at + words.length });
			return { start: start + within.start, end: start + within.end };
		}),
		hint,
		(span) => span,
	);
	return spans.flatMap((span) => {
		const context = contextOf(record, places, span);
		// It stands on that reading or, when that is another record's, not there: of two same sentences one may be gone.
		const isRead = isReadAt(record, places, span);
		return record.suggested === null || context >= alike
			? onOwnWords(record, places, span, context).filter(
					({ reading }) => reading || !isRead,
				)
			: [];
	});
};

/** The words of an added row in a sentence that had words put in or taken out, but no numbers, places or times. */
const byWordsInEdited: Pass = (record, places, hint) => {
	if (record.suggested !== null) return [];
	const whole = places
		.occurrences(record.quote.exact)
		.filter((span) => isWhole(places.source, span));
	return nearest(whole, hint, (span) => span).flatMap((span) => {
		const now = places.statementAt(span).text;
		const likeness = similarity(now, record.statement);
		return likeness >= alike && isHarmlessEdit(record.statement, now)
			? onWords(record, places, span, 100 * likeness)
			: [];
	});
};

/** Another number in an otherwise same sentence. */
const revised: Pass = (record, places, hint) => {
	const wanted = fieldsOfRecord(record);
	const before = beforeIn(record);
	if (wanted.value === null || before === null) return [];
	const maskedBefore = maskNumbers(before);
	const words = repaired(record.quote.exact);
	const { source } = places;
	return nearest(
		places.figuresIn(maskNumbers(record.statement)),
		hint,
		(figure) => figure,
	)
		.filter(
			(figure) =>
				isNear(maskNumbers(places.statementAt(figure).before), maskedBefore) &&
				repaired(source.slice(figure.start, figure.end)) !== words,
		)
		.flatMap((figure) => {
			const context = contextOf(record, places, figure, maskNumbers);
			return onWords(record, places, figure, 100 * context)
				.filter(({ reading }) =>
					reading
						? numberOf(reading) !== numberOf(wanted) &&
							isSameCell(reading, wanted)
						: context >= alike && places.readingsAt(figure).length === 0,
				)
				.map((c) => ({ ...c, state: "revised" as const }));
		});
};

/** One after the other, each for the records that those before it left. */
export const passes: readonly Pass[] = [
	atHint,
	inSameStatement,
	inEditedStatement,
	byWords,
	byWordsInEdited,
	revised,
];

/** Where the text is the one that the offsets were taken in, there is nothing to look for. */
export const passesOfSameText: readonly Pass[] = [inSameText, ...passes];
