import { approximatorsInside } from "../lexicon/approximators";
import { chineseNumeral } from "../text/chineseNumeral";
import { add, shift } from "../text/decimal";
import {
	largeScales,
	numeralCharacters,
	numeralDigits,
	scales,
} from "../text/scales";

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

const inNumeral = new Set(numeralCharacters);

/** Reads the longest numeral that starts at `at`: 4.3万, 三百余, 1亿2千万, 数十, 二三十. Null where none starts. */
export function readNumeral(text: string, at: number): Numeral | null {
	const c = text.charAt(at);
	if (isDigit(c)) return readArabic(text, at);
	if (c === ".") return readBarePoint(text, at);
	if (c === "几" || c === "数") return readVague(text, at);
	return inNumeral.has(c) ? readChinese(text, at) : null;
}

/** All fields in one literal: spreading costs more than all the rest of reading a number. */
function numeral(
	start: number,
	end: number,
	value: string | null,
	more: Partial<Numeral>,
): Numeral {
	return {
		start,
		end,
		value,
		valueMax: more.valueMax ?? null,
		qualifier: more.qualifier ?? null,
		isArabic: more.isArabic ?? false,
		isSmall: more.isSmall ?? false,
		isBareScale: more.isBareScale ?? false,
		places: more.places ?? 0,
		isChain: more.isChain ?? false,
	};
}

/** .5, which only a person types. */
function readBarePoint(text: string, at: number): Numeral | null {
	const end = digitsEnd(text, at + 1);
	if (end === at + 1) return null;
	const value = shift(`0${text.slice(at, end)}`, 0);
	return numeral(at, end, value, { isArabic: true });
}

/** Past this many digits nothing is added up. */
const ordinaryLength = 20;

const isDigit = (c: string) => c >= "0" && c <= "9" && c !== "";

/** ASCII digits with at most one point; empty where none start. */
function digitsAt(text: string, at: number): string {
	const whole = digitsEnd(text, at);
	if (whole === at) return "";
	const hasFraction = text[whole] === "." && isDigit(text.charAt(whole + 1));
	return text.slice(at, hasFraction ? digitsEnd(text, whole + 1) : whole);
}

function digitsEnd(text: string, at: number): number {
	let end = at;
	while (isDigit(text.charAt(end))) end++;
	return end;
}

function readArabic(text: string, at: number): Numeral {
	const digits = digitsAt(text, at);
	const end = at + digits.length;
	const isChain = text[end] === "." && isDigit(text.charAt(end + 1));
	const scale = readScales(text, end);
	let value = shift(digits, scale.power);
	let last = scale;
	if (digits.length < ordinaryLength)
		for (;;) {
			// 1亿2千万, 3万4000, 1千零20
			const zero = text[last.end] === "零" ? 1 : 0;
			const part = digitsAt(text, last.end + zero);
			const next = readScales(text, last.end + zero + part.length);
			const isFull =
				zero === 1 ? part.length < last.power : part.length === last.power;
			const isLower =
				next.power > 0
					? next.power < last.power
					: isFull && !digits.includes(".");
			if (part === "" || part.length > 8 || !isLower) break;
			value = add(value, shift(part, next.power));
			last = next;
		}
	const more = { isArabic: true, places: last.large, isChain };
	return withInside(text, numeral(at, last.end, value, more));
}

function readChinese(text: string, at: number): Numeral {
	let end = at + 1;
	while (end < text.length && goesOn(text, end)) end++;
	const run = text.slice(at, Math.min(end, at + 41));
	const first = run.charAt(0);
	const isBareScale = scales.has(first) && !"十拾佰仟".includes(first);
	const range = neighbouring(run);
	const value = range?.low ?? chineseNumeral(run);
	const read = numeral(at, end, value, {
		valueMax: range?.high ?? null,
		isSmall: run.length === 1 && !isBareScale,
		isBareScale,
		places: trailingLarge(run),
	});
	return withInside(text, read);
}

/** 几十, 数百万; 几 and 数 alone are no number. */
function readVague(text: string, at: number): Numeral | null {
	const { end, power, large } = readScales(text, at + 1);
	if (power === 0) return null;
	const read = numeral(at, end, shift("1", power), { places: large });
	return { ...withInside(text, read), qualifier: "over" };
}

/** Takes the 余 of 三百余 and the 余万 of 1800余万. */
function withInside(text: string, read: Numeral): Numeral {
	const { end, value, valueMax } = read;
	const qualifier = approximatorsInside.get(text.charAt(end));
	if (qualifier === undefined || value === null) return read;
	if (text[end] === "来" && !beforeUnit.test(text.charAt(end + 1))) return read;
	const scale = readScales(text, end + 1);
	return {
		...read,
		end: scale.end,
		value: shift(value, scale.power),
		valueMax: valueMax && shift(valueMax, scale.power),
		places: read.places + scale.large,
		qualifier,
	};
}

/** 十来个, but 三来一补 is none. */
const beforeUnit = /[个家件项人名岁户天万亿]/u;

/** Whether the character at `at` belongs to the numeral before it; 千 of 千瓦, 兆 of 兆瓦 and 百 of 百分点 belong to a unit. */
function goesOn(text: string, at: number): boolean {
	const c = text.charAt(at);
	if (c === "点") return inNumeral.has(text.charAt(at + 1));
	return inNumeral.has(c) && !startsUnit(text, at);
}

function startsUnit(text: string, at: number): boolean {
	const next = text[at + 1] ?? "?";
	switch (text[at]) {
		case "千":
			return "瓦米克伏卡赫帕".includes(next) || text.startsWith("分点", at + 1);
		case "百":
			return next === "分" && "点位".includes(text[at + 2] ?? "?");
		case "兆":
			return !scaleBefore.test(next);
		default:
			return false;
	}
}

/** 兆 is a scale in front of money and of the rest of a number only: 三兆日元, 五兆六十亿; 100兆宽带 is none. */
const scaleBefore =
	/[元美日韩港欧新台一二两三四五六七八九十零亿壹贰叁肆伍陆柒捌玖拾]/u;

const neighbours =
	/^(?<head>.*?)(?<low>[一两二三四五六七八九])(?<high>[二三四五六七八九])(?<scale>[十百千]?[万亿]?)$/u;

/** 三四 is three to four, 七八百 is 700 to 800, 十二三 is 12 to 13. */
function neighbouring(run: string): { low: string; high: string } | null {
	const parts = neighbours.exec(run)?.groups;
	if (parts === undefined) return null;
	const { head = "", low = "", high = "", scale = "" } = parts;
	if (head !== "" && !scales.has(head.slice(-1))) return null;
	const isNext = digitOf(high) - digitOf(low) === 1;
	if (!isNext && low + high !== "三五") return null;
	const a = chineseNumeral(head + low + scale);
	const b = chineseNumeral(head + high + scale);
	return a === null || b === null ? null : { low: a, high: b };
}

const digitOf = (c: string): number => numeralDigits.get(c) ?? Number.NaN;

interface Scale {
	readonly end: number;
	/** Power of ten of all of them, and of 万 and 亿 among them. */
	readonly power: number;
	readonly large: number;
}

const mostScales = 3;

/** Scale characters: 万, 千万, 万亿, 百万亿. */
function readScales(text: string, at: number): Scale {
	let end = at;
	let power = 0;
	let large = 0;
	while (end < at + mostScales && !startsUnit(text, end)) {
		const own = scales.get(text.charAt(end));
		if (own === undefined) break;
		power += own;
		large += largeScales.get(text.charAt(end)) ?? 0;
		end++;
	}
	return { end, power, large };
}

function trailingLarge(run: string): number {
	let places = 0;
	for (let i = run.length - 1; i > 0; i--) {
		const power = largeScales.get(run.charAt(i));
		if (power === undefined) break;
		places += power;
	}
	return places;
}
