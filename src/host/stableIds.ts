import type { Row } from "../core/annotate/record";

/**
 * Gives undecided rows ids made of what they say, where the core counts them: an id that arrives from the page after the
 * article was read again then means the same statement, or nothing, and never its neighbour.
 */
export function withStableIds(
	rows: readonly Row[],
	source: string,
): readonly Row[] {
	const seen = new Map<string, number>();
	return rows.map((row) => {
		if (row.record) return row;
		const { name, scope, value, unit, measure, status, region, period } = row;
		const sentence = row.sentence
			? source.slice(row.sentence.start, row.sentence.end)
			: "";
		const said = JSON.stringify([
			...[name, scope, value, unit, measure, status, region, period],
			hash(sentence),
		]);
		const nth = (seen.get(said) ?? 0) + 1;
		seen.set(said, nth);
		return { ...row, id: `${said}${nth}` };
	});
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
	let sum = 0x811c9dc5;
	for (let i = 0; i < text.length; i++)
		sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
	return sum >>> 0;
}
