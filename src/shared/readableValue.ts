import type { IndicatorFields } from "../core/analysis";

type Value = Pick<IndicatorFields, "value" | "valueMax" | "unit" | "qualifier">;

const scales = [
	{ sign: "亿", places: 8 },
	{ sign: "万", places: 4 },
] as const;

/**
 * A value as people read it: `-3.2` and % are −3.2%, `1650000000` and 元 are 16.5亿元, `13973` and 件 are 13,973件.
 * Exact: a scale is used only where it leaves at most two decimals.
 *
 * @param phrases how approximate values are said; `{0}` is the value: 约{0}, {0}以上.
 */
export function readableValue(
	{ value, valueMax, unit, qualifier }: Value,
	phrases: Readonly<Record<"approx" | "over" | "under", string>>,
): string {
	if (value === null) return "";
	const low = readableNumber(value);
	const high = valueMax === null ? "" : `–${readableNumber(valueMax)}`;
	const plain = `${low}${high}${unit}`;
	return qualifier === "exact"
		? plain
		: phrases[qualifier].replace("{0}", plain);
}

/** @param value a plain decimal, as in a row. */
export function readableNumber(value: string): string {
	const isNegative = value.startsWith("-");
	const digits = isNegative ? value.slice(1) : value;
	return `${isNegative ? "−" : ""}${scaled(digits) ?? grouped(digits)}`;
}

function scaled(digits: string): string | null {
	if (digits.includes(".")) return null;
	for (const { sign, places } of scales) {
		if (digits.length <= places) continue;
		const cut = digits.length - places;
		const decimals = digits.slice(cut).replace(/0+$/u, "");
		if (decimals.length > 2) continue;
		const whole = grouped(digits.slice(0, cut));
		return `${whole}${decimals && `.${decimals}`}${sign}`;
	}
	return null;
}

/** Thousands apart, decimals as they are. */
function grouped(digits: string): string {
	const [whole = "", decimals] = digits.split(".");
	const apart = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ",");
	return decimals === undefined ? apart : `${apart}.${decimals}`;
}
