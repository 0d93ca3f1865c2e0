/**
 * Indices of the rows to draw, in order: those in sight, `around` more on either side, and those held because they have
 * the focus or something typed into them.
 *
 * @param first, last of those in sight
 * @param held −1 for one that is not there
 */
export function drawnRows(
	first: number,
	last: number,
	around: number,
	held: readonly number[],
	count: number,
): number[] {
	const from = Math.max(0, first - around);
	const to = Math.min(count - 1, last + around);
	const near = Array.from(
		{ length: Math.max(0, to - from + 1) },
		(_, i) => from + i,
	);
	const far = held.filter((i) => i >= 0 && i < count && (i < from || i > to));
	return [...new Set([...near, ...far])].sort((a, b) => a - b);
}
