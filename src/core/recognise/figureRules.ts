import type { FigureKind } from "../analysis";
import {
	afterCalendarTime,
	beforeBareNumber,
	beforeCalendarTime,
	beforeCountedOne,
	firstInMaxims,
	setPhrases,
} from "../lexicon/figureExceptions";
import { durations, notCounted, type Unit } from "../lexicon/units";
import { percentage, shift } from "../text/decimal";
import type { Span } from "../text/span";
import { type Numeral, readNumeral } from "./figureNumeral";
import {
	type PrefixAt,
	type Quantity,
	readApproximatorAfter,
	readQuantity,
} from "./figureQuantity";

/** What a rule read, from the first character of the number on: the words in front are added by `recogniseFigures`. */
export interface FigureDraft {
	readonly end: number;
	readonly figure: FigureKind;
	readonly value: string;
	readonly valueMax: string | null;
	readonly unit: string;
	readonly qualifier: "approx" | "over" | "under" | null;
	readonly number: Span;
	readonly isProse: boolean;
}

export interface FigureRule {
	/** Stored in annotation files: never renamed. */
	readonly id: `figure.${string}`;
	/** Reads a figure whose first character behind an approximator is at `at`. */
	readonly read: (
		text: string,
		at: number,
		prefix: PrefixAt | null,
	) => FigureDraft | null;
	/** Text with the one figure it holds in braces; figureRules.test.ts runs them. */
	readonly yes: readonly string[];
	/** Texts where this rule finds nothing. */
	readonly no: readonly string[];
}

/** The first rule that reads something at a place has it. */
// biome-ignore format: a table
export const figureRules: readonly FigureRule[] = [
	{ id: "figure.doubled",  read: readDoubled,  yes: ["较2020年{翻一番}", "实现{翻番}", "{约翻了两番}"], no: ["翻开", "翻新一番"] },
	{ id: "figure.rank",     read: readRank,     yes: ["列全省{第5位}", "排名{第2}。", "居全市{第三}，", "获“{第一}”"], no: ["第22个宣传日", "第二十二届", "第一批", "第一时间", "第一，加强", "质量第一、"] },
	{ id: "figure.rankTop",  read: readRankTop,  yes: ["进入全省{前十}。", "{前3名}"], no: ["前三季度", "前4个月", "前十强"] },
	{ id: "figure.rankFirst",read: readRankFirst,yes: ["居全省{首位}", "位居{榜首}"], no: ["首次", "榜单"] },
	{ id: "figure.fraction", read: readFraction, yes: ["压减{三分之一以上}", "增长{百分之三点五}", "占{近四分之一}"], no: ["部分之一", "百分点"] },
	{ id: "figure.tenths",   read: readTenths,   yes: ["下降{一成三}", "占{近七成}", "{两成以上}"], no: ["统一成立", "三成员"] },
	{ id: "figure.half",     read: readHalf,     yes: ["占{一半左右}", "{超过半数}"], no: ["另一半", "半数"] },
	{ id: "figure.unit",     read: readCounted,  yes: ["{4.3万件}", "{三百余件}", "{10—15家}", "{近百万元}", "{3.6个百分点}", "{1.5倍}", "{15个月左右}", "{三项}制度"], no: ["一个企业", "2021年", "10月", "24小时服务", "一件事", "四个全面", "第3次"] },
	{ id: "figure.bare",     read: readBare,     yes: ["惠及{近187万}群众", "指数为{85.6}，", "{≥88}预期性"], no: ["12315平台", "G7611高速", "4·26", "2022，"] },
];

// biome-ignore format: a table
const tenthsBefore = new Set("立功为果员本长效熟交就都绩品年语型套因");
const clauseEnds = new Set("，。；、：！？）”’》】…,;)");

/** 翻一番 is 2 times, 翻两番 is 4. */
function readDoubled(text: string, at: number): FigureDraft | null {
	if (text[at] !== "翻") return null;
	let i = at + 1;
	if (text[i] === "了") i++;
	const number = "一两三".includes(text[i] ?? "?")
		? { start: i, end: i + 1 }
		: null;
	if (number !== null) i++;
	if (text[i] !== "番") return null;
	const times = number === null ? 1 : "一两三".indexOf(text[number.start]!) + 1;
	return draft("multiple", String(2 ** times), "倍", i + 1, {
		number: number ?? { start: i, end: i + 1 },
	});
}

function readRank(text: string, at: number): FigureDraft | null {
	if (text[at] !== "第") return null;
	const quantity = readQuantity(text, at + 1);
	if (quantity === null || quantity.numeral.isChain) return null;
	const { numeral, value, valueMax, numberEnd } = quantity;
	const number = { start: numeral.start, end: numberEnd };
	if (quantity.unit !== null) {
		const isPlace = quantity.unit.text === "位" || quantity.unit.text === "名";
		if (!isPlace) return null;
		return draft("rank", value, "名", numberEnd + 1, { number, valueMax });
	}
	const isRank = isAtEnd(text, numberEnd) && followsRankWord(text, at);
	return isRank ? draft("rank", value, "名", numberEnd, { number }) : null;
}

/** Not an enumeration (第一，…) and no maxim (质量第一). */
function followsRankWord(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 2), at);
	const last = before.at(-1);
	if (last === undefined || firstInMaxims.includes(before)) return false;
	return last === "“" || /[\p{Script=Han}%]/u.test(last);
}

function readRankTop(text: string, at: number): FigureDraft | null {
	if (text[at] !== "前" || /[之以目此日]/u.test(text[at - 1] ?? ""))
		return null;
	const numeral = readNumeral(text, at + 1);
	if (numeral === null || numeral.value === null || numeral.places > 0)
		return null;
	const number = { start: numeral.start, end: numeral.end };
	const c = text[numeral.end] ?? "";
	if (c === "名" || c === "位")
		return draft("rank", numeral.value, "名", numeral.end + 1, { number });
	const isRank = isAtEnd(text, numeral.end) && followsRankWord(text, at);
	return isRank
		? draft("rank", numeral.value, "名", numeral.end, { number })
		: null;
}

function readRankFirst(text: string, at: number): FigureDraft | null {
	if (!text.startsWith("首位", at) && !text.startsWith("榜首", at)) return null;
	const number = { start: at, end: at + 2 };
	return draft("rank", "1", "名", at + 2, { number });
}

/** 三分之一 is 33.33 %, 百分之三点五 is 3.5 %. */
function readFraction(text: string, at: number): FigureDraft | null {
	const below = readNumeral(text, at);
	if (below?.value == null || !text.startsWith("分之", below.end)) return null;
	const above = readNumeral(text, below.end + 2);
	if (above?.value == null || /^0*$/u.test(below.value)) return null;
	if (below.value.length > 6 || above.value.length > 20) return null;
	const value =
		below.value === "100" ? above.value : percentage(above.value, below.value);
	const number = { start: at, end: above.end };
	return approximated(text, above.end, above.qualifier, (end, qualifier) =>
		draft("percent", value, "%", end, { number, qualifier }),
	);
}

/** 两成 is 20 %, 一成三 is 13 %. */
function readTenths(
	text: string,
	at: number,
	prefix: PrefixAt | null,
): FigureDraft | null {
	const tens = readNumeral(text, at);
	if (tens?.value == null || tens.places > 0 || tens.value.length > 2)
		return null;
	const more = tens.qualifier === null ? text[tens.end + 1] : "";
	if (text[tens.end] !== "成" || text[tens.end - 1] === "二") return null;
	let end = tens.end + 1;
	let value = shift(tens.value, 1);
	let valueMax = tens.valueMax === null ? null : shift(tens.valueMax, 1);
	const ones = readNumeral(text, end);
	let qualifier: FigureDraft["qualifier"] = tens.qualifier;
	let isDetailed = prefix !== null;
	if (ones !== null && ones.isSmall && ones.value !== "10") {
		value = String(Number(value) + Number(ones.value));
		valueMax = null;
		end = ones.end;
		isDetailed = true;
	} else if (more === "多" || more === "余") {
		qualifier = "over";
		end++;
		isDetailed = true;
	} else if (tenthsBefore.has(more ?? "")) return null;
	const after = readApproximatorAfter(text, end, null);
	if (after !== null) {
		qualifier ??= after.qualifier;
		end = after.end;
		isDetailed = true;
	}
	const isWord =
		tens.value === "1" &&
		!isDetailed &&
		!/[降升长占加少达高低至到过有]/u.test(text[at - 1] ?? "");
	if (isWord) return null;
	const number = { start: at, end: tens.end };
	return draft("percent", value, "%", end, { number, valueMax, qualifier });
}

function readHalf(
	text: string,
	at: number,
	prefix: PrefixAt | null,
): FigureDraft | null {
	const isHalf =
		text.startsWith("一半", at) && !/[另大小]/u.test(text[at - 1] ?? "");
	const isMajority = text.startsWith("半数", at);
	if (!isHalf && !isMajority) return null;
	const number = { start: at, end: at + 2 };
	const read = approximated(text, at + 2, null, (end, qualifier) =>
		draft("percent", "50", "%", end, { number, qualifier }),
	);
	const isStated = isHalf || prefix !== null || read.qualifier !== null;
	return isStated ? read : null;
}

/** A number with its unit. */
function readCounted(
	text: string,
	at: number,
	prefix: PrefixAt | null,
): FigureDraft | null {
	const quantity = readQuantity(text, at);
	if (quantity === null || quantity.unit === null) return null;
	const { numeral, unit } = quantity;
	if (numeral.isChain || isNamed(text, numeral, unit)) return null;
	if (durations.has(unit.text) && isCalendarTime(text, quantity, prefix))
		return null;
	const isPlain =
		prefix === null &&
		quantity.qualifier === null &&
		quantity.valueMax === null;
	const isOne = numeral.isSmall && text[at] === "一" && unit.kind === "count";
	if (numeral.isSmall && (isPlain || isOne) && !countsSmall(text, quantity))
		return null;
	if (
		unit.text === "次" &&
		pageCounter.test(text.slice(Math.max(0, at - 6), at))
	)
		return null;
	if (numeral.isBareScale && isPlain && unit.kind !== "money") return null;
	if (
		numeral.isBareScale &&
		isPlain &&
		!/^[十百千]/u.test(text.slice(at, at + 1))
	)
		return null;
	return ofQuantity(quantity, unit.kind, unit.unit, {
		isProse: numeral.isSmall && isPlain && unit.kind === "count",
	});
}

const pageCounter = /(?:访问|阅读|浏览|点击)(?:量|数|次数)?：?$/u;

/** 每万人口, 5G, 〔2021〕20号: the number is part of a name or counts nothing. */
function isNamed(text: string, numeral: Numeral, unit: Unit | null): boolean {
	const before = text[numeral.start - 1] ?? "";
	if (before === "每" || before === "第" || before === "〔" || before === "〕")
		return true;
	if (!numeral.isArabic) return false;
	if (/^0\d/u.test(text.slice(numeral.start, numeral.start + 2))) return true;
	if (/[A-Za-z]/u.test(before))
		return !(unit?.kind === "count" && text.endsWith("PCT", numeral.start));
	if (!/[.:/\-·_#]/u.test(before)) return false;
	return /[\p{L}\d〕]/u.test(text[numeral.start - 2] ?? "");
}

/** Whether a single Chinese numeral counts something there. */
function countsSmall(text: string, { numeral, unit }: Quantity): boolean {
	const { start, end } = numeral;
	if (!unit!.countsSmall || text[start] === "二") return false;
	const before = text.slice(Math.max(0, start - 2), start);
	if (/[“‘《]$/u.test(before)) return false;
	if (setPhrases.some((phrase) => text.startsWith(phrase, start))) return false;
	if (text[end + unit!.text.length] === "一") return false;
	if (text[start] !== "一") return true;
	return (
		"项件家起所名例宗笔".includes(unit!.text) &&
		beforeCountedOne.some((word) => before.endsWith(word))
	);
}

function isCalendarTime(
	text: string,
	{ numeral, end }: Quantity,
	prefix: PrefixAt | null,
): boolean {
	const start = prefix === null ? numeral.start : numeral.start - 1;
	const before = text.slice(Math.max(0, start - 3), numeral.start);
	return (
		beforeCalendarTime.some((word) => before.endsWith(word)) ||
		afterCalendarTime.some((word) => text.startsWith(word, end))
	);
}

/** A number without a unit that still says how much: 近187万, ≥88, 指数为85.6. */
function readBare(
	text: string,
	at: number,
	prefix: PrefixAt | null,
): FigureDraft | null {
	const quantity = readQuantity(text, at);
	if (quantity === null || quantity.unit !== null) return null;
	const { numeral, numberEnd, end } = quantity;
	if (numeral.isChain || isNamed(text, numeral, null)) return null;
	const next = text[numberEnd] ?? "";
	if (notCounted.has(next) || /[A-Za-z\d.%/·]/u.test(next)) return null;
	const digits = text.slice(numeral.start, numberEnd);
	const isYear = /^(?:19|20)\d\d$/u.test(digits);
	const hasScale = numeral.isArabic && numeral.places > 0;
	const isApproximate = prefix !== null || end > numberEnd;
	const isIndex =
		numeral.isArabic &&
		isAtEnd(text, end) &&
		beforeBareNumber.test(text.slice(Math.max(0, at - 12), at));
	const isInTable = /[%件家个项元]$/u.test(text.slice(Math.max(0, at - 1), at));
	if (isYear || numeral.isSmall || (isInTable && prefix === null)) return null;
	if (!hasScale && !isIndex && !isApproximate) return null;
	if (numeral.isBareScale && prefix === null) return null;
	return ofQuantity(quantity, "count", "", {});
}

function isAtEnd(text: string, at: number): boolean {
	const c = text[at];
	return c === undefined || clauseEnds.has(c) || "和与及的 ".includes(c);
}

function approximated(
	text: string,
	at: number,
	inside: FigureDraft["qualifier"],
	make: (end: number, qualifier: FigureDraft["qualifier"]) => FigureDraft,
): FigureDraft {
	const after = readApproximatorAfter(text, at, null);
	return make(after?.end ?? at, inside ?? after?.qualifier ?? null);
}

function ofQuantity(
	quantity: Quantity,
	figure: FigureKind,
	unit: string,
	more: Partial<FigureDraft>,
): FigureDraft {
	const { value, valueMax, qualifier, numeral, numberEnd, end } = quantity;
	const number = { start: numeral.start, end: numberEnd };
	return draft(figure, value, unit, end, {
		valueMax,
		qualifier,
		number,
		...more,
	});
}

function draft(
	figure: FigureKind,
	value: string,
	unit: string,
	end: number,
	more: Partial<FigureDraft> & { readonly number: Span },
): FigureDraft {
	return {
		end,
		figure,
		value,
		unit,
		valueMax: null,
		qualifier: null,
		isProse: false,
		...more,
	};
}
