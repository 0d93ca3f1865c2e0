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
import { isHan as isHanCode } from "../text/characters";

/** The place in front of an office: 辽宁省抚顺市, 市, 国家, 云泽 (of 云泽海关). */
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

const wholePlaces = ["国家", "全国", "中央", "国务院"];
const longestBoundary = 4;

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

function readPlace(
	text: string,
	end: number,
): { start: number; place: string } | null {
	const whole = wholePlaces.find((word) => endsWith(text, end, word));
	if (whole !== undefined) return { start: end - whole.length, place: whole };
	const levelled = readLevelled(text, end);
	if (levelled === null) {
		const start = nameBefore(text, end, false);
		return start < 0 ? null : { start, place: text.slice(start, end) };
	}
	let { start } = levelled;
	for (let step = 0; step < 3 && !levelled.isBare; step++) {
		const outer = readLevelled(text, start);
		if (outer === null || outer.isBare) break;
		start = outer.start;
	}
	if (endsWith(text, start, "中共")) start -= 2;
	return { start, place: text.slice(start, end) };
}

interface Levelled {
	readonly start: number;
	/** 市 alone, not 抚顺市. */
	readonly isBare: boolean;
}

/** A place whose last word says what it is. */
function readLevelled(text: string, end: number): Levelled | null {
	let bare: Levelled | null = null;
	for (const level of placeEnds) {
		if (!endsWith(text, end, level)) continue;
		const levelStart = end - level.length;
		if (noPlaces.has(text.slice(levelStart - 1, end))) return null;
		const start = nameBefore(text, levelStart, true);
		if (start >= 0) return { start, isBare: false };
		if (level !== "州" || !isHan(text, levelStart - 1))
			bare = { start: levelStart, isBare: true };
	}
	return bare;
}

/** Where a name of two to four characters starts that ends at `end`; -1 where the words are no name. */
function nameBefore(text: string, end: number, hasLevel: boolean): number {
	if (!isHan(text, end - 1) || endsBoundary(text, end, notNameEnds)) return -1;
	if (endsWord(text, end)) return -1;
	for (const length of [2, 3]) {
		const start = end - length;
		if (start < 0 || !isHan(text, start)) return -1;
		const name = text.slice(start, end);
		if (notInPlaceNames.test(name) || noNames.has(name)) return -1;
		if (start === 0 || !isHan(text, start - 1)) return start;
		if (endsBoundary(text, start, beforeNames)) return start;
		if (hasLevel && /[省市县区州盟]/u.test(text[start - 1] ?? "")) return start;
	}
	const looksLikeName = hasLevel && placeNameEnds.has(text[end - 1]!);
	return looksLikeName ? end - 2 : -1;
}

/** Whether a word that may stand before a name ends at `end`. */
function endsBoundary(
	text: string,
	end: number,
	words: ReadonlySet<string>,
): boolean {
	for (let length = 1; length <= longestBoundary; length++)
		if (words.has(text.slice(Math.max(0, end - length), end))) return true;
	return false;
}

/** Whether the last two or more characters are such a word: they are no name then. */
function endsWord(text: string, end: number): boolean {
	for (let length = 2; length <= longestBoundary; length++)
		if (beforeNames.has(text.slice(Math.max(0, end - length), end)))
			return true;
	return false;
}

export const endsWith = (text: string, end: number, word: string): boolean =>
	end >= word.length && text.startsWith(word, end - word.length);
