import type { Accrual, Basis, Measure } from "../analysis";
import type {
	FigureMention,
	RegionMention,
	TimeMention,
} from "../recognise/mention";
import type { Span } from "../text/span";
import type { Source } from "./issuer";
import type { PlanMention } from "./plan";
import type { Reason } from "./reasons";

/**
 * An indicator as one paragraph states it: what the rest of the article says (its region, its dates, the plan it is
 * part of) is still open. Offsets are of the paragraph's normalised text.
 */
export interface Draft {
	readonly figure: FigureMention;
	/** Negative for a decline. */
	readonly sign: 1 | -1;
	readonly name: string;
	readonly nameSpan: Span | null;
	/** Whether the name stands with the figure or is carried over from the words before. */
	readonly isNameCarried: boolean;
	/** Whether it says nothing without a name of an earlier paragraph. */
	readonly isNameBare?: boolean;
	readonly isNameElliptic?: boolean;
	readonly indicatorId: string;
	readonly scope: string | null;
	readonly measure: Measure;
	readonly basis: Basis | null;
	/** The time a growth refers to, where it is named: 较2020年. */
	readonly baseline: TimeMention | null;
	readonly baselineText: string | null;
	readonly accrual: Accrual | null;
	readonly among: string | null;
	readonly region: RegionMention | null;
	readonly time: TimeMention | null;
	readonly cue: StatusCue | null;
	/** For a cell of a table. */
	readonly context?: CellContext;
	/** Counts what came in during the period: 新增, 申请, 授权. */
	readonly isFlow: boolean;
	/** 年均: a growth a year over several years. */
	readonly isAnnual: boolean;
	/** 拥有, 已有, 目前: as of the day of writing, unless a time says otherwise. */
	readonly isPresent: boolean;
	/** 累计, 已登记: all that came in up to a day. */
	readonly isSoFar?: boolean;
	/** 拥有, 已有, 累计 …: a stock as of now unless the words say when. */
	readonly isStock: boolean;
	readonly rule: string;
	readonly measureReason: Reason;
	/** Null where there is no basis. */
	readonly basisReason: Reason | null;
}

/** What other lines of a table say of a cell. The mentions are of those lines' paragraphs. */
export interface CellContext {
	readonly time: TimeMention | null;
	readonly region: RegionMention | null;
	/** Below 目标. */
	readonly isGoal: boolean;
}

export interface StatusCue extends Span {
	readonly status: "actual" | "target" | "pending" | "planned" | "forecast";
}

export interface SentenceReading extends Span {
	readonly drafts: readonly Draft[];
	/** Times that hold for what follows, in order. */
	readonly times: readonly TimeMention[];
	readonly regions: readonly RegionMention[];
	/** Where the sentence announces goals or work to come (下一步, 工作安排), for all that follows. */
	readonly opens: StatusCue | null;
	readonly isHeading: boolean;
	/** Who states its figures, in order. */
	readonly sources: readonly Source[];
	readonly plans: readonly PlanMention[];
}
