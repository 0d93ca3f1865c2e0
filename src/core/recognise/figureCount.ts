import {
	afterBareStart,
	afterCalendarTime,
	beforeBareChange,
	beforeBareEnd,
	beforeBareNumber,
	beforeCalendarTime,
	beforeCountedOne,
	beforePrice,
	beforeStatisticAge,
	pageCounter,
	setPhrases,
} from "../lexicon/figureExceptions";
import { durations, notCounted, type Unit } from "../lexicon/units";
import type { Span } from "../text/span";
import type { Excuse } from "./dropped";
import { draft, isClauseEnd, type ReadFigure } from "./figureDraft";
import { asPaid, readMoneyParts } from "./figureMoney";
import type { Numeral } from "./figureNumeral";
import { type PrefixAt, type Quantity, readQuantity } from "./figureQuantity";

/** What was read where. */
interface Place {
	readonly text: string;
	readonly prefix: PrefixAt | null;
	readonly numeral: Numeral;
	readonly unit: Unit;
	readonly end: number;
	/** Nothing makes it approximate, and it is no range. */
	readonly isPlain: boolean;
	readonly isRange: boolean;
	/** 角 and 分 follow, or 半. */
	readonly hasParts: boolean;
}

/** Why a number with a unit is no figure. */
// biome-ignore format: a table
const excuses: readonly (readonly [why: Excuse, holds: (place: Place) => boolean])[] = [
	["chain",        ({ numeral }) => numeral.isChain],
	["partOfName",   ({ text, numeral, unit }) => isPartOfName(text, numeral, unit)],
	["partOfName",   ({ text, end, unit }) => unit.text === "条" && text[end] === "”"],
	["pageCounter",  ({ unit, text, numeral }) => unit.text === "次" && pageCounter.test(before(text, numeral.start, 8))],
	["clock",        ({ unit, text, numeral }) => unit.text === "分" && /[时点]$/u.test(before(text, numeral.start, 1))],
	["calendar",     (place) => durations.has(place.unit.text) && isCalendarTime(place)],
	["calendar",     ({ unit, text, numeral }) => unit.text === "岁" && !isStatisticAge(text, numeral)],
	["smallNumeral", (place) => place.numeral.isSmall && !place.hasParts && (place.isPlain || isOne(place)) && !countsSmall(place)],
	["bareScale",    (place) => place.numeral.isBareScale && place.isPlain && !isRoundMoney(place)],
];

const before = (text: string, at: number, length: number) =>
	text.slice(Math.max(0, at - length), at);

/** A number with its unit. */
export const readCounted: ReadFigure = ({ text, prefix, numeral, excused }) => {
	const read = readQuantity(text, numeral);
	const quantity = read && asPaid(text, read);
	if (numeral === null || quantity === null || quantity.unit === null)
		return null;
	const { unit, valueMax, qualifier } = quantity;
	const isPlain = prefix === null && qualifier === null && valueMax === null;
	const parts = readMoneyParts(text, quantity);
	const end = parts?.end ?? quantity.end;
	const hasParts = parts !== null || quantity.hasHalf;
	const isRange = valueMax !== null;
	const place = {
		text,
		prefix,
		numeral,
		unit,
		end,
		isPlain,
		isRange,
		hasParts,
	};
	const excuse = excuses.find(([, holds]) => holds(place));
	if (excuse !== undefined) {
		excused?.push([excuse[0], end]);
		return null;
	}
	return draft(unit.kind, parts?.value ?? quantity.value, unit.unit, end, {
		valueMax,
		qualifier,
		number: numberOf(quantity),
		isProse: numeral.isSmall && isPlain && unit.kind === "count",
	});
};

const numberOf = ({ numeral, numberEnd }: Quantity): Span => ({
	start: numeral.start,
	end: numberEnd,
});

const isOne = ({ text, numeral, unit, isRange }: Place): boolean =>
	text[numeral.start] === "一" && unit.kind === "count" && !isRange;

/** 千万元; 万元 and 亿元 head a column, 千元 is a class of goods. */
const isRoundMoney = ({ text, numeral, unit }: Place): boolean =>
	unit.kind === "money" &&
	"百千".includes(text[numeral.start] ?? "?") &&
	numeral.end > numeral.start + 1;

const isStatisticAge = (text: string, { start, end }: Numeral): boolean =>
	text.slice(start, end).includes(".") ||
	beforeStatisticAge.test(before(text, start, 10));

/** 每万人口, 5G, 〔2021〕20号, 7×24小时: the number is part of a name. */
function isPartOfName(
	text: string,
	numeral: Numeral,
	unit: Unit | null,
): boolean {
	const { start } = numeral;
	const last = text[start - 1] ?? "";
	if (last === "") return startsWithZero(text, start);
	if ("每第〔〕×".includes(last)) return true;
	if (!numeral.isArabic) return false;
	if (last === "%" && /[A-Za-z\d]/u.test(text[start - 2] ?? "")) return true;
	if (startsWithZero(text, start)) return true;
	if (/[A-Za-z]/u.test(last))
		return !(unit?.kind === "count" && text.startsWith("PCT", start - 3));
	return (
		/[.:/\-·_#=&?]/u.test(last) && /[A-Za-z\d〕]/u.test(text[start - 2] ?? "")
	);
}

const startsWithZero = (text: string, at: number) =>
	/^0\d/u.test(text.slice(at, at + 2));

/** 二期 is the second; 陆地, 队伍 and 收拾 are words. */
const noSmallCounts = "二壹贰叁肆伍陆柒捌玖拾";

/** Whether a single Chinese numeral counts something there: 三项制度, not 一项, 二期 or “三个代表”. */
function countsSmall({ text, numeral, unit }: Place): boolean {
	const { start, end } = numeral;
	const digit = text.charAt(start);
	if (!unit.countsSmall || noSmallCounts.includes(digit)) return false;
	if ("“‘《番".includes(text[start - 1] ?? "?")) return false;
	// 前三批, but 目前三个
	if (/(?:^|[^目日此之以年])前$/u.test(before(text, start, 2))) return false;
	if (text[end + unit.text.length] === "一") return false;
	if (setPhrases.some((phrase) => text.startsWith(phrase, start))) return false;
	if (digit !== "一" || unit.kind === "money" || unit.kind === "multiple")
		return true;
	const words = before(text, start, 2);
	return (
		"项件家起所名例宗笔".includes(unit.text) &&
		beforeCountedOne.some((word) => words.endsWith(word))
	);
}

/** A deadline, a stretch of the calendar, a programme: 为期3个月, 前4个月, 两天后. */
function isCalendarTime({ text, numeral, end, prefix }: Place): boolean {
	const words = before(text, numeral.start, prefix === null ? 3 : 4);
	return (
		/[\d一二三四五六七八九十]年$/u.test(words) ||
		beforeCalendarTime.some(
			(word) => words.endsWith(word) && !words.endsWith("提前"),
		) ||
		afterCalendarTime.some((word) => text.startsWith(word, end))
	);
}

/** A number without a unit that still says how much: 近187万, ≥88, 指数为85.6. */
export const readBare: ReadFigure = ({ text, at, prefix, numeral }) => {
	const quantity = readQuantity(text, numeral);
	if (numeral === null || quantity === null || quantity.unit !== null)
		return null;
	const { numberEnd, end } = quantity;
	if (numeral.isChain || numeral.isSmall) return null;
	if (numeral.isBareScale && prefix === null) return null;
	if (isPartOfName(text, numeral, null)) return null;
	const next = text[numberEnd] ?? "";
	if (notCounted.has(next) || /[A-Za-z\d.%/·+]/u.test(next)) return null;
	if (/^(?:19|20)\d\d$/u.test(text.slice(numeral.start, numberEnd)))
		return null;
	const isInTable = /[%件家个项元]$/u.test(before(text, at, 1));
	if (isInTable && prefix === null) return null;
	const isApproximate = prefix !== null || end > numberEnd;
	const hasScale = numeral.isArabic
		? numeral.places > 0
		: isLongNumeral(text, numeral);
	if (!isApproximate && !hasScale && !isIndex(text, at, end, numeral))
		return null;
	const { value, valueMax, qualifier } = quantity;
	const number = numberOf(quantity);
	return draft("count", value, "", end, { valueMax, qualifier, number });
};

/** 一百二十万 says so itself, 三百五十 at the end of a clause and a price; 一万, 千万 and 二〇二一 may be anything. */
function isLongNumeral(text: string, { start, end, places }: Numeral): boolean {
	const run = text.slice(start, end);
	if (isClauseEnd(text, end) && beforePrice.test(before(text, start, 2)))
		return true;
	if (run.length < 3 || !/[百千万亿兆]/u.test(run)) return false;
	return places > 0 || isClauseEnd(text, end);
}

function isIndex(
	text: string,
	at: number,
	end: number,
	{ isArabic }: Numeral,
): boolean {
	const isEnd =
		isClauseEnd(text, end) || afterBareStart.test(text.slice(end, end + 8));
	return (
		isArabic &&
		isEnd &&
		(beforeBareNumber.test(before(text, at, 16)) ||
			beforeBareChange.test(before(text, at, 30)) ||
			beforeBareEnd.test(before(text, at, 36)))
	);
}
