import { beforeNames, notInPlaceNames } from "../lexicon/agencyWords";

/** Names of places that are in no table have two or three characters; with their level four is rare. */
const lengths = [2, 3, 4];
const longestWord = 4;
const parentEnds = new Set("省市盟县区旗");

/**
 * Where the name starts that ends at `end`: 云滩 of 云滩市. It follows the start of the text, a mark, a digit, the level
 * of another place or a word that names follow (由, 记者).
 *
 * @returns -1 where the characters before `end` are no name.
 */
export function nameStart(text: string, end: number): number {
	if (!isHan(text.charAt(end - 1))) return -1;
	for (const length of lengths) {
		const start = end - length;
		if (start < 0) return -1;
		if (!isHan(text.charAt(start))) return -1;
		if (notInPlaceNames.test(text.slice(start, end))) return -1;
		if (isWord(text, start, end)) return -1;
		if (isNameBoundary(text, start)) return start;
	}
	return -1;
}

/** Whether a name may start at an offset. */
export function isNameBoundary(text: string, at: number): boolean {
	if (at === 0) return true;
	const before = text.charAt(at - 1);
	if (!isHan(before) || parentEnds.has(before)) return true;
	if (/年度|季度|半年/u.test(text.slice(Math.max(0, at - 2), at))) return true;
	for (let length = 1; length <= longestWord; length++)
		if (beforeNames.has(text.slice(Math.max(0, at - length), at))) return true;
	return false;
}

/** 记者 and 近日 are words and no names. */
function isWord(text: string, start: number, end: number): boolean {
	return end - start >= 2 && beforeNames.has(text.slice(start, end));
}

const hanPattern = /\p{Script=Han}/u;

export function isHan(c: string): boolean {
	return hanPattern.test(c);
}
