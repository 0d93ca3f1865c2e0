import type { TimeMention } from "../../recognise/mention";
import type { Span } from "../../text/span";
import { type Axis, axisOf } from "./axis";
import type { PlacedCell } from "./grid";

/** A head or a label with its mentions at their places in its paragraph. */
export interface PlacedAxis extends Axis {
	readonly paragraph: number;
	readonly span: Span;
}

/** @param year gives its year to a time without one: 1—9月 below a caption of 2023. */
export function placeAxis(
	{ paragraph, cell }: PlacedCell,
	year: TimeMention | null,
): PlacedAxis {
	const axis = axisOf(cell);
	const { start, end } = cell;
	const times = axis.times.map((time) => withYear(shifted(time, start), year));
	const regions = axis.regions.map((region) => shifted(region, start));
	return {
		...axis,
		times,
		regions,
		time: axis.time && (times[axis.times.indexOf(axis.time)] ?? null),
		region: axis.region && (regions[axis.regions.indexOf(axis.region)] ?? null),
		paragraph,
		span: { start, end },
	};
}

const shifted = <M extends Span>(mention: M, by: number): M => ({
	...mention,
	start: mention.start + by,
	end: mention.end + by,
});

export const withYear = (
	time: TimeMention,
	from: TimeMention | null,
): TimeMention =>
	time.year === null && from?.year ? { ...time, year: from.year } : time;
