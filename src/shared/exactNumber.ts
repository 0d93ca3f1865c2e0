/** A decimal taken apart, so that numbers of any length are compared by their digits and never become floats. */
export interface ExactNumber {
	readonly isNegative: boolean;
	/** Without leading zeros; `""` below one. */
	readonly whole: string;
	/** Without trailing zeros. */
	readonly fraction: string;
}

/** Takes a plain decimal, as in `raw.value` of a row: −3.2 is `"-3.2"`. Null for anything else. */
export function exactNumber(text: string): ExactNumber | null {
	const parts = /^(-?)(\d*)(?:\.(\d+))?$/u.exec(text);
	const [, sign, digits = "", decimals = ""] = parts ?? [];
	if (digits + decimals === "") return null;
	const whole = digits.replace(/^0+/u, "");
	const fraction = withoutTrailingZeros(decimals);
	return {
		isNegative: sign === "-" && whole + fraction !== "",
		whole,
		fraction,
	};
}

/** @returns a negative number, 0 or a positive one, as a sort wants it. */
export function compareExact(a: ExactNumber, b: ExactNumber): number {
	if (a.isNegative !== b.isNegative) return a.isNegative ? -1 : 1;
	const sizes = compareSizes(a, b);
	return a.isNegative ? -sizes : sizes;
}

function compareSizes(a: ExactNumber, b: ExactNumber): number {
	return (
		a.whole.length - b.whole.length ||
		compareText(a.whole, b.whole) ||
		compareText(a.fraction, b.fraction)
	);
}

/** By code units. */
export const compareText = (a: string, b: string): number =>
	a < b ? -1 : a > b ? 1 : 0;

function withoutTrailingZeros(digits: string): string {
	let end = digits.length;
	while (end > 0 && digits[end - 1] === "0") end--;
	return digits.slice(0, end);
}
