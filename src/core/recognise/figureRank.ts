import {
	afterFirstPlace,
	beforeFirstPlace,
	beforeListedRank,
	beforeNewRank,
	firstInMaxims,
} from "../lexicon/figureExceptions";
import { draft, isClauseEnd, type ReadFigure } from "./figureDraft";
import { readNumeral } from "./figureNumeral";
import { readQuantity } from "./figureQuantity";

/** 第5位, 第10名, 第三; an ordinal that names (第22个, 第二十二届) is none. */
export const readRank: ReadFigure = ({ text, at }) => {
	const quantity = readQuantity(text, readNumeral(text, at + 1));
	if (quantity === null || quantity.numeral.isChain) return null;
	const { numeral, value, valueMax, numberEnd, unit } = quantity;
	const number = { start: numeral.start, end: numberEnd };
	if (unit !== null) {
		const isPlace = unit.text === "位" || unit.text === "名";
		if (!isPlace) return null;
		return draft("rank", value, "名", numberEnd + 1, { number, valueMax });
	}
	if (!isRankAlone(text, at, numberEnd)) return null;
	return draft("rank", value, "名", numberEnd, { number });
};

/** 前3名, 前十. */
export const readRankTop: ReadFigure = ({ text, at }) => {
	if ("之以目此日".includes(text[at - 1] ?? "?")) return null;
	const numeral = readNumeral(text, at + 1);
	if (numeral === null || numeral.value === null) return null;
	if (numeral.places > 0 || numeral.isChain) return null;
	const number = { start: numeral.start, end: numeral.end };
	const hasUnit = "名位".includes(text[numeral.end] ?? "?");
	if (!hasUnit && !isRankAlone(text, at, numeral.end)) return null;
	const end = numeral.end + (hasUnit ? 1 : 0);
	return draft("rank", numeral.value, "名", end, { number });
};

/** 首位, 榜首; not 放在首位. */
export const readRankFirst: ReadFigure = ({ text, at }) => {
	const end = at + 2;
	const word = text.slice(at, end);
	if (word !== "首位" && word !== "榜首") return null;
	if (afterFirstPlace.includes(text[end] ?? "?")) return null;
	const before = text.slice(Math.max(0, at - 2), at);
	if (beforeFirstPlace.includes(before)) return null;
	return draft("rank", "1", "名", end, { number: { start: at, end } });
};

/** Without 名 or 位: at the end of a clause, and neither an enumeration (第一，…) nor a maxim (质量第一). */
function isRankAlone(text: string, at: number, end: number): boolean {
	const isLeft = beforeNewRank.test(text.slice(end, end + 2));
	if (!isLeft && !isClauseEnd(text, end)) return false;
	const before = text.slice(Math.max(0, at - 2), at);
	const last = before.at(-1);
	if (last === undefined || firstInMaxims.includes(before)) return false;
	if (text[end] === "、" && !beforeListedRank.test(last)) return false;
	// 第1、第1和第2位
	const isListed =
		"、和".includes(last) &&
		/第[\d一二三四五六七八九十]{1,3}[、和]$/u.test(
			text.slice(Math.max(0, at - 5), at),
		);
	return isListed || last === "“" || /[\p{Script=Han}%]/u.test(last);
}
