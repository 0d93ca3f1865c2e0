import type { Mention } from "../recognise/mention";

/**
 * A name as the codebook is asked for it: without places (新增临江专利示范企业), without quoted marks and slogans
 * (“临江铁皮石斛”证明商标) and without the number of a session (第二十四届中国专利奖).
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
	return phrase
		.replace(/“[^“”]{0,20}”/gu, "")
		.replace(/^[^“”]{0,12}”/u, "")
		.replace(/第[一二三四五六七八九十0-9]{1,4}[届批]/gu, "")
		.replace(/\d{4}年度?/gu, "");
}
