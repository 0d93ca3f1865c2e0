import type { Fault } from "../analysis";
import type { OnDropped } from "../recognise/dropped";
import type { Mention } from "../recognise/mention";
import { recogniseAll } from "../recognise/recogniseAll";
import { type Normalised, normalise } from "../text/normalise";
import { sentences } from "../text/sentences";
import { bindSentence, nothingCarried } from "./bindSentence";
import type { SentenceReading } from "./draft";
import { readSources } from "./issuer";
import type { CodebookMatcher } from "./matchCodebook";
import type { OnNoRow } from "./noRow";
import { placeTold } from "./placeRole";
import { readPlans } from "./plan";
import { timesTold } from "./reportTimes";
import { readSection } from "./statusCue";
import { type Cell, cellsOf } from "./table/cells";

/** All that a paragraph says by itself. Depends on its text and the codebook only, so it is kept between edits. */
export interface ParagraphReading {
	readonly normalised: Normalised;
	readonly mentions: readonly Mention[];
	readonly sentences: readonly SentenceReading[];
	/** 0 for no heading; 1 for 一、, 2 for （一）, 3 for 一是 and 1., 4 for a question. */
	readonly headingLevel: number;
	/** What stands between the gaps of a line without sentences. */
	readonly cells: readonly Cell[];
	readonly faults: readonly Fault[];
}

// biome-ignore format: a table
const headings: readonly (readonly [RegExp, number])[] = [
	[/^第?[一二三四五六七八九十]{1,3}(?:、|部分)/u, 1],
	[/^（[一二三四五六七八九十]{1,3}）/u, 2],
	[/^(?:[一二三四五六七八九十]{1,2}是|\d{1,2}[.．、]|（\d{1,2}）)/u, 3],
	[/^(?:记者|问|主持人|网友|\p{Script=Han}{2,6}记者)：/u, 4],
];

/** Told of what comes to nothing while a paragraph is read. Offsets are of its normalised text. */
export interface ParagraphTrace {
	readonly onDropped: OnDropped;
	readonly onNoRow: OnNoRow;
}

/** Reads one paragraph (a line of the source, without its end). */
export function readParagraph(
	source: string,
	matcher: CodebookMatcher,
	trace?: ParagraphTrace,
): ParagraphReading {
	const normalised = normalise(source);
	const { text } = normalised;
	const { mentions, faults } = recogniseAll(text, trace?.onDropped);
	const headingLevel =
		headings.find(([pattern]) => pattern.test(text.slice(0, 12)))?.[1] ?? 0;
	const cells = cellsOf(source, normalised);
	const read: SentenceReading[] = [];
	let carry = nothingCarried;
	let next = 0;
	for (const span of sentences(text)) {
		while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < span.start)
			next++;
		const own: Mention[] = [];
		for (
			let i = next;
			i < mentions.length && (mentions[i] as Mention).start < span.end;
			i++
		)
			own.push(mentions[i] as Mention);
		const bound = bindSentence(text, span, own, matcher, carry, trace?.onNoRow);
		carry = bound.carry;
		const isFirst = read.length === 0;
		const isHeading =
			isFirst &&
			(headingLevel > 0 || (text.length <= 40 && !/[，。；]/u.test(text)));
		const opening = text.slice(span.start, Math.min(span.end, span.start + 80));
		read.push({
			...span,
			drafts: bound.drafts,
			times: own.flatMap((m) => timesTold(text, m)),
			regions: own.flatMap((m) => placeTold(text, m, own) ?? []),
			opens: readSection(opening, isHeading ? 80 : 16),
			isHeading,
			sources: readSources(text, span, own),
			plans: readPlans(text, span, own),
		});
	}
	return {
		normalised,
		mentions,
		sentences: read,
		headingLevel,
		cells,
		faults,
	};
}
