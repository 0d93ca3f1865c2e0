import type { Origin } from "../analysis";
import type { TimeMention } from "../recognise/mention";
import type { Span } from "../text/span";
import type { Draft } from "./draft";
import { periodBounds } from "./periodBounds";
import type { Reason } from "./reasons";
import { monthsOf, resolveTime } from "./resolveTime";
import {
	datesStart,
	endsChange,
	isAside,
	planGoal,
	startsChange,
	tellsWhen,
} from "./when";

/** A slot's content, where it came from, and the words (of the row's own paragraph) that say it. */
export interface Filled<T> {
	readonly value: T;
	readonly origin: Origin;
	readonly span: Span | null;
	/** For `explain`, where origin and span do not tell. */
	readonly why?: Reason;
}

/** The times that hold where a row stands: those of its paragraph, and what earlier paragraphs and headings opened with. */
export class PeriodState {
	#mainPeriod: TimeMention | null = null;
	#mainPoint: TimeMention | null = null;
	#period: TimeMention | null = null;
	#point: TimeMention | null = null;
	/** The time that the paragraph was speaking of before an aside (2022年 among 五年间): the next sentence goes on with it. */
	#aside: TimeMention | null = null;
	/** The first goal's time: what a plan's sections are of. */
	#goal: TimeMention | null = null;
	/** The year that goals start from. */
	#base: TimeMention | null = null;
	/** Whether an item among other news is being read: it is of the day. */
	#isNews = false;
	#isAhead = false;
	/** The year that 上半年 and 年底 belong to. */
	#year: number | null = null;
	/** Whether the paragraph itself told that year. */
	#isYearTold = false;
	#years: readonly [number, number] | null = null;

	/** Years that the article names anywhere, by how many they are. */
	readonly #spans = new Map<number, readonly [number, number]>();

	constructor(readonly published: string | null) {}

	/** Takes note of years before anything is read: 三年来 may stand before 2021—2023年. */
	expect({ role, year, yearTo, months }: TimeMention): void {
		if (role !== "period" || months !== null || yearTo === null) return;
		if (year === null || !("absolute" in year)) return;
		const span = [year.absolute, yearTo] as const;
		const length = yearTo - year.absolute + 1;
		if (!this.#spans.has(length)) this.#spans.set(length, span);
	}

	enterParagraph(): void {
		this.#period = null;
		this.#point = null;
		this.#aside = null;
		this.#isYearTold = false;
	}

	/** An item of news of its own: what the items before were of does not hold. */
	enterItem(): void {
		this.#mainPeriod = null;
		this.#mainPoint = null;
		this.#isNews = true;
	}

	/** @param isAhead whether it stands among goals. */
	enterSentence(isAhead: boolean): void {
		this.#isAhead = isAhead;
		if (this.#aside !== null) this.#period = this.#aside;
		this.#aside = null;
	}

	/** Takes note of a time for what follows it. `sentence` is where it stands; a leading time opens its paragraph. */
	note(time: TimeMention, text: string, sentence: Span): void {
		if (!tellsWhen(text, time) || isSamePeriodBefore(time, text)) return;
		if (datesStart(text, time) || isAside(text, time)) return;
		// 五年来 at the head of a sentence holds for what follows; inside one it is a remark.
		if (time.role === "years" && !opensClause(time, text, sentence)) return;
		if (this.#isTerm(time)) return;
		if (time.role === "plan" || time.role === "planEnd") this.#noteGoal(time);
		const isMonth = time.months !== null && time.months[0] === time.months[1];
		const isLeading = time.start <= 15 && (isPoint(time) || !isMonth);
		if (isPoint(time)) {
			this.#point = time;
			if (isLeading) this.#mainPoint = time;
		} else {
			if (time.start > sentence.start + 2 && this.#isWithin(time))
				this.#aside ??= this.#period;
			else this.#aside = null;
			this.#period = time;
			this.#point = null;
			const isBackground = time.role === "years";
			const isMain = isLeading && !(isBackground && this.#mainPeriod !== null);
			if (isMain || (this.#mainPeriod === null && !isMonth)) {
				this.#mainPeriod = time;
				this.#mainPoint = null;
			}
		}
		if (time.year && "absolute" in time.year && time.yearTo && !time.months)
			this.#years = [time.year.absolute, time.yearTo];
		const period = this.#resolve(time);
		if (period === null) return;
		const isThisYear = period.slice(0, 4) === this.published?.slice(0, 4);
		if (isThisYear || tellsYear.has(time.role)) {
			this.#year = Number(period.slice(0, 4));
			this.#isYearTold = true;
		}
	}

	/** 试点期为2022年7月至2025年6月: years that are not over tell how long something runs. */
	#isTerm(time: TimeMention): boolean {
		if (time.yearTo === null || time.role !== "period") return false;
		return (
			this.published !== null && `${time.yearTo}` > this.published.slice(0, 4)
		);
	}

	/** The first goal told, or the first of a later plan. */
	#noteGoal(time: TimeMention): void {
		const known = this.#goal && boundsOf(this.#resolve(this.#goal));
		const from = boundsOf(this.#resolve(time))?.from ?? "";
		if (!known || known.to < from) this.#goal = time;
	}

	/** Whether a time is only a part of the one that its paragraph is speaking of. */
	#isWithin(time: TimeMention): boolean {
		const inner = boundsOf(this.#resolve(time));
		const outer = this.#period && boundsOf(this.#resolve(this.#period));
		return (
			!!inner &&
			!!outer &&
			outer.from <= inner.from &&
			inner.to <= outer.to &&
			(outer.from < inner.from || inner.to < outer.to)
		);
	}

	/** What a goal starts from, in brackets behind it: of the year that the first of them names. */
	ofBase(draft: Draft, text: string): Filled<string | null> {
		const own = draft.time;
		const isOwn =
			own !== null &&
			/（[^）]*$/u.test(text.slice(own.start - 3, own.start)) &&
			/^年?[底末]?：?[^，。（）]{0,4}$/u.test(
				text.slice(own.end, draft.figure.start),
			);
		if (isOwn) this.#base = own;
		const base = this.#base;
		const value = base && periodFor(draft, base, this.#resolve(base), isOwn);
		return isOwn
			? { value, origin: "stated", span: own }
			: inherited(value, "period.earlier", base);
	}

	/** The period of a row; `column` is the time of its column in a table. */
	of(
		draft: Draft,
		column: TimeMention | null,
		text: string,
	): Filled<string | null> {
		const goal = planGoal(text, draft.figure);
		if (goal !== null) return inherited(`${goal}`, "period.plan");
		const usual = this.#usual(draft, column, text);
		if (startsChange(text, draft.figure, draft.time))
			return inherited(this.#before(draft, usual.value), "period.before");
		const { value } = usual;
		return value !== null && spansYears(value) && endsChange(text, draft.figure)
			? { ...usual, value: endOf(value) }
			: usual;
	}

	#usual(
		draft: Draft,
		column: TimeMention | null,
		text: string,
	): Filled<string | null> {
		const own = column ?? ownTime(draft, text);
		if (own !== null) {
			const isGoal = draft.cue !== null && draft.cue.status !== "pending";
			const value =
				this.#sameMonthsBefore(own, text) ??
				periodFor(draft, own, this.#resolve(own, isGoal), true);
			if (value !== null)
				return { value, origin: "stated", span: column === null ? own : null };
		}
		return this.#isAhead ? this.#inheritedGoal(draft) : this.#inherited(draft);
	}

	/** What a change starts from: the first of the years it runs over; for 从第5位跃居第2位, the year before. */
	#before(draft: Draft, period: string | null): string | null {
		if (period === null) return null;
		if (/^\d{4}\/\d{4}$/u.test(period) && draft.time?.role === "period")
			return period.slice(0, 4);
		return draft.measure === "rank" ? addYears(period, -1) : null;
	}

	/** 上年同期 of 1—9月 is last year's 1—9月. */
	#sameMonthsBefore(time: TimeMention, text: string): string | null {
		if (!isSamePeriodBefore(time, text) || this.#period === null) return null;
		const { year } = this.#period;
		const of = this.#resolve(this.#period);
		if (
			of === null ||
			(year !== null && "relative" in year && year.relative === -1)
		)
			return null;
		return addYears(of, -1);
	}

	/** Among a plan's goals what was before the plan does not hold. */
	#inheritedGoal(draft: Draft): Filled<string | null> {
		const usual = this.#inherited(draft);
		const goal = this.#goal && this.#resolve(this.#goal);
		const isHere = this.#period !== null || this.#point !== null;
		if (this.#goal === null || goal === null || isHere) return usual;
		const isBefore =
			(boundsOf(usual.value)?.to ?? "") < (boundsOf(goal)?.from ?? "");
		if (!isBefore) return usual;
		const value = periodFor(draft, this.#goal, goal, false);
		return inherited(value, "period.earlier", this.#goal);
	}

	#inherited(draft: Draft): Filled<string | null> {
		const from = (time: TimeMention, rule: string) => {
			const value = periodFor(draft, time, this.#resolve(time), false);
			return inherited(value, rule, time);
		};
		const isOfToday = draft.isPresent || this.#isNews;
		const written = isOfToday ? this.published?.slice(0, 7) : null;
		const asWritten = inherited(written ?? null, "period.published");
		const here = draft.isStock
			? (this.#point ?? this.#period)
			: (this.#period ?? this.#point);
		if (here !== null) return from(here, "period.paragraph");
		const isOfNow =
			this.#mainPeriod === null || this.#isThisYear(this.#mainPeriod);
		if (draft.isPresent && isOfNow && asWritten.value !== null)
			return asWritten;
		const point = this.#mainPoint?.role === "asOf" ? this.#mainPoint : null;
		const isYearEnd = point?.months?.[1] === 12;
		const earlier =
			draft.isStock || !isYearEnd
				? (point ?? this.#mainPeriod)
				: this.#mainPeriod;
		return earlier === null ? asWritten : from(earlier, "period.earlier");
	}

	/** 今年, this year so far: 现有 is as of now then. */
	#isThisYear(time: TimeMention): boolean {
		return (
			time.months === null &&
			this.#resolve(time) === this.published?.slice(0, 4)
		);
	}

	/** 上半年 at the head of a paragraph in July, 下半年 too: not those of the year that was spoken of before. */
	#isThisYears({ role, year, months }: TimeMention, isGoal: boolean): boolean {
		// 全年力争 is of the year that is running.
		if (isGoal && year === null && months === null) return role === "period";
		if (year !== null || months === null || this.#isYearTold) return false;
		const month = Number(this.published?.slice(5, 7));
		if (!month) return false;
		const [first, last] = months;
		if (role === "asOf") return last <= month && month - last <= freshMonths;
		if (role !== "period") return false;
		const isJustOver = last < month && month - last <= freshMonths;
		const isAhead = last === 12 && Math.abs(month - first) < freshMonths;
		return isJustOver || (first > 1 && isAhead);
	}

	/** The years that 五年来 means: those told before, those told elsewhere, or the last ones reported on. */
	#yearsOf({ length }: TimeMention): readonly [number, number] | null {
		if (length === null) return null;
		const [first = 0, last = 0] = this.#years ?? [];
		if (this.#years !== null && last - first + 1 === length) return this.#years;
		const named = this.#spans.get(length);
		if (named !== undefined) return named;
		const year = Number(this.published?.slice(0, 4));
		const month = Number(this.published?.slice(5, 7));
		if (!year || !month) return null;
		const isOfLastYear =
			this.#year === year - 1 ? month <= 6 : this.#year === null && month <= 3;
		return isOfLastYear ? [year - length, year - 1] : null;
	}

	#resolve(time: TimeMention, isGoal = this.#isAhead): string | null {
		const year = Number(this.published?.slice(0, 4));
		return resolveTime(time, {
			published: this.published,
			carriedYear:
				year && this.#isThisYears(time, isGoal)
					? Math.max(year, isGoal ? (this.#year ?? year) : year)
					: this.#year,
			years: this.#yearsOf(time),
		});
	}
}

function inherited(
	value: string | null,
	rule: string,
	words: TimeMention | null = null,
): Filled<string | null> {
	const origin = value === null ? "absent" : "inherited";
	return { value, origin, span: null, why: { rule, words } };
}

/** How long the months that are just over are spoken of without their year. */
const freshMonths = 3;

/** Times whose year 上半年 and 年底 belong to, further on. */
const tellsYear: ReadonlySet<TimeMention["role"]> = new Set([
	"period",
	"asOf",
	"now",
	"yearToDate",
]);

const isPoint = (time: TimeMention): boolean =>
	time.role === "asOf" || time.role === "now" || time.role === "planEnd";

/** The row's time; 由2015年底的…增加到 is that of the first figure alone. */
function ownTime({ time, figure }: Draft, text: string): TimeMention | null {
	if (time === null || !datesStart(text, time)) return time;
	return /\d/u.test(text.slice(time.end, figure.start)) ? null : time;
}

function opensClause(time: Span, text: string, sentence: Span): boolean {
	if (time.start <= sentence.start + 2) return true;
	const isNear = time.start <= sentence.start + 12;
	return isNear && /[，：、 ]/u.test(text.charAt(time.start - 1));
}

/** 上年同期仅为1件 speaks of its own clause alone. */
function isSamePeriodBefore(time: TimeMention, text: string): boolean {
	return /[上去前]年[^，。]*同期/u.test(text.slice(time.start, time.end));
}

/**
 * A stock is of a day, a flow of a stretch of time: by the end of 6月 a flow is that of the half year, and a stock that
 * is told for 1—9月 is the one at its end. At the end of a plan a flow is the last year's, and a yearly growth is that
 * of the plan's five years.
 */
function periodFor(
	draft: Draft,
	time: TimeMention,
	value: string | null,
	isOwn: boolean,
): string | null {
	if (value === null) return null;
	const year = value.slice(0, 4);
	const month = time.months?.[1] ?? null;
	if (time.role === "asOf" && draft.isFlow && month !== null)
		return monthsOf(Number(year), [1, month]);
	if (
		time.role === "period" &&
		draft.isStock &&
		month !== null &&
		time.yearTo === null
	) {
		const isHalf = time.months?.[0] !== month && month % 6 === 0;
		return isHalf && isOwn
			? value
			: `${year}-${String(month).padStart(2, "0")}`;
	}
	if (
		draft.isStock &&
		draft.accrual !== "cumulative" &&
		(time.role === "since" || time.role === "years") &&
		value.includes("/")
	)
		return value.slice(value.indexOf("/") + 1);
	if (time.role !== "planEnd") return value;
	if (draft.isAnnual && Number(year) % 5 === 0)
		return `${Number(year) - 4}/${year}`;
	return draft.isStock ? value : year;
}

function boundsOf(period: string | null) {
	return period === null ? null : periodBounds(period);
}

function addYears(period: string, years: number): string {
	return period.replaceAll(/\d{4}/gu, (digits) => `${Number(digits) + years}`);
}

function spansYears(period: string): boolean {
	const [from = "", to = from] = period.split("/");
	return from.slice(0, 4) !== to.slice(0, 4);
}

/** The year, or the month, that a period ends with. */
function endOf(period: string): string {
	return period.slice(period.indexOf("/") + 1);
}
