import type { Mention, RegionMention } from "../recognise/mention";
import { recogniseRegions } from "../recognise/region";
import { isSubject } from "./rank";

/** What leads away from a place (转移到四川, 与望川省签约), and not 截至, 达到, 由于. */
const awayPattern =
	/(?:[往赴与同]|(?<![达得做起])到|(?<![截甚])至|面向|销往|输往|对接|辐射)$/u;
const leadPattern =
	/(?:^|[，。；：、（“！？\s—]|其中|目前|当前|全年|今年|去年|年|月|日|季度|末|底|来|期间)$/u;
const notFirst =
	/^(?:率先|领先|首|唯一|第|前[列茅\d]|县级|同类|排名|先进|知名)/u;

/** The place that a mention makes the subject: its own, or that of a court or office that opens a clause (清河区人民法院受理…). */
export function placeTold(
	text: string,
	mention: Mention,
	mentions: readonly Mention[],
): RegionMention | null {
	if (mention.kind === "region") {
		const isOwn =
			isSubject(text, mention, mentions) && mayOwn(text, mention, mentions);
		return isOwn ? mention : null;
	}
	if (mention.kind !== "agency" || mention.place === null) return null;
	const { start, end, place } = mention;
	const before = text.slice(Math.max(0, start - 4), start);
	const opens =
		leadPattern.test(before) ||
		mentions.some((m) => m.end === start && m.kind === "time");
	if (!opens || /^[、和与及联会]/u.test(text.slice(end, end + 1))) return null;
	const [named] = recogniseRegions(place);
	if (!named || named.name === null || named.end !== place.length) return null;
	return { ...named, rule: ofAgency, start, end };
}

/** The place of a body: it is a part of the article's city, or nothing. */
export const ofAgency = "region.agency";

/** Whether a figure behind a place may be about it: a province or the country only where they open a clause (全省共3件, and no 在全省率先). */
export function mayOwn(
	text: string,
	{ start, end, level }: RegionMention,
	mentions: readonly Mention[],
): boolean {
	const before = text.slice(Math.max(0, start - 4), start);
	if (awayPattern.test(before)) return false;
	if (level !== "country" && level !== "province") return true;
	if (notFirst.test(text.slice(end, end + 3))) return false;
	return (
		leadPattern.test(before) ||
		mentions.some((m) => m.end === start && m.kind !== "figure")
	);
}

const togetherPattern =
	/(?:其余|其他|上述|以上|[两二三四五六七八九十\d]+)个?(?:街道|乡镇|镇街|镇|乡|县市区|县区|区县|市县|县|市|地市|地|区|园区|省)(?:[^，。；]{0,8}占|之和|合计|共|总|查|累|各)/u;

/** 三个街道占全区的七成: behind a list of places it is of the whole again. */
export function speaksOfSeveral(words: string): boolean {
	return togetherPattern.test(words);
}
