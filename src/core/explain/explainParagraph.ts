import type { Indicator, Slot } from "../analysis";
import { doubtsOf } from "../bind/confidence";
import type { NoRow } from "../bind/noRow";
import type { RatedIndicator } from "../bind/rateRows";
import type { ParagraphReading } from "../bind/readParagraph";
import type { Dropped } from "../recognise/dropped";
import type { FigureMention, Mention } from "../recognise/mention";
import type { Span } from "../text/span";
import {
	type DroppedMention,
	detailNames,
	type ExplainedMention,
	type ExplainedRow,
	type ExplainedSentence,
	type ExplainedSlot,
	type MentionKind,
	type ReadAs,
	type Words,
} from "./explanation";

/** What a line told while it was read. */
export interface Notes {
	readonly dropped: Dropped[];
	readonly noRow: Map<FigureMention, NoRow>;
}

/** A row with its position among all, as placed and as read. */
export interface NumberedRow extends RatedIndicator {
	readonly number: number;
	readonly read: Indicator;
}

export interface ParagraphInput {
	readonly reading: ParagraphReading;
	readonly isBoilerplate: boolean;
	/** In the order of their sentences. */
	readonly rows: readonly NumberedRow[];
	readonly notes: Notes;
	readonly lineAt: (offset: number) => number;
	/** Takes spans of the paragraph's normalised text, and mentions of earlier ones. */
	readonly wordsOf: (span: Span) => Words;
	/** Where the article says what region it is of. */
	readonly articleRegion: Words | null;
	/** Full names of agencies, by where they start in the source. */
	readonly fullNames: ReadonlyMap<number, string>;
}

export function* explainParagraph(
	input: ParagraphInput,
): Iterable<ExplainedSentence> {
	const { reading, rows, notes, wordsOf } = input;
	const numbers = numbersByFigure(rows);
	const mentionsIn = cutter(reading.mentions, (mention) => mention.start);
	const droppedIn = cutter(
		apartFrom(reading.mentions, notes.dropped),
		(one) => one.start,
	);
	const rowsIn = cutter(rows, ({ indicator }) => indicator.sentence.start);
	for (const { start, end } of reading.sentences) {
		const words = wordsOf({ start, end });
		yield {
			...words,
			line: input.lineAt(words.start),
			isBoilerplate: input.isBoilerplate,
			mentions: mentionsIn(end).map((mention): ExplainedMention => {
				const rows = numbers.get(mention.start) ?? [];
				const isLost =
					mention.kind === "figure" &&
					rows.length === 0 &&
					!input.isBoilerplate;
				const words = wordsOf(mention);
				return {
					...words,
					kind: kindOf(mention),
					rule: mention.rule,
					readAs: readAs(mention, input.fullNames.get(words.start)),
					rows,
					noRow: isLost ? (notes.noRow.get(mention) ?? "unsaid") : null,
				};
			}),
			dropped: droppedIn(end).map((one) => droppedMention(one, wordsOf)),
			rows: rowsIn(end).map((row) => explainedRow(row, input)),
		};
	}
}

/** Cuts a list that is in order into what starts before one end and what starts before the next. */
function cutter<T>(
	list: readonly T[],
	startOf: (one: T) => number,
): (end: number) => readonly T[] {
	let next = 0;
	return (end) => {
		const first = next;
		while (next < list.length && startOf(list[next] as T) < end) next++;
		return list.slice(first, next);
	};
}

/** The numbers of the rows of each figure, by its start. */
function numbersByFigure(rows: readonly NumberedRow[]) {
	const numbers = new Map<number, number[]>();
	for (const { indicator, number } of rows) {
		const { start } = indicator.figure;
		const known = numbers.get(start);
		if (known) known.push(number);
		else numbers.set(start, [number]);
	}
	return numbers;
}

/** In order; without candidates whose words are part of a mention after all: 2021 of 2021年. */
function apartFrom(
	mentions: readonly Mention[],
	dropped: readonly Dropped[],
): readonly Dropped[] {
	let next = 0;
	return [...dropped]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ start, end, to }) => {
			// A mention that lies inside another ends no later than it.
			while ((mentions[next]?.end ?? Infinity) <= start) next++;
			return to !== null || (mentions[next]?.start ?? Infinity) >= end;
		});
}

const kindOf = (mention: Mention): MentionKind =>
	mention.kind === "title"
		? mention.isPolicy
			? "policy"
			: "work"
		: mention.kind;

function readAs(mention: Mention, fullName: string | undefined): ReadAs {
	switch (mention.kind) {
		case "figure": {
			const { value, valueMax, unit, qualifier } = mention;
			return { value, valueMax, unit, qualifier };
		}
		case "time":
			return { role: mention.role };
		case "title":
			return { name: mention.title };
		case "agency":
			return { name: fullName ?? mention.name };
		case "region":
			return { name: mention.name };
		default:
			return mention satisfies never;
	}
}

const droppedMention = (
	{ kind, rule, why, to, start, end }: Dropped,
	wordsOf: ParagraphInput["wordsOf"],
): DroppedMention => ({
	...wordsOf({ start, end }),
	kind,
	rule,
	why,
	to: to && { ...wordsOf(to), kind: kindOf(to), rule: to.rule },
});

function explainedRow(
	{ number, read, reasons, features }: NumberedRow,
	{ wordsOf, articleRegion }: ParagraphInput,
): ExplainedRow {
	const { figure, asPrinted, indicatorId, rule, confidence } = read;
	const slots = Object.entries(reasons).map(
		([name, { rule, words }]): ExplainedSlot => {
			const slot = name as Slot;
			const others = rule === "region.article" ? articleRegion : null;
			return {
				slot,
				value: read[slot] || null,
				origin: read.origins[slot],
				rule,
				words: words ? wordsOf(words) : others,
			};
		},
	);
	return {
		row: number,
		figure: { ...figure, text: asPrinted },
		indicatorId,
		rule,
		confidence,
		doubts: doubtsOf(features),
		slots,
		details: Object.fromEntries(
			detailNames.flatMap((name) =>
				read[name] === null ? [] : [[name, read[name]]],
			),
		),
	};
}
