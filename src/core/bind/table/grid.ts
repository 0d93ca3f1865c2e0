import { alignRow, headlessRow, isValue } from "./alignRow";
import type { Axis } from "./axis";
import type { Cell } from "./cells";
import { areTelling, columnsOf, placedCells, twoLines } from "./heads";

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

/** A table of one row a line, from `at` on. */
export function gridAt(
	lines: readonly Line[],
	at: number,
	isStatistic: IsStatistic,
): Grid | null {
	const head = lines[at] as Line;
	const top = columnsOf(placedCells(head));
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
		const row = alignRow(columns, placedCells(line));
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
	const cells = next ? placedCells(next) : [];
	const isParted =
		label.cells.length === 1 &&
		cells.length + 1 === columns.length &&
		cells.every(isValue);
	return isParted ? alignRow(columns, [...placedCells(label), ...cells]) : null;
}

/** Rows of one shape under each other, without a head; at least one. */
export function headlessAt(lines: readonly Line[], at: number): Grid | null {
	const rows: GridRow[] = [];
	let end = at;
	let shape = "";
	for (; end < lines.length; end++) {
		const line = lines[end] as Line;
		const cells = placedCells(line);
		const own = cells.map(({ cell }) => cell.kind).join();
		const row = rows.length === 0 || own === shape ? headlessRow(cells) : null;
		if (row === null) break;
		shape = own;
		rows.push(row);
	}
	return rows.length === 0 ? null : { columns: null, rows, start: at, end };
}
