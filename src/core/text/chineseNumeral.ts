import { add, shift } from "./decimal";
import {
	largeScales,
	numeralDigits,
	smallScales,
	twentyAndThirty,
} from "./scales";

/** Longer ones are noise: the longest that means something is under thirty characters. */
const longest = 40;

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
	if (fraction === undefined) return integer(whole);
	return withFraction(whole, fraction);
}

/** 三点五, 一点二亿 */
function withFraction(whole: string, fraction: string): string | null {
	let end = 0;
	while (fraction[end] !== undefined && fraction[end]! in numeralDigits) end++;
	const before = integer(whole);
	if (end === 0 || before === null) return null;
	let places = 0;
	for (const c of fraction.slice(end)) {
		const scale = largeScales[c] ?? smallScales[c];
		if (scale === undefined) return null;
		places += scale;
	}
	if (places > 16) return null;
	return shift(`${before}.${digitsOf(fraction.slice(0, end))}`, places);
}

const digitsOf = (text: string) =>
	Array.from(text, (c) => numeralDigits[c]).join("");

function integer(text: string): string | null {
	const spelled = text.replace(/[廿卅]/gu, (c) => twentyAndThirty[c]!);
	const characters = Array.from(spelled);
	if (characters.length === 0) return null;
	if (characters.every((c) => c in numeralDigits))
		return positional(characters);
	return grouped(characters);
}

/** 二〇二一; a pair such as 三四 is a guess (three or four), not 34. */
function positional(characters: readonly string[]): string | null {
	if (characters.length === 2 && characters[0] !== "〇") return null;
	return shift(characters.map((c) => numeralDigits[c]).join(""), 0);
}

/** Digits and scales, largest first: 四十三万六千. */
function grouped(characters: readonly string[]): string | null {
	let total = "0";
	/** The group of four digits being read. */
	let group = 0;
	let digit: number | null = null;
	/** Power of the last scale: what follows must be smaller. */
	let last = 4;
	let lastLarge = 16;
	let hadZero = false;
	for (const [i, c] of characters.entries()) {
		const value = numeralDigits[c];
		const small = smallScales[c];
		if (value !== undefined) {
			if (digit !== null) return null;
			if (value === 0) hadZero = true;
			else digit = value;
		} else if (small !== undefined) {
			if (small >= last) return null;
			const mayStandAlone = i === 0 || (small === 1 && group === 0) || hadZero;
			if (digit === null && !mayStandAlone) return null;
			group += (digit ?? 1) * 10 ** small;
			digit = null;
			last = small;
			hadZero = false;
		} else {
			const large = largeScales[c];
			if (large === undefined) return null;
			const head = group + (digit ?? 0);
			const previous = characters[i - 1];
			if (previous === "万" && c === "亿") {
				total = shift(total, 8);
				lastLarge = 8;
			} else {
				if (head === 0 && i > 0) return null;
				const part = String(head === 0 ? 1 : head);
				if (large === 8 && lastLarge === 4)
					total = shift(add(total, part), 8); // 一万二千亿
				else if (large >= lastLarge) return null;
				else total = add(total, shift(part, large));
				lastLarge = large;
			}
			group = 0;
			digit = null;
			last = 4;
			hadZero = false;
		}
	}
	const tail = trailingDigit(characters, digit, hadZero);
	return add(add(total, String(group)), tail);
}

/** The last digit: 一百八十七 ends in 7, 三百五 in 50, 三百零五 in 5. */
function trailingDigit(
	characters: readonly string[],
	digit: number | null,
	hadZero: boolean,
): string {
	if (digit === null) return "0";
	const scale = characters.at(-2)!;
	const power = smallScales[scale] ?? largeScales[scale] ?? 0;
	if (hadZero || power < 2) return String(digit);
	return shift(String(digit), power - 1);
}
