import type { TimeMention } from "../../recognise/mention";
import type { Axis } from "./axis";
import { withYear } from "./placedAxis";

/** 上年同期 beside 2024年1—4月 is 2023年1—4月, and 目标 that of the year. */
export function withYearsBefore(
	columns: readonly Axis[],
	caption: TimeMention | null,
): readonly Axis[] {
	const isNow = ({ time, isYearBefore }: Axis) =>
		time !== null && !isYearBefore;
	const now = columns.find(isNow)?.time ?? caption;
	return columns.map((axis) => {
		if (now === null) return axis;
		if (axis.isYearBefore) return { ...axis, time: yearBefore(now) };
		const isOpen = axis.isGoal && axis.time === null;
		return isOpen ? { ...axis, time: { ...now, months: null } } : axis;
	});
}

function yearBefore(time: TimeMention): TimeMention {
	const { year } = time;
	const before = !year
		? { relative: -1 }
		: "absolute" in year
			? { absolute: year.absolute - 1 }
			: { relative: year.relative - 1 };
	return { ...time, year: before };
}

/** 本月 below a caption of 1—9月. */
export function monthOf(time: TimeMention | null): TimeMention | null {
	if (!time?.months) return null;
	const [, last] = time.months;
	return { ...time, role: "period", months: [last, last] };
}

/** 1月 in the column of 2023年. */
export const joinTimes = (
	column: TimeMention,
	label: TimeMention | null,
): TimeMention =>
	label?.months && !column.months ? withYear(label, column) : column;
