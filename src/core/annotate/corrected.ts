import type { IndicatorFields } from "../analysis";
import type { Expected } from "../errors";
import type { Codebook } from "../lexicon/codebook";

export interface Corrected {
	/** What to decide; several where one thing that was typed says several (4.3万件 a value and a unit). */
	readonly fields: Partial<IndicatorFields>;
	/** For `Decision.note`; `""` takes the note away. */
	readonly note?: string;
	/** How it was understood, where that is not what was typed: 4.3万 as 43000. */
	readonly reading: string | null;
}

export interface CorrectionContext {
	/** When the article was published, for 去年 and the like. */
	readonly published: string | null;
	/** The project's; the built-in one when absent. */
	readonly codebook?: Codebook;
}

/** Why a text is no content for a field. */
export class Refusal {
	/** @param choices what it may be, where that is one of a few. */
	constructor(
		readonly expected: Expected,
		readonly choices: readonly string[] = [],
	) {}
}
