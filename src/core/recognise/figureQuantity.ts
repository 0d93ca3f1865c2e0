import type { Qualifier } from "../analysis";
import {
	type Approximator,
	approximatorsAfter,
	approximatorsBefore,
	notApproximateBefore,
} from "../lexicon/approximators";
import {
	durations,
	isWeight,
	notUnitBefore,
	type Unit,
	unitsByStart,
} from "../lexicon/units";
import { add, compare, shift } from "../text/decimal";
import { type Numeral, readNumeral } from "./figureNumeral";

type Approximate = Exclude<Qualifier, "exact">;

/** A number with what stands right behind it: 三百余件, 10—15家, 3亿—5亿元, 20%以上, 两个多月. */
export interface Quantity {
	readonly end: number;
	readonly numeral: Numeral;
	/** The last character of the number, of its high end for a range. */
	readonly numberEnd: number;
	readonly value: string;
	readonly valueMax: string | null;
	readonly unit: Unit | null;
	readonly qualifier: Approximate | null;
	/** 半 behind the unit: 三吨半. */
	readonly hasHalf: boolean;
}

const separator = /(?:——?|-|~|至|到)/uy;

/** Reads what stands behind a number. */
export function readQuantity(
	text: string,
	numeral: Numeral | null,
): Quantity | null {
	if (numeral === null || numeral.value === null) return null;
	const unit = readUnit(text, numeral.end);
	const range = readRange(text, numeral, unit);
	if (range !== null) return withApproximator(text, range);
	const hasHalf =
		unit?.unit.kind === "quantity" &&
		andHalf.test(text.slice(unit.end, unit.end + 2));
	return withApproximator(text, {
		end: (unit?.end ?? numeral.end) + (hasHalf ? 1 : 0),
		unit: unit?.unit ?? null,
		qualifier: numeral.qualifier ?? unit?.qualifier ?? null,
		numeral,
		numberEnd: numeral.end,
		value: hasHalf ? add(numeral.value, "0.5") : numeral.value,
		valueMax: numeral.valueMax,
		hasHalf,
	});
}

/** 三吨半, but not 三吨半成品. */
const andHalf = /^半(?:$|[，。；、）])/u;

interface UnitAt {
	readonly end: number;
	readonly unit: Unit;
	/** Of a 多 inside or behind: 两个多月, 3倍多. */
	readonly qualifier: Approximate | null;
}

/** The longest unit at `at`; 毫克/千克 and 件/万人 are one. */
export function readUnit(text: string, at: number): UnitAt | null {
	if (text[at] === "个" && text[at + 1] === "多") {
		const split = unitAt(`个${text.slice(at + 2, at + 6)}`, 0);
		if (split !== null && split.unit.text !== "个")
			return { ...split, end: at + 1 + split.end, qualifier: "over" };
	}
	const first = unitAt(text, at);
	if (first === null) return null;
	const found = text[first.end] === "/" ? withPer(text, at, first) : first;
	const { kind, text: printed } = found.unit;
	const takesMore = kindsWithMore.has(kind) || printed === "元";
	const isMore =
		takesMore &&
		"多余".includes(text[found.end] ?? "?") &&
		!/^.[元样个家种次方层级]/u.test(text.slice(found.end, found.end + 2));
	const end = isMore ? found.end + 1 : found.end;
	return { end, unit: found.unit, qualifier: isMore ? "over" : null };
}

const kindsWithMore: ReadonlySet<string> = new Set([
	"multiple",
	"quantity",
	"percent",
]);

/** Behind the stroke of a rate: 次/年, 元/吨, 批次/千人. */
function withPer(
	text: string,
	at: number,
	first: { end: number; unit: Unit },
): { end: number; unit: Unit } {
	const start = first.end + 1;
	let per = start;
	while (per < start + 2 && "百千万亿".includes(text[per] ?? "?")) per++;
	const base = unitAt(text, per) ?? unitAt(text, start);
	const end =
		base?.end ?? ("年月日时".includes(text[start] ?? "?") ? start + 1 : -1);
	if (end < 0) return first;
	const printed = text.slice(at, end);
	const unit = first.unit.unit + text.slice(first.end, end);
	return { end, unit: { ...first.unit, text: printed, unit } };
}

function unitAt(text: string, at: number): { end: number; unit: Unit } | null {
	for (const unit of unitsByStart.get(text.charAt(at)) ?? []) {
		if (!text.startsWith(unit.text, at)) continue;
		if (unit.text === "两" && !isWeight(text, at)) continue;
		const end = at + unit.text.length;
		if (!isOtherWord(unit.text, text, end)) return { end, unit };
	}
	return null;
}

/** Whether what looks like a unit begins another word: 3市场. */
const isOtherWord = (unit: string, text: string, end: number): boolean =>
	notUnitBefore.get(unit)?.some((word) => text.startsWith(word, end)) ===
		true ||
	(isLetter(unit, unit.length - 1) && isLetter(text, end));

const isLetter = (text: string, at: number): boolean => {
	const code = text.charCodeAt(at) | 0x20;
	return code >= 0x61 && code <= 0x7a;
};

/** 5至8家, 20%—30%, 3亿—5亿元; not 由3件至8件, 2-0 or 8—5. */
function readRange(
	text: string,
	low: Numeral,
	lowUnit: UnitAt | null,
): Quantity | null {
	if (low.isChain || low.value === null) return null;
	separator.lastIndex = lowUnit?.end ?? low.end;
	const between = separator.exec(text);
	if (between === null) return null;
	const isWord = "至到".includes(between[0]);
	if (
		isWord &&
		lowUnit !== null &&
		"由从自".includes(text[low.start - 1] ?? "?")
	)
		return null;
	const high = readNumeral(text, separator.lastIndex);
	if (high === null || high.value === null || high.isChain) return null;
	if (
		high.isArabic !== low.isArabic ||
		(low.valueMax ?? high.valueMax) !== null
	)
		return null;
	const unit = readUnit(text, high.end);
	if (lowUnit !== null && lowUnit.unit.unit !== unit?.unit.unit) return null;
	if (unit === null && (high.places === 0 || low.places === 0)) return null;
	const shared = shift(low.value, high.places);
	const isShared =
		lowUnit === null &&
		low.places === 0 &&
		high.places > 0 &&
		compare(shared, high.value) < 0;
	const value = isShared ? shared : low.value;
	if (compare(value, high.value) >= 0) return null;
	return {
		end: unit?.end ?? high.end,
		numeral: low,
		numberEnd: high.end,
		value,
		valueMax: high.value,
		unit: unit?.unit ?? null,
		qualifier: low.qualifier ?? high.qualifier ?? unit?.qualifier ?? null,
		hasHalf: false,
	};
}

function withApproximator(text: string, quantity: Quantity): Quantity {
	const after = readApproximatorAfter(text, quantity.end, quantity.unit);
	if (after === null) return quantity;
	return {
		...quantity,
		end: after.end,
		qualifier: quantity.qualifier ?? after.qualifier,
	};
}

export interface ApproximatorAt {
	readonly end: number;
	readonly qualifier: Approximate;
}

/** 以上, 左右, 以内; 内 behind a length of time. */
export function readApproximatorAfter(
	text: string,
	at: number,
	unit: Unit | null,
): ApproximatorAt | null {
	for (const { text: word, qualifier } of approximatorsAfter) {
		if (!text.startsWith(word, at)) continue;
		const end = at + word.length;
		const others = notApproximateBefore.get(word) ?? "";
		const isWord = others.includes(text[end] ?? "?");
		return isWord ? null : { end, qualifier };
	}
	const isDeadline =
		unit !== null && durations.has(unit.text) && text[at] === "内";
	return isDeadline ? { end: at + 1, qualifier: "under" } : null;
}

export interface PrefixAt extends ApproximatorAt {
	readonly beforeBareScale: boolean;
}

const prefixesByStart = new Map<string, readonly Approximator[]>();
for (const row of approximatorsBefore) {
	const start = row.text.charAt(0);
	prefixesByStart.set(start, [...(prefixesByStart.get(start) ?? []), row]);
}
export const approximatorStarts: Iterable<string> = prefixesByStart.keys();

/** 近, 超过, 不低于 where it starts at `at` and is a word of its own. */
export function readApproximatorBefore(
	text: string,
	at: number,
): PrefixAt | null {
	const rows = prefixesByStart.get(text[at] ?? "") ?? [];
	for (const row of rows) {
		if (!text.startsWith(row.text, at)) continue;
		const isPartOfWord = row.notAfter.includes(text[at - 1] ?? "?");
		if (isPartOfWord) continue;
		const { qualifier, beforeBareScale } = row;
		return { end: at + row.text.length, qualifier, beforeBareScale };
	}
	return null;
}
