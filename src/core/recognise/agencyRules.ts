import {
	functions,
	nationalBodies,
	noPlaces,
	notInNames,
} from "../lexicon/agencyWords";
import { endsWith, type PlaceBefore, readPlaceBefore } from "./agencyPlace";

export interface AgencyDraft {
	readonly start: number;
	readonly place: string | null;
}

export interface AgencyRule {
	/** Stored in annotation files: never renamed. */
	readonly id: `agency.${string}`;
	readonly heads: readonly string[];
	/** Reads leftwards from the head at `[head, end)`. */
	readonly read: (
		text: string,
		head: number,
		end: number,
	) => AgencyDraft | null;
	/** Named without a place right behind another agency: 市公安局、法院. */
	readonly mayFollow: boolean;
	readonly yes: readonly string[];
	readonly no: readonly string[];
}

const list = (text: string) => text.split(" ");

/** The first rule that reads something at an end has it; of readings that overlap the longest stays. */
// biome-ignore format: a table
export const agencyRules: readonly AgencyRule[] = [
	{ id: "agency.national", heads: [...nationalBodies], read: readNational, mayFollow: false, yes: ["{国务院}部署", "记者从{科技部}获悉"], no: ["国务院令"] },
	{ id: "agency.group", heads: list("领导小组 领导小组办公室 联席会议 联席会议办公室 协调小组"), read: readGroup, mayFollow: false, yes: ["成立{临江市知识产权工作领导小组}", "{市知识产权战略领导小组}"], no: ["成立领导小组"] },
	{ id: "agency.centre", heads: list("保护中心 维权援助中心 快速维权中心 服务中心 分中心 运营中心 公共服务中心 促进中心 发展中心"), read: readCentre, mayFollow: false, yes: ["{中国（临江）知识产权保护中心}", "{市知识产权保护中心}"], no: ["便民服务中心", "知识产权运营中心"] },
	{ id: "agency.court", heads: list("人民法院 中级人民法院 高级人民法院 中级法院 高级法院 法院 中院 高院 知识产权法院 互联网法院 海事法院 金融法院 人民检察院 检察院"), read: readCourt, mayFollow: true, yes: ["{临江市中级人民法院}审结", "{市检察院}"], no: ["全市法院", "各级检察院"] },
	{ id: "agency.customs", heads: list("海关"), read: readPlaced, mayFollow: false, yes: ["记者从{临江海关}获悉"], no: ["涉海关扣货", "全国海关"] },
	{ id: "agency.government", heads: list("人民政府 政府 人民政府办公室 政府办公室 政府办 府办 政府新闻办 政府新闻办公室 行政公署 管委会 管理委员会 街道办事处"), read: readGovernment, mayFollow: false, yes: ["{临江市人民政府}", "{区政府办公室}", "{高新区管委会}"], no: ["各级政府", "市人民政府门户网站"] },
	{ id: "agency.party", heads: list("委 委员会 人大 人大常委会 政协 纪委 纪委监委 监委 监察委员会 委办公室 委办"), read: readParty, mayFollow: false, yes: ["{市委}、{市政府}", "{临江市委}"], no: ["市委员", "省委托"] },
	{ id: "agency.bureau", heads: list("局 总局 委 委员会 办 办公室 厅 署 部"), read: readBureau, mayFollow: true, yes: ["{临江市市场监督管理局}（{市知识产权局}）", "{国家知识产权局}", "{市农牧和科技局}"], no: ["该局", "布局", "市场监管局"] },
];

function readNational(
	text: string,
	head: number,
	end: number,
): AgencyDraft | null {
	if (text[end] === "令" || (text[end] === "门" && text[end - 1] === "部"))
		return null;
	const isPartOfName = /[省市县区州]/u.test(text[head - 1] ?? "");
	return isPartOfName ? null : { start: head, place: null };
}

/** 法院, 海关: a place right in front. */
function readPlaced(text: string, head: number): AgencyDraft | null {
	return named(readPlaceBefore(text, head));
}

/** 法院 alone needs 市 or 县 in front; 中院 and 知识产权法院 also take a short name. */
function readCourt(
	text: string,
	head: number,
	end: number,
): AgencyDraft | null {
	const place = readPlaceBefore(text, head);
	const isShort = end - head === 2 && "法检".includes(text[head] ?? "?");
	if (place === null || place.place === "国家") return null;
	return isShort && !endsInLevel.test(place.place) ? null : named(place);
}

const endsInLevel = /[省市县区州盟旗]$/u;

function readGovernment(
	text: string,
	head: number,
	end: number,
): AgencyDraft | null {
	if (
		/^(?:门户|网站|官网|采购|部门|工作报告|信息公开)/u.test(
			text.slice(end, end + 4),
		)
	)
		return null;
	const place = readPlaceBefore(text, head);
	if (
		place === null ||
		place.hasOrgan ||
		!/[省市县区州盟旗镇乡道]$/u.test(place.place)
	)
		return null;
	return named(place);
}

/** 市委, 市委办公室, 市人大: right behind a place that ends in its level. */
function readParty(
	text: string,
	head: number,
	end: number,
): AgencyDraft | null {
	if (/[员托培派办]/u.test(text[end] ?? "") && text[end - 1] === "委")
		return null;
	const place = readPlaceBefore(text, head);
	if (
		place === null ||
		place.hasOrgan ||
		!/[省市县区州盟旗]$/u.test(place.place)
	)
		return null;
	return named(place);
}

function named(place: PlaceBefore | null): AgencyDraft | null {
	if (place === null || place.place === "全国") return null;
	return { start: place.start, place: place.place };
}

const longestFunction = Math.max(...Array.from(functions, (f) => f.length));

/** Where the functions in front of a head start: 农牧和科技|局. */
function functionsStart(text: string, end: number): number {
	let start = end;
	for (let step = 0; step < 4; step++) {
		const joined = step > 0 && /[和与]/u.test(text[start - 1] ?? "") ? 1 : 0;
		const word = functionBefore(text, start - joined);
		if (word === 0) break;
		start -= joined + word;
	}
	return start;
}

function functionBefore(text: string, end: number): number {
	for (let length = Math.min(longestFunction, end); length > 0; length--)
		if (functions.has(text.slice(end - length, end))) return length;
	return 0;
}

/** An office named by what it deals with, or by a place and words that no verb is among. */
function readBureau(
	text: string,
	head: number,
	end: number,
): AgencyDraft | null {
	const isParty = text.slice(head, end) === "部";
	if (isParty && /[门分长]/u.test(text[end] ?? "")) return null;
	const start = functionsStart(text, head);
	if (start < head) {
		const place = readPlaceBefore(text, start);
		if (place !== null && isParty && !place.hasOrgan) return null;
		if (place !== null) return named(place);
	}
	return isParty || end - head > 2 ? null : readUnlisted(text, head);
}

/** 市大数据和营商环境局: a place or level at a boundary, then up to ten characters. */
function readUnlisted(text: string, head: number): AgencyDraft | null {
	if (text[head] !== "局") return null;
	for (let start = head - 2; start >= Math.max(0, head - 12); start--) {
		if (!/\p{Script=Han}/u.test(text[start] ?? "")) return null;
		if (!/[省市县区州]/u.test(text[start - 1] ?? "")) continue;
		if (
			noPlaces.has(text.slice(start - 2, start)) ||
			/[场域级民]/u.test(text[start]!)
		)
			continue;
		const place = readPlaceBefore(text, start);
		if (
			place === null ||
			notInNames.test(text.slice(start, head + 1)) ||
			/[局委办厅署院]/u.test(text.slice(start, head))
		)
			continue;
		return named(place);
	}
	return null;
}

/** 领导小组 behind a place and what it leads. */
function readGroup(
	text: string,
	head: number,
	end: number,
): AgencyDraft | null {
	if (
		/^(?:暨|召开|全体|上|举行|在|强调|指出|要求|审议|第)/u.test(
			text.slice(end, end + 2),
		) &&
		endsWith(text, end, "联席会议")
	)
		return null;
	for (let start = head; start >= Math.max(1, head - 34); start--) {
		if (start < head && !/[\p{Script=Han}“”]/u.test(text[start]!)) return null;
		if (/[场域级民]/u.test(text[start] ?? "") || start === head) continue;
		const isPlaceEnd =
			/[省市县区州]/u.test(text[start - 1]!) ||
			/国家$|全国$|中央$|国务院$/u.test(
				text.slice(Math.max(0, start - 3), start),
			);
		if (!isPlaceEnd) continue;
		if (noPlaces.has(text.slice(start - 2, start))) continue;
		const place = readPlaceBefore(text, start);
		if (place === null) continue;
		if (
			place.place === "国家" &&
			!/[。，；：、“]|^$/u.test(text[place.start - 1] ?? "")
		)
			continue;
		return { start: place.start, place: place.place };
	}
	return null;
}

const centreBody = /(?:知识产权|专利|商标|版权)[\p{Script=Han}]{0,10}$/u;

/** 中国（临江）知识产权保护中心, 市知识产权维权援助中心. */
function readCentre(text: string, head: number): AgencyDraft | null {
	const from = Math.max(0, head - 16);
	const body = centreBody.exec(text.slice(from, head));
	if (body === null) return null;
	const first = body[0].lastIndexOf("知识产权");
	const start = from + body.index + Math.max(0, first);
	if (notInNames.test(text.slice(start, head))) return null;
	const pilot = /中国（[^（）]{2,10}）$/u.exec(
		text.slice(Math.max(0, start - 14), start),
	);
	if (pilot !== null)
		return { start: start - pilot[0].length, place: pilot[0].slice(3, -1) };
	return named(readPlaceBefore(text, start));
}
