import { NumberToken } from "../annotate/jsonText";

/**
 * `JSON.stringify`, but a {@link NumberToken} keeps its digits. Keys stand in the order they were set; lone surrogates
 * become escapes, so any text comes back.
 */
export function jsonLine(value: unknown): string {
	if (value instanceof NumberToken) return value.digits;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(jsonLine).join(",")}]`;
	let members = "";
	for (const [key, one] of Object.entries(value))
		if (one !== undefined)
			members += `${members && ","}${JSON.stringify(key)}:${jsonLine(one)}`;
	return `{${members}}`;
}
