import type { TimeMention } from "../recognise/mention";
import type { Draft } from "./draft";
import { monthsOf } from "./resolveTime";

/**
 * A stock is of a day, a flow of a stretch of time: by the end of 6月 a flow is that of the half year, and a stock that
 * is told for 1—9月 is the one at its end. At the end of a plan a flow is the last year's, and a yearly growth is that
 * of the plan's five years.
 */
export function periodFor(
	draft: Draft,
	time: TimeMention,
	value: string | null,
	isOwn: boolean,
): string | null {
	if (value === null) return null;
	const year = value.slice(0, 4);
	const month = time.months?.[1] ?? null;
	const isSum = draft.accrual === "cumulative" || draft.isSoFar === true;
	if (time.role === "asOf" && draft.isFlow && !isSum && month !== null)
		return monthsOf(Number(year), [1, month]);
	if (
		time.role === "period" &&
		draft.isStock &&
		draft.accrual !== "flow" &&
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
	// “十五五”期间，…达到14%: what is reached is of the plan's end.
	if (!isOwn && time.role === "plan" && value.includes("/") && reaches(draft))
		return value.slice(value.indexOf("/") + 1);
	if (time.role !== "planEnd") return value;
	if (draft.isAnnual && Number(year) % 5 === 0)
		return `${Number(year) - 4}/${year}`;
	return draft.isStock ? value : year;
}

const reaches = ({ isStock, isFlow, isAnnual, accrual, measure }: Draft) =>
	!isAnnual &&
	(isStock || (!isFlow && accrual !== "flow" && accrual !== "cumulative")) &&
	(measure === "level" || measure === "share");

export function addYears(period: string, years: number): string {
	return period.replaceAll(/\d{4}/gu, (digits) => `${Number(digits) + years}`);
}

/** Whether a period runs from one year into another. */
export function spansYears(period: string): boolean {
	const [from = "", to = from] = period.split("/");
	return from.slice(0, 4) !== to.slice(0, 4);
}

/** The year, or the month, that a period ends with. */
export function endOf(period: string): string {
	return period.slice(period.indexOf("/") + 1);
}
