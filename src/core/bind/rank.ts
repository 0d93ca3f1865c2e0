import type { Mention, RegionMention } from "../recognise/mention";
import type { NameRef } from "./nameList";

/** 居全省第三位, 占全国的一半, 比全市平均: a place that only says what something is measured against. */
export function isScope(text: string, region: RegionMention): boolean {
	const after = text.slice(region.end, region.end + 6);
	const before = text.slice(Math.max(0, region.start - 4), region.start);
	if (
		/^(?:第|平均|前|首|的?(?:一半|比重|第)|排名|各)/u.test(after) &&
		/(?:居|列|占|在|比|较|出|位|于|名|获|达|入|到|，|^)$/u.test(before)
	)
		return true;
	const listed =
		/^[\d一二三四五六七八九十]+个[^，。；]{0,10}?(?:中|里|列|居|排|位|第)/u;
	if (listed.test(text.slice(region.end, region.end + 20))) return true;
	if (region.level === "country" && /^[\dA-Za-z]/u.test(after)) return true;
	return /(?:位居|名列|位列|排名|高于|低于|占|领跑|居|列|超过|高出|低出)$/u.test(
		before,
	);
}

/** Where the words of a rank begin (居全省|第三位, 在全省13个设区市中列|第5位): the name of what is ranked ends there. */
export function rankStart(text: string, from: number, to: number): number {
	const slice = text.slice(Math.max(from, to - 30), to);
	const match =
		/(?:在(?:全国|全省|全市|全区|全县|全盟|全州|\d+个?[省市县区州盟旗]|[一-鿿]{2,4}[省市州盟区])[^，；。]{0,14}?|[在由从获]|荣获|为)?(?:位居|位列|排名|名列|稳居|跃居|跃升|居|列|排)?(?:(?:全国|全省|全市|全区|全县|全盟|全州)[^，；。]{0,14}?)?(?:[一二三四五六七八九十两\d]+个[^，；。]{0,12}?)?(?:中|里)?(?:的|位居|位列|排名|名列|稳居|跃居|居|列|排|至|到|升至)?$/u.exec(
			slice,
		);
	const standing = standingAmong.exec(slice);
	const index = Math.min(
		match?.index ?? slice.length,
		standing?.index ?? slice.length,
	);
	return to - slice.length + index;
}

/** 位居中部六省, 稳居计划单列市, 都排在各县级市: how it stands, and among whom. */
const standingAmong =
	/(?:[都均仍已]|继续|依然|持续|连续)*(?:稳居|位居|跃居|高居|位列|名列|排名|排在|居(?![民住委留家])|列(?![车支出表席入为]))[^，；。、]{0,14}$/u;

/** 全省13个设区市中列第5位: the size of the list that a rank is in, no statistic of its own. */
export function isListSize(
	text: string,
	figure: { readonly end: number; readonly unit: string },
): boolean {
	// 授权量前三位：清河区126件…: the head of a list.
	if (
		figure.unit === "名" &&
		/^(?:：|(?:分别|依次)?[为是])/u.test(text.slice(figure.end, figure.end + 3))
	)
		return true;
	if (!/^[个家省市县区州盟旗国]/u.test(figure.unit)) return false;
	// 总数达到46家，居全省第二: a number that is ranked itself.
	if (/^[个家]，/u.test(figure.unit + text.charAt(figure.end))) return false;
	return /^(?:县市|市县|设区市|县级市|地级市|副省级城市|城市|省份|县区|区县|县（市、区）|县市区|市州|地市|省区市|国家|经济体|盟市|旗县市|旗县|街道|省直管县|县|市|区)?(?:（[^）]{1,6}）)?(?:和地区)?(?:中|里|当中|的)?，?(?:排名?|位居|位列|名列|居|列|位|第|名)/u.test(
		text.slice(figure.end, figure.end + 14),
	);
}

const rankedList =
	/在?([^，；。：]{2,40}?)(?:百强)?(?:榜单?|排行榜?|排名|名单|评价|考核|评选|测评|评估)(?:结果)?(?:中|里|上)?(?:(?:获评|获得|被评为)[^，]{1,10})?，$/u;

/** In 在2020年县域知识产权竞争力榜单中，我市位列|第10名 the clause before says what is ranked. `to` is the start of the rank's own clause. */
export function rankedBefore(
	text: string,
	to: number,
	mentions: readonly Mention[],
): NameRef | null {
	const from = Math.max(0, to - 50);
	const match = rankedList.exec(text.slice(from, to));
	if (match?.[1] === undefined) return null;
	let start = from + match.index + match[0].indexOf(match[1]);
	const end = start + match[1].length;
	for (const m of mentions)
		if (m.kind === "time" && m.start <= end && m.end > start && m.end < end)
			start = m.end;
	const name = text.slice(start, end).replace(/百强$/u, "");
	return name.length < 2 ? null : { name, span: { start, end } };
}

/** Whether a place is what the sentence speaks of: not part of a body's name, nor one of a list (清河区、望山县各有一项…). */
export function isSubject(
	text: string,
	region: RegionMention,
	mentions: readonly Mention[],
): boolean {
	if (text.charAt(region.start - 1) === "“") return false;
	if (/^(?:[、和与及]|各)/u.test(text.slice(region.end, region.end + 1)))
		return false;
	return !mentions.some(
		(m) =>
			m.kind === "agency" && m.start <= region.start && region.end <= m.end,
	);
}
