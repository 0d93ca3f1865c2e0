import { fullNameAt, placesOfBareIn } from "../lexicon/regions";
import type { Mention } from "../recognise/mention";

/**
 * A name as the codebook is asked for it: without places (新增临江专利示范企业), without quoted marks and slogans
 * (“临江铁皮石斛”证明商标) and without the number of a session (第二十四届中国专利奖); 进校园、进社区活动 is 宣传活动.
 */
export function matchPhrase(
	text: string,
	name: string,
	mentions: readonly Mention[],
): string {
	let phrase = name;
	for (const m of mentions)
		if (m.kind === "region")
			phrase = phrase.replace(text.slice(m.start, m.end), "");
	phrase = phrase
		.replace(/^(?:园区|[市区县]里|全?行业)(?=.{4})/u, "")
		.replace(
			/^(?:每年|带动|集聚|安排|期末|经?(?:批准|备案)(?:设立)?的)+(?=.{4})/u,
			"",
		)
		.replace(/^.{0,4}公安(?:机关)?(?=侦破|破获|破案)/u, "")
		.replace(/(?<=.{4})场次$/u, "");
	return withoutPlaces(withoutBareStart(phrase))
		.replace(
			/^检查.*(?:市场|商超|机构|企业|单位|网站|电商|[店铺厂场点户])$/u,
			"检查经营主体",
		)
		.replace(
			/“?[^“”]*(?:送法|普法|宣讲|讲堂|课堂)[^“”]*”(?:系列)?活动/gu,
			"宣传活动",
		)
		.replace(
			/“?[^“”、]{0,4}(?:、?进[^、进活”]{2,3})+”?(?:系列)?(?:宣[讲传])?活动/gu,
			"宣传活动",
		)
		.replace(/《企业知识产权[^》]*规范》(?:国家标准)?/gu, "贯标")
		.replace(/（不?含[^（）]*）/gu, "")
		.replace(/[^、，（）]{2,10}领域的?/gu, "")
		.replace(/“[^“”]{0,20}”/gu, "")
		.replace(/^[^“”]{0,12}”/u, "")
		.replace(/第[一二三四五六七八九十0-9]{1,4}[届批]/gu, "")
		.replace(/\d{4}年度?/gu, "");
}

const longestBare = 4;

/** Places of the table are no mentions where they stand inside a name (新增宁海专利示范企业, 某省中小学试点学校). */
function withoutPlaces(phrase: string): string {
	let kept = "";
	for (let at = 0; at < phrase.length; ) {
		const length = fullNameAt(phrase, at)?.length ?? bareLength(phrase, at);
		if (length === 0) kept += phrase.charAt(at);
		at += Math.max(1, length);
	}
	return kept;
}

/** 昆山万人发明专利拥有量: a county without 县 at the head, before words that are no part of a name. */
function withoutBareStart(phrase: string): string {
	for (const length of [3, 2])
		if (
			placesOfBareIn(phrase, 0, length).length > 0 &&
			/^(?:全[市县区]|万人|每万|专利|商标|发明|有效|知识产权|地理标志|企业|法院|公安|检察|海关)/u.test(
				phrase.slice(length),
			)
		)
			return phrase.slice(length);
	return phrase;
}

/** Counties without 县 are left: some are words of the genre (公安, 合作). */
function bareLength(phrase: string, at: number): number {
	for (let length = longestBare; length > 1; length--) {
		const places = placesOfBareIn(phrase, at, at + length);
		if (places.some(({ level }) => level !== "county")) return length;
	}
	return 0;
}
