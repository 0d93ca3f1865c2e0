import { approximatorsInside } from "../lexicon/approximators";
import { chineseNumeral } from "../text/chineseNumeral";
import { add, compare, shift } from "../text/decimal";
import { largeScales, numeralCharacters, scales } from "../text/scales";

export interface Numeral {
	readonly start: number;
	readonly end: number;
	/** Null for characters of numbers that make none: skip them as a whole. */
	readonly value: string | null;
	/** High end of 三四家, 二三十件. */
	readonly valueMax: string | null;
	/** Of 余, 多, 几 or 来 inside. */
	readonly qualifier: "over" | "approx" | "under" | null;
	readonly isArabic: boolean;
	/** One Chinese digit, 两 or 十. */
	readonly isSmall: boolean;
	/** 百, 千万: a scale without digits. */
	readonly isBareScale: boolean;
	/** Power of ten of the 万 and 亿 behind the digits. */
	readonly places: number;
	/** 1.2.3, 2022.04.26: dots that make it a date, a version, or two cells of a table. */
	readonly isChain: boolean;
}

const arabic = /\d+(?:\.\d+)?/uy;
const inNumeral = new Set(numeralCharacters);
const neighbours =
	/^(?<head>.*?)(?<low>[一两二三四五六七八九])(?<high>[二三四五六七八九])(?<scale>[十百千]?[万亿]?)$/u;

/** Reads the longest numeral that starts at `at`: 4.3万, 三百余, 1亿2千万, 数十, 二三十. Null where none starts. */
export function readNumeral(text: string, at: number): Numeral | null {
	const c = text[at];
	if (c === undefined) return null;
	if (c >= "0" && c <= "9") return readArabic(text, at);
	if (c === "几" || c === "数") return readVague(text, at);
	return inNumeral.has(c) ? readChinese(text, at) : null;
}

function readArabic(text: string, at: number): Numeral {
	arabic.lastIndex = at;
	const digits = arabic.exec(text)![0];
	let end = at + digits.length;
	const isChain = text[end] === "." && isDigit(text[end + 1]);
	let scale = readScales(text, end);
	let value = shift(digits, scale.places);
	let { places, large } = scale;
	end = scale.end;
	// 1亿2千万
	while (places > 0 && digits.length < 20 && isDigit(text[end])) {
		arabic.lastIndex = end;
		const part = arabic.exec(text)![0];
		scale = readScales(text, end + part.length);
		if (scale.places === 0 || scale.places >= places || part.length > 8) break;
		value = add(value, shift(part, scale.places));
		({ places, large } = scale);
		end = scale.end;
	}
	const inside = readInside(text, end);
	if (inside !== null) {
		scale = readScales(text, end + 1);
		if (places + scale.places <= 32) {
			value = shift(value, scale.places);
			large += scale.large;
			end = scale.end;
		}
	}
	return {
		start: at,
		end,
		value,
		valueMax: null,
		qualifier: inside,
		isArabic: true,
		isSmall: false,
		isBareScale: false,
		places: large,
		isChain,
	};
}

function readChinese(text: string, at: number): Numeral {
	let end = at + 1;
	while (end < text.length && goesOn(text, end)) end++;
	const run = text.slice(at, Math.min(end, at + 41));
	const isBareScale = run[0]! in scales && run[0] !== "十";
	const base = {
		start: at,
		isArabic: false,
		isSmall: run.length === 1 && !isBareScale,
		isBareScale,
		isChain: false,
	};
	const pair = neighbours.exec(run);
	const range = pair === null ? null : neighbouring(pair.groups!);
	let value = range?.low ?? chineseNumeral(run);
	let valueMax = range?.high ?? null;
	const qualifier = value === null ? null : readInside(text, end);
	let places = trailingLarge(run);
	if (qualifier !== null && value !== null) {
		const scale = readScales(text, end + 1);
		value = shift(value, scale.places);
		if (valueMax !== null) valueMax = shift(valueMax, scale.places);
		places += scale.large;
		end = scale.end;
	}
	return { ...base, end, value, valueMax, qualifier, places };
}

/** Whether the character at `at` belongs to the numeral before it; 千 of 千瓦 and 百 of 百分点 belong to a unit. */
function goesOn(text: string, at: number): boolean {
	const c = text[at]!;
	if (c === "点") return inNumeral.has(text[at + 1] ?? "");
	return inNumeral.has(c) && !startsUnit(text, at);
}

function startsUnit(text: string, at: number): boolean {
	const c = text[at];
	const next = text[at + 1] ?? "";
	if (c === "千") return "瓦米克伏".includes(next) && next !== "";
	return c === "百" && next === "分" && text[at + 2] === "点";
}

/** 三四 is three to four, 七八百 is 700 to 800, 十二三 is 12 to 13. */
function neighbouring(
	parts: Record<string, string>,
): { low: string; high: string } | null {
	const { head = "", low = "", high = "", scale = "" } = parts;
	if (head !== "" && !(head.at(-1)! in scales)) return null;
	const a = chineseNumeral(head + low + scale);
	const b = chineseNumeral(head + high + scale);
	if (a === null || b === null || compare(a, b) >= 0) return null;
	const one = chineseNumeral(low)!;
	const other = chineseNumeral(high)!;
	const isNext = Number(other) - Number(one) === 1;
	const isThreeToFive = low === "三" && high === "五";
	return isNext || isThreeToFive ? { low: a, high: b } : null;
}

/** 几十, 数百万; 几 and 数 alone are no number. */
function readVague(text: string, at: number): Numeral | null {
	const scale = readScales(text, at + 1);
	if (scale.places === 0) return null;
	const inside = readInside(text, scale.end);
	return {
		start: at,
		end: inside === null ? scale.end : scale.end + 1,
		value: shift("1", scale.places),
		valueMax: null,
		qualifier: "over",
		isArabic: false,
		isSmall: false,
		isBareScale: false,
		places: scale.large,
		isChain: false,
	};
}

interface Scale {
	readonly end: number;
	readonly places: number;
	readonly large: number;
}

/** At most four scale characters: 万, 千万, 万亿, 百万亿. */
function readScales(text: string, at: number): Scale {
	let end = at;
	let places = 0;
	let large = 0;
	while (end < at + 4) {
		const c = text[end] ?? "";
		const power = scales[c];
		if (power === undefined || startsUnit(text, end)) break;
		places += power;
		large += largeScales[c] ?? 0;
		end++;
	}
	return { end, places, large };
}

function readInside(text: string, at: number): Numeral["qualifier"] {
	const c = text[at] ?? "";
	const qualifier = Object.hasOwn(approximatorsInside, c)
		? approximatorsInside[c]!
		: null;
	if (
		c === "来" &&
		!/^来[个家件项人名岁户天万亿]/u.test(text.slice(at, at + 2))
	)
		return null;
	return qualifier;
}

function trailingLarge(run: string): number {
	let places = 0;
	for (let i = run.length - 1; i > 0 && run[i]! in largeScales; i--)
		places += largeScales[run[i]!]!;
	return places;
}

const isDigit = (c: string | undefined) =>
	c !== undefined && c >= "0" && c <= "9";
