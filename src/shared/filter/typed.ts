import { type ExactNumber, exactNumber } from "../exactNumber";
import type { Interval } from "./range";

// biome-ignore format: a table
const scales: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8, 万亿: 12, 萬億: 12 };

/** A number as typed in a filter: 1000, 1,000, 4.3万, -3.2, −3.2. Both ends of the interval are the same. */
export function typedNumber(text: string): Interval<ExactNumber> | null {
	const parts = /^([-−]?)([\d,]*)(?:\.(\d+))?([万萬亿億]*)$/u.exec(text);
	if (!parts) return null;
	const [, minus, digits = "", fraction = "", scale = ""] = parts;
	const places = scale === "" ? 0 : scales[scale];
	if (places === undefined || digits + fraction === "") return null;
	const moved = fraction.padEnd(places, "0");
	const whole = digits.replaceAll(",", "") + moved.slice(0, places);
	const number = exactNumber(
		[`${minus && "-"}${whole}`, moved.slice(places)].filter(Boolean).join("."),
	);
	return number && { low: number, high: number };
}

/** 2024年6月 is 2024-06, 2024.6 too; what is no such thing stays as it is, in capitals: 2024-h1 is 2024-H1. */
export function typedPeriod(text: string): string {
	const written = /^(\d{4})(?:年|\.)(?:(\d{1,2})月?(?:[.]?(\d{1,2})日?)?)?$/u;
	const [, ...parts] = written.exec(text) ?? [];
	const named = parts.filter((part) => part !== undefined);
	return named.length === 0
		? text.toUpperCase()
		: named.map((part) => part.padStart(2, "0")).join("-");
}
