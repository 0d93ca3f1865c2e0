const numeralPattern = /^\d+(?:\.\d+)?$/u;

/**
 * Moves the decimal point of a plain decimal numeral: `shift('1.13', 4)` is `'11300'`.
 *
 * Works on the digits, so 1.13万 is exactly 11300; as doubles `1.13 * 10000` is 11299.999999999998.
 *
 * @param numeral ASCII digits with at most one `.`: no sign, commas or spaces (normalise first).
 * @param places powers of ten, -16 to 32: 千分之 in percent -1, 万 4, 亿 8, 万亿 12.
 * @returns the numeral without leading zeros; trailing zeros behind the point stay, they show the precision stated.
 * @throws RangeError on any other input: a bug in the caller, never in the article.
 */
export function shift(numeral: string, places: number): string {
	if (!numeralPattern.test(numeral) || places < -16 || places > 32)
		throw new RangeError(`not a plain numeral: ${numeral.slice(0, 40)}`);
	const point = numeral.indexOf(".");
	const whole = point < 0 ? numeral : numeral.slice(0, point);
	const fraction = point < 0 ? "" : numeral.slice(point + 1);
	const digits = whole + fraction;
	const at = whole.length + places;
	if (at <= 0) return join("0", "0".repeat(-at) + digits);
	if (at >= digits.length)
		return join(digits + "0".repeat(at - digits.length), "");
	return join(digits.slice(0, at), digits.slice(at));
}

/** @returns whether a < b, a = b or a > b, as a negative number, 0 or a positive one. Takes what {@link shift} gives. */
export function compare(a: string, b: string): number {
	const [x = "", p = ""] = a.split(".");
	const [y = "", q = ""] = b.split(".");
	if (x.length !== y.length) return x.length - y.length;
	const length = Math.max(p.length, q.length);
	const left = x + p.padEnd(length, "0");
	const right = y + q.padEnd(length, "0");
	return left < right ? -1 : left > right ? 1 : 0;
}

/** The exact sum of two plain numerals of ordinary length (the digits go through BigInt): 1亿 and 2千万. */
export function add(a: string, b: string): string {
	const places = Math.max(fractionLength(a), fractionLength(b));
	const scaled = (n: string) =>
		BigInt(n.replace(".", "") + "0".repeat(places - fractionLength(n)));
	const digits = String(scaled(a) + scaled(b)).padStart(places + 1, "0");
	const at = digits.length - places;
	return join(digits.slice(0, at), digits.slice(at));
}

/**
 * A fraction in percent, rounded to two decimals where it does not end earlier: 三分之一 is 33.33, 四分之三 is 75.
 *
 * @throws RangeError when the denominator is 0.
 */
export function percentage(numerator: string, denominator: string): string {
	const places = Math.max(
		fractionLength(numerator),
		fractionLength(denominator),
	);
	const scaled = (n: string) =>
		BigInt(n.replace(".", "") + "0".repeat(places - fractionLength(n)));
	const below = scaled(denominator);
	const hundredths = (scaled(numerator) * 20000n + below) / (2n * below);
	const digits = String(hundredths).padStart(3, "0");
	const fraction = digits.slice(-2).replace(/0+$/u, "");
	return join(digits.slice(0, -2), fraction);
}

function fractionLength(numeral: string): number {
	const point = numeral.indexOf(".");
	return point < 0 ? 0 : numeral.length - point - 1;
}

function join(whole: string, fraction: string): string {
	let start = 0;
	while (start < whole.length - 1 && whole[start] === "0") start++;
	const trimmed = whole.slice(start);
	return fraction === "" ? trimmed : `${trimmed}.${fraction}`;
}
