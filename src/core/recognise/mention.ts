import type { FigureKind, PolicyAction, Qualifier } from "../analysis";
import type { Span } from "../text/span";
import type { OnDropped } from "./dropped";

/** Offsets are of the paragraph's normalised text. They end at `analyse.ts`. */
interface MentionBase extends Span {
	/** Stored in annotation files: never renamed. */
	readonly rule: string;
}

export interface FigureMention extends MentionBase {
	readonly kind: "figure";
	readonly figure: FigureKind;
	/** Plain decimal after multipliers, unsigned. */
	readonly value: string;
	readonly valueMax: string | null;
	/** Measure word or unit without 万 and 亿; `""` where there is none. */
	readonly unit: string;
	readonly qualifier: Qualifier;
	/** The numeral alone, without approximator and unit. */
	readonly number: Span;
	/** A small Chinese numeral that counts things in prose (三项制度): a figure, seldom a statistic. */
	readonly isProse: boolean;
}

/**
 * `period`: 2021年, 上半年, 前三季度, 1—11月. `asOf`: 截至2021年底, 2021年末. `now`: 目前, 截至目前. `yearToDate`: 今年以来.
 * `since`: 自2020年7月以来. `years`: 五年来, 近三年. `plan`: “十四五”期间. `planEnd`: “十四五”末, 到2025年.
 * `baseline`: the time a comparison refers to (较2020年, 比上年, 去年同期). `date`: a day of an event (4月22日上午).
 */
export type TimeRole =
	| "period"
	| "asOf"
	| "now"
	| "yearToDate"
	| "since"
	| "years"
	| "plan"
	| "planEnd"
	| "baseline"
	| "date";

/** What is still unknown (年 of 上半年, the year that 去年 means) is settled by `resolveTime` against the article. */
export interface TimeMention extends MentionBase {
	readonly kind: "time";
	readonly role: TimeRole;
	/** `+2021` or `@-1` (relative to the year of publication) or null (the year carried along). */
	readonly year:
		| { readonly absolute: number }
		| { readonly relative: number }
		| null;
	/** Last year of a range of years. */
	readonly yearTo: number | null;
	/** First and last month, 1–12; null for a whole year. */
	readonly months: readonly [number, number] | null;
	readonly day: number | null;
	/** Last day of a range of days in `months[1]`. */
	readonly dayTo: number | null;
	/** Length of 五年来, in years. */
	readonly length: number | null;
}

export type RegionLevel =
	| "country"
	| "province"
	| "city"
	| "county"
	| "town"
	| "zone";

export interface RegionMention extends MentionBase {
	readonly kind: "region";
	/** Full name where it is known (海口 → 海口市); as written otherwise. Null for 全市, 我省, 该区: the article's own. */
	readonly name: string | null;
	readonly level: RegionLevel;
	/** GB/T 2260 code, six digits. */
	readonly code: string | null;
	/** Codes of the places it lies in, province first; empty where unknown. */
	readonly within: readonly string[];
}

export interface AgencyMention extends MentionBase {
	readonly kind: "agency";
	readonly name: string;
	/** Its place prefix (海口市, 市, 省, 国家), or null. */
	readonly place: string | null;
}

export interface TitleMention extends MentionBase {
	readonly kind: "title";
	readonly isPolicy: boolean;
	readonly title: string;
	readonly documentNumber: string | null;
	readonly issuers: readonly string[];
	readonly date: string | null;
	readonly action: PolicyAction | null;
}

export type Mention =
	| FigureMention
	| TimeMention
	| RegionMention
	| AgencyMention
	| TitleMention;

/** Text in, mentions out, in order, apart. Pure, total, linear; absence is an empty list. */
export type Recogniser<M extends Mention> = (
	text: string,
	onDropped?: OnDropped,
) => readonly M[];
