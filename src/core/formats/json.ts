import { isDecimal } from "./decimal";

/** A number that keeps its digits: `1650000000.50` is written so. */
export class ExactNumber {
	constructor(readonly digits: string) {}
}

export type Json =
	| null
	| boolean
	| number
	| string
	| ExactNumber
	| readonly Json[]
	| { readonly [key: string]: Json | undefined };

/** A decimal string as a JSON number with those digits; other words (a category, a date) as a string. */
export const exact = (value: string | null): Json =>
	value !== null && isDecimal(value) ? new ExactNumber(value) : value;

/** `JSON.stringify` for one line, but {@link ExactNumber}s keep their digits. Lone surrogates become escapes, so any text comes back. */
export function jsonLine(value: Json): string {
	if (value instanceof ExactNumber) return value.digits;
	if (isList(value)) return `[${value.map(jsonLine).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const members = Object.entries(value).flatMap(([key, one]) =>
		one === undefined ? [] : [`${JSON.stringify(key)}:${jsonLine(one)}`],
	);
	return `{${members.join(",")}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
