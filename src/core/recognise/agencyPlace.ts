import {
	beforeNames,
	noNames,
	noPlaces,
	notInPlaceNames,
	notNameEnds,
	organs,
	placeEnds,
	placeNameEnds,
} from "../lexicon/agencyWords";
import { placesNamed, placesOfBare } from "../lexicon/regions";
import { isHan as isHanCode } from "../text/characters";
import { isNameBoundary } from "./placeName";

/** The place in front of an office: 某省临江市, 市, 国家, 临江 (of 临江海关). */
export interface PlaceBefore {
	readonly start: number;
	readonly place: string;
	/** 市委 and 市政府 stand between the place and what follows. */
	readonly hasOrgan: boolean;
}

export interface AgencyDraft {
	readonly start: number;
	readonly place: string | null;
}

/** Reads leftwards from the head of a name, which starts at `head`. */
export type ReadAgency = (text: string, head: number) => AgencyDraft | null;

/** A head right behind a place whose text matches. */
export const behindPlace =
	(ending: RegExp): ReadAgency =>
	(text, head) => {
		const place = readPlaceBefore(text, head);
		if (place === null || place.hasOrgan || place.place === "国家") return null;
		return ending.test(place.place) ? behind(place) : null;
	};

/** 全国 names no body: 全国海关. */
export const behind = (place: PlaceBefore | null): AgencyDraft | null =>
	place === null || place.place === "全国"
		? null
		: { start: place.start, place: place.place };

const isHan = (text: string, at: number): boolean =>
	at >= 0 && isHanCode(text.charCodeAt(at));

const wholePlaces = [
	"国家",
	"全国",
	"中央",
	"国务院",
	"新疆生产建设兵团",
	"兵团",
];

/** Reads the place that ends at `end`, with the places it lies in; null where there is none. Looks back some forty characters at most. */
export function readPlaceBefore(text: string, end: number): PlaceBefore | null {
	const organ = organs.find((word) => endsWith(text, end, word));
	if (organ !== undefined) {
		const place = readPlace(text, end - organ.length);
		if (place !== null && organ === "委" && place.place === "国家") return null;
		if (place !== null) return { ...place, hasOrgan: true };
	}
	const place = readPlace(text, end);
	return place && { ...place, hasOrgan: false };
}

interface PlaceAt {
	readonly start: number;
	/** 市 alone. */
	readonly isBare: boolean;
}

const mostPlaces = 4;

function readPlace(
	text: string,
	end: number,
): { start: number; place: string } | null {
	const whole = wholePlaces.find((word) => endsWith(text, end, word));
	if (whole !== undefined) return { start: end - whole.length, place: whole };
	const inner = readLevelled(text, end) ?? readShort(text, end);
	if (inner === null) return null;
	let start = zoneStart(text, inner) ?? inner.start;
	for (let count = 1; count < mostPlaces && !inner.isBare; count++) {
		const outer = readLevelled(text, start);
		const isOuter = outer !== null && !outer.isBare;
		const next = isOuter ? outer.start : knownShortStart(text, start);
		if (next < 0 || next >= start) break;
		start = next;
	}
	if (endsWith(text, start, "中共")) start -= 2;
	return { start, place: text.slice(start, end) };
}

/** Where 云泊国家高新区 starts, of which `zone` is 高新区. */
function zoneStart(text: string, zone: PlaceAt): number | null {
	const rank = zone.isBare
		? ["国家级", "国家"].find((word) => endsWith(text, zone.start, word))
		: undefined;
	if (rank === undefined) return zone.isBare ? trueZoneStart(text, zone) : null;
	const end = zone.start - rank.length;
	const outer = readLevelled(text, end) ?? readShort(text, end);
	return outer === null || outer.isBare ? null : outer.start;
}

const longestTrade = 4;

/** Where 包头稀土高新区 starts: a city, and what its zone lives by. */
function trueZoneStart(text: string, { start }: PlaceAt): number | null {
	if (!/^(?:高新|经开|开发)/u.test(text.slice(start, start + 2))) return null;
	for (let length = 2; length <= longestTrade; length++) {
		const city = knownShortStart(text, start - length);
		const trade = text.slice(start - length, start);
		if (city >= 0 && isNameBoundary(text, city) && !notInPlaceNames.test(trade))
			return city;
	}
	return null;
}

/** A place whose last word says what it is. */
function readLevelled(text: string, end: number): PlaceAt | null {
	const known = knownStart(text, end);
	if (known >= 0 && !isVerb(text, known, end))
		return { start: known, isBare: false };
	// 其中徐州中院: 徐州 is a city without 市, no 州 of its own.
	const short = endsWith(text, end, "州") ? knownShortStart(text, end) : -1;
	if (short >= 0) return { start: short, isBare: false };
	let bare: PlaceAt | null = null;
	for (const level of placeEnds) {
		if (!endsWith(text, end, level)) continue;
		const levelStart = end - level.length;
		if (noPlaces.has(text.slice(levelStart - 1, end))) return null;
		// 三省, 十市: counted, not named
		if (counts.has(text.charAt(levelStart - 1))) return null;
		const start = nameBefore(text, levelStart, true);
		if (start >= 0) return { start, isBare: false };
		if (level !== "州" || !isHan(text, levelStart - 1))
			bare ??= { start: levelStart, isBare: true };
	}
	return bare;
}

function readShort(text: string, end: number): PlaceAt | null {
	const known = knownShortStart(text, end);
	const start = known >= 0 ? known : nameBefore(text, end, false);
	return start < 0 ? null : { start, isBare: false };
}

/** 检察院会同|县市场监管局: together with the county's, and no 会同县. */
const isVerb = (text: string, start: number, end: number): boolean =>
	text.slice(start, end) === "会同县" &&
	/[院局委关厅会部办]/u.test(text.charAt(start - 1));

const counts = new Set("一两三四五六七八九十多几数0123456789");

const longestName = 12;

/** The longest full name of the table that ends at `end`: 伊通满族自治县. */
function knownStart(text: string, end: number): number {
	for (let length = Math.min(longestName, end); length > 1; length--) {
		const start = end - length;
		if (placesNamed(text.slice(start, end)).length === 0) continue;
		// 范县 of 示范县 is none
		if (length > 2 || isNameBoundary(text, start)) return start;
	}
	return -1;
}

/** 海南, 海口: a province or a city of the table, without saying so. */
function knownShortStart(text: string, end: number): number {
	for (let length = Math.min(4, end); length > 1; length--) {
		const found = placesOfBare(text.slice(end - length, end));
		if (found.some(({ level }) => level !== "county")) return end - length;
	}
	return -1;
}

/** Where a name of two or three characters starts that ends at `end` and is in no table; -1 where the words are no name. */
function nameBefore(text: string, end: number, hasLevel: boolean): number {
	if (!isHan(text, end - 1) || endsInWord(text, end)) return -1;
	for (const length of [2, 3]) {
		const start = end - length;
		if (!isHan(text, start)) return -1;
		const name = text.slice(start, end);
		if (notInPlaceNames.test(name) || noNames.has(name)) return -1;
		if (!hasLevel && "省市县区".includes(name.slice(-1))) return -1;
		if (isNameBoundary(text, start)) {
			const isBehindLevel = /[省市县区盟旗]/u.test(text.charAt(start - 1));
			if (hasLevel || !isBehindLevel) return start;
		}
	}
	const looksLikeName = hasLevel && placeNameEnds.has(text.charAt(end - 1));
	return looksLikeName ? end - 2 : -1;
}

const longestWord = 4;

/** Whether a word ends there that a name may follow: no name then. A single character only if names don't end in it. */
function endsInWord(text: string, end: number): boolean {
	if (notNameEnds.has(text.charAt(end - 1))) return true;
	for (let length = 2; length <= longestWord; length++)
		if (beforeNames.has(text.slice(Math.max(0, end - length), end)))
			return true;
	return false;
}

export const endsWith = (text: string, end: number, word: string): boolean =>
	end >= word.length && text.startsWith(word, end - word.length);
