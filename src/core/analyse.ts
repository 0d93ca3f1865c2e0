import type {
	Agency,
	Analysis,
	ArticleFacts,
	Fact,
	FactName,
	Fault,
	Figure,
	Indicator,
	Title,
} from "./analysis";
import { factNames } from "./analysis";
import { readFacts } from "./bind/articleFacts";
import { findBoilerplate } from "./bind/boilerplate";
import { borrowNames } from "./bind/borrowNames";
import { completeRows } from "./bind/completeRows";
import { createDescriber } from "./bind/describeMentions";
import { inherit } from "./bind/inherit";
import { type CodebookMatcher, createMatcher } from "./bind/matchCodebook";
import { type RatedIndicator, rateRows } from "./bind/rateRows";
import {
	type ParagraphReading,
	type ParagraphTrace,
	readParagraph,
} from "./bind/readParagraph";
import { createRegionPaths } from "./bind/regionPath";
import { readTables } from "./bind/table/readTables";
import { builtinCodebook } from "./lexicon/builtinCodebook";
import type { Codebook } from "./lexicon/codebook";
import type { FigureMention } from "./recognise/mention";
import { paragraphs } from "./text/paragraphs";
import { scriptOf } from "./text/script";
import type { Span } from "./text/span";

export interface ReadOptions {
	/** The project's codebook; the built-in one when absent. */
	readonly codebook?: Codebook;
	/** Facts set right by a person or by `articles.csv`: they outrank what is read, and what depends on them follows. */
	readonly facts?: Readonly<Partial<Record<FactName, string>>>;
}

/** Keeps what each paragraph said, so that an edit costs its paragraph. One for each open article; same results as {@link analyse}. */
export interface Reader {
	analyse(source: string, options?: ReadOptions, trace?: Trace): Analysis;
}

/** What a reading went through; `explain.ts` asks, nobody else does. Offsets are of the paragraphs' normalised text. */
export interface Trace {
	/** Told of what comes to nothing in a line, which is read once however often it stands in the article. */
	ofLine(line: string): ParagraphTrace;
	assembled(assembled: Assembled): void;
}

export interface Assembled {
	/** The paragraphs in the source, what each says, and whether it is page furniture. */
	readonly spans: readonly Span[];
	readonly readings: readonly ParagraphReading[];
	readonly furniture: readonly boolean[];
	/** One for each of `Analysis.indicators`. */
	readonly placed: readonly RatedIndicator[];
	toSource(paragraph: number, span: Span): Span;
}

const matchers = new WeakMap<Codebook, CodebookMatcher>();
function matcherOf(codebook: Codebook): CodebookMatcher {
	let matcher = matchers.get(codebook);
	if (matcher === undefined) {
		matcher = createMatcher(codebook);
		matchers.set(codebook, matcher);
	}
	return matcher;
}

export function createReader(): Reader {
	let codebook = builtinCodebook;
	let known = new Map<string, ParagraphReading>();
	return {
		analyse(source, options = {}, trace) {
			if ((options.codebook ?? builtinCodebook) !== codebook) known.clear();
			codebook = options.codebook ?? builtinCodebook;
			const matcher = matcherOf(codebook);
			// Only what the text still says is kept: the cache is as large as the article.
			const kept = new Map<string, ParagraphReading>();
			const spans = paragraphs(source);
			const readings = spans.map((span) => {
				const line = source.slice(span.start, span.end);
				const reading =
					kept.get(line) ??
					known.get(line) ??
					readParagraph(line, matcher, trace?.ofLine(line));
				kept.set(line, reading);
				return reading;
			});
			known = kept;
			return assemble(
				source,
				spans,
				readings,
				matcher,
				options.facts ?? {},
				trace,
			);
		},
	};
}

/** The one door: reads an article. Total (any string, never throws), deterministic, linear. */
export function analyse(
	source: string,
	options: ReadOptions = {},
	trace?: Trace,
): Analysis {
	return createReader().analyse(source, options, trace);
}

/** What the article says, from what its paragraphs say. Offsets of normalised text end here. */
function assemble(
	source: string,
	spans: readonly Span[],
	lines: readonly ParagraphReading[],
	matcher: CodebookMatcher,
	given: Partial<Record<FactName, string>>,
	trace?: Trace,
): Analysis {
	const readings = readTables(lines, matcher);
	// A line of a table may look like a menu or a page number, and is none.
	const furniture = findBoilerplate(
		readings.map((reading, at) =>
			reading === lines[at] ? reading.normalised.text : "",
		),
	);
	const toSource = (paragraph: number, span: Span): Span => {
		const local = (readings[paragraph] as ParagraphReading).normalised.toSource(
			span,
		);
		const { start } = spans[paragraph] as Span;
		return { start: local.start + start, end: local.end + start };
	};
	const facts = factsOf(readings, furniture, given, toSource);
	const figures: Figure[] = [];
	const policies: Title[] = [];
	const works: Title[] = [];
	const agencies: Agency[] = [];
	const faults: Fault[] = [];
	const article = {
		region: facts.region.value,
		published: facts.published.value,
		title: facts.title.value,
	};
	const paths = createRegionPaths(
		readings.map(({ normalised, mentions }) => ({
			text: normalised.text,
			mentions,
		})),
		article.region,
	);
	const describe = createDescriber(readings, article, paths);
	for (const [at, reading] of readings.entries()) {
		faults.push(...reading.faults);
		if (furniture[at]) continue;
		const described = describe(reading);
		for (const [index, mention] of reading.mentions.entries()) {
			const span = toSource(at, mention);
			const shared = {
				...span,
				text: source.slice(span.start, span.end),
				rule: mention.rule,
			};
			if (mention.kind === "agency")
				agencies.push({
					...shared,
					name: mention.name,
					...described.agency(mention),
				});
			else if (mention.kind === "title")
				(mention.isPolicy ? policies : works).push({
					...shared,
					title: mention.title,
					action: mention.action,
					...(mention.isPolicy ? described.policy(index) : noDetails),
				});
			else if (mention.kind === "figure")
				figures.push({ ...shared, ...figureOf(mention) });
		}
	}
	const completed = completeRows(
		inherit(borrowNames(readings, furniture, matcher), furniture, article),
		readings,
		furniture,
		article,
		paths,
	);
	const placed = rateRows(completed);
	trace?.assembled({ spans, readings, furniture, placed, toSource });
	const indicators = placed.map(({ paragraph, indicator }) =>
		inSource(indicator, source, (span) => toSource(paragraph, span)),
	);
	const boilerplate = spans.filter((_, at) => furniture[at]);
	const script = scriptOf(source);
	return {
		article: { ...facts, script },
		figures,
		policies,
		works,
		agencies,
		indicators,
		boilerplate,
		faults,
	};
}

const noDetails = { date: null, issuers: [], documentNumber: null };

function figureOf(mention: FigureMention) {
	const { figure: kind, value, valueMax, unit, qualifier } = mention;
	return { kind, value, valueMax, unit, qualifier };
}

function inSource(
	indicator: Indicator,
	source: string,
	toSource: (span: Span) => Span,
): Indicator {
	const figure = toSource(indicator.figure);
	const evidence = Object.fromEntries(
		Object.entries(indicator.evidence).map(([slot, span]) => [
			slot,
			toSource(span),
		]),
	);
	return {
		...indicator,
		figure,
		sentence: toSource(indicator.sentence),
		asPrinted: source.slice(figure.start, figure.end),
		evidence,
	};
}

function factsOf(
	readings: readonly ParagraphReading[],
	furniture: readonly boolean[],
	given: Partial<Record<FactName, string>>,
	toSource: (paragraph: number, span: Span) => Span,
): Omit<ArticleFacts, "script"> {
	const lines = readings.map((reading, at) => ({
		text: reading.normalised.text,
		mentions: reading.mentions,
		isBoilerplate: furniture[at] === true,
	}));
	const { facts } = readFacts(lines, given);
	const entries = factNames.map((name): [FactName, Fact] => {
		const { value, origin, paragraph, span } = facts[name];
		return [
			name,
			{
				value,
				origin,
				span:
					paragraph === null || span === null
						? null
						: toSource(paragraph, span),
			},
		];
	});
	return Object.fromEntries(entries) as Record<FactName, Fact>;
}
