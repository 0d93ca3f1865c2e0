import type { Column, GridRow, PlacedCell } from "./grid";

const isIndex = ({ cell }: PlacedCell): boolean => /^\d{1,3}$/u.test(cell.text);
export const isValue = ({ cell }: PlacedCell): boolean =>
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
