import type { CellUnit } from "../../recognise/figureCells";
import type { RegionMention, TimeMention } from "../../recognise/mention";
import type { Span } from "../../text/span";
import type { Axis } from "./axis";
import type { GridRow } from "./grid";
import { type PlacedAxis, placeAxis } from "./placedAxis";

/** What stands before the numbers of a row. */
export interface Label
	extends Pick<Axis, "measure" | "basis" | "isGoal" | "isTotal"> {
	readonly axes: readonly PlacedAxis[];
	/** The statistic or a part of its name; "" where the label says only when, where or whose. */
	readonly words: string;
	/** Of the words. */
	readonly span: Span | null;
	readonly region: RegionMention | null;
	readonly time: TimeMention | null;
	readonly unit: CellUnit | null;
}

/** @param kind what the first column holds, if its head tells. */
export function readLabel(
	{ label }: GridRow,
	kind: Axis["labelKind"],
	year: TimeMention | null,
): Label {
	const axes = label.map((cell) => placeAxis(cell, year));
	const first = axes[0] as PlacedAxis;
	const find = <T>(read: (axis: PlacedAxis) => T | null): T | null =>
		axes.map(read).find((one) => one !== null) ?? null;
	const isTotal = axes.some((axis) => axis.isTotal);
	const isPlace = kind === "region" || kind === "owner";
	const named =
		isPlace && !isTotal && first.name !== ""
			? placeNamed(first, label[0]?.cell.text ?? "", kind)
			: null;
	const said = isTotal ? [] : isPlace ? axes.slice(1) : axes;
	const words = said.map(({ name }) => name).join("");
	return {
		axes,
		words,
		span: words === "" ? null : (said.at(-1)?.span ?? null),
		region: kind === "owner" ? named : (find((axis) => axis.region) ?? named),
		time: find((axis) => axis.time),
		unit: find((axis) => axis.unit),
		measure: find((axis) => axis.measure),
		basis: find((axis) => axis.basis),
		isGoal: axes.some((axis) => axis.isGoal),
		isTotal,
	};
}

/** 清河 in a column of districts, a firm in one of firms: its figures are its own. */
const placeNamed = (
	{ name, span }: PlacedAxis,
	cell: string,
	kind: "region" | "owner",
): RegionMention => ({
	kind: "region",
	rule: "region.table",
	...span,
	name: kind === "owner" ? cell : name,
	level:
		kind === "owner"
			? "zone"
			: /(?:镇|乡|街道)$/u.test(name)
				? "town"
				: /[市州盟]$/u.test(name)
					? "city"
					: "county",
	code: null,
	within: [],
});
