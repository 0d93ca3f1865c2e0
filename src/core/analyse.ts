import type { Analysis, FactName } from "./analysis";
import type { Codebook } from "./lexicon/codebook";

export interface ReadOptions {
	/** The project's codebook; the built-in one when absent. */
	readonly codebook?: Codebook;
	/** Facts set right by a person or by `articles.csv`: they outrank what is read, and what depends on them follows. */
	readonly facts?: Readonly<Partial<Record<FactName, string>>>;
}

/** Keeps what each paragraph said, so that an edit costs its paragraph. One for each open article; same results as {@link analyse}. */
export interface Reader {
	analyse(source: string, options?: ReadOptions): Analysis;
}

export function createReader(): Reader {
	throw new Error("being written");
}

/** The one door: reads an article. Total (any string, never throws), deterministic, linear. */
export function analyse(source: string, options: ReadOptions = {}): Analysis {
	return createReader().analyse(source, options);
}
