import type { Slot, Status } from "../analysis";
import type { Mention, RegionMention, TimeMention } from "../recognise/mention";
import type { Span } from "../text/span";
import type { ChangeReading } from "./change";
import type { Draft } from "./draft";
import type { Figured } from "./figured";
import type { Filled } from "./period";

/**
 * What filled a slot: a rule's id, and the words that it went by. A span is of the row's own paragraph; a mention may
 * stand in an earlier one.
 */
export interface Reason {
	readonly rule: string;
	readonly words: Span | Mention | null;
}

export type Reasons = Readonly<Record<Slot, Reason>>;

/** What the rest of the article had a say in. */
export interface Settled {
	readonly period: Filled<string | null>;
	/** The time that was the row's own. */
	readonly time: TimeMention | null;
	readonly status: Filled<Status>;
	readonly region: string | null;
	/** The place it goes by: its own, or the one that its paragraph opened with; null is the article's. */
	readonly place: RegionMention | null;
}

/** Why each slot of a row has what it has: told by who filled it, or by where its content came from. */
export function reasonsOf(draft: Draft, settled: Settled): Reasons {
	const { figure, nameSpan, rule } = draft;
	return {
		name: { rule, words: nameSpan },
		value: { rule: figure.rule, words: figure },
		unit: { rule: figure.rule, words: figure.unit === "" ? null : figure },
		measure: draft.measureReason,
		basis: draft.basisReason ?? { rule: "basis.none", words: null },
		status: settled.status.why ?? statusReason(settled.status),
		region: regionReason(draft, settled),
		period: settled.period.why ?? periodReason(settled),
	};
}

const statusReason = ({ origin, span }: Filled<Status>): Reason => ({
	rule: origin === "stated" ? "status.word" : "status.context",
	words: span,
});

function regionReason(draft: Draft, { region, place }: Settled): Reason {
	if (place !== null)
		return {
			rule: place === draft.region ? place.rule : "region.subject",
			words: place,
		};
	return {
		rule: region === null ? "region.none" : "region.article",
		words: null,
	};
}

function periodReason({ period, time }: Settled): Reason {
	if (period.origin === "stated" && time !== null)
		return { rule: time.rule, words: time };
	const isKnown = period.value !== null;
	return {
		rule: isKnown ? "period.context" : "period.none",
		words: period.span,
	};
}

/** A rank, a point or a multiple says by itself what it is; a number goes by the words before it. */
export function measureReason(
	{ figure, from, wordsEnd }: Figured,
	change: ChangeReading,
	isLevel: boolean,
): Reason {
	if (isLevel) return { rule: "measure.level", words: null };
	if (["rank", "point", "multiple"].includes(figure.figure))
		return { rule: "measure.figure", words: figure };
	if (change.kind === "none") return { rule: "measure.shareOf", words: null };
	const start = Math.max(from, wordsEnd - 60) + change.start;
	return { rule: `measure.${change.kind}`, words: { start, end: wordsEnd } };
}
