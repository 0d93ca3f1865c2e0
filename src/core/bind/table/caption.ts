import {
	captionEnd,
	captionPlaces,
	captionStart,
	tableFollows,
	unitCaption,
} from "../../lexicon/tableWords";
import { type CellUnit, wholeUnit } from "../../recognise/figureCells";
import type {
	Mention,
	RegionMention,
	TimeMention,
} from "../../recognise/mention";
import { tellsWhen } from "../when";
import type { IsStatistic, Line } from "./grid";

/** What stands above a table and holds for all of it. The mentions are those of their own paragraphs. */
export interface Caption {
	readonly time: TimeMention | null;
	readonly region: RegionMention | null;
	/** The statistic that the table is of, or "". */
	readonly name: string;
	readonly units: readonly CellUnit[];
	/** Its words, for what they say of columns without a head. */
	readonly words: string;
}

export const noCaption: Caption = {
	time: null,
	region: null,
	name: "",
	units: [],
	words: "",
};

/** How many lines above a table are looked at. */
const reach = 3;
const longest = 60;

/** The caption above the line at `start`. `floor` is where the table before it ended. */
export function captionAbove(
	lines: readonly Line[],
	start: number,
	floor: number,
	mentionsOf: (paragraph: number) => readonly Mention[],
	isStatistic: IsStatistic,
): Caption {
	let caption = noCaption;
	for (let at = start - 1; at >= Math.max(floor, start - reach); at--) {
		const { text, paragraph } = lines[at] as Line;
		const printed = unitCaption.exec(text.slice(0, longest))?.groups?.units;
		if (printed !== undefined && caption.units.length === 0)
			caption = { ...caption, units: unitsIn(printed) };
		if (/^[（(]?(?:计量)?单位[：:]/u.test(text)) continue;
		const from = captionFrom(text);
		if (from === null) break;
		const read = readCaption(text, from, mentionsOf(paragraph), isStatistic);
		caption = {
			time: caption.time ?? read.time,
			region: caption.region ?? read.region,
			name: caption.name || read.name,
			words: caption.words || read.words,
			units: caption.units,
		};
		if (caption.name !== "" && caption.time !== null) break;
	}
	return caption;
}

/** 件、%. */
function unitsIn(printed: string): readonly CellUnit[] {
	return printed
		.split(/[、，,；;和\s]/u)
		.flatMap((unit) => wholeUnit(unit) ?? []);
}

/** Where the words that are above a table start: a short line, or the last sentence of one that says that a table follows. */
function captionFrom(text: string): number | null {
	const isShort = text.length <= longest && !/[。；]/u.test(text);
	if (isShort) return 0;
	if (!tableFollows.test(text.slice(-24))) return null;
	const end = text.slice(0, -1).lastIndexOf("。");
	return text.length - end > 2 * longest ? text.length - longest : end + 1;
}

function readCaption(
	text: string,
	from: number,
	mentions: readonly Mention[],
	isStatistic: IsStatistic,
): Omit<Caption, "units"> {
	const here = mentions.filter(({ start }) => start >= from);
	const time = here.find(
		(m): m is TimeMention => m.kind === "time" && tellsWhen(text, m),
	);
	const region = here.find((m): m is RegionMention => m.kind === "region");
	const words = text.slice(from);
	return {
		time: time ?? null,
		region: region ?? null,
		name: nameIn(text, from, here, isStatistic),
		words,
	};
}

/** The statistic that is left when times, places and 情况表 are gone. */
function nameIn(
	text: string,
	from: number,
	mentions: readonly Mention[],
	isStatistic: IsStatistic,
): string {
	const clause = Math.max(from, text.lastIndexOf("，", text.length - 2) + 1);
	const start =
		clause + (captionStart.exec(text.slice(clause))?.[0].length ?? 0);
	let words = "";
	let at = start;
	for (const { start: first, end, kind } of mentions) {
		if ((kind !== "time" && kind !== "region") || first < at) continue;
		words += text.slice(at, first);
		at = end;
	}
	words += text.slice(at);
	const name = words
		.replace(captionPlaces, "")
		.replace(captionEnd, "")
		.replace(captionEnd, "")
		.replaceAll(/^[末底的年度：:]+|[的：:、，]+$/gu, "");
	return name.length < 2 || name.length > 24 || !isStatistic(name) ? "" : name;
}
