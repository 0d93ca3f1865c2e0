import {
	beforeMajority,
	beforeSlashFraction,
	beforeTenth,
	notTenthsBefore,
} from "../lexicon/figureExceptions";
import { compare, percentage, shift } from "../text/decimal";
import { draft, type ReadFigure, share } from "./figureDraft";
import { readNumeral } from "./figureNumeral";
import { readApproximatorAfter } from "./figureQuantity";

const timesOfDoubling = "一两三";

/** 翻一番 and 翻番 are 2 times, 翻两番 is 4. */
export const readDoubled: ReadFigure = ({ text, at }) => {
	let i = at + 1;
	if (text[i] === "了") i++;
	const number = { start: i, end: i + 1 };
	const doublings = timesOfDoubling.indexOf(text[i] ?? "?") + 1;
	if (doublings > 0) i++;
	if (text[i] !== "番") return null;
	const value = String(2 ** Math.max(1, doublings));
	return draft("multiple", value, "倍", i + 1, { number });
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
	if (below.length > 6 || above.value.length > 20 || Number(below) === 0)
		return null;
	const value = below === "100" ? above.value : percentage(above.value, below);
	const number = { start: at, end: above.end };
	return share(text, value, above.end, { number, qualifier: above.qualifier });
};

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

/** 两成 is 20 %, 一成三 is 13 %. */
export const readTenths: ReadFigure = ({ text, at, prefix, numeral: tens }) => {
	if (tens === null || tens.value === null || text[tens.end] !== "成")
		return null;
	if (tens.places > 0 || tens.value.length > 2 || text[at] === "二")
		return null;
	const number = { start: at, end: tens.end };
	const end = tens.end + 1;
	const ones = readNumeral(text, end);
	if (ones?.isSmall && ones.value !== null && ones.value !== "10") {
		const value = String(Number(tens.value) * 10 + Number(ones.value));
		return share(text, value, ones.end, {
			number: { start: at, end: ones.end },
		});
	}
	const value = shift(tens.value, 1);
	const valueMax = tens.valueMax === null ? null : shift(tens.valueMax, 1);
	const next = text[end] ?? "?";
	if ("多余".includes(next))
		return share(text, value, end + 1, { number, valueMax, qualifier: "over" });
	const isDetailed =
		prefix !== null || readApproximatorAfter(text, end, null) !== null;
	if (notTenthsBefore.includes(next)) return null;
	const isWord = value === "10" && !isDetailed;
	if (isWord && !beforeTenth.includes(text[at - 1] ?? "?")) return null;
	return share(text, value, end, {
		number,
		valueMax,
		qualifier: tens.qualifier,
	});
};

/** 一半, 超过半数, 占比过半. */
export const readHalf: ReadFigure = ({ text, at, prefix }) => {
	const word = text.slice(at, at + 2);
	const number = { start: at, end: at + 2 };
	if (word === "一半") {
		if ("另大小".includes(text[at - 1] ?? "?")) return null;
		return share(text, "50", at + 2, { number });
	}
	if (word === "半数") {
		const read = share(text, "50", at + 2, { number });
		return prefix === null && read.qualifier === null ? null : read;
	}
	const isMajority =
		text[at] === "半" &&
		prefix?.beforeBareScale === true &&
		beforeMajority.test(text.slice(Math.max(0, at - 4), at));
	if (!isMajority) return null;
	return share(text, "50", at + 1, { number: { start: at, end: at + 1 } });
};
