import {
	afterCalendarTime,
	beforeBareNumber,
	beforeCalendarTime,
	beforeCountedOne,
	pageCounter,
	setPhrases,
} from "../lexicon/figureExceptions";
import { durations, notCounted, type Unit } from "../lexicon/units";
import { draft, isClauseEnd, type ReadFigure } from "./figureDraft";
import type { Numeral } from "./figureNumeral";
import { type PrefixAt, type Quantity, readQuantity } from "./figureQuantity";

interface Place extends Quantity {
	readonly text: string;
	readonly prefix: PrefixAt | null;
	readonly unit: Unit;
}

/** Why a number with a unit is no figure. Each takes what was read where. */
// biome-ignore format: a table
const excuses: readonly ((place: Place) => boolean)[] = [
	({ text, numeral, unit }) => isPartOfName(text, numeral, unit),
	({ unit, text, numeral }) => unit.text === "次" && pageCounter.test(before(text, numeral.start, 6)),
	({ unit, text, numeral }) => unit.text === "分" && /[时点]$/u.test(before(text, numeral.start, 1)),
	(place) => durations.has(place.unit.text) && isCalendarTime(place),
	(place) => place.numeral.isSmall && (isPlain(place) || isOne(place)) && !countsSmall(place),
	(place) => place.numeral.isBareScale && isPlain(place) && !isRoundMoney(place),
];

const before = (text: string, at: number, length: number) =>
	text.slice(Math.max(0, at - length), at);

/** A number with its unit. */
export const readCounted: ReadFigure = (text, at, prefix) => {
	const quantity = readQuantity(text, at);
	if (quantity === null || quantity.unit === null || quantity.numeral.isChain)
		return null;
	const { unit, end } = quantity;
	const place: Place = { ...quantity, unit, text, prefix };
	if (excuses.some((excuse) => excuse(place))) return null;
	const isProse =
		quantity.numeral.isSmall && isPlain(place) && unit.kind === "count";
	return draft(unit.kind, quantity.value, unit.unit, end, {
		...details(quantity),
		isProse,
	});
};

function details({ numeral, numberEnd, valueMax, qualifier }: Quantity) {
	const number = { start: numeral.start, end: numberEnd };
	return { number, valueMax, qualifier };
}

const isPlain = ({ prefix, qualifier, valueMax }: Place): boolean =>
	prefix === null && qualifier === null && valueMax === null;

const isOne = ({ text, numeral, unit }: Place): boolean =>
	text[numeral.start] === "一" && unit.kind === "count";

/** 千万元; 万元 and 亿元 head a column. */
const isRoundMoney = ({ text, numeral, unit }: Place): boolean =>
	unit.kind === "money" && "百千".includes(text[numeral.start] ?? "?");

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
	if (startsWithZero(text, start)) return true;
	if (/[A-Za-z]/u.test(last))
		return !(unit?.kind === "count" && text.startsWith("PCT", start - 3));
	return (
		/[.:/\-·_#]/u.test(last) && /[A-Za-z\d〕]/u.test(text[start - 2] ?? "")
	);
}

const startsWithZero = (text: string, at: number) =>
	/^0\d/u.test(text.slice(at, at + 2));

/** Whether a single Chinese numeral counts something there: 三项制度, not 一项, 二期 or “三个代表”. */
function countsSmall({ text, numeral, unit }: Place): boolean {
	const { start, end } = numeral;
	if (!unit.countsSmall || text[start] === "二") return false;
	if ("“‘《".includes(text[start - 1] ?? "?")) return false;
	if (text[end + unit.text.length] === "一") return false;
	if (setPhrases.some((phrase) => text.startsWith(phrase, start))) return false;
	if (text[start] !== "一") return true;
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
		beforeCalendarTime.some((word) => words.endsWith(word)) ||
		afterCalendarTime.some((word) => text.startsWith(word, end))
	);
}

/** A number without a unit that still says how much: 近187万, ≥88, 指数为85.6. */
export const readBare: ReadFigure = (text, at, prefix) => {
	const quantity = readQuantity(text, at);
	if (quantity === null || quantity.unit !== null) return null;
	const { numeral, numberEnd, end } = quantity;
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
	const hasScale = numeral.isArabic && numeral.places > 0;
	if (!isApproximate && !hasScale && !isIndex(text, at, end, numeral))
		return null;
	return draft("count", quantity.value, "", end, details(quantity));
};

function isIndex(
	text: string,
	at: number,
	end: number,
	{ isArabic }: Numeral,
): boolean {
	return (
		isArabic &&
		isClauseEnd(text, end) &&
		beforeBareNumber.test(before(text, at, 12))
	);
}
