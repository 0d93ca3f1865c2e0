import { basename } from "node:path";
import { analyse } from "../core/analyse";
import { type FactName, factNames } from "../core/analysis";
import {
	type AnnotationFile,
	parseAnnotationFile,
} from "../core/annotate/annotationFile";
import { factsOf, givenFacts } from "../core/annotate/facts";
import { plain } from "../core/annotate/quote";
import { rowsOf } from "../core/annotate/rows";
import { UserError } from "../core/errors";
import type { GivenFacts } from "../core/formats/articleTable";
import type { ExportArticle } from "../core/formats/exporter";
import type { Codebook } from "../core/lexicon/codebook";
import { decodeArticle } from "../core/text/decode";
import { sha256Hex } from "../core/text/sha256";
import type { Trouble } from "./explain";

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

/** `warning` is said, and the article counts as read; a bug is a warning that counts as a failure. */
export interface Read {
	readonly article: ExportArticle;
	readonly warning: Trouble | null;
}

/**
 * The reading of an article with people's decisions applied: what they set outranks the table, which outranks the text.
 * @throws UserError where there is no article to read, or its decisions can't be known.
 */
export function readArticle(given: Given, settings: ReadSettings): Read {
	const file = annotationsOf(given.annotations);
	const known = settings.encoding ?? file?.article.encoding;
	const { text, encoding, problem } = decoded(given.content, known);
	if (file) refuseAnothers(file, given, text);
	const analysis = analyse(text, {
		...(settings.codebook && { codebook: settings.codebook }),
		facts: { ...given.facts, ...givenFacts(file) },
	});
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
		},
		warning: fault
			? { code: "bug", reason: `${fault.where}: ${fault.message}` }
			: problem,
	};
}

function annotationsOf(annotations: string | null): AnnotationFile | null {
	if (annotations === null) return null;
	const result = parseAnnotationFile(annotations);
	if ("problem" in result) throw new UserError(result.problem);
	return result.file;
}

/** A file that names another article is taken all the same where it speaks of these words: both were renamed. */
function refuseAnothers(
	file: AnnotationFile,
	given: Given,
	text: string,
): void {
	const article = basename(given.path);
	const { name: theirs } = file.article;
	const { content } = given;
	const isSame = () =>
		typeof content !== "string" && sha256Hex(content) === file.text.sha256;
	const words = plain(text);
	const speaksOfIt = () =>
		file.records.some(({ quote: { prefix, exact, suffix } }) =>
			words.includes(prefix + exact + suffix),
		);
	if (theirs !== article && !isSame() && !speaksOfIt())
		throw new UserError({ code: "annotationsOfAnother", article, theirs });
}

function decoded(content: Uint8Array | string, encoding?: string) {
	if (typeof content === "string")
		return { text: content, encoding: null, problem: null };
	const result = decodeArticle(content, encoding);
	if (result.problem?.code === "notText") throw new UserError(result.problem);
	return result;
}
