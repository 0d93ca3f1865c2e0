import { forms, isDigit, isHan, isLatin, Kind, kinds } from "./characters";

/** `prose` has sentences, `table` columns; a title is a `line`. */
export type Layout = "prose" | "line" | "table";

const endsSentence = new Set("。！？；");
const mayEndSentence = new Set("，,!?;");
const columns = 4;
const columnsWithNumber = 3;

export function layoutOf(text: string): Layout {
	if (hasSentence(text)) return "prose";
	const { count, hasNumber } = countTokens(text);
	const least = hasNumber ? columnsWithNumber : columns;
	return count >= least ? "table" : "line";
}

function hasSentence(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const c = text.charAt(i);
		if (endsSentence.has(c)) return true;
		if (mayEndSentence.has(c) && !isWord(formAt(text, i + 1))) return true;
	}
	return false;
}

/** Tokens between gaps, and whether one of them is a number and nothing else. */
function countTokens(text: string): { count: number; hasNumber: boolean } {
	let count = 0;
	let hasNumber = false;
	let isNumber = true;
	for (let i = 0; i < text.length; i++) {
		if (isBlankAt(text, i)) continue;
		isNumber &&= isNumberPart(formAt(text, i));
		if (i + 1 < text.length && !isBlankAt(text, i + 1)) continue;
		count++;
		hasNumber ||= isNumber;
		isNumber = true;
	}
	return { count, hasNumber };
}

function isNumberPart(code: number): boolean {
	return isDigit(code) || code === 0x2e || code === 0x25 || code === 0xff0c;
}

const digitsOfDate = new Set("-/:：=_");
/** Behind a number they go with it, in front of a number likewise, in tables too. */
const behindNumber = new Set(
	"年月日号號时時点點分%万萬亿億余餘多以左个個件家项項起元人次户戶名倍",
);
const beforeNumber = new Set("月第约約近达達超共");
const closesUp = new Set("，。、；：（）！？“”《》〈〉【】〔〕…—|>");

/**
 * The code unit that white space `[start, end)` leaves in a line: a space, a tab, or 0 for none.
 *
 * @param left the unit before it, in the form that rules see; 0 at the start.
 */
export function gapMark(
	text: string,
	start: number,
	end: number,
	left: number,
	layout: Layout,
): number {
	const right = formAt(text, end);
	if (left === 0 || right === 0) return 0;
	const l = String.fromCharCode(left);
	const r = String.fromCharCode(right);
	if (closesUp.has(l) || closesUp.has(r)) return 0;
	if (isWord(left) && isWord(right)) return columnMark(text, start, end);
	if (isDigit(left) && behindNumber.has(r)) return 0;
	if (beforeNumber.has(l) && isDigit(right)) return 0;
	if (l === "年" && isMonthAt(text, end)) return 0;
	if (layout === "prose" || isLetterSpaced(text, start, end)) return 0;
	if (layout === "line" && isStrayAtNumber(text, start, end)) return 0;
	return columnMark(text, start, end);
}

/** A tab where the gap has one, else a space. */
function columnMark(text: string, start: number, end: number): number {
	for (let i = start; i < end; i++) if (text.charCodeAt(i) === 9) return 9;
	return 0x20;
}

/** 2020年 4 月 is one date, 2020年 2025年 two columns. */
function isMonthAt(text: string, start: number): boolean {
	let i = start;
	while (i < start + 2 && isDigit(formAt(text, i))) i++;
	while (i > start && i < start + 4 && isBlankAt(text, i)) i++;
	return i > start && text.charAt(i) === "月";
}

/** 习 近 平: single characters on both sides of a gap. */
function isLetterSpaced(text: string, start: number, end: number): boolean {
	const isAlone =
		(start < 2 || isBlankAt(text, start - 2)) &&
		(end + 1 >= text.length || isBlankAt(text, end + 1));
	return isAlone && isHan(formAt(text, start - 1)) && isHan(formAt(text, end));
}

/** 全市 30 件 in a title; a date keeps its distance: 2023-04-25 来源. */
function isStrayAtNumber(text: string, start: number, end: number): boolean {
	const hasDigit =
		isDigit(formAt(text, start - 1)) || isDigit(formAt(text, end));
	return (
		hasDigit &&
		!isDateAround(text, start - 1, -1) &&
		!isDateAround(text, end, 1)
	);
}

/** Longer than any part of a date. */
const longestPart = 5;

/** Whether the digits at an offset are part of a date or a time: 04-25, 10:15. */
function isDateAround(text: string, from: number, step: 1 | -1): boolean {
	let at = from;
	for (let k = 0; k < longestPart && isDigit(formAt(text, at)); k++) at += step;
	const c = String.fromCharCode(formAt(text, at));
	return at !== from && digitsOfDate.has(c);
}

/** White space, or what has no width. */
export function isBlankAt(text: string, at: number): boolean {
	const kind = kinds[text.charCodeAt(at)];
	return kind === Kind.space || kind === Kind.invisible;
}

export function isWord(code: number): boolean {
	return isDigit(code) || isLatin(code);
}

function formAt(text: string, at: number): number {
	return forms[text.charCodeAt(at)] ?? 0;
}
