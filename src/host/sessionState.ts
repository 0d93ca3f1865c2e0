import type { Analysis } from "../core/analysis";
import type { CodebookStamp } from "../core/annotate/annotationFile";
import type { Row } from "../core/annotate/record";
import type { Problem } from "../core/errors";
import type { GivenFacts } from "../core/formats/articleTable";
import type { Codebook } from "../core/lexicon/codebook";
import type { Section } from "../core/text/sections";
import type { TextBasis } from "./textBasis";

/** One reading of one version of the document. */
export interface Read {
	readonly version: number;
	readonly basis: TextBasis;
	readonly analysis: Analysis;
	readonly rows: readonly Row[];
	/** The article's parts, in order. */
	readonly sections: readonly Section[];
	readonly codebook: StampedCodebook;
	/** Suggestions are hidden until all coders have finished. */
	readonly isBlind: boolean;
	/** What `articles.csv` says. */
	readonly given: GivenFacts;
}

export type SessionState =
	| { readonly kind: "reading" }
	| { readonly kind: "read"; readonly read: Read }
	/** The document shows the file in another encoding than it has. */
	| { readonly kind: "otherEncoding"; readonly encoding: string }
	/** It can't be read: `problem`, or a bug that stands in the log. */
	| { readonly kind: "failed"; readonly problem: Problem | null };

/** The project's codebook, with what an annotation file says of it. */
export interface StampedCodebook {
	readonly codebook: Codebook;
	readonly stamp: CodebookStamp;
}
