import { compare } from "../core/text/decimal";

/** Exact order of plain decimals with or without a sign. @returns a negative number, 0 or a positive one. */
export function compareSigned(a: string, b: string): number {
	const [isLow, isBelow] = [a.startsWith("-"), b.startsWith("-")];
	if (isLow !== isBelow) return isLow ? -1 : 1;
	return isLow ? compare(b.slice(1), a.slice(1)) : compare(a, b);
}
