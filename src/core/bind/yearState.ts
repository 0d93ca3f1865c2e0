import type { TimeMention } from "../recognise/mention";
import { resolveTime } from "./resolveTime";
import { isAnnounced } from "./when";

/** Times whose year 上半年 and 年底 belong to, further on. */
const tellsYear: ReadonlySet<TimeMention["role"]> = new Set([
	"period",
	"asOf",
	"now",
	"yearToDate",
]);

/** How long the months that are just over are spoken of without their year. */
const freshMonths = 3;

/** The years that an article is speaking of, for the times that name none. */
export class YearState {
	/** The year that 上半年 and 年底 belong to. */
	#year: number | null = null;
	/** Whether the paragraph itself told that year. */
	#isYearTold = false;
	#years: readonly [number, number] | null = null;
	/** Years that the article names anywhere, by how many they are. */
	readonly #spans = new Map<number, readonly [number, number]>();

	#announced: number | null = null;
	/** Whether a time of the year of publication was told. */
	isNowTold = false;

	/** @param published `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	constructor(readonly published: string | null) {}

	/** Takes note of years before anything is read: 三年来 may stand before 2021—2023年. */
	expect(time: TimeMention, text: string): void {
		const { role, year, yearTo, months } = time;
		if (this.#announced === null && isAnnounced(text, time))
			this.#announced = year && "absolute" in year ? year.absolute : null;
		if (role !== "period" || months !== null || yearTo === null) return;
		if (year === null || !("absolute" in year)) return;
		const span = [year.absolute, yearTo] as const;
		const length = yearTo - year.absolute + 1;
		if (!this.#spans.has(length)) this.#spans.set(length, span);
	}

	/** The year before the one that a report of that year looks forward to; null for any other article. */
	get reported(): number | null {
		const isThis = this.published?.slice(0, 4) === `${this.#announced}`;
		return isThis && this.#announced !== null ? this.#announced - 1 : null;
	}

	enterParagraph(): void {
		this.#isYearTold = false;
	}

	/** Takes note of a time that was told, and of what it means. */
	note(time: TimeMention, period: string | null): void {
		if (time.year && "absolute" in time.year && time.yearTo && !time.months)
			this.#years = [time.year.absolute, time.yearTo];
		if (period === null) return;
		const isThisYear = period.slice(0, 4) === this.published?.slice(0, 4);
		if (isThisYear) this.isNowTold = true;
		if (isThisYear || tellsYear.has(time.role)) {
			this.#year = Number(period.slice(0, 4));
			this.#isYearTold = true;
		}
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

	/** What a time means here; `isGoal` where it is told of a goal. */
	resolve(time: TimeMention, isGoal: boolean): string | null {
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
