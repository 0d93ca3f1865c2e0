import { add, shift } from "./decimal";
import {
	largeScales,
	numeralDigits,
	scales,
	smallScales,
	tens,
} from "./scales";

/** Longer ones are noise: the longest that means something is under thirty characters. */
const longest = 40;
const largestPower = 16;

/**
 * Reads a Chinese numeral: 一百二十万 is `'1200000'`, 三点五 is `'3.5'`, 二〇二一 is `'2021'`, 一万五 is `'15000'`.
 * A scale alone counts as one of it: 百 is `'100'`, 万亿 is `'1000000000000'`.
 *
 * @returns a plain decimal, or null for what is no numeral (三四, 十百, 一万二亿三亿).
 */
export function chineseNumeral(text: string): string | null {
	if (text === "" || text.length > longest) return null;
	const [whole = "", fraction, ...more] = text.split("点");
	if (more.length > 0) return null;
	return fraction === undefined
		? integer(whole)
		: withFraction(whole, fraction);
}

/** 三点五, 一点二亿 */
function withFraction(whole: string, fraction: string): string | null {
	const characters = Array.from(fraction);
	const end = characters.findIndex((c) => !numeralDigits.has(c));
	const digits = end < 0 ? characters : characters.slice(0, end);
	const powers = characters.slice(digits.length).map((c) => scales.get(c));
	const power = powers.reduce<number>((sum, p) => sum + (p ?? Infinity), 0);
	const before = integer(whole);
	if (before === null || digits.length === 0 || power > largestPower)
		return null;
	return shift(`${before}.${digitsOf(digits)}`, power);
}

const digitsOf = (characters: readonly string[]) =>
	characters.map((c) => numeralDigits.get(c)).join("");

function integer(text: string): string | null {
	const characters = Array.from(
		text.replace(/[廿卅]/gu, (c) => tens.get(c) ?? c),
	);
	if (characters.length === 0) return null;
	return characters.every((c) => numeralDigits.has(c))
		? positional(characters)
		: grouped(characters);
}

/** 二〇二一; a pair such as 三四 is a guess (three or four), not 34. */
function positional(characters: readonly string[]): string | null {
	if (characters.length === 2 && characters[0] !== "〇") return null;
	return shift(digitsOf(characters), 0);
}

/** What has been read of a numeral with scales, from left to right. */
interface Reading {
	/** Of the groups closed by 万 or 亿. */
	total: string;
	/** The group of four digits being read. */
	group: number;
	/** A digit whose scale has not come yet. */
	digit: number | null;
	/** Power of the last scale in the group: the next is smaller. */
	power: number;
	/** Power of the last 万 or 亿. */
	largePower: number;
	/** The last scale or 零; empty at the start. */
	last: string;
}

/** Digits and scales, largest first: 四十三万六千. */
function grouped(characters: readonly string[]): string | null {
	const reading: Reading = {
		total: "0",
		group: 0,
		digit: null,
		power: 4,
		largePower: largestPower,
		last: "",
	};
	for (const c of characters) {
		const isRead =
			takeDigit(reading, numeralDigits.get(c)) ??
			takeSmall(reading, smallScales.get(c)) ??
			takeLarge(reading, largeScales.get(c)) ??
			false;
		if (!isRead) return null;
		if (reading.digit === null) reading.last = c;
	}
	return add(add(reading.total, String(reading.group)), tail(reading));
}

/** Each take… says whether its character fits, or null when it is another's. */
function takeDigit(reading: Reading, value: number | undefined) {
	if (value === undefined) return null;
	if (reading.digit !== null) return false;
	if (value !== 0) reading.digit = value;
	return true;
}

/** 十, 百, 千 */
function takeSmall(reading: Reading, power: number | undefined) {
	if (power === undefined) return null;
	const { digit, last } = reading;
	const mayLackDigit = last === "" || power === 1;
	if (power >= reading.power || (digit === null && !mayLackDigit)) return false;
	reading.group += (digit ?? 1) * 10 ** power;
	reading.digit = null;
	reading.power = power;
	return true;
}

/** 万, 亿, 兆, and the 亿 of 万亿 and 万 of 万万, which multiply all before them. */
function takeLarge(reading: Reading, power: number | undefined) {
	if (power === undefined) return null;
	const { digit, last, total, largePower } = reading;
	const group = reading.group + (digit ?? 0);
	const part = String(group === 0 && last === "" ? 1 : group);
	const multipliesAll =
		largePower === 4 && (power === 8 || (power === 4 && last === "万"));
	if (multipliesAll) reading.total = shift(add(total, String(group)), power);
	else if (power >= largePower || part === "0") return false;
	else reading.total = add(total, shift(part, power));
	reading.largePower = multipliesAll ? 8 : power;
	reading.group = 0;
	reading.digit = null;
	reading.power = 4;
	return true;
}

/** The last digit: 一百八十七 ends in 7, 三百五 in 50, 三百零五 in 5. */
function tail({ digit, last }: Reading): string {
	if (digit === null) return "0";
	const power = scales.get(last) ?? 0;
	return shift(String(digit), Math.max(0, power - 1));
}
