import { type Assembled, analyse, type ReadOptions } from "../analyse";
import type { Analysis, Indicator } from "../analysis";
import type { Span } from "../text/span";
import {
	explainParagraph,
	type Notes,
	type NumberedRow,
} from "./explainParagraph";
import type { ExplainedSentence, Explanation } from "./explanation";
import { createLineCounter } from "./lineCounter";

/** Reads an article as `analyse` does, and says why: the same reading, with somebody listening. Total, linear. */
export function explain(
	source: string,
	options: ReadOptions = {},
): Explanation {
	const notes = new Map<string, Notes>();
	let reading: Assembled | undefined;
	const analysis = analyse(source, options, {
		ofLine: (line) => {
			const { dropped, noRow } = startNotes(line, notes);
			return {
				onDropped: (one) => dropped.push(one),
				onNoRow: (figure, why) => noRow.set(figure, why),
			};
		},
		assembled: (assembled) => {
			reading = assembled;
		},
	});
	const { article, faults } = analysis;
	const sentences = {
		[Symbol.iterator]: () =>
			sentencesOf(source, reading as Assembled, analysis, notes),
	};
	return { article, sentences, faults };
}

function startNotes(line: string, all: Map<string, Notes>): Notes {
	const notes: Notes = { dropped: [], noRow: new Map() };
	all.set(line, notes);
	return notes;
}

function* sentencesOf(
	source: string,
	{ spans, readings, furniture, placed, toSource }: Assembled,
	{ indicators, article, agencies }: Analysis,
	notes: ReadonlyMap<string, Notes>,
): Iterator<ExplainedSentence> {
	/** Where a mention stands, as far as the article was gone through: lines that are alike share theirs. */
	const home = new Map<Span, number>();
	const lineAt = createLineCounter(source);
	const textOf = ({ start, end }: Span) => ({
		start,
		end,
		text: source.slice(start, end),
	});
	const articleRegion = article.region.span && textOf(article.region.span);
	const fullNames = new Map(
		agencies.flatMap(({ start, resolved }) =>
			resolved === null ? [] : [[start, resolved]],
		),
	);
	let next = 0;
	for (const [at, reading] of readings.entries()) {
		for (const mention of reading.mentions) home.set(mention, at);
		const rows: NumberedRow[] = [];
		for (let row = placed[next]; row?.paragraph === at; row = placed[++next])
			rows.push({ ...row, number: next, read: indicators[next] as Indicator });
		const { start, end } = spans[at] as Span;
		yield* explainParagraph({
			reading,
			isBoilerplate: furniture[at] === true,
			rows,
			notes: notes.get(source.slice(start, end)) as Notes,
			lineAt,
			wordsOf: (span) => textOf(toSource(home.get(span) ?? at, span)),
			articleRegion,
			fullNames,
		});
	}
}
