import type { Axis } from "./axis";
import { axisOf } from "./axis";
import type { Cell } from "./cells";

/** A line that is not blank. `cells` is empty where it has a sentence. */
export interface Line {
	readonly paragraph: number;
	readonly text: string;
	readonly cells: readonly Cell[];
}

export interface PlacedCell {
	readonly paragraph: number;
	readonly cell: Cell;
}

export interface Column {
	readonly axis: Axis;
	/** Of the head, or of both its lines. */
	readonly cells: readonly PlacedCell[];
}

export interface GridRow {
	/** What stands before the numbers, without a running number. Never empty. */
	readonly label: readonly PlacedCell[];
	readonly unit: PlacedCell | null;
	readonly values: readonly {
		readonly cell: PlacedCell;
		readonly at: number;
	}[];
	/** What stands behind the numbers: 预期性. */
	readonly remarks: readonly PlacedCell[];
}

/** Cells that belong together, with what stands above them. `at` of a value is a position in `columns`, if there are any. */
export interface Grid {
	readonly columns: readonly Column[] | null;
	readonly rows: readonly GridRow[];
	/** Positions of the first line and behind the last, in the lines that were searched. */
	readonly start: number;
	readonly end: number;
}

/** Whether a phrase names a statistic. */
export type IsStatistic = (name: string) => boolean;

const placed = (line: Line): readonly PlacedCell[] =>
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

/** A table of one row a line, from `at` on. */
export function gridAt(
	lines: readonly Line[],
	at: number,
	isStatistic: IsStatistic,
): Grid | null {
	const head = lines[at] as Line;
	const top = columnsOf(placed(head));
	if (top === null) return null;
	for (const [columns, from] of [
		[top, at + 1],
		[twoLines(top, lines[at + 1]), at + 2],
	] as const) {
		// Asked first: lines are gone through for good heads only.
		if (columns === null || !areTelling(columns, isStatistic, 2)) continue;
		const { rows, end } = rowsFrom(lines, from, columns, head.text);
		if (rows.length > 0 && areTelling(columns, isStatistic, rows.length))
			return { columns, rows, start: at, end };
	}
	return null;
}

const isRule = ({ cells }: Line): boolean =>
	cells.length > 0 && cells.every(({ kind }) => kind === "empty");

function rowsFrom(
	lines: readonly Line[],
	from: number,
	columns: readonly Column[],
	head: string,
): { rows: readonly GridRow[]; end: number } {
	const rows: GridRow[] = [];
	let end = from;
	for (let at = from; at < lines.length; at++) {
		const line = lines[at] as Line;
		if (isRule(line) || (line.text === head && rows.length > 0)) continue;
		const row = alignRow(columns, placed(line));
		const parted = row ? null : partedRow(columns, line, lines[at + 1]);
		if (parted !== null) at++;
		const found = row ?? parted;
		if (found !== null) {
			rows.push(found);
			end = at + 1;
			continue;
		}
		// 一、创造 above its rows.
		const isGroup =
			at === end && line.cells.length === 1 && line.text.length <= longestGroup;
		if (!isGroup) break;
	}
	return { rows, end };
}

const longestGroup = 14;

/** A label alone in its line, its numbers in the next. */
function partedRow(
	columns: readonly Column[],
	label: Line,
	next: Line | undefined,
): GridRow | null {
	const cells = next ? placed(next) : [];
	const isParted =
		label.cells.length === 1 &&
		cells.length + 1 === columns.length &&
		cells.every(isValue);
	return isParted ? alignRow(columns, [...placed(label), ...cells]) : null;
}

/** Columns of a head of two lines, or null where the lower one does not divide the upper one evenly. */
function twoLines(
	top: readonly Column[],
	line: Line | undefined,
): readonly Column[] | null {
	const lower = line && columnsOf(placed(line));
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

const isIndex = ({ cell }: PlacedCell): boolean => /^\d{1,3}$/u.test(cell.text);
const isValue = ({ cell }: PlacedCell): boolean =>
	cell.kind === "number" || cell.kind === "empty";

/** A row under its columns; null where they do not fit each other. */
export function alignRow(
	columns: readonly Column[],
	cells: readonly PlacedCell[],
): GridRow | null {
	const [first, second] = cells;
	if (!first || !second) return null;
	const all = columns.map((_, at): number => at);
	if (cells.length === columns.length) return rowOf(columns, cells, all);
	const unit = columns.findIndex(({ axis }) => axis.role === "unit");
	const hasUnit = cells.some(({ cell }) => cell.kind === "unit");
	if (cells.length + 1 === columns.length && unit > 0 && !hasUnit)
		return rowOf(columns, cells, all.toSpliced(unit, 1));
	if (cells.length === columns.length + 1) {
		if (isIndex(first) && second.cell.kind === "text")
			return rowOf(columns, cells.slice(1), all);
		if (columns[0]?.axis.role === "value" && first.cell.kind === "text")
			return rowOf(columns, cells, [none, ...all]);
	}
	return byCount(columns, cells);
}

/** Of a cell that no head stands above. */
const none = -1;

/** As many numbers as heads for numbers: the cells of the label were parted, or a remark is missing. */
function byCount(
	columns: readonly Column[],
	cells: readonly PlacedCell[],
): GridRow | null {
	const from = cells.findIndex(({ cell }) => cell.kind === "text");
	const heads = columns.flatMap(({ axis }, at) =>
		axis.role === "value" ? [at] : [],
	);
	const rest = cells.slice(from);
	if (from < 0 || from > 1 || rest.filter(isValue).length !== heads.length)
		return null;
	let next = 0;
	return rowOf(
		columns,
		rest,
		rest.map((cell) => (isValue(cell) ? (heads[next++] ?? none) : none)),
	);
}

const longestLabel = 40;

/** @param heads for each cell the position of its column. */
function rowOf(
	columns: readonly Column[],
	cells: readonly PlacedCell[],
	heads: readonly number[],
): GridRow | null {
	const label: PlacedCell[] = [];
	const values: GridRow["values"][number][] = [];
	const remarks: PlacedCell[] = [];
	let unit: PlacedCell | null = null;
	let hasValues = false;
	for (const [i, cell] of cells.entries()) {
		const at = heads[i] ?? none;
		const axis = columns[at]?.axis;
		const { kind, number } = cell.cell;
		if (kind === "text") (hasValues ? remarks : label).push(cell);
		else if (kind === "unit") unit ??= cell;
		else if (kind === "number" && axis?.role === "remark") remarks.push(cell);
		else if (label.length === 0) {
			const isYear = number?.isYear && axis?.labelKind === "time";
			if (isYear) label.push(cell);
			else if (i > 0 || !isIndex(cell)) return null;
		} else {
			hasValues = true;
			if (kind === "number") values.push({ cell, at });
		}
	}
	const length = label.reduce((sum, { cell }) => sum + cell.text.length, 0);
	const isRow = values.length > 0 && length > 0 && length <= longestLabel;
	return isRow ? { label, unit, values, remarks } : null;
}

/** Rows of one shape under each other, without a head; at least one. */
export function headlessAt(lines: readonly Line[], at: number): Grid | null {
	const rows: GridRow[] = [];
	let end = at;
	let shape = "";
	for (; end < lines.length; end++) {
		const line = lines[end] as Line;
		const cells = placed(line);
		const own = cells.map(({ cell }) => cell.kind).join();
		const row = rows.length === 0 || own === shape ? headlessRow(cells) : null;
		if (row === null) break;
		shape = own;
		rows.push(row);
	}
	return rows.length === 0 ? null : { columns: null, rows, start: at, end };
}

/** A label and its numbers, or null. */
export function headlessRow(cells: readonly PlacedCell[]): GridRow | null {
	if (cells.length < 2 || !cells.some(isValue)) return null;
	let next = 0;
	const row = rowOf(
		[],
		cells,
		cells.map(() => none),
	);
	if (row === null || row.label.length > 1) return null;
	return {
		...row,
		values: row.values.map(({ cell }) => ({ cell, at: next++ })),
	};
}
