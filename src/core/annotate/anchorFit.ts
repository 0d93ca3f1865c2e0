import type { Indicator, IndicatorFields } from "../analysis";
import type { Span } from "../text/span";
import { fieldsOf } from "./indicatorFields";
import { aroundOf, numberOf, type Places } from "./places";
import type { AnchorState, AnnotationRecord } from "./record";
import { commonEnd, commonStart } from "./similar";
import { repaired } from "./statement";

/** A place where a record could stand; the higher score has it. */
export interface Candidate {
	readonly state: AnchorState;
	readonly figure: Span;
	readonly reading: Indicator | null;
	readonly score: number;
}

/** A record on given words: with what is read there, or with nothing. */
export function onWords(
	record: AnnotationRecord,
	places: Places,
	figure: Span,
	score: number,
): readonly Candidate[] {
	const wanted = fieldsOfRecord(record);
	const readings = places.readingsAt(figure);
	const fits = (i: Indicator) =>
		record.suggested
			? i.name === wanted.name || readings.length === 1
			: !record.copy &&
				i.name === wanted.name &&
				numberOf(i) === numberOf(wanted);
	const at = { state: "anchored", figure } as const;
	return [
		...readings.filter(fits).map((reading) => ({
			...at,
			reading,
			score: score + agreement(reading, wanted),
		})),
		{ ...at, reading: null, score: score - 1 },
	];
}

/** {@link onWords}, unless what is read there is of another place or time. */
export function onOwnWords(
	record: AnnotationRecord,
	places: Places,
	figure: Span,
	context: number,
): readonly Candidate[] {
	const all = onWords(record, places, figure, 100 * context);
	const own = all.filter(
		({ reading }) => !reading || mayStandOn(record, places, reading, context),
	);
	const isOthers = own.length < all.length && own.every((c) => !c.reading);
	return isOthers ? [] : own;
}

export const fieldsOfRecord = ({ suggested, decision }: AnnotationRecord) =>
	suggested ?? fieldsOf(decision.fields);

/** About the same place and time, as far as that is known. */
export const isSameCell = (a: IndicatorFields, b: IndicatorFields): boolean =>
	a.region === b.region && a.period === b.period;

const weights = {
	name: 8,
	measure: 4,
	region: 2,
	period: 2,
	scope: 1,
	status: 1,
} as const;

/**
 * Whether a reading of the same words in the same statement is the record's. One of another place or time is only where
 * it can be no other: all around it is as it was, and the statement stands there alone. What the article says of itself
 * was set right then, or the reader has learned something.
 */
export const mayStandOn = (
	{ suggested, statement }: AnnotationRecord,
	places: Places,
	reading: Indicator,
	context: number,
): boolean =>
	suggested === null ||
	isSameCell(reading, suggested) ||
	(context === 1 &&
		places
			.readingsIn(statement)
			.every((i) => i.sentence.start === reading.sentence.start));

const mostAgreement =
	Object.values(weights).reduce((sum, weight) => sum + weight, 0) + 1;

/** Whether the very reading that a record was made on is in some words. */
export const isReadAt = (
	{ suggested }: AnnotationRecord,
	places: Places,
	figure: Span,
): boolean =>
	suggested !== null &&
	places
		.readingsAt(figure)
		.some((reading) => agreement(reading, suggested) === mostAgreement);

/** Which of several readings of one figure is meant; less than 20. */
export const agreement = (a: IndicatorFields, b: IndicatorFields): number =>
	Object.entries(weights).reduce(
		(sum, [name, weight]) =>
			a[name as keyof typeof weights] === b[name as keyof typeof weights]
				? sum + weight
				: sum,
		numberOf(a) === numberOf(b) ? 1 : 0,
	);

/** How much of the words around the quote is around a span, 0 to 1. */
export function contextOf(
	record: AnnotationRecord,
	places: Places,
	span: Span,
	view: (text: string) => string = (text) => text,
): number {
	const was = aroundOf(record.quote);
	const now = places.around(span);
	const prefix = view(was.prefix);
	const suffix = view(was.suffix);
	const common =
		commonEnd(prefix, view(now.prefix)) + commonStart(suffix, view(now.suffix));
	const whole = prefix.length + suffix.length;
	return whole === 0 ? 1 : common / whole;
}

/** What stood before the quote in its statement: of several places of the words, the one whose prefix fits best. Null if none. */
export function beforeIn({
	quote,
	statement,
}: AnnotationRecord): string | null {
	const words = repaired(quote.exact);
	const prefix = repaired(quote.prefix);
	let best: string | null = null;
	let most = -1;
	if (words === "") return null;
	for (let at = statement.indexOf(words); at >= 0; ) {
		const before = statement.slice(0, at);
		const fit = commonEnd(before, prefix);
		if (fit > most) [best, most] = [before, fit];
		at = statement.indexOf(words, at + 1);
	}
	return best;
}

/** The same place in a statement. A reader of another version may take 近 or 不低于 into the figure, or leave it out. */
export const isNear = (now: string, before: string | null): boolean =>
	before === null || Math.abs(now.length - before.length) <= 3;

/** Of candidates for one record (in the order of the text) only the nearest are weighed, so that a line repeated ten thousand times costs no more. */
export function nearest<T>(
	items: readonly T[],
	hint: Span | null,
	spanOf: (item: T) => Span,
): readonly T[] {
	const most = 32;
	if (items.length <= most) return items;
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spanOf(items[middle] as T).start < (hint?.start ?? 0)) low = middle + 1;
		else high = middle;
	}
	const from = Math.min(Math.max(0, low - most / 2), items.length - most);
	return items.slice(from, from + most);
}

/** Not a part of a longer number: 877件 is not found in 1877件, nor 16 in 16.5 or 16万. */
export function isWhole(source: string, { start, end }: Span): boolean {
	const joins = /[\d０-９.．,，十百千万亿%％]/u;
	const isNumeral = /[\d０-９]/u;
	const cutsStart =
		isNumeral.test(source.charAt(start)) &&
		joins.test(source.charAt(start - 1));
	const cutsEnd =
		isNumeral.test(source.charAt(end - 1)) && joins.test(source.charAt(end));
	return !cutsStart && !cutsEnd;
}

/**
 * Whether one statement is the other with words put in that no number, place or time is made of. Words put in the place
 * of others may name something else (another firm), so they are not harmless.
 */
export function isHarmlessEdit(a: string, b: string): boolean {
	const start = commonStart(a, b);
	const end = commonEnd(a.slice(start), b.slice(start));
	const [inA, inB] = [a, b].map((text) => text.slice(start, text.length - end));
	return (
		(inA === "" || inB === "") &&
		!/[\d省市区县州旗镇乡村国年月季]/u.test(`${inA}${inB}`)
	);
}
