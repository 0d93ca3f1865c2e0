/** Share of pairs of neighbouring characters that two texts have in common, 0 to 1 (Dice). Linear. */
export function similarity(a: string, b: string): number {
	if (a === b) return 1;
	const pairs = a.length + b.length - 2;
	if (a.length < 2 || b.length < 2) return 0;
	const counts = new Map<string, number>();
	for (let i = 1; i < a.length; i++) {
		const pair = a.slice(i - 1, i + 1);
		counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	let common = 0;
	for (let i = 1; i < b.length; i++) {
		const pair = b.slice(i - 1, i + 1);
		const left = counts.get(pair) ?? 0;
		if (left === 0) continue;
		counts.set(pair, left - 1);
		common++;
	}
	return (2 * common) / pairs;
}

/** How many characters two texts start with in common. */
export function commonStart(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && a[n] === b[n]) n++;
	return n;
}

/** How many characters two texts end with in common. */
export function commonEnd(a: string, b: string): number {
	let n = 0;
	while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
	return n;
}

/** A statement with its numbers hidden: what stays the same when a figure is revised. */
export const maskNumbers = (statement: string): string =>
	statement.replace(/\d+(?:\.\d+)?[十百千万亿]*/gu, "#");
