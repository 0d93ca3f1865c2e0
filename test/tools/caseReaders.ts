import { analyse } from "../../src/core/analyse";
import { factNames } from "../../src/core/analysis";
import { readFacts } from "../../src/core/bind/articleFacts";
import { findBoilerplate } from "../../src/core/bind/boilerplate";
import type { FactParagraph } from "../../src/core/bind/factParagraph";
import { createMatcher } from "../../src/core/bind/matchCodebook";
import { readParagraph } from "../../src/core/bind/readParagraph";
import { resolveTime } from "../../src/core/bind/resolveTime";
import { readTables } from "../../src/core/bind/table/readTables";
import { builtinCodebook } from "../../src/core/lexicon/builtinCodebook";
import type { Mention } from "../../src/core/recognise/mention";
import { recogniseAll } from "../../src/core/recognise/recogniseAll";
import { recogniseTimes } from "../../src/core/recognise/time";
import { recogniseTitles } from "../../src/core/recognise/title";
import { normalise } from "../../src/core/text/normalise";
import { paragraphs } from "../../src/core/text/paragraphs";
import type { Mark } from "./marked";
import { readBodies, readPaths, readPolicies, readSlots } from "./slotReaders";

/** What is compared with a case: the marks, and one line for each thing resolved. */
export interface CaseReading {
	readonly marks: readonly Mark[];
	readonly values: readonly string[];
}

export type CaseReader = (text: string) => CaseReading;

/** How `test/cases/NAME.txt` is read. A new file of cases is one line here. */
export const caseReaders: Readonly<Record<string, CaseReader>> = {
	boilerplate: readFurniture,
	facts: (text) => ({ marks: [], values: factValues(text) }),
	binding: readRows,
	table: readRows,
	noTable: readTableLines,
	periods: readPlaces,
	agency: (text) => readMentions(text, "agency", ({ name }) => name),
	figure: (text) => readMentions(text, "figure", figureValues),
	nothing: (text) => {
		const found = ["agency", "figure"] as const;
		return {
			marks: found.flatMap((kind) => readMentions(text, kind, () => "").marks),
			values: [],
		};
	},
	region: (text) =>
		readMentions(text, "region", ({ name, level, code }) =>
			[name ?? "-", level, code ?? "-"].join(" "),
		),
	repair: (text) => ({ marks: [], values: [normalise(text).text] }),
	time: readTimes,
	title: readTitles,
	slots: readSlots,
	policy: readPolicies,
	bodies: readBodies,
	paths: readPaths,
};

/** The rows of an article of 临江市 published on 2024-05-10; its marks are not compared. */
function readRows(text: string): CaseReading {
	const facts = { region: "临江市", published: "2024-05-10" };
	const values = analyse(text, { facts }).indicators.map((row) =>
		[
			row.name,
			row.indicatorId,
			`${row.value} ${row.unit}`,
			`${row.measure} ${row.basis ?? "-"} ${row.status}`,
			row.region ?? "-",
			row.period ?? "-",
		].join(" | "),
	);
	return { marks: [], values };
}

/** When, where and whether: the rows of an article that tells its date and place itself. */
function readPlaces(text: string): CaseReading {
	const values = analyse(text).indicators.map((row) =>
		[
			`${row.value} ${row.unit}`,
			row.status,
			row.region ?? "-",
			row.period ?? "-",
		].join(" | "),
	);
	return { marks: [], values };
}

interface Line extends FactParagraph {
	readonly start: number;
	readonly end: number;
}

/** Paragraphs of a text, each with its place; its own `text` is normalised. */
function linesOf(text: string): readonly Line[] {
	const spans = paragraphs(text);
	const texts = spans.map(
		({ start, end }) => normalise(text.slice(start, end)).text,
	);
	const furniture = findBoilerplate(texts);
	return texts.map((line, i) => ({
		text: line,
		mentions: recogniseAll(line).mentions,
		isBoilerplate: furniture[i] ?? false,
		start: spans[i]?.start ?? 0,
		end: spans[i]?.end ?? 0,
	}));
}

/** The lines that are those of a table. */
function readTableLines(text: string): CaseReading {
	const matcher = createMatcher(builtinCodebook);
	const spans = paragraphs(text);
	const lines = spans.map(({ start, end }) =>
		readParagraph(text.slice(start, end), matcher),
	);
	const readings = readTables(lines, matcher);
	const marks = spans
		.filter((_, at) => readings[at] !== lines[at])
		.map((span) => ({ ...span, kind: "table" }));
	return { marks, values: [] };
}

function readFurniture(text: string): CaseReading {
	const lines = linesOf(text).filter(({ isBoilerplate }) => isBoilerplate);
	const marks = lines.map((line) => ({
		kind: "furniture",
		start: line.start,
		end: line.end,
	}));
	return { marks, values: [] };
}

/** The facts that a text states or lets one conclude, one a line: `region 临江市`. */
function factValues(text: string): readonly string[] {
	const { facts } = readFacts(linesOf(text), {});
	return factNames.flatMap((name) =>
		facts[name].value === null ? [] : [`${name} ${facts[name].value}`],
	);
}

function readTimes(text: string): CaseReading {
	const context = { published: "2023-04-26", carriedYear: 2022 };
	const marks = recogniseTimes(text);
	const values = marks.map(
		(time) => `${time.role} ${resolveTime(time, context)}`,
	);
	return { marks, values };
}

function readTitles(text: string): CaseReading {
	const titles = recogniseTitles(text);
	const marks = titles.map(({ isPolicy, ...span }) => ({
		...span,
		kind: isPolicy ? "policy" : "work",
	}));
	const values = titles.map(({ action, documentNumber, issuers }) =>
		[action, documentNumber, issuers.join(" ")].map((v) => v || "-").join(" "),
	);
	return { marks, values };
}

type OfKind<K> = Extract<Mention, { kind: K }>;

/** What is left of one kind when everything has been recognised, at its place in the text as written. */
function readMentions<K extends Mention["kind"]>(
	text: string,
	kind: K,
	value: (mention: OfKind<K>) => string,
): CaseReading {
	const normalised = normalise(text);
	const mentions = recogniseAll(normalised.text).mentions.filter(
		(mention): mention is OfKind<K> => mention.kind === kind,
	);
	const marks = mentions.map((mention) => ({
		...normalised.toSource(mention),
		kind,
	}));
	return { marks, values: mentions.map(value) };
}

function figureValues(figure: OfKind<"figure">): string {
	const { value, valueMax, unit, qualifier } = figure;
	const range = valueMax === null ? value : `${value}~${valueMax}`;
	return `${range} ${unit} ${qualifier}`;
}
