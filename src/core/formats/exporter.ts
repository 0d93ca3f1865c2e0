import type { Analysis, FactName } from "../analysis";
import type { ProgressRecord, Row } from "../annotate/record";

/** An article as every exporter gets it: read, with people's decisions applied. */
export interface ExportArticle {
	/** Path below the folder that is exported (or the file's name), with `/`, without the extension. */
	readonly id: string;
	/** The same with the extension. */
	readonly path: string;
	/** The text that every span of `analysis` and `rows` refers to. */
	readonly source: string;
	/** Name of the encoding the text was decoded with; null where it never was bytes. */
	readonly encoding: string | null;
	readonly analysis: Analysis;
	readonly rows: readonly Row[];
	readonly facts: Readonly<Record<FactName, string | null>>;
	/** How far people have come with it; why, where it is excluded. */
	readonly progress: Pick<ProgressRecord, "state" | "reason">;
	/** Entries of the codebook that people say it does not report. */
	readonly notReported: readonly NotReported[];
}

/** An entry that an article does not report, and who says so. */
export interface NotReported {
	readonly id: string;
	readonly name: string;
	readonly unit: string | null;
	readonly who: string;
	readonly when: string;
	readonly note: string | null;
}

export interface ExportOptions {
	/** Tables leave rejected rows out unless this is true. JSON Lines always has them, in a list of their own. */
	readonly includeRejected?: boolean;
}

/** What a format cannot carry. The dialog and the command line have words for each. */
export type Loss =
	/** Figures, policies, works and agencies: the table has indicators alone. */
	| "marks"
	/** Where each slot came from, and the words behind it. */
	| "origins"
	/** Earlier decisions and what had been read before a correction. */
	| "history"
	/** Control characters and halves of surrogate pairs: written as □. */
	| "controlCharacters"
	/** Sentences of more than 1,000 characters are cut around the figure, other cells at 32,000. */
	| "longCells";

/**
 * A file format. What one article contributes (`part`) is made on its own, possibly in another thread, and can be
 * cloned; `join` puts parts into a file. Same articles, same bytes.
 */
export interface Exporter<Part = unknown> {
	/** Name in settings and on the command line: `--format csv`. Never renamed. */
	readonly id: string;
	readonly extension: `.${string}`;
	readonly mime: string;
	/** What `start` and `end` count in the file. */
	readonly offsetBasis: "utf-16" | "code-points" | "utf-8";
	/** Empty: nothing is lost. */
	readonly drops: readonly Loss[];
	/** @throws UserError `quoteMismatch` where what was encoded, read back, does not give the quotes again. */
	part(article: ExportArticle, options?: ExportOptions): Part;
	/** The file in pieces, as parts come in. @throws UserError `exportFailed`. */
	join(parts: AsyncIterable<Part> | Iterable<Part>): AsyncIterable<Uint8Array>;
}

/** The whole way for callers without threads. */
export async function* exportArticles<Part>(
	exporter: Exporter<Part>,
	articles: AsyncIterable<ExportArticle> | Iterable<ExportArticle>,
	options: ExportOptions = {},
): AsyncIterable<Uint8Array> {
	async function* parts() {
		for await (const article of articles) yield exporter.part(article, options);
	}
	yield* exporter.join(parts());
}
