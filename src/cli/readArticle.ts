import { basename } from "node:path";
import { analyse, type ReadOptions } from "../core/analyse";
import { type FactName, factNames } from "../core/analysis";
import {
	type AnnotationFile,
	parseAnnotationFile,
} from "../core/annotate/annotationFile";
import { factsOf, givenFacts } from "../core/annotate/facts";
import { foreign } from "../core/annotate/foreign";
import { rowsOf } from "../core/annotate/rows";
import { type Problem, UserError } from "../core/errors";
import { articleState } from "../core/formats/articleState";
import type { GivenFacts } from "../core/formats/articleTable";
import type { ExportArticle } from "../core/formats/exporter";
import { builtinCodebook } from "../core/lexicon/builtinCodebook";
import type { Codebook } from "../core/lexicon/codebook";
import { decodeArticle } from "../core/text/decode";
import { sha256Hex } from "../core/text/sha256";
import type { Trouble } from "./trouble";

/** An article before it is read. */
export interface Given {
	readonly id: string;
	readonly path: string;
	/** Bytes of a file, or text that never was a file. */
	readonly content: Uint8Array | string;
	/** What a table says of it. */
	readonly facts: GivenFacts;
	/** Text of the annotation file beside it, if there is one. */
	readonly annotations: string | null;
}

export interface ReadSettings {
	readonly codebook: Codebook | null;
	/** The editor's id; null to find out. */
	readonly encoding: string | null;
}

/** An article before it is read, with all that the reading goes by. */
export interface Opened {
	readonly text: string;
	readonly encoding: string | null;
	/** What is said of it, though it can be read. */
	readonly problem: Problem | null;
	readonly file: AnnotationFile | null;
	readonly options: ReadOptions;
}

/**
 * Decodes an article; what people set outranks the table, which outranks the text.
 * @throws UserError where there is no article to read, or its decisions can't be known.
 */
export function openArticle(given: Given, settings: ReadSettings): Opened {
	const file =
		given.annotations === null ? null : annotationsOf(given.annotations);
	const known = settings.encoding ?? file?.article.encoding;
	const { text, encoding, problem } = decoded(given.content, known);
	if (file) refuseAnothers(file, given, text);
	const options = {
		...(settings.codebook && { codebook: settings.codebook }),
		facts: { ...given.facts, ...givenFacts(file) },
	};
	return { text, encoding, problem, file, options };
}

/** `warning` is said, and the article counts as read; a bug is a warning that counts as a failure. */
export interface Read {
	readonly article: ExportArticle;
	readonly warning: Trouble | null;
}

/** The reading of an article with people's decisions applied. @throws UserError as {@link openArticle} does */
export function readArticle(given: Given, settings: ReadSettings): Read {
	const opened = openArticle(given, settings);
	const { text, encoding, problem, file } = opened;
	const analysis = analyse(text, opened.options);
	const facts = factsOf(analysis, file);
	const [fault] = analysis.faults;
	return {
		article: {
			id: given.id,
			path: given.path,
			source: text,
			encoding,
			analysis,
			rows: rowsOf(text, analysis, file),
			facts: Object.fromEntries(
				factNames.map((name) => [name, facts[name].value]),
			) as Record<FactName, string | null>,
			...articleState(file, settings.codebook ?? builtinCodebook),
		},
		warning: fault
			? { code: "bug", reason: `${fault.where}: ${fault.message}` }
			: problem,
	};
}

/** @throws UserError where the text is no annotation file of a known version. */
export function annotationsOf(annotations: string): AnnotationFile {
	const result = parseAnnotationFile(annotations);
	if ("problem" in result) throw new UserError(result.problem);
	return result.file;
}

/** @throws UserError where the annotation file is that of another article. */
export function refuseAnothers(
	file: AnnotationFile,
	{ path, content }: Given,
	source: string,
): void {
	const sha256 = typeof content === "string" ? "" : sha256Hex(content);
	const problem = foreign(file, basename(path), { source, sha256 });
	if (problem) throw new UserError(problem);
}

function decoded(content: Uint8Array | string, encoding?: string) {
	if (typeof content === "string")
		return { text: content, encoding: null, problem: null };
	const result = decodeArticle(content, encoding);
	if (result.problem?.code === "notText") throw new UserError(result.problem);
	return result;
}
