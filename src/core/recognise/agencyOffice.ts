import { functions, noPlaces, notInNames } from "../lexicon/agencyWords";
import { isHan } from "../text/characters";
import { behind, type ReadAgency, readPlaceBefore } from "./agencyPlace";

const longestFunction = Math.max(...Array.from(functions, (f) => f.length));
const mostFunctions = 4;

/** Where the functions in front of a head start: 农牧和科技|局; -1 where there are none. */
export function functionsStart(text: string, head: number): number {
	let start = head;
	for (let count = 0; count < mostFunctions; count++) {
		const isJoined = count > 0 && "和与".includes(text[start - 1] ?? "?");
		const end = isJoined ? start - 1 : start;
		const length = functionBefore(text, end);
		if (length === 0) break;
		start = end - length;
	}
	return start < head ? start : -1;
}

function functionBefore(text: string, end: number): number {
	for (let length = Math.min(longestFunction, end); length > 0; length--)
		if (functions.has(text.slice(end - length, end))) return length;
	return 0;
}

/** An office named by what it deals with, behind a place. */
export const readOffice: ReadAgency = (text, head) => {
	const start = functionsStart(text, head);
	return start < 0 ? null : behind(readPlaceBefore(text, start));
};

/** A department of the Party: 市委宣传部. */
export const readPartyOffice: ReadAgency = (text, head) => {
	const start = functionsStart(text, head);
	const place = start < 0 ? null : readPlaceBefore(text, start);
	return place?.hasOrgan ? behind(place) : null;
};

const longestUnlisted = 10;

/** 市数字产业发展局: a place that says what it is, then up to ten characters that no word of the sentence is among. */
export const readUnlistedOffice: ReadAgency = (text, head) => {
	for (let start = head - 2; start >= head - longestUnlisted; start--) {
		if (start < 1 || !isHan(text.charCodeAt(start))) return null;
		if (!"省市县区州".includes(text.charAt(start - 1))) continue;
		if ("场域级民".includes(text.charAt(start))) continue;
		if (noPlaces.has(text.slice(start - 2, start))) continue;
		const name = text.slice(start, head);
		if (/[局委办厅署院]/u.test(name) || notInNames.test(`${name}局`)) continue;
		const read = behind(readPlaceBefore(text, start));
		if (read !== null) return read;
	}
	return null;
};
