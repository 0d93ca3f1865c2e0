import { paragraphs } from "./paragraphs";

/** A part of an article, from its heading to the next one. */
export interface Section {
	/** Offset of the heading in the source. */
	readonly start: number;
	readonly heading: string;
}

/** Longer lines are paragraphs, whatever they begin with. */
const longest = 50;

/**
 * The headings of an article's parts, in order: 一、总体情况, （一）强化保护, 第一章 总则, 1. 创造 and `## 创造`. The title is
 * none, and neither is an item of a list that is a sentence or has a figure.
 */
export function sectionsOf(source: string): readonly Section[] {
	const sections: Section[] = [];
	let isFirst = true;
	for (const { start, end } of paragraphs(source)) {
		const line = source.slice(start, Math.min(end, start + 2 * longest));
		const text = line.trim();
		if (text === "") continue;
		const heading = headingIn(text, isFirst);
		isFirst = false;
		if (heading !== null && end - start <= 2 * longest)
			sections.push({ start: start + line.indexOf(text), heading });
	}
	return sections;
}

function headingIn(text: string, isFirst: boolean): string | null {
	const marked = /^#{1,6}\s+(.*?)\s*#*$/u.exec(text)?.[1];
	if (marked !== undefined) return isFirst || marked === "" ? null : marked;
	const kind = kinds.find(({ number }) => number.test(text));
	if (!kind || text.length > longest) return null;
	const rest = text.replace(kind.number, "").replace(times, "");
	return rest === "" || kind.isNone.test(rest)
		? null
		: text.replace(/[:：]$/u, "");
}

const stops = /[。；;！!？?…]|[，,、]$|\d/u;
const stopsAndCommas = /[。；;！!？?…，,]|、$|\d/u;
/** Years and months are no figures. */
const times = /\d{4}\s*(?:[—–-]\s*\d{4}\s*)?年(?:\d{1,2}\s*月)?/gu;

// biome-ignore format: a table
const kinds = [
	{ number: /^第[一二三四五六七八九十百零\d]{1,4}(?:[章节篇]|部分)\s*/u,         isNone: stops },
	{ number: /^[一二三四五六七八九十]{1,3}\s*[、.．]\s*/u,                      isNone: stops },
	{ number: /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]\s*、?/u,             isNone: stops },
	{ number: /^(?:[（(]\d{1,2}[）)]|\d{1,2}(?:\.\d{1,2}){1,2}\s|\d{1,2}[.．、](?!\d))\s*/u, isNone: stopsAndCommas },
];
