import { currencySigns, letteredDollars } from "../lexicon/currencies";
import { beforePaid } from "../lexicon/figureExceptions";
import type { Unit } from "../lexicon/units";
import { add, shift } from "../text/decimal";
import { draft, isClauseEnd, type ReadFigure } from "./figureDraft";
import { readNumeral } from "./figureNumeral";
import { type Quantity, readQuantity } from "./figureQuantity";

/** ￥1280, $3.5万, HK$200: the sign in front is the unit. */
export const readSigned: ReadFigure = ({ text, at }) => {
	const quantity = readQuantity(text, readNumeral(text, at + 1));
	if (quantity === null || quantity.numeral.isChain) return null;
	const { numeral, numberEnd, value, valueMax, qualifier, unit, end } =
		quantity;
	if (unit !== null && unit.kind !== "money") return null;
	const number = { start: numeral.start, end: numberEnd };
	const own = unit?.unit ?? signedUnit(text, at);
	return draft("money", value, own, end, { number, valueMax, qualifier });
};

function signedUnit(text: string, at: number): string {
	const letters = /[A-Z]{0,2}$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0];
	const lettered = text[at] === "$" && letteredDollars.get(letters ?? "");
	return lettered || (currencySigns.get(text.charAt(at)) ?? "");
}

const paid: Unit = { text: "元", unit: "元", kind: "money", countsSmall: true };

/** Makes 三块 and 三元 money where they are paid (花费三块, 三块五毛): elsewhere they are pieces and a name. */
export function asPaid(text: string, quantity: Quantity): Quantity {
	const { unit, numeral, end } = quantity;
	if (unit?.text !== "块" && unit?.text !== "元") return quantity;
	const words = text.slice(Math.max(0, numeral.start - 5), numeral.start);
	const isPaid =
		(isClauseEnd(text, end) && beforePaid.test(words)) ||
		/^[一二两三四五六七八九\d][角毛]/u.test(text.slice(end, end + 2));
	return isPaid ? { ...quantity, unit: paid } : quantity;
}

interface Parts {
	readonly end: number;
	readonly value: string;
}

const parts = [
	{ words: "角毛", places: -1 },
	{ words: "分", places: -2 },
] as const;

/** 35元5角, 五元三毛: what the parts behind the 元 make of it. Null where none follow. */
export function readMoneyParts(
	text: string,
	{ value, valueMax, unit, end: start }: Quantity,
): Parts | null {
	if (unit?.text !== "元" || valueMax !== null) return null;
	let read: Parts = { end: start, value };
	for (const { words, places } of parts) {
		const digit = readNumeral(text, read.end);
		if (digit?.value == null || digit.value.length !== 1) continue;
		if (!words.includes(text[digit.end] ?? "?")) continue;
		const more = shift(digit.value, places);
		read = { end: digit.end + 1, value: add(read.value, more) };
	}
	return read.end === start ? null : read;
}
