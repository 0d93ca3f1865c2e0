import type { Origin } from "../analysis";
import type { TimeMention } from "../recognise/mention";
import type { Span } from "../text/span";
import type { Draft } from "./draft";
import { isPoint, isSamePeriodBefore, opensClause, ownTime } from "./noteTime";
import { periodBounds } from "./periodBounds";
import { addYears, endOf, periodFor, spansYears } from "./periodFor";
import type { Reason } from "./reasons";
import {
	contrasts,
	datesEnd,
	datesEvent,
	datesStart,
	endsChange,
	fromLastYear,
	isAside,
	planGoal,
	startsChange,
	tellsWhen,
} from "./when";
import { YearState } from "./yearState";

/** A slot's content, where it came from, and the words (of the row's own paragraph) that say it. */
export interface Filled<T> {
	readonly value: T;
	readonly origin: Origin;
	readonly span: Span | null;
	/** For `explain`, where origin and span do not tell. */
	readonly why?: Reason;
}

/** Before it, what is reported is last year's work. */
const monthToReport = 6;

/** Years after which a year is a story. */
const longAgo = 2;

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
	readonly years: YearState;

	constructor(readonly published: string | null) {
		this.years = new YearState(published);
	}

	enterParagraph(): void {
		this.#period = null;
		this.#point = null;
		this.#aside = null;
		this.years.enterParagraph();
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
		if (datesStart(text, time) || datesEnd(text, time)) return;
		if (isAside(text, time) || datesEvent(text, time)) return;
		if (contrasts(text, time) && this.#isOver(time)) return;
		// 五年来 at the head of a sentence holds for what follows; inside one it is a remark.
		if (time.role === "years" && !opensClause(time, text, sentence)) return;
		if (this.#isTerm(time) || (time.role === "years" && this.#isAhead)) return;
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
			const isMain =
				isLeading &&
				!this.#isLongAgo(time) &&
				!(isBackground && this.#mainPeriod !== null);
			const isNearer =
				this.#mainPeriod?.role === "yearToDate" &&
				!isMonth &&
				time.role === "period" &&
				time.months !== null &&
				time.start <= sentence.start + 2;
			if (isMain || isNearer || (this.#mainPeriod === null && !isMonth)) {
				this.#mainPeriod = time;
				this.#mainPoint = null;
			}
		}
		this.years.note(time, this.#resolve(time));
	}

	/** Whether a time is before the one that is spoken of. */
	#isOver(time: TimeMention): boolean {
		const now = this.#point ?? this.#period;
		const spoken = now && boundsOf(this.#resolve(now));
		const to = boundsOf(this.#resolve(time))?.to;
		return !!spoken && to !== undefined && to < spoken.from;
	}

	/** 试点期为2022年7月至2025年6月: years that are not over tell how long something runs. */
	#isTerm(time: TimeMention): boolean {
		if (time.yearTo === null || time.role !== "period") return false;
		return (
			this.published !== null && `${time.yearTo}` > this.published.slice(0, 4)
		);
	}

	/** 2012年，…: an old story opens a paragraph, not what comes after it. */
	#isLongAgo(time: TimeMention): boolean {
		const to = boundsOf(this.#resolve(time))?.to ?? "9";
		const year = Number(this.published?.slice(0, 4) ?? 0);
		return Number(to.slice(0, 4)) < year - longAgo;
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
		if (isOwn && own.role !== "plan") this.#base = own;
		const base = isOwn ? own : this.#base;
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
		const lastYear = this.#lastYear(draft, text);
		if (lastYear !== null) return inherited(lastYear, "period.before");
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
		if (own !== null && !(own.role === "years" && this.#isAhead)) {
			const isGoal = draft.cue !== null && draft.cue.status !== "pending";
			const value =
				this.#sameMonthsBefore(own, text) ??
				periodFor(draft, own, this.#resolve(own, isGoal), true);
			if (value !== null)
				return { value, origin: "stated", span: column === null ? own : null };
		}
		return this.#isAhead ? this.#inheritedGoal(draft) : this.#inherited(draft);
	}

	/** 由上年的|38.1%升至52.6%: of the year before the one that is spoken of. */
	#lastYear(draft: Draft, text: string): string | null {
		const from = fromLastYear(text, draft.figure);
		const period = from && this.#inherited(draft).value;
		if (!period) return null;
		const before = addYears(period, -1);
		if (from === "same") return before;
		const year = endOf(before).slice(0, 4);
		return from === "end" ? `${year}-12` : year;
	}

	/** What a change starts from: the first of the years it runs over; for 从第5位跃居第2位, the year before. */
	#before(draft: Draft, period: string | null): string | null {
		// “十四五”期间…由|29.1万件增至43.6万件: the year before the plan.
		const isYears = (time: TimeMention | null) =>
			time?.role === "plan" || time?.role === "years";
		const told = [this.#period, this.#aside, this.#mainPeriod].find(isYears);
		const years = draft.time === null ? told : draft.time;
		const span = years && isYears(years) ? this.#resolve(years) : null;
		if (span && /^\d{4}\/\d{4}$/u.test(span) && draft.measure !== "rank")
			return addYears(span.slice(0, 4), -1);
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
		const isBeyond =
			(boundsOf(usual.value)?.to ?? "") > (boundsOf(goal)?.to ?? "9");
		if (!isBefore && !isBeyond) return usual;
		const value = periodFor(draft, this.#goal, goal, false);
		return inherited(value, "period.earlier", this.#goal);
	}

	#inherited(draft: Draft): Filled<string | null> {
		const from = (time: TimeMention, rule: string) => {
			const value = periodFor(draft, time, this.#resolve(time), false);
			return inherited(value, rule, time);
		};
		const { reported } = this.years;
		const isUntold = [this.#mainPeriod, this.#period].every(
			(time) => time === null || this.#isThisYear(time),
		);
		if (reported !== null && isUntold && !this.#isAhead) {
			const isOfDay = draft.isStock || draft.isPresent;
			return inherited(
				isOfDay ? `${reported}-12` : `${reported}`,
				"period.reported",
			);
		}
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
		if (this.#isLastYear(this.#mainPeriod) && this.#isLateInYear())
			return inherited(this.published?.slice(0, 7) ?? null, "period.published");
		const point = this.#mainPoint?.role === "asOf" ? this.#mainPoint : null;
		const isYearEnd = point?.months?.[1] === 12;
		const earlier =
			draft.isStock || !isYearEnd
				? (point ?? this.#mainPeriod)
				: this.#mainPeriod;
		return earlier === null ? asWritten : from(earlier, "period.earlier");
	}

	/** Whether this year was spoken of, and is old enough to be what untold paragraphs are about. */
	#isLateInYear(): boolean {
		const month = Number(this.published?.slice(5, 7));
		return this.years.isNowTold && month >= monthToReport;
	}

	#isLastYear(time: TimeMention | null): boolean {
		const year = time?.year;
		return !!year && "relative" in year && year.relative === -1;
	}

	/** 今年, this year so far: 现有 is as of now then. */
	#isThisYear(time: TimeMention): boolean {
		return (
			time.months === null &&
			this.#resolve(time) === this.published?.slice(0, 4)
		);
	}

	#resolve(time: TimeMention, isGoal = this.#isAhead): string | null {
		return this.years.resolve(time, isGoal);
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

function boundsOf(period: string | null) {
	return period === null ? null : periodBounds(period);
}
