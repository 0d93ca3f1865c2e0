/** Characters that take two columns where letters take one. */
const wide =
	/[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;

/** Columns that a text takes in a terminal or an editor. */
export const widthOf = (text: string): number =>
	[...text].length + (text.match(wide)?.length ?? 0);

/** No column makes those behind it start further right; what is longer pushes its own line only. */
const widest = 32;
const gap = "  ";

/** Lines of cells that stand under each other. A line's last cell pushes none away; empty ones behind it are left out. */
export function columns(
	rows: readonly (readonly string[])[],
	indent: string,
): string[] {
	const widths: number[] = [];
	for (const row of rows)
		for (const [i, cell] of filled(row).slice(0, -1).entries())
			widths[i] = Math.max(widths[i] ?? 0, Math.min(widthOf(cell), widest));
	return rows.map((row) => {
		const cells = row.map((cell, i) => padded(cell, widths[i] ?? 0));
		return `${indent}${cells.join(gap)}`.trimEnd();
	});
}

const filled = (row: readonly string[]): readonly string[] =>
	row.slice(0, row.findLastIndex((cell) => cell !== "") + 1);

const padded = (cell: string, width: number): string =>
	cell + " ".repeat(Math.max(0, width - widthOf(cell)));
