import { axisOf } from "./axis";
import type { Column, IsStatistic, Line, PlacedCell } from "./grid";

export const placedCells = (line: Line): readonly PlacedCell[] =>
	line.cells.map((cell) => ({ paragraph: line.paragraph, cell }));

/** Columns of a line of heads; null where it has numbers other than years. */
export function columnsOf(
	cells: readonly PlacedCell[],
): readonly Column[] | null {
	const isHead =
		cells.length > 1 &&
		cells.some(({ cell }) => cell.kind !== "empty") &&
		cells.every(({ cell }) => cell.number === null || cell.number.isYear);
	if (!isHead) return null;
	return cells.map((one) => ({ axis: axisOf(one.cell), cells: [one] }));
}

/** Whether heads say something that cells are of: a time, a unit, a statistic. Most of them must, or words side by side would be a table. */
export function areTelling(
	columns: readonly Column[],
	isStatistic: IsStatistic,
	rows: number,
): boolean {
	const values = columns.filter(({ axis }) => axis.role === "value");
	const told = values.filter(({ axis }) => {
		const isPlain = axis.name === "" && !axis.region;
		return axis.time || axis.unit || axis.measure || axis.isGoal || isPlain
			? true
			: axis.name === "" || isStatistic(axis.name);
	});
	const least =
		isLabelled(columns) || rows > 1 ? values.length / 2 : values.length;
	return told.length > 0 && told.length >= least;
}

/** Whether the first head says what the labels are. */
export const isLabelled = (columns: readonly Column[] | null): boolean =>
	columns?.[0]?.axis.role === "label" || columns?.[0]?.axis.role === "index";

/** Columns of a head of two lines, or null where the lower one does not divide the upper one evenly. */
export function twoLines(
	top: readonly Column[],
	line: Line | undefined,
): readonly Column[] | null {
	const lower = line && columnsOf(placedCells(line));
	// 表1 2023年专利情况 above a head is a caption.
	if (!lower || !isLabelled(top) || isLabelled(lower)) return null;
	if (lower.length === top.length)
		return top.map((column, i) => joined(column, lower[i] as Column));
	const labels = top.filter(({ axis }) => axis.role !== "value");
	const groups = top.filter(({ axis }) => axis.role === "value");
	const each = lower.length / groups.length;
	if (!Number.isInteger(each)) return null;
	return [
		...labels,
		...lower.map((column, i) =>
			joined(groups[Math.floor(i / each)] as Column, column),
		),
	];
}

function joined(upper: Column, lower: Column): Column {
	const [a, b] = [upper.axis, lower.axis];
	return {
		axis: {
			...a,
			name: a.name + b.name,
			unit: b.unit ?? a.unit,
			time: b.time ?? a.time,
			region: b.region ?? a.region,
			among: b.among ?? a.among,
			measure: b.measure ?? a.measure,
			basis: b.basis ?? a.basis,
			isGoal: a.isGoal || b.isGoal,
			isMonth: a.isMonth || b.isMonth,
			isPart: a.isPart || b.isPart,
			isYearBefore: a.isYearBefore || b.isYearBefore,
			role: a.role === "value" ? b.role : a.role,
		},
		cells: [...upper.cells, ...lower.cells],
	};
}
