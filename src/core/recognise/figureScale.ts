import { approximatorsInside } from "../lexicon/approximators";
import { isWeight } from "../lexicon/units";
import { largeScales, scales } from "../text/scales";
import type { Numeral } from "./figureNumeral";

/** The scales behind digits. */
export interface Scale {
	readonly end: number;
	/** Power of ten of all of them, and of 万 and 亿 among them. */
	readonly power: number;
	readonly large: number;
	readonly qualifier: Numeral["qualifier"];
}

const mostScales = 3;
const mostPower = 32;

/** Scale characters with what makes the number approximate among them: 万, 千万, 万亿, 余万, 千多. */
export function readScales(text: string, at: number): Scale {
	const end = scalesEnd(text, at);
	const more = readInside(text, end);
	const run = text.slice(at, end) + (more?.scales ?? "");
	const power = sumOf(run, scales);
	return power > mostPower
		? { end: at, power: 0, large: 0, qualifier: null }
		: {
				end: more?.end ?? end,
				power,
				large: sumOf(run, largeScales),
				qualifier: more?.qualifier ?? null,
			};
}

interface Inside {
	readonly end: number;
	readonly scales: string;
	readonly qualifier: Numeral["qualifier"];
}

/** The 余 of 三百余, the 余万 of 1800余万 and the 多万 of 一亿两千多万: its scales count as if they stood in front of it. */
export function readInside(text: string, at: number): Inside | null {
	const qualifier = approximatorsInside.get(text.charAt(at));
	if (qualifier === undefined) return null;
	if (text[at] === "来" && !beforeUnit.test(text.charAt(at + 1))) return null;
	const end = scalesEnd(text, at + 1);
	return { end, scales: text.slice(at + 1, end), qualifier };
}

/** 十来个, but 三来一补 is none. */
const beforeUnit = /[个家件项人名岁户天万亿]/u;

function scalesEnd(text: string, at: number): number {
	let end = at;
	while (
		end < at + mostScales &&
		scales.has(text.charAt(end)) &&
		!startsUnit(text, end)
	)
		end++;
	return end;
}

function sumOf(run: string, powers: ReadonlyMap<string, number>): number {
	let sum = 0;
	for (const c of run) sum += powers.get(c) ?? 0;
	return sum;
}

/** Whether a character of numerals is of a unit there: 千 of 千瓦, 兆 of 兆瓦, 百 of 百分点, 两 of 三十两白银. */
export function startsUnit(text: string, at: number): boolean {
	const next = text[at + 1] ?? "?";
	switch (text[at]) {
		case "千":
			return thousandUnits.test(text.slice(at + 1, at + 4));
		case "百":
			return next === "分" && "点位".includes(text[at + 2] ?? "?");
		case "兆":
			return !scaleBefore.test(next);
		case "两":
			return isWeight(text, at);
		default:
			return false;
	}
}

const thousandUnits = /^(?:[瓦米克伏卡赫帕]|分点|字节|比特(?!币))/u;

/** 兆 is a scale in front of money and of the rest of a number only: 三兆日元, 五兆六十亿; 100兆宽带 is none. */
const scaleBefore =
	/[元美日韩港欧新台一二两三四五六七八九十零亿壹贰叁肆伍陆柒捌玖拾]/u;
