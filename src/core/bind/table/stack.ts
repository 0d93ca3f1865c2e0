import { alignRow, headlessRow } from "./alignRow";
import type { Column, Grid, IsStatistic, Line, PlacedCell } from "./grid";
import { areTelling, columnsOf, isLabelled } from "./heads";

/** No table that lost its lines is wider. */
const widest = 14;
/** Cells of a row that may stand before its first number: 1, 清河区, 件. */
const widestLabel = 3;
const longestCell = 36;

/** Whether a line may be a cell by itself. */
export const isStackable = ({ cells, text }: Line): boolean =>
	cells.length === 1 && text.length <= longestCell;

/**
 * Tables of one cell a line among the lines `[from, to)`, which are all stackable: behind the heads a label and its
 * values, again and again.
 */
export function stacksIn(
	lines: readonly Line[],
	from: number,
	to: number,
	isStatistic: IsStatistic,
): readonly Grid[] {
	const run = lines.slice(from, to);
	const kinds = run.map(kindOf);
	const grids: Grid[] = [];
	for (let next = 0; next < run.length; ) {
		const first = kinds.indexOf("v", next);
		if (first < 0) break;
		const fit = numberedFit(run, kinds, first) ?? bestFit(kinds, next, first);
		const grid = fit && gridOf(run, next, fit, isStatistic);
		if (grid)
			grids.push({ ...grid, start: grid.start + from, end: grid.end + from });
		next = fit === null ? first + 1 : fit.start + fit.width * fit.rows;
	}
	return grids;
}

function gridOf(
	run: readonly Line[],
	from: number,
	{ start, width, rows: count }: Fit,
	isStatistic: IsStatistic,
): Grid | null {
	const end = start + width * count;
	const cellsIn = (a: number, b: number): readonly PlacedCell[] =>
		run.slice(a, b).map(({ paragraph, cells }) => ({
			paragraph,
			cell: cells[0] as PlacedCell["cell"],
		}));
	const chunks = Array.from({ length: count }, (_, row) =>
		cellsIn(start + row * width, start + (row + 1) * width),
	);
	for (const headWidth of [width, width - 1]) {
		if (start - headWidth < from) continue;
		const columns = headOf(cellsIn(start - headWidth, start), width);
		if (columns === null || !areTelling(columns, isStatistic, count)) continue;
		const rows = chunks.flatMap((cells) => alignRow(columns, cells) ?? []);
		if (rows.length === count)
			return { columns, rows, start: start - headWidth, end };
	}
	const rows = chunks.flatMap((cells) => headlessRow(cells) ?? []);
	return count < 2 || rows.length < count
		? null
		: { columns: null, rows, start, end };
}

/** Text, value, unit; a year may be a label as well as a number. */
type Kind = "t" | "v" | "u" | "y";

function kindOf({ cells }: Line): Kind {
	const cell = cells[0];
	if (cell?.kind === "unit") return "u";
	if (cell?.number?.isYear) return "y";
	return cell?.kind === "empty" || cell?.number ? "v" : "t";
}

const isAlike = (a: Kind | undefined, b: Kind | undefined): boolean =>
	a === b || (a === "y" && b !== "u") || (b === "y" && a !== "u");

interface Fit {
	readonly start: number;
	readonly width: number;
	readonly rows: number;
}

/** Rows that are numbered: 1, 清河区, 320, 2, 望山县, 96. */
function numberedFit(
	run: readonly Line[],
	kinds: readonly Kind[],
	first: number,
): Fit | null {
	if (run[first]?.text !== "1" || kinds[first + 1] !== "t") return null;
	for (let width = 3; width <= widest; width++) {
		if (run[first + width]?.text !== "2") continue;
		const rows = rowsThatFit(kinds, first, width);
		if (rows > 1) return { start: first, width, rows };
	}
	return null;
}

/** The start and width of the rows around the first number that repeat farthest; a single row ends with its numbers. */
function bestFit(
	kinds: readonly Kind[],
	from: number,
	first: number,
): Fit | null {
	let best: Fit | null = null;
	const least = Math.max(from, first - widestLabel);
	for (let start = first - 1; start >= least; start--) {
		if (!isLabel(kinds[start])) continue;
		for (let width = first - start + 1; width <= widest; width++) {
			const rows = rowsThatFit(kinds, start, width);
			if (rows > 1 && rows * width > (best?.rows ?? 0) * (best?.width ?? 0))
				best = { start, width, rows };
		}
	}
	if (best !== null) return best;
	let start = first - 1;
	while (start >= least && !isLabel(kinds[start])) start--;
	if (start < least) return null;
	let end = first;
	while (kinds[end] === "v" || kinds[end] === "y") end++;
	return { start, width: end - start, rows: 1 };
}

const isLabel = (kind: Kind | undefined): boolean =>
	kind === "t" || kind === "y";

/** How many rows of a width repeat the kinds of the first one. */
function rowsThatFit(
	kinds: readonly Kind[],
	start: number,
	width: number,
): number {
	let at = start;
	while (
		at < kinds.length &&
		isAlike(kinds[at], kinds[start + ((at - start) % width)])
	)
		at++;
	return Math.floor((at - start) / width);
}

/** Heads for rows of a width; one less where the label has none. */
function headOf(
	cells: readonly PlacedCell[],
	width: number,
): readonly Column[] | null {
	const columns = columnsOf(cells);
	return cells.length < width || isLabelled(columns) ? columns : null;
}
