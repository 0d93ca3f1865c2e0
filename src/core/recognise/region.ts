import {
	bareNameStarts,
	fullNameAt,
	fullNameStarts,
	levelOfEnd,
	placesNamed,
	placesOfBareIn,
} from "../lexicon/regions";
import {
	afterShortName,
	bareZones,
	bodyBreak,
	bodyEnds,
	countryWords,
	honourEnds,
	noNameAfter,
	noNameBefore,
	ownPlaces,
	quotedTail,
	zoneWords,
} from "../lexicon/regionWords";
import type { Recogniser, RegionMention } from "./mention";
import { isNameBoundary, nameStart } from "./placeName";
import { StartTable } from "./startTable";

/**
 * Places that a statistic may be of: those of the table, zones and towns, the article's own (全市), and places that only
 * their form tells (云滩市). Places in the names of firms and honours are left out.
 */
export const recogniseRegions: Recogniser<RegionMention> = (
	text,
	onDropped,
) => {
	const regions: RegionMention[] = [];
	let free = 0;
	for (let i = 0; i < text.length; ) {
		const found = regionAt(text, i, free);
		if (!found || isOnlyInName(text, found)) {
			if (found) onDropped?.({ ...spanOf(found), why: "inName", to: null });
			i = found ? found.end : i + 1;
			continue;
		}
		const last = regions.at(-1);
		const isPart = last?.end === found.start && isParent(last, found);
		if (isPart) regions.pop();
		regions.push(isPart ? joined(last, found) : found);
		i = found.end;
		free = i;
	}
	return regions;
};

const spanOf = ({ kind, rule, start, end }: RegionMention) => ({
	kind,
	rule,
	start,
	end,
});

type Reader = (text: string, at: number, free: number) => RegionMention | null;

/** In the order of asking. The last two look back to where a name starts. */
const readers = new StartTable<Reader>([
	["全我本该", ownPlace],
	[fullNameStarts, knownPlace],
	[bareNameStarts, shortPlace],
	["高经开工产保综新科", zone],
	["市县区省镇街", unknownPlace],
]);

/** A place that starts at `at`, or one whose level stands there and whose name lies behind `free`. */
function regionAt(
	text: string,
	at: number,
	free: number,
): RegionMention | null {
	for (const read of readers.at(text.charCodeAt(at))) {
		const found = read(text, at, free);
		if (found) return found;
	}
	return null;
}

interface Found {
	readonly rule: string;
	readonly start: number;
	readonly end: number;
	readonly name: string | null;
	readonly level: RegionMention["level"];
	readonly code?: string | null;
	readonly within?: readonly string[];
}

function region({ code = null, within = [], ...found }: Found): RegionMention {
	return { kind: "region", ...found, code, within };
}

/** 全市, 我省, 该区; 全国, 我国. */
function ownPlace(text: string, start: number): RegionMention | null {
	const end = start + 2;
	const word = text.slice(start, end);
	const isCountry = countryWords.some((country) => country === word);
	if (isCountry) {
		// 全国12315平台 is a hotline.
		if (/^\d{5}(?!\d)/u.test(text.slice(end, end + 6))) return null;
		const name = "全国";
		return region({
			rule: "region.country",
			start,
			end,
			name,
			level: "country",
		});
	}
	const level = ownPlaces[word];
	const isLonger = goesOn(text, word.charAt(1), end);
	if (!level || isLonger) return null;
	return region({ rule: "region.own", start, end, name: null, level });
}

/** 县域 and 省市 are other words; a body of a province (省市场监管局) is of the province. */
function goesOn(text: string, level: string, end: number): boolean {
	if (level === "省" && text.charAt(end) === "市")
		return !/^市(?:场|政|委|人民)/u.test(text.slice(end, end + 3));
	return noNameAfter[level]?.has(text.charAt(end)) ?? false;
}

function knownPlace(text: string, start: number): RegionMention | null {
	const written = fullNameAt(text, start);
	if (!written) return null;
	const end = start + written.length;
	if (goesOn(text, written.slice(-1), end)) return null;
	// 范县 in 示范县: names of two characters are parts of words too.
	if (written.length === 2 && !isNameBoundary(text, start)) return null;
	const found = placesNamed(written);
	const [place] = found;
	if (!place) return null;
	const { name, level } = place;
	const rule = "region.name";
	// 鼓楼区 alone may be one of several.
	if (found.length > 1) return region({ rule, start, end, name, level });
	return region({
		rule,
		start,
		end,
		name,
		level,
		code: place.code,
		within: place.within,
	});
}

const shortLengths = [3, 2];

/** 陕西, 北京 wherever they are a word; other cities where they are the subject. */
function shortPlace(text: string, start: number): RegionMention | null {
	for (const length of shortLengths) {
		const end = start + length;
		if (end > text.length) continue;
		const found = placesOfBareIn(text, start, end);
		const [place, ...others] = found.filter((p) => p.level !== "county");
		if (!place || others.length > 0) continue;
		if (!isShortName(text, start, end, place.level)) return null;
		const { name, level, code, within } = place;
		return region({
			rule: "region.short",
			start,
			end,
			name,
			level,
			code,
			within,
		});
	}
	return null;
}

function isShortName(
	text: string,
	start: number,
	end: number,
	level: string,
): boolean {
	const after = text.slice(end, end + 4);
	if (!isNameBoundary(text, start)) return false;
	if (level === "province") return !/^[路街道菜话派段籍]/u.test(after);
	return afterShortName.test(after);
}

/** 临港新区, 云滩高新区, 高新区. */
function zone(text: string, at: number, free: number): RegionMention | null {
	const word = zoneWords.find((w) => text.startsWith(w, at));
	if (!word) return null;
	const end = at + word.length;
	const rule = "region.zone";
	const start = zoneNameStart(text, at);
	const name = text.slice(start, at);
	const isNamed =
		start >= free && start >= 0 && !/国家|省级|级$|自主/u.test(name);
	if (isNamed)
		return region({
			rule,
			start,
			end,
			name: text.slice(start, end),
			level: "zone",
		});
	const isAlone =
		bareZones.has(word) && (at === free || isNameBoundary(text, at));
	if (
		!isAlone ||
		/(?:[\d家个级]|以上)$/u.test(text.slice(Math.max(0, at - 2), at))
	)
		return null;
	return region({ rule, start: at, end, name: word, level: "zone" });
}

/** 新郑 of 郑州新郑综合保税区 is in the table; 电 before 子信息产业园 opens no dispatch. */
function zoneNameStart(text: string, at: number): number {
	const known = shortLengths.find(
		(length) => placesOfBareIn(text, at - length, at).length > 0,
	);
	if (known !== undefined) return at - known;
	const start = nameStart(text, at);
	return text.charAt(start - 1) === "电" ? -1 : start;
}

const unknownEnds = ["市", "县", "区", "省", "镇", "街道"];

/** 云滩市: a name of two or three characters with its level, where a name may stand. */
function unknownPlace(
	text: string,
	at: number,
	free: number,
): RegionMention | null {
	const level = unknownEnds.find((word) => text.startsWith(word, at));
	if (!level) return null;
	const end = at + level.length;
	if (noNameBefore[level]?.has(text.charAt(at - 1))) return null;
	if (goesOn(text, level, end)) return null;
	const start = nameStart(text, at);
	if (
		start < free ||
		/[一二两三四五六七八九十几多个]/u.test(text.slice(start, at))
	)
		return null;
	return region({
		rule: "region.form",
		start,
		end,
		name: text.slice(start, end),
		level: levelOfEnd[level] ?? "city",
	});
}

/** 甲江市某机械有限公司, 甲省专利奖. */
function isOnlyInName(
	text: string,
	{ start, end, level, name }: RegionMention,
): boolean {
	if (name === null) return false;
	const after = text.slice(end, end + 18);
	if (text.charAt(start - 1) === "“" && quotedTail.test(after)) return true;
	const isHonour = level === "province" || level === "country";
	const patterns = isHonour ? [bodyEnds, honourEnds] : [bodyEnds];
	return patterns.some((pattern) => {
		const match = pattern.exec(after)?.[0];
		return match !== undefined && !bodyBreak.test(match);
	});
}

const ranks = ["country", "province", "city", "county", "town"];

/** 河南省 in 河南省洛阳市. */
function isParent(outer: RegionMention, inner: RegionMention): boolean {
	if (outer.name === null || inner.name === null) return false;
	if (inner.level === "zone") return outer.level !== "country";
	return ranks.indexOf(outer.level) < ranks.indexOf(inner.level);
}

/** One mention for both; of several places of a name the one that lies in the outer place. */
function joined(outer: RegionMention, inner: RegionMention): RegionMention {
	const own = placesNamed(inner.name ?? "").find(({ within }) =>
		within.includes(outer.code ?? ""),
	);
	return {
		...inner,
		start: outer.start,
		code: own?.code ?? inner.code,
		within: own?.within ?? inner.within,
	};
}
