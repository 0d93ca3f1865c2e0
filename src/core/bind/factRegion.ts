import { customsSeats, namedAfterCity, namesCity } from "../lexicon/outlets";
import { placesNamed, placesOfBare } from "../lexicon/regions";
import type { Mention, RegionMention } from "../recognise/mention";
import { nameStart } from "../recognise/placeName";
import { recogniseRegions } from "../recognise/region";
import {
	absent,
	bodyStart,
	type FactParagraph,
	inferred,
	type ReadFact,
	stated,
} from "./factParagraph";

/**
 * The place the article is about, by its full name: the one that its title, its first sentence, its public bodies and
 * its text name most, and that fits what it calls its own (全市, 我省). 全国 for national news.
 */
export function readRegion(
	paragraphs: readonly FactParagraph[],
	title: number | null,
): ReadFact {
	const votes = countVotes(paragraphs, title);
	const told = ownEnd(paragraphs);
	// 全县 of a county that is not named is a remark.
	const isMeant =
		told?.isSure ||
		[...votes.keys()].some((name) => name.endsWith(told?.end ?? "-"));
	const own = isMeant ? told : null;
	const ranked = [...votes.values()].sort(
		(a, b) => weight(b, own?.end ?? null) - weight(a, own?.end ?? null),
	);
	// Who speaks of 全市 again and again is no district, whatever districts it names.
	const best = ranked.find(
		({ name, score }) => !own?.isSure || (name.endsWith(own.end) && score >= 1),
	);
	const isOfMany = own?.isSure !== true && isOfProvinces(votes);
	const country = own && !isOfMany ? 0 : countryVotes(paragraphs);
	const [first] = [...votes.values()].sort((a, b) => b.score - a.score);
	const isAmongMany =
		isOfMany && country > 0 && first && levelIn(first.name) === "province";
	if (isAmongMany) return inferred("全国");
	if (best && weight(best, own?.end ?? null) > country)
		return best.first
			? stated(best.name, best.first.paragraph, best.first)
			: inferred(best.name);
	if (country > 0) return inferred("全国");
	const paper = own?.isSure ? namedAfter(paragraphs) : null;
	return own && paper !== null ? inferred(paper + own.end) : absent;
}

const fewProvinces = 3;

/** News of several provinces, none of them more than the others together, are the country's; 全省 is the one just named. */
function isOfProvinces(votes: ReadonlyMap<string, Vote>): boolean {
	const scores = [...votes.values()]
		.filter(({ name }) => levelIn(name) === "province")
		.map(({ score }) => score);
	const all = scores.reduce((sum, score) => sum + score, 0);
	return scores.length >= fewProvinces && Math.max(...scores) * 2 <= all;
}

const levelIn = (name: string) => placesNamed(name)[0]?.level ?? null;

const paperPattern = /日报|晚报|晨报|新闻网|电视台|融媒/gu;

/** Where nothing else tells: the name before 新闻网 in the lines around the title. */
function namedAfter(paragraphs: readonly FactParagraph[]): string | null {
	const head = paragraphs.slice(0, bodyStart(paragraphs) + 1);
	for (const { text } of head)
		for (const { index } of text.slice(0, longestLine).matchAll(paperPattern)) {
			const start = nameStart(text, index);
			if (start >= 0) return text.slice(start, index);
		}
	return null;
}

const longestLine = 200;

interface Vote {
	readonly name: string;
	score: number;
	readonly first: { paragraph: number; start: number; end: number } | null;
}

const inTitle = 4;
const ofIssuer = 3;
const inOpening = 2;
const ofNamesake = 2;
const inList = 0.5;
/** Zones and towns are what an article is about only when it names no other place. */
const ofPart = 0.25;
const openingLength = 40;

function countVotes(
	paragraphs: readonly FactParagraph[],
	title: number | null,
): ReadonlyMap<string, Vote> {
	const votes = new Map<string, Vote>();
	const add = (name: string, score: number, first: Vote["first"]) => {
		const vote = votes.get(name);
		if (vote) vote.score += score;
		else votes.set(name, { name, score, first });
	};
	const start = bodyStart(paragraphs);
	// What is behind the article tells of other places.
	const read = [...paragraphs.entries()].filter(
		([at, { isBoilerplate }]) => !isBoilerplate || at <= start,
	);
	for (const [paragraph, { text, mentions }] of read)
		for (const mention of mentions) {
			const isOpening = paragraph === start && mention.start < openingLength;
			const isIssuer = paragraph < start && isInAgency(mention, mentions);
			const factor =
				paragraph === title
					? inTitle
					: isIssuer
						? ofIssuer
						: isOpening
							? inOpening
							: 1;
			const score = isListed(text, mention) ? inList : factor;
			const { start: from, end } = mention;
			const first =
				mention.kind === "region" ? { paragraph, start: from, end } : null;
			for (const { name, level } of placesIn(mention))
				if (name !== null)
					add(name, isPart(level) ? score * ofPart : score, first);
		}
	for (const [, { text }] of read)
		for (const name of namesakes(text, votes)) add(name, ofNamesake, null);
	addBareNames(votes, read.map(([, { text }]) => text).join("\n"));
	return votes;
}

/** What is named after a place tells less of it. */
const named = /^(?:日报|晚报|晨报|都市报|新闻网|电视台|发布|海关|网)/u;

/** How many places are looked for without 市 and 县, and how far into the article. */
const mostNames = 12;
const bareReach = 8000;
const ofBare = 0.25;
const mostBare = 3;

/** 中宁枸杞, 中宁交易中心: the name without 县 votes for a place that is named in full somewhere. */
function addBareNames(votes: Map<string, Vote>, text: string): void {
	const words = text.slice(0, bareReach);
	const known = [...votes.values()].sort((a, b) => b.score - a.score);
	for (const vote of known.slice(0, mostNames)) {
		const [place] = placesNamed(vote.name);
		if (!place || place.level === "province" || place.bare === place.name)
			continue;
		const { bare, name } = place;
		const rest = name.slice(bare.length);
		const times = words
			.split(bare)
			.slice(1)
			.filter((after) => !after.startsWith(rest) && !named.test(after)).length;
		vote.score += Math.min(mostBare, times * ofBare);
	}
}

/** 甲市知识产权局　编, above the text. */
function isInAgency({ start, end }: Mention, mentions: readonly Mention[]) {
	return mentions.some(
		(m) => m.kind === "agency" && m.start <= start && end <= m.end,
	);
}

/** One of several: 甲市、乙市居前. */
function isListed(text: string, { start, end }: Mention): boolean {
	return text.charAt(start - 1) === "、" || text.charAt(end) === "、";
}

function isPart(level: RegionMention["level"]): boolean {
	return level === "zone" || level === "town";
}

/** The place that a mention is, or those that a title names. */
function placesIn(mention: Mention): readonly RegionMention[] {
	const regions =
		mention.kind === "region"
			? [mention]
			: mention.kind === "title"
				? recogniseRegions(mention.title)
				: [];
	return regions.filter(({ level }) => level !== "country");
}

/** Cities that a newspaper, a site or a customs office is named after. */
function namesakes(
	text: string,
	known: ReadonlyMap<string, unknown>,
): readonly string[] {
	const names: string[] = [];
	for (const { 0: end, index } of text.matchAll(namedAfterCity)) {
		const start = nameStart(text, index);
		if (start < 0) continue;
		const name = cityOf(text.slice(start, index), end, known);
		if (name) names.push(name);
	}
	return names;
}

function cityOf(
	bare: string,
	end: string,
	known: ReadonlyMap<string, unknown>,
): string | null {
	if (end === "海关" && Object.hasOwn(customsSeats, bare))
		return customsSeats[bare] ?? null;
	const full = ["市", "县", "区"].map((level) => bare + level);
	const named = full.find((name) => known.has(name));
	if (named) return named;
	const places = placesOfBare(bare);
	const city = places.find(({ level }) => level === "city") ?? places[0];
	if (city) return city.name;
	return namesCity.has(end) && places.length === 0 ? `${bare}市` : null;
}

/** What the article calls its own place: 市 of 全市 and 我市; the most frequent. */
function ownEnd(
	paragraphs: readonly FactParagraph[],
): { readonly end: string; readonly isSure: boolean } | null {
	const counts = new Map<string, number>();
	let all = 0;
	for (const { text, mentions, isBoilerplate } of paragraphs) {
		if (isBoilerplate) continue;
		for (const mention of mentions) {
			if (mention.kind !== "region" || mention.name !== null) continue;
			const end = text.charAt(mention.end - 1);
			counts.set(end, (counts.get(end) ?? 0) + 1);
			all++;
		}
	}
	const [end, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
	return end === undefined
		? null
		: { end, isSure: count >= surelyOwn && count * 2 > all };
}

const surelyOwn = 3;

function weight({ name, score }: Vote, own: string | null): number {
	// 全区 alone does not tell 自治区 from 区.
	const isOwn = own !== null && name.endsWith(own) && !name.endsWith("自治区");
	return isOwn ? score * 2 : score;
}

const countryPattern = /我国|全国|国家|国内|国务院|央企|中央企业/gu;

/** Half a vote for each word of national news: city news have some of them too. */
function countryVotes(paragraphs: readonly FactParagraph[]): number {
	let votes = 0;
	for (const { text, isBoilerplate } of paragraphs)
		if (!isBoilerplate) votes += (text.match(countryPattern)?.length ?? 0) / 2;
	return votes;
}
