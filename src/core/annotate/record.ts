import type { FactName, Indicator, IndicatorFields } from "../analysis";
import type { Span } from "../text/span";

export type DecisionState =
	| "accepted"
	| "corrected"
	| "rejected"
	| "added"
	| "query";

/** One act of one person (or of a rule in their name). Never deleted: a later one puts it into the record's history. */
export interface Decision {
	/** `restored` takes an earlier decision back: the row is undecided again, the history stays. */
	readonly state: DecisionState | "restored";
	/** The fields that differ from what was read; all of them for an added row. */
	readonly fields: Partial<IndicatorFields>;
	/** Why it was corrected: misread, the article is wrong, or the codebook changed. */
	readonly reason: "reader" | "source" | "codebook" | null;
	readonly how: "single" | "bulk" | "rule" | "import";
	/** The filter of a bulk decision or the id of a rule; `finishing` of a row that a coder passed over (`isPassedOver`). */
	readonly by: string | null;
	/** A coder's short code (`zhibiao.annotator`). */
	readonly who: string;
	/** ISO 8601 with zone, given by the host: the core has no clock. */
	readonly when: string;
	readonly note: string | null;
	/** Of a row rejected as a double: the record of the row that stays. Where a merge of files joined that with its twin, it has the twin's id now. */
	readonly sameAs?: string;
	readonly codebookVersion: number;
	/** In a history only: what `fields` was a layer over, where the record stands on other words or another reading now. */
	readonly was?: Ground;
}

/**
 * Words of the article with enough around them to find them again (up to 32 code units on each side). Texts are the
 * source's own, with every line end `"\n"`.
 */
export interface Quote {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** What a decision was made on: words, and what was read in them. */
export interface Ground {
	readonly quote: Quote;
	/** The sentence that states it, repaired: repeats are told apart by it. */
	readonly statement: string;
	/** What the reader had said, whole; null for an added row. */
	readonly suggested: IndicatorFields | null;
	readonly asPrinted: string;
}

/** A decided or added row of an article. Its id is made once, never from offsets. */
export interface AnnotationRecord extends Ground {
	readonly id: string;
	/** Added as a copy of another row: it stands beside what is read in its words, and never in the place of it. */
	readonly copy?: true;
	/** The one in force: of several that nobody has decided over, the latest. */
	readonly decision: Decision;
	/**
	 * The others that nobody has decided over, oldest first: their makers did not know of one another. Where one says
	 * otherwise the row is disputed (`isDisputed`), until somebody decides again.
	 */
	readonly concurrent?: readonly Decision[];
	/** Earlier decisions, oldest first. */
	readonly history: readonly Decision[];
	/** Other figures that its statement has shown in saved texts, oldest first. */
	readonly revisions?: readonly Revision[];
}

/** A figure that an article was changed to, as it stood in its text. */
export interface Revision {
	readonly asPrinted: string;
	/** Null where the new words are no number. */
	readonly value: string | null;
	readonly valueMax: string | null;
	readonly unit: string;
	/** When it was first seen; ISO 8601 with zone. */
	readonly when: string;
	/** Of the article's bytes that it was seen in, where known. */
	readonly sha256?: string;
}

/** What entries of the lists that only grow have in common. */
export interface LogEntry {
	readonly who: string;
	readonly when: string;
	/** Nobody has said anything over it, though it is not in force: its maker and that of the one in force did not know of each other. */
	readonly concurrent?: true;
}

/** A fact of the article set right by a person. Of several for one fact the latest holds; the earlier are its history. */
export interface FactRecord extends LogEntry {
	readonly fact: FactName;
	/** Null takes the setting back: what is read holds again. */
	readonly value: string | null;
	readonly suggested: string | null;
}

/** How far an article has come. Of several records the latest holds; the earlier are its history. */
export interface ProgressRecord extends LogEntry {
	readonly state: Progress;
	/** Why it is excluded; null in the other states. */
	readonly reason: ExclusionReason | null;
	readonly note: string | null;
}

export type Progress = "open" | "finished" | "excluded";

export const exclusionReasons = [
	"irrelevant",
	"duplicate",
	"unreadable",
	"other",
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** What a person said of an entry of the codebook in an article that has no row for it. Of several for one entry the latest holds. */
export interface VariableRecord extends LogEntry {
	/** Id of the entry. */
	readonly variable: string;
	/** `open` takes an earlier `not_reported` back. */
	readonly state: VariableState;
	readonly note: string | null;
}

export type VariableState = "open" | "not_reported";

/** Where a record's words are now. `revised`: the statement is there with another figure. `orphan`: gone; shown, never deleted. */
export type AnchorState = "anchored" | "revised" | "orphan";

export type RowState = "undecided" | DecisionState;

/** What views and exports show: a reading with what people decided of it. */
export interface Row extends IndicatorFields {
	/** The record's id; for an undecided row one derived from its place among the reading's rows, good for this reading only. */
	readonly id: string;
	readonly state: RowState;
	readonly anchor: AnchorState;
	/** The words, in the source as it is now; null for an orphan. */
	readonly figure: Span | null;
	readonly sentence: Span | null;
	readonly asPrinted: string;
	/** What was read now at this place; null where nothing was (added rows, orphans). */
	readonly reading: Indicator | null;
	readonly record: AnnotationRecord | null;
}
