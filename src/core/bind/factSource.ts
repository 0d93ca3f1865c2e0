import { outletEnds } from "../lexicon/outlets";
import {
	absent,
	bodyStart,
	type FactParagraph,
	firstOf,
	type ReadFact,
	stated,
} from "./factParagraph";

/** Number of the paragraph that is the title: the line before the one of date and source, or the first of the head. */
export function titleIndex(
	paragraphs: readonly FactParagraph[],
): number | null {
	const start = bodyStart(paragraphs);
	const end = dateLineIndex(paragraphs.slice(0, start)) ?? start;
	const lines = paragraphs
		.slice(0, end)
		.flatMap((paragraph, i) => (isTitleLike(paragraph) ? [i] : []));
	const last = end === start ? lines[0] : lines.at(-1);
	if (last === undefined) return null;
	// ——… is the second line of a title.
	const isSubtitle = paragraphs[last]?.text.startsWith("—");
	return isSubtitle ? (lines[lines.indexOf(last) - 1] ?? last) : last;
}

const longestTitle = 80;

function isTitleLike({
	text,
	isBoilerplate,
	mentions,
}: FactParagraph): boolean {
	if (isBoilerplate || text.length < 4 || text.length > longestTitle)
		return false;
	if (
		/[。：，；]$|^[（(]?(?:本报|本网|通讯员|记者|https?:|转自|摘自|来源)/u.test(
			text,
		)
	)
		return false;
	const [first] = mentions;
	return !(first?.kind === "time" && first.end - first.start + 2 > text.length);
}

/** The line that has a whole date; not the first line of all. */
function dateLineIndex(head: readonly FactParagraph[]): number | null {
	const index = head.findIndex(
		({ text, mentions }, i) =>
			i > 0 &&
			!text.includes("今天是") &&
			mentions.some(
				(m) => m.kind === "time" && m.day !== null && m.year !== null,
			),
	);
	return index < 0 ? null : index;
}

export function readTitle(paragraphs: readonly FactParagraph[]): ReadFact {
	const index = titleIndex(paragraphs);
	const text = index === null ? undefined : paragraphs[index]?.text;
	if (index === null || !text) return absent;
	return stated(text, index, { start: 0, end: text.length });
}

const sourcePattern =
	/(?:来源|稿源|信息来源|文章来源)[：:|]\s?([^\s，。|（）【】]{2,30})/u;
const newsPattern = new RegExp(
	`^(?:【)?(\\p{Script=Han}{2,8}?(?:${outletEnds}))(?:】|讯|消息|报道|\\p{Script=Han}{0,6}?\\d{1,4}[年月])`,
	"u",
);
const longestHeader = 160;

/** 来源：某某日报; 某某网讯 at the start of the text. */
export function readOutlet(paragraphs: readonly FactParagraph[]): ReadFact {
	return firstOf(paragraphs, named) ?? firstOf(paragraphs, datelined) ?? absent;
}

function named({ text }: FactParagraph, index: number): ReadFact | null {
	if (text.length > longestHeader) return null;
	const match = sourcePattern.exec(text);
	const name = match?.[1];
	if (!match || !name) return null;
	const start = match.index + match[0].length - name.length;
	return stated(name, index, { start, end: start + name.length });
}

function datelined(
	{ text, isBoilerplate }: FactParagraph,
	index: number,
): ReadFact | null {
	if (isBoilerplate) return null;
	const match = newsPattern.exec(text.slice(0, longestHeader));
	const name = match?.[1];
	if (!match || !name) return null;
	const start = match[0].indexOf(name);
	return stated(name, index, { start, end: start + name.length });
}

const reprintPattern = new RegExp(
	`(?:转自|转载自|摘自)[：:]?(\\p{Script=Han}{2,12}?(?:${outletEnds}))|(\\p{Script=Han}{2,12}?(?:${outletEnds}))转载`,
	"u",
);

/** 转自某某日报; behind 某某网转载 stands where it was reprinted, and the text begins with where from. */
export function readReprint(paragraphs: readonly FactParagraph[]): ReadFact {
	return (
		firstOf(paragraphs, ({ text }, index) => {
			if (text.length > longestHeader || !/[转摘]/u.test(text)) return null;
			const match = reprintPattern.exec(text);
			if (!match) return null;
			const [, from] = match;
			if (!from) return firstOf(paragraphs, datelined);
			const start = match.index + match[0].length - from.length;
			return stated(from, index, { start, end: start + from.length });
		}) ?? absent
	);
}

const addressPattern = /https?:\/\/[\w.~:/?#@!$&'()*+;=%-]{4,300}/u;

export function readAddress(paragraphs: readonly FactParagraph[]): ReadFact {
	return (
		firstOf(paragraphs, ({ text }, index) => {
			const at = text.indexOf("http");
			const match =
				at < 0 ? null : addressPattern.exec(text.slice(at, at + 400));
			if (!match) return null;
			const start = at + match.index;
			return stated(match[0], index, { start, end: start + match[0].length });
		}) ?? absent
	);
}

/** The public body that signs below the text. */
export function readIssuer(paragraphs: readonly FactParagraph[]): ReadFact {
	const start = bodyStart(paragraphs);
	return (
		firstOf(paragraphs, ({ text, mentions, isBoilerplate }, index) => {
			if (isBoilerplate || index <= start) return null;
			const agency = mentions.find((m) => m.kind === "agency");
			const isAlone = agency && agency.end - agency.start === text.length;
			return isAlone ? stated(agency.name, index, agency) : null;
		}) ?? absent
	);
}
