/** A place in the grid; column −1 is the row as a whole, which is where reading goes on. */
export interface Place {
	readonly row: number;
	readonly column: number;
}

export interface GridSize {
	readonly rows: number;
	readonly columns: number;
}

/** Rows that a page key passes over. */
const page = 10;

// biome-ignore format: a table
const steps: Readonly<Record<string, (at: Place, size: GridSize) => Place>> = {
	ArrowDown:  (at) => ({ ...at, row: at.row + 1 }),
	ArrowUp:    (at) => ({ ...at, row: at.row - 1 }),
	PageDown:   (at) => ({ ...at, row: at.row + page }),
	PageUp:     (at) => ({ ...at, row: at.row - page }),
	ArrowRight: (at) => ({ ...at, column: at.column + 1 }),
	ArrowLeft:  (at) => ({ ...at, column: at.column - 1 }),
	Home:       (at) => at.column < 0 ? { ...at, row: 0 } : { ...at, column: 0 },
	End:        (at, size) => at.column < 0 ? { ...at, row: size.rows - 1 } : { ...at, column: size.columns - 1 },
	Escape:     (at) => ({ ...at, column: -1 }),
};

const within = (value: number, low: number, high: number): number =>
	Math.min(Math.max(value, low), high);

/** Where a key leads from `at`, kept inside the grid; null for a key that does not move. */
export function step(key: string, at: Place, size: GridSize): Place | null {
	const to = Object.hasOwn(steps, key) ? steps[key]?.(at, size) : undefined;
	if (!to || size.rows === 0) return null;
	return {
		row: within(to.row, 0, size.rows - 1),
		column: within(to.column, -1, size.columns - 1),
	};
}
