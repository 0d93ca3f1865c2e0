import { chineseNumeral } from "../text/chineseNumeral";
import { add, shift } from "../text/decimal";
import {
	largeScales,
	numeralCharacters,
	numeralDigits,
	scales,
} from "../text/scales";
import { readInside, readScales, startsUnit } from "./figureScale";

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

/** Digits with the scales behind them, one after the other: 1亿2千5百万, 3万4000, 1千零20, 1亿2000余万. */
function readArabic(text: string, at: number): Numeral {
	const digits = digitsAt(text, at);
	const point = at + digits.length;
	const isChain = text[point] === "." && isDigit(text.charAt(point + 1));
	let last = readScales(text, point);
	/** Of the groups that a 万 or 亿 closes, and of the one that none has closed yet. */
	let total = "0";
	let group = shift(digits, last.power);
	let closed = Number.POSITIVE_INFINITY;
	while (digits.length < ordinaryLength && last.qualifier === null) {
		if (last.large > 0) {
			total = add(total, group);
			group = "0";
			closed = last.large;
		}
		const zero = text[last.end] === "零" ? 1 : 0;
		const part = digitsAt(text, last.end + zero);
		const next = readScales(text, last.end + zero + part.length);
		// 2千5百万: the 万 is of the 2千 as well
		const shared = last.large === 0 && next.large < closed ? next.large : 0;
		const power = next.power - shared;
		const isFull =
			zero === 1 ? part.length < last.power : part.length === last.power;
		const isLower =
			power > 0 ? power < last.power : isFull && !digits.includes(".");
		if (part === "" || part.length > 8 || !isLower) break;
		group = shift(add(group, shift(part, power)), shared);
		last = next;
	}
	return numeral(at, last.end, total === "0" ? group : add(total, group), {
		qualifier: last.qualifier,
		isArabic: true,
		places: last.large,
		isChain,
	});
}

function readChinese(text: string, at: number): Numeral {
	let end = at + 1;
	while (end < text.length && goesOn(text, end)) end++;
	const run = text.slice(at, Math.min(end, at + 41));
	const first = run.charAt(0);
	const isBareScale = scales.has(first) && !"十拾佰仟".includes(first);
	const more = readInside(text, end);
	const said = run + (more?.scales ?? "");
	const range = neighbouring(said);
	return numeral(at, more?.end ?? end, range?.low ?? chineseNumeral(said), {
		valueMax: range?.high ?? null,
		qualifier: more?.qualifier ?? null,
		isSmall: run.length === 1 && !isBareScale,
		isBareScale,
		places: trailingLarge(said),
	});
}

/** 几十, 数百万; 几 and 数 alone are no number. */
function readVague(text: string, at: number): Numeral | null {
	const { end, power, large } = readScales(text, at + 1);
	if (power === 0 || scales.get(text.charAt(at + 1)) === undefined) return null;
	const value = shift("1", power);
	return numeral(at, end, value, { places: large, qualifier: "over" });
}

/** Whether the character at `at` belongs to the numeral before it. 两 is no digit behind a 点: 三点两人 is an hour. */
function goesOn(text: string, at: number): boolean {
	const c = text.charAt(at);
	if (c !== "点") return inNumeral.has(c) && !startsUnit(text, at);
	const next = text.charAt(at + 1);
	return inNumeral.has(next) && next !== "两";
}

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

function trailingLarge(run: string): number {
	let places = 0;
	for (let i = run.length - 1; i > 0; i--) {
		const power = largeScales.get(run.charAt(i));
		if (power === undefined) break;
		places += power;
	}
	return places;
}
