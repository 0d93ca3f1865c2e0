import type { Span } from "./text/span";

/**
 * What a reading gives. Every offset is of the source text handed to the reader; every normalised string (`name`,
 * `title`, `unit`, `region`) is Simplified Chinese with glitches, stray spaces and doubled punctuation removed.
 * Numbers are decimal strings. What the article does not say is null.
 */
export interface Analysis {
	readonly article: ArticleFacts;
	readonly figures: readonly Figure[];
	readonly policies: readonly Title[];
	/** Newspapers, books, films: 《…》 that is no official document. */
	readonly works: readonly Title[];
	readonly agencies: readonly Agency[];
	readonly indicators: readonly Indicator[];
	/** Navigation, recommendations, footers: read as nothing, shown dimmed. In order, apart. */
	readonly boilerplate: readonly Span[];
	/** Bugs caught on the way, one recogniser each; the others' results stand. Empty in every test. */
	readonly faults: readonly Fault[];
}

export interface Fault {
	readonly where: string;
	readonly message: string;
}

export type Origin = "stated" | "inherited" | "absent";

export interface Mention extends Span {
	/** The source's own words: `source.slice(start, end)`. */
	readonly text: string;
	/** Id of the rule that found it; stored in annotation files, so never renamed. */
	readonly rule: string;
}

export type FigureKind =
	| "count"
	| "money"
	| "percent"
	| "point"
	| "multiple"
	| "rank"
	| "quantity";
export type Qualifier = "exact" | "approx" | "over" | "under";

/** A number with its unit and the words that make it approximate: 近百万元, 10—15件, 第3名. */
export interface Figure extends Mention {
	readonly kind: FigureKind;
	/** After multipliers: 4.3万件 is `"43000"`. The low end of a range. */
	readonly value: string;
	readonly valueMax: string | null;
	/** Without 万 and 亿; `""` for a bare number. */
	readonly unit: string;
	readonly qualifier: Qualifier;
}

export type PolicyAction = "issued" | "revised" | "implemented" | "cited";

/** A 《…》, brackets included in the span. */
export interface Title extends Mention {
	readonly title: string;
	/** 国发〔2021〕15号 */
	readonly documentNumber: string | null;
	readonly issuers: readonly string[];
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	readonly date: string | null;
	readonly action: PolicyAction | null;
}

export interface Agency extends Mention {
	/** As mentioned, normalised, not expanded: 市市场监管局. */
	readonly name: string;
	/** 临江市市场监督管理局, where the article lets one know. */
	readonly resolved: string | null;
	/** As the words next to it say: 市科技局联合|市财政局|印发. */
	readonly role: AgencyRole | null;
}

export type AgencyRole =
	| "issuer"
	| "host"
	| "partner"
	| "grantor"
	| "recipient";

/** One thing known of the article as a whole. `span` holds its words, if it was read from words. */
export interface Fact {
	readonly value: string | null;
	readonly origin: Origin;
	readonly span: Span | null;
}

export const factNames = [
	"title",
	"outlet",
	"issuer",
	"url",
	"published",
	"retrieved",
	"region",
	"reprintedFrom",
] as const;
export type FactName = (typeof factNames)[number];
export type ArticleFacts = Readonly<Record<FactName, Fact>> & {
	readonly script: "hans" | "hant";
};

export type Measure =
	| "level"
	| "growth"
	| "ratio"
	| "change"
	| "share"
	| "rank";
export type Basis = "yoy" | "mom" | "other";
export type Status = "actual" | "pending" | "target" | "planned" | "forecast";
export type Accrual = "stock" | "flow" | "cumulative";

/** The columns of a row: what is read, corrected, saved and exported. */
export interface IndicatorFields {
	/** Shortest phrase that names the statistic: 每万人口高价值发明专利拥有量. */
	readonly name: string;
	/** Codebook id, or `other`. */
	readonly indicatorId: string;
	/** Words that narrow the statistic: 立案, 中小微企业. */
	readonly scope: string | null;
	/** Signed: 下降3.2% is `"-3.2"`. Null only for a row without a figure. */
	readonly value: string | null;
	readonly valueMax: string | null;
	readonly unit: string;
	/**
	 * What a row says that is no number, by the type of its codebook entry: `yes` or `no`, one of the entry's categories,
	 * a date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) or text. The reader gives none; people do.
	 */
	readonly answer: string | null;
	readonly qualifier: Qualifier;
	readonly measure: Measure;
	readonly basis: Basis | null;
	/** Period, region or value that a growth, change or ratio refers to. */
	readonly baseline: string | null;
	readonly accrual: Accrual | null;
	readonly status: Status;
	/** Name of the plan a target belongs to. */
	readonly plan: string | null;
	/** Path from the city down: 临江市/清河区. A top-level name stands alone: 湖北省, 全国. */
	readonly region: string | null;
	/** GB/T 2260, six digits. */
	readonly regionCode: string | null;
	/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-H1`, `YYYY-Q3`, or `FROM/TO` of these. */
	readonly period: string | null;
	/** First and last day of the period, `YYYY-MM-DD`. */
	readonly from: string | null;
	readonly to: string | null;
	readonly issuer: string | null;
	/** A rank's list and size: 全省13个设区市. */
	readonly among: string | null;
}

/** Slots that say where their content came from. */
export type Slot =
	| "name"
	| "value"
	| "unit"
	| "measure"
	| "basis"
	| "status"
	| "region"
	| "period";

/** One observation, as read. */
export interface Indicator extends IndicatorFields {
	/** The words of its figure; several indicators may share one. */
	readonly figure: Span;
	/** The sentence around it, for people. */
	readonly sentence: Span;
	readonly asPrinted: string;
	readonly origins: Readonly<Record<Slot, Origin>>;
	/** The words behind a slot, where there are any. */
	readonly evidence: Readonly<Partial<Record<Slot, Span>>>;
	/** Position in `Analysis.indicators` of the total that this is part of. */
	readonly partOf: number | null;
	/** How likely all of its fields are right, 0.05 to 0.99: of the rows at 0.9, about nine in ten are. */
	readonly confidence: number;
	readonly rule: string;
}
