import type { Basis, Measure } from "../analysis";
import type { FigureMention, TimeMention } from "../recognise/mention";
import { type ChangeReading, readBasis } from "./change";

/** What a figure says of its statistic: the amount, its growth, its change, a share, a rank. `words` stand before it, `after` behind. */
export function measureOf(
	figure: FigureMention,
	change: ChangeReading,
	words: string,
	after: string,
): Measure {
	if (figure.figure === "rank") return "rank";
	if (figure.figure === "point") return "change";
	if (figure.figure === "multiple")
		return change.kind === "change" && !/翻/u.test(words.slice(-2))
			? "growth"
			: "ratio";
	if (change.kind === "share") return "share";
	if (change.kind === "change")
		return figure.figure === "percent" ? "growth" : "change";
	if (figure.figure === "percent" && /^的/u.test(after)) return "share";
	return "level";
}

export const isCompared = (measure: Measure): boolean =>
	measure === "growth" || measure === "change" || measure === "ratio";

const comparedWith =
	/(?:(?<!可)比|较)(?!例|重|率|上年|去年|上一年)[^，；。]{2,16}$/u;

const overYears =
	/(?:[两二三四五六七八九十]|(?<!\d)\d{1,2})年(?:不到|多)?[间来]?(?:累计)?(?:净?[增减翻]|增长|提高|下降|提升|减少)/u;
const namedYear = /(?:比|较|与)\d{4}年/u;

/** “十三五”时期压减|三分之一: since before those years. */
const overYearsRoles: ReadonlySet<TimeMention["role"]> = new Set([
	"plan",
	"years",
	"since",
]);

export interface BasisInput {
	/** The words between the clause's start and the figure. */
	readonly words: string;
	/** Those of the sentence before it, as far as they count. */
	readonly sentence: string;
	readonly baseline: TimeMention | null;
	readonly measure: Measure;
	readonly time: TimeMention | null;
	/** Of the row before. */
	readonly last: Basis | null;
}

export interface BasisReading {
	readonly basis: Basis;
	/** What it was read from; shown by `explain`. */
	readonly rule: string;
}

/**
 * What a growth, change or ratio is compared with. A year named outright is `other` here; `inherit` makes it `yoy` where
 * it is the year before the row's own.
 */
export function basisOf({
	words,
	sentence,
	baseline,
	measure,
	time,
	last,
}: BasisInput): BasisReading {
	const by = (rule: string, basis: Basis) => ({ basis, rule: `basis.${rule}` });
	if (measure === "ratio")
		return by("ratio", /上年|去年/u.test(words) ? "yoy" : "other");
	// 较2019年同期 is compared with 2019, whatever 同期 says; 三年间 with what was before.
	if (overYears.test(words) && !/年均/u.test(words))
		return by("years", "other");
	const isNamed = namedYear.test(words);
	const own = isNamed ? null : readBasis(words);
	if (own !== null) return by("words", own);
	if (baseline !== null) {
		const { year } = baseline;
		const isLastYear =
			year !== null && "relative" in year && year.relative === -1;
		return by("baseline", isLastYear ? "yoy" : "other");
	}
	if (comparedWith.test(words)) return by("compared", "other");
	const before = readBasis(sentence);
	if (before !== null) return by("sentence", before);
	if (time !== null && overYearsRoles.has(time.role))
		return by("years", "other");
	return last === null ? by("usual", "yoy") : by("lastRow", last);
}
