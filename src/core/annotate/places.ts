import type { Analysis, Indicator, IndicatorFields } from "../analysis";
import { mapLineEnds } from "../text/lineEnds";
import { paragraphs } from "../text/paragraphs";
import type { Span } from "../text/span";
import { quoteOf } from "./quote";
import type { Quote } from "./record";
import { maskNumbers } from "./similar";
import { createSentences, repaired, sentencesIn } from "./statement";

/** An article as anchors look at it; what they do not ask for is not made. Spans are of the source; lists are in its order. */
export interface Places {
	readonly source: string;
	/** Indicators whose figure overlaps a span. */
	readingsAt(span: Span): readonly Indicator[];
	/** Indicators of the same number and unit. */
	readingsOf(fields: IndicatorFields): readonly Indicator[];
	readingsIn(statement: string): readonly Indicator[];
	/** Figures whose statement is the same but for its numbers. */
	figuresIn(maskedStatement: string): readonly Span[];
	/** Where some words (line ends as `"\n"`) stand. */
	occurrences(words: string): readonly Span[];
	/** Sentences that read the same once repaired. */
	sentencesOf(statement: string): readonly Span[];
	statementAt(figure: Span): Statement;
	around(span: Span): Around;
}

/** What stands before and after some words, repaired. */
export interface Around {
	readonly prefix: string;
	readonly suffix: string;
}

/** The sentence around some words, repaired, and the part of it that stands before them. */
export interface Statement {
	readonly text: string;
	readonly before: string;
}

export function createPlaces(source: string, analysis: Analysis): Places {
	const indicators = [...analysis.indicators].sort(
		(a, b) => a.figure.start - b.figure.start,
	);
	const sentenceOf = createSentences(source);
	const repairedAt = new Map<number, string>();

	function repairedSentence({ start, end }: Span): string {
		const text = repairedAt.get(start) ?? repaired(source.slice(start, end));
		repairedAt.set(start, text);
		return text;
	}
	function readingsAt({ start, end }: Span): readonly Indicator[] {
		const found: Indicator[] = [];
		for (let i = firstEndingAfter(indicators, start); ; i++) {
			const indicator = indicators[i];
			if (!indicator || indicator.figure.start >= end) return found;
			found.push(indicator);
		}
	}
	function statementAt(figure: Span): Statement {
		const sentence =
			readingsAt(figure)[0]?.sentence ?? sentenceOf(figure.start);
		return {
			text: repairedSentence(sentence),
			before: repaired(source.slice(sentence.start, figure.start)),
		};
	}

	const aroundAt = new Map<string, Around>();
	function around(span: Span): Around {
		const key = `${span.start} ${span.end}`;
		const known = aroundAt.get(key) ?? aroundOf(quoteOf(source, span));
		aroundAt.set(key, known);
		return known;
	}

	const byNumber = once(() => groupBy(indicators, numberOf));
	const byStatement = once(() =>
		groupBy(indicators, (i) => repairedSentence(i.sentence)),
	);
	const byMask = once(() =>
		groupBy(figuresOf(analysis), (figure) =>
			maskNumbers(statementAt(figure).text),
		),
	);
	const bySentence = once(() =>
		groupBy(
			paragraphs(source).flatMap((p) => sentencesIn(source, p)),
			repairedSentence,
		),
	);
	const lines = once(() => mapLineEnds(source, "\n"));
	return {
		source,
		readingsAt,
		statementAt,
		around,
		readingsOf: (fields) => byNumber().get(numberOf(fields)) ?? [],
		readingsIn: (statement) => byStatement().get(statement) ?? [],
		figuresIn: (masked) => byMask().get(masked) ?? [],
		sentencesOf: (statement) => bySentence().get(statement) ?? [],
		occurrences(words) {
			const { document, toSource } = lines();
			const spans: Span[] = [];
			let at = words === "" ? -1 : document.indexOf(words);
			for (; at >= 0; at = document.indexOf(words, at + 1))
				spans.push({ start: toSource(at), end: toSource(at + words.length) });
			return spans;
		},
	};
}

export const aroundOf = ({ prefix, suffix }: Quote): Around => ({
	prefix: repaired(prefix),
	suffix: repaired(suffix),
});

/** The same for 877, 877.0 and 877.00, and for nothing else. */
export const numberOf = (fields: IndicatorFields): string =>
	[trimmed(fields.value), trimmed(fields.valueMax), fields.unit].join(" ");

/** A decimal without zeros at the end of its fraction. */
function trimmed(decimal: string | null): string | null {
	if (!decimal?.includes(".")) return decimal;
	let end = decimal.length;
	while (decimal[end - 1] === "0") end--;
	if (decimal[end - 1] === ".") end--;
	return decimal.slice(0, end);
}

/** Index of the first indicator, of some in order and apart, whose figure ends after an offset. */
function firstEndingAfter(
	indicators: readonly Indicator[],
	offset: number,
): number {
	let low = 0;
	let high = indicators.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const { figure } = indicators[middle] as Indicator;
		if (figure.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Every figure once, in order, whether or not it is an indicator's. */
function figuresOf({ figures, indicators }: Analysis): readonly Span[] {
	const all = [...figures, ...indicators.map((i) => i.figure)];
	const byPlace = new Map(all.map((f) => [`${f.start} ${f.end}`, f]));
	return [...byPlace.values()].sort((a, b) => a.start - b.start);
}

function groupBy<T>(
	items: readonly T[],
	key: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group) group.push(item);
		else groups.set(key(item), [item]);
	}
	return groups;
}

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
