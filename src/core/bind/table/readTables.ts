import { tableNote } from "../../lexicon/tableWords";
import type { Mention } from "../../recognise/mention";
import type { SentenceReading } from "../draft";
import type { CodebookMatcher } from "../matchCodebook";
import { isStatisticName } from "../nameList";
import type { ParagraphReading } from "../readParagraph";
import { axisOf } from "./axis";
import { captionAbove } from "./caption";
import {
	type Grid,
	gridAt,
	headlessAt,
	type Line,
	type PlacedCell,
} from "./grid";
import { readGrid } from "./readGrid";
import { isStackable, stacksIn } from "./stack";
import { TableLines } from "./tableLines";

/**
 * Reads the tables of an article: lines whose numbers get their names, times, places and units from other lines. Gives
 * the paragraphs again, those of a table with what the table makes of them. One pass; no line is gone through more than
 * a few times.
 */
export function readTables(
	readings: readonly ParagraphReading[],
	matcher: CodebookMatcher,
): readonly ParagraphReading[] {
	const lines = linesOf(readings);
	const isStatistic = (name: string) =>
		isStatisticName(name) || matcher.match(name, null) !== null;
	const told = new TableLines();
	const inTable = new Set<number>();
	let floor = 0;
	for (const grid of gridsOf(lines, isStatistic)) {
		const caption = captionAbove(
			lines,
			grid.start,
			floor,
			(paragraph) => readings[paragraph]?.mentions ?? [],
			isStatistic,
		);
		if (!isRead(grid, caption.name, matcher)) continue;
		readGrid(grid, caption, matcher, told);
		for (const { paragraph } of lines.slice(grid.start, grid.end))
			inTable.add(paragraph);
		floor = grid.end;
		for (let at = floor; tableNote.test(lines[at]?.text ?? ""); at++)
			told.drafts.set((lines[at] as Line).paragraph, []);
	}
	if (inTable.size === 0) return readings;
	return readings.map((reading, at) => {
		if (inTable.has(at)) return lineOfTable(reading, at, told);
		return told.drafts.has(at) ? withoutRows(reading) : reading;
	});
}

function linesOf(readings: readonly ParagraphReading[]): readonly Line[] {
	const lines: Line[] = [];
	for (const [paragraph, { normalised, cells }] of readings.entries())
		if (normalised.text !== "")
			lines.push({ paragraph, text: normalised.text, cells });
	return lines;
}

function* gridsOf(
	lines: readonly Line[],
	isStatistic: (name: string) => boolean,
): Generator<Grid> {
	for (let at = 0; at < lines.length; ) {
		const { cells } = lines[at] as Line;
		if (cells.length === 1) {
			let end = at;
			while (end < lines.length && isStackable(lines[end] as Line)) end++;
			yield* stacksIn(lines, at, end, isStatistic);
			at = Math.max(end, at + 1);
			continue;
		}
		const grid =
			cells.length === 0
				? null
				: (gridAt(lines, at, isStatistic) ?? headlessAt(lines, at));
		if (grid) yield grid;
		at = grid?.end ?? at + 1;
	}
}

/**
 * Without heads it takes labels that are statistics with units, or that the codebook knows, or places and times below a
 * caption that names a statistic.
 */
function isRead(
	{ columns, rows }: Grid,
	caption: string,
	matcher: CodebookMatcher,
): boolean {
	if (columns !== null) return true;
	const isNamed = rows.every(({ label, unit, values }) => {
		const { name, unit: own } = axisOf((label[0] as PlacedCell).cell);
		const isPrinted = values.every(({ cell }) => cell.cell.number?.figure.unit);
		const isCounted = unit !== null || own !== null || isPrinted;
		const isKnown = name !== "" && matcher.match(name, null) !== null;
		if (/\d/u.test(name)) return false;
		return isKnown || (isCounted && isStatisticName(name));
	});
	if (isNamed) return true;
	const isOf = rows.every(({ label }) => {
		const axis = axisOf((label[0] as PlacedCell).cell);
		const isPlain = axis.name === "" && (axis.region ?? axis.time) !== null;
		return axis.isTotal || isPlain;
	});
	return isOf && caption !== "" && rows.length > 1;
}

/** A line with the mentions and rows that its table gives it; bodies and titles are its own. */
function lineOfTable(
	reading: ParagraphReading,
	at: number,
	told: TableLines,
): ParagraphReading {
	const kept = reading.mentions.filter(
		({ kind }) => kind === "agency" || kind === "title",
	);
	const mentions: readonly Mention[] = [
		...kept,
		...(told.mentions.get(at) ?? []),
	].sort((a, b) => a.start - b.start || b.end - a.end);
	const sentence: SentenceReading = {
		start: 0,
		end: reading.normalised.text.length,
		drafts: told.drafts.get(at) ?? [],
		times: [],
		regions: [],
		opens: null,
		isHeading: false,
		sources: [],
		plans: [],
	};
	return { ...reading, mentions, sentences: [sentence] };
}

/** A note below a table explains it. */
const withoutRows = (reading: ParagraphReading): ParagraphReading => ({
	...reading,
	sentences: reading.sentences.map((one) => ({ ...one, drafts: [] })),
});
