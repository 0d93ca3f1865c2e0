import type { FactName } from "../core/analysis";
import type { Expected } from "../core/errors";

/** What was typed as a fact of the article: its value (null takes an earlier setting back), or what is expected. */
export type CheckedFact =
	| { readonly value: string | null }
	| { readonly expected: Expected };

const longest = 1000;

export function checkFact(fact: FactName, typed: string): CheckedFact {
	const text = typed.trim();
	if (text === "") return { value: null };
	if (text.length > longest) return { expected: "tooLong" };
	if (/\p{Cc}/u.test(text)) return { expected: "controlCharacters" };
	if (fact === "published" || fact === "retrieved") {
		const value = readDate(text);
		return value ? { value } : { expected: "date" };
	}
	if (fact === "url" && !/^https?:\/\/\S+$/iu.test(text))
		return { expected: "url" };
	return { value: text };
}

/** 2022-04-25, 2022/4/25 and 2022年4月25日 are 2022-04-25; day, and month, may be missing. Null where there is no such day. */
function readDate(text: string): string | null {
	const found =
		/^(\d{4})(?:[-./年]|$)(?:(\d{1,2})(?:[-./月]|$)(?:(\d{1,2})日?)?)?$/u.exec(
			text,
		);
	if (!found) return null;
	const [, year = "", month = "1", day = "1"] = found;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	const isReal =
		date.getUTCMonth() + 1 === Number(month) &&
		date.getUTCDate() === Number(day);
	if (!isReal || Number(year) < 1900) return null;
	return [year, found[2], found[3]]
		.filter((part) => part !== undefined)
		.map((part) => part.padStart(2, "0"))
		.join("-");
}
