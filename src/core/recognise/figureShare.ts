import {
	beforeDiscount,
	beforeMajority,
	beforeSlashFraction,
	beforeTenth,
	notDiscountBefore,
	notTenthsBefore,
} from "../lexicon/figureExceptions";
import { add, compare, percentage, shift } from "../text/decimal";
import { numeralDigits } from "../text/scales";
import { draft, type ReadFigure, share } from "./figureDraft";
import { type Numeral, readNumeral } from "./figureNumeral";
import { readApproximatorAfter } from "./figureQuantity";

const timesOfDoubling = "一两三";

/** 翻一番 and 翻番 are 2 times, 翻两番 is 4; 翻了近一番 is nearly 2. */
export const readDoubled: ReadFigure = ({ text, at }) => {
	let i = at + 1;
	if (text[i] === "了") i++;
	const near = "近约".includes(text[i] ?? "?");
	if (near) i++;
	const number = { start: i, end: i + 1 };
	const doublings = timesOfDoubling.indexOf(text[i] ?? "?") + 1;
	if (doublings > 0) i++;
	if (text[i] !== "番") return null;
	const value = String(2 ** Math.max(1, doublings));
	const qualifier = near ? "approx" : null;
	return draft("multiple", value, "倍", i + 1, { number, qualifier });
};

/** 三分之一 is 33.33 %, 百分之三点五 is 3.5 %, 占1/4 is 25 %. */
export const readFraction: ReadFigure = ({
	text,
	at,
	prefix,
	numeral: first,
}) => {
	if (first === null || first.value === null) return null;
	if (text[first.end] === "/")
		return readSlash(text, at, first.value, first.end, prefix !== null);
	if (!text.startsWith("分之", first.end)) return null;
	const above = readNumeral(text, first.end + 2);
	if (above === null || above.value === null) return null;
	const below = first.value;
	if (
		below.length > longestBelow ||
		above.value.length > 20 ||
		Number(below) === 0
	)
		return null;
	const toPercent = (value: string) =>
		/^10+$/u.test(below)
			? shift(value, 3 - below.length)
			: percentage(value, below);
	return share(text, toPercent(above.value), above.end, {
		number: { start: at, end: above.end },
		valueMax: above.valueMax && toPercent(above.valueMax),
		qualifier: above.qualifier,
	});
};

/** 百万万分之七 */
const longestBelow = 12;

/** Only where something says that it is no date: 占1/3, 1/3以上. */
function readSlash(
	text: string,
	at: number,
	above: string,
	slash: number,
	isApproximate: boolean,
) {
	const below = readNumeral(text, slash + 1);
	if (below === null || below.value === null) return null;
	const isFraction = below.value.length <= 2 && compare(above, below.value) < 0;
	if (!isFraction || "/.".includes(text[below.end] ?? "?")) return null;
	const isShare =
		isApproximate ||
		beforeSlashFraction.includes(text[at - 1] ?? "?") ||
		readApproximatorAfter(text, below.end, null) !== null;
	if (!isShare) return null;
	const number = { start: at, end: below.end };
	return share(text, percentage(above, below.value), below.end, { number });
}

/** 两成 is 20 %, 一成三 is 13 %, 三成半 is 35 %, 五至六成 is 50 to 60 %. */
export const readTenths: ReadFigure = ({ text, at, prefix, numeral }) => {
	const tens = tenthsAt(text, numeral);
	if (tens === null || text[at] === "二") return null;
	const { value, valueMax, end, qualifier } = tens;
	const number = { start: at, end: end - 1 };
	const next = text[end] ?? "?";
	const ones = next === "半" ? null : readNumeral(text, end);
	if (valueMax === null && (next === "半" || isOneToNine(ones))) {
		const more = add(value, ones?.value ?? "5");
		return share(text, more, end + 1, { number: { start: at, end: end + 1 } });
	}
	const details = { number, valueMax, qualifier };
	if ("多余".includes(next))
		return share(text, value, end + 1, { ...details, qualifier: "over" });
	if (notTenthsBefore.includes(next)) return null;
	const isDetailed =
		prefix !== null || readApproximatorAfter(text, end, null) !== null;
	const isWord = value === "10" && !isDetailed;
	if (isWord && !beforeTenth.includes(text[at - 1] ?? "?")) return null;
	return share(text, value, end, details);
};

/** 八折 is 80 % of a price, 7.5折 is 75, 五五折 is 55, 对折 is 50. */
export const readDiscount: ReadFigure = ({ text, at, prefix, numeral }) => {
	const isHalf = "对半".includes(text[at] ?? "?");
	const end = isHalf ? at + 1 : (numeral?.end ?? at);
	if (text[end] !== "折" || notDiscountBefore.test(text[end + 1] ?? ""))
		return null;
	const isSaid = prefix !== null || beforeDiscount.test(text[at - 1] ?? "");
	if (!numeral?.isArabic && !isSaid) return null;
	const value = isHalf ? "50" : priceShare(text.slice(at, end), numeral);
	const number = { start: at, end };
	return value === null ? null : share(text, value, end + 1, { number });
};

function priceShare(digits: string, numeral: Numeral | null): string | null {
	if (/^[一二三四五六七八九]{2}$/u.test(digits))
		return [...digits].map((c) => numeralDigits.get(c)).join("");
	if (numeral === null || numeral.value === null) return null;
	if (/^\d(?:\.\d+)?$/u.test(numeral.value)) return shift(numeral.value, 1);
	return /^\d\d$/u.test(numeral.value) && numeral.isArabic
		? numeral.value
		: null;
}

const isOneToNine = (numeral: Numeral | null): boolean =>
	numeral?.isSmall === true && numeral.value !== "10" && numeral.value !== "0";

interface Tenths {
	readonly value: string;
	readonly valueMax: string | null;
	/** Behind the last 成. */
	readonly end: number;
	readonly qualifier: Numeral["qualifier"];
}

/** 三成, 三四成, 五至六成, 五成至六成. */
function tenthsAt(text: string, low: Numeral | null): Tenths | null {
	if (low === null || low.value === null || !isTens(low.value)) return null;
	const hasOwn = text[low.end] === "成";
	const lowEnd = hasOwn ? low.end + 1 : low.end;
	const value = shift(low.value, 1);
	const isRange =
		"—-~至到".includes(text[lowEnd] ?? "?") &&
		!"由从".includes(text[low.start - 1] ?? "?");
	const high = isRange ? readNumeral(text, lowEnd + 1) : null;
	if (high?.value != null && isTens(high.value) && text[high.end] === "成") {
		const valueMax = shift(high.value, 1);
		if (compare(value, valueMax) < 0)
			return { value, valueMax, end: high.end + 1, qualifier: high.qualifier };
	}
	if (!hasOwn) return null;
	const valueMax = low.valueMax && shift(low.valueMax, 1);
	return { value, valueMax, end: lowEnd, qualifier: low.qualifier };
}

const isTens = (value: string): boolean => /^(?:\d|10|\d\.\d)$/u.test(value);

/** 一半, 超过半数, 占比过半. */
export const readHalf: ReadFigure = ({ text, at, prefix }) => {
	const word = text.slice(at, at + 2);
	const number = { start: at, end: at + 2 };
	if (word === "一半") {
		if ("另大小".includes(text[at - 1] ?? "?") || text[at + 2] === "天")
			return null;
		return share(text, "50", at + 2, { number });
	}
	if (word === "半数") {
		const read = share(text, "50", at + 2, { number });
		return prefix === null && read.qualifier === null ? null : read;
	}
	if (word === "半成" && !notTenthsBefore.includes(text[at + 2] ?? "?"))
		return share(text, "5", at + 2, { number });
	const isMajority =
		text[at] === "半" &&
		prefix?.beforeBareScale === true &&
		beforeMajority.test(text.slice(Math.max(0, at - 4), at));
	if (!isMajority) return null;
	return share(text, "50", at + 1, { number: { start: at, end: at + 1 } });
};
