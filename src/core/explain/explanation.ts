import type {
	ArticleFacts,
	Fault,
	Indicator,
	Origin,
	Qualifier,
	Slot,
} from "../analysis";
import type { NoRow } from "../bind/noRow";
import type { Dropped } from "../recognise/dropped";
import type { TimeRole } from "../recognise/mention";
import type { Span } from "../text/span";

/** Why an article was read as it was, sentence by sentence. Data without words; offsets are of the source. */
export interface Explanation {
	readonly article: ArticleFacts;
	/** All sentences, in order, those of page furniture too. Made as they are asked for: together they are many times the article. */
	readonly sentences: Iterable<ExplainedSentence>;
	readonly faults: readonly Fault[];
}

export interface ExplainedSentence extends Words {
	/** Of its first character, from 1. */
	readonly line: number;
	/** Page furniture: what is found in it counts for nothing. */
	readonly isBoilerplate: boolean;
	readonly mentions: readonly ExplainedMention[];
	readonly dropped: readonly DroppedMention[];
	readonly rows: readonly ExplainedRow[];
}

/** Words of the source: `source.slice(start, end)`. */
export interface Words extends Span {
	readonly text: string;
}

export type MentionKind =
	| "time"
	| "figure"
	| "region"
	| "agency"
	| "policy"
	| "work";

export interface ExplainedMention extends Words {
	readonly kind: MentionKind;
	readonly rule: string;
	readonly readAs: ReadAs;
	/** The rows of a figure; positions in `Analysis.indicators`. */
	readonly rows: readonly number[];
	/** Why a figure has none; null where it has, and for all that is no figure. */
	readonly noRow: NoRow | null;
}

/** What a mention was read as. The name of an agency is in full where it is known; a region without one is the article's own. */
export type ReadAs =
	| {
			readonly value: string;
			readonly valueMax: string | null;
			readonly unit: string;
			readonly qualifier: Qualifier;
	  }
	| { readonly role: TimeRole }
	| { readonly name: string | null };

/** What is no mention, and why. */
export interface DroppedMention extends Words {
	readonly kind: Dropped["kind"];
	/** The rule that had found it; null where none did. */
	readonly rule: string | null;
	readonly why: Dropped["why"];
	/** The mention that has the words. */
	readonly to: (Words & { kind: MentionKind; rule: string }) | null;
}

export interface ExplainedRow {
	/** Position in `Analysis.indicators`. */
	readonly row: number;
	/** The words of its figure. */
	readonly figure: Words;
	readonly indicatorId: string;
	readonly rule: string;
	readonly confidence: number;
	/** The features that lower it most, the strongest first: rules of slots, or those named in `rateRows.ts`. */
	readonly doubts: readonly string[];
	readonly slots: readonly ExplainedSlot[];
	/** What else the row holds, without nulls. */
	readonly details: RowDetails;
}

/** `partOf` is a position in `Analysis.indicators`. */
export type RowDetails = {
	readonly [N in (typeof detailNames)[number]]?: NonNullable<Indicator[N]>;
};
export const detailNames = [
	"scope",
	"baseline",
	"accrual",
	"plan",
	"among",
	"issuer",
	"partOf",
] as const;

export interface ExplainedSlot {
	readonly slot: Slot;
	readonly value: string | null;
	readonly origin: Origin;
	/** The rule that filled it. */
	readonly rule: string;
	/** What it was filled from; of an inherited slot it may stand elsewhere in the article. */
	readonly words: Words | null;
}
