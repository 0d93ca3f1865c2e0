import type {
	Accrual,
	Basis,
	FactName,
	Measure,
	Origin,
	Slot,
	Status,
} from "../analysis";
import type { NoRow } from "../bind/noRow";
import type { Dropped } from "../recognise/dropped";
import type { TimeRole } from "../recognise/mention";
import type { detailNames, MentionKind } from "./explanation";

/** Rules of slots that have words of their own; any other rule is shown by its id alone. */
export type SlotRule =
	| "bind.before"
	| "bind.after"
	| "bind.carried"
	| "bind.table"
	| "measure.level"
	| "measure.figure"
	| "measure.change"
	| "measure.share"
	| "measure.shareOf"
	| "basis.words"
	| "basis.baseline"
	| "basis.compared"
	| "basis.sentence"
	| "basis.lastRow"
	| "basis.usual"
	| "basis.ratio"
	| "basis.years"
	| "status.word"
	| "status.usual"
	| "status.section"
	| "status.ahead"
	| "status.base"
	| "region.short"
	| "region.zone"
	| "region.own"
	| "region.subject"
	| "region.article"
	| "region.body"
	| "period.paragraph"
	| "period.earlier"
	| "period.published"
	| "period.reported"
	| "period.plan"
	| "period.before"
	| "period.between"
	| "period.lastRow"
	| "period.body";

/** Features that lower a confidence and are no rule of a slot. */
export type Doubt =
	| "name.short"
	| "name.long"
	| "name.joined"
	| "name.bare"
	| "row.headline"
	| "row.alone"
	| "row.inList"
	| "row.conflict"
	| "row.timeChanges"
	| "unit";

/** What an explanation says, in a user's language. `{0}` stands for what a phrase is about. */
export type ExplanationKey =
	| "article"
	| "line"
	| "furniture"
	| "nothing"
	| "mentions"
	| "dropped"
	| "row"
	| "inRow"
	| "notInRow"
	| "lostTo"
	| "ownPlace"
	| `kind.${MentionKind | "title"}`
	| `why.${Exclude<Dropped["why"], "overlap">}`
	| `noRow.${NoRow}`
	| `slot.${Slot}`
	| `detail.${(typeof detailNames)[number]}`
	| `accrual.${Accrual}`
	| `origin.${Origin}`
	| `role.${TimeRole}`
	| `fact.${FactName}`
	| `measure.${Measure}`
	| `basis.${Basis}`
	| `status.${Status}`
	| `rule.${SlotRule}`
	| "doubts"
	| `doubt.${Doubt}`;

export type ExplanationWords = Readonly<Record<ExplanationKey, string>>;
