import { noPlaces, notInNames } from "../lexicon/agencyWords";
import { isHan } from "../text/characters";
import {
	behind,
	endsWith,
	type ReadAgency,
	readPlaceBefore,
} from "./agencyPlace";
import { isNameBoundary } from "./placeName";

const longestTask = 34;
const wholes = ["国家", "全国", "中央", "国务院"];

/** 市知识产权战略领导小组: the nearest place in front of what the group leads. */
export const readGroup: ReadAgency = (text, head) => {
	for (let start = head - 1; start >= head - longestTask; start--) {
		const isInName =
			isHan(text.charCodeAt(start)) || "“”".includes(text[start] ?? "?");
		if (start < 1 || !isInName) return null;
		const isWhole = wholes.some((word) => endsWith(text, start, word));
		if (!isWhole && !endsInPlace(text, start)) continue;
		const place = readPlaceBefore(text, start);
		if (place === null) continue;
		// 临江市国家知识产权示范城市…领导小组: 国家 is what it leads there
		if (isWhole && isHan(text.charCodeAt(place.start - 1))) continue;
		return { start: place.start, place: place.place };
	}
	return null;
};

function endsInPlace(text: string, end: number): boolean {
	return (
		"省市县区州委".includes(text[end - 1] ?? "?") &&
		!"场域级民员".includes(text[end] ?? "?") &&
		!noPlaces.has(text.slice(end - 2, end))
	);
}

const task = /(?:知识产权|专利|商标|版权)\p{Script=Han}{0,10}$/u;
const pilot = /中国\p{Script=Han}{0,6}（[^（）]{1,10}）$/u;

/** 中国（新乡）知识产权保护中心, 市知识产权维权援助中心. */
export const readCentre: ReadAgency = (text, head) => {
	const words = text.slice(Math.max(0, head - 16), head);
	const body = task.exec(words)?.[0];
	if (body === undefined) return null;
	const start = head - body.length + Math.max(0, body.lastIndexOf("知识产权"));
	if (notInNames.test(text.slice(start, head))) return null;
	const named = pilot.exec(text.slice(Math.max(0, start - 20), start))?.[0];
	const place = readPlaceBefore(text, start);
	// 80家高校国家知识产权信息服务中心 are many
	const isKind = place?.place === "国家" && !isNameBoundary(text, place.start);
	if (isKind) return null;
	return named === undefined
		? behind(place)
		: { start: start - named.length, place: named };
};
