import {
	levelOfEnd,
	type Place,
	places,
	placesNamed,
} from "../lexicon/regions";
import type { Mention } from "../recognise/mention";

/** Where the places of an article lie: from the table of codes, and from what it writes in one (云泊市岚屿区). */
export interface RegionPaths {
	/**
	 * From the city down: 云泊市/岚屿区. As it is for the article's own place, for what is no county, and where the city is
	 * not known.
	 */
	pathOf(region: string): string;
	/** GB/T 2260 code of the last place of a path; null where it is in no table or several have the name. */
	codeOf(path: string): string | null;
	around(place: string): Around;
}

/** Full names of the city and the province that a place lies in, null where unknown. */
export interface Around {
	readonly city: string | null;
	readonly province: string | null;
}

interface Line {
	readonly mentions: readonly Mention[];
	readonly text: string;
}

/**
 * @param lines the article's paragraphs, in whose texts the mentions lie.
 * @param article the article's region by its full name, or null.
 */
export function createRegionPaths(
	lines: Iterable<Line>,
	article: string | null,
): RegionPaths {
	const own = article === "全国" ? null : (article?.split("/").at(-1) ?? null);
	const written = new Map<string, Around>();
	for (const { text, mentions } of lines)
		for (const mention of mentions)
			for (const [name, around] of placesWritten(text, mention))
				if (!written.has(name)) written.set(name, around);
	const around = (place: string): Around => {
		const stated = written.get(place);
		const inTable = inTableOf(place, own, stated?.city ?? null);
		if (inTable !== null) return inTable;
		if (stated !== undefined) return stated;
		const isDistrict = /区$/u.test(place) && placesNamed(place).length === 0;
		return isDistrict && own !== null && isCity(own)
			? { city: own, province: null }
			: nowhere;
	};
	return {
		around,
		pathOf(region) {
			const [first = "", ...rest] = region.split("/");
			const last = rest.at(-1);
			const city = written.get(last ?? first)?.city;
			// 内江市东兴区 in an article of another place.
			if (last !== undefined && city && city !== first && isCounty(last))
				return `${city}/${last}`;
			if (last !== undefined || first === own || !isCounty(first))
				return region;
			const outer = around(first).city;
			return outer === null ? region : `${outer}/${first}`;
		},
		codeOf(path) {
			const parts = path.split("/");
			const name = parts.at(-1) ?? "";
			const outer = parts.at(-2) ?? around(name).city ?? around(name).province;
			const found = placesNamed(name);
			const isWithin = (place: Place) => outer !== null && isIn(place, outer);
			const [only] =
				found.length === 1 && outer === null ? found : found.filter(isWithin);
			return only?.code ?? null;
		},
	};
}

const nowhere: Around = { city: null, province: null };

/**
 * Where the table has a place: in the city that is written with it, else in the article's own, else where it is the only
 * one of its name. Of a place with a name of the table in an article of a place without one the table says nothing.
 */
function inTableOf(
	place: string,
	own: string | null,
	city: string | null,
): Around | null {
	const found = placesNamed(place);
	const outer = city ?? own;
	const inside = found.find((each) => outer !== null && isIn(each, outer));
	if (inside !== undefined) return lying(inside);
	const [only, ...others] = found;
	if (only === undefined || others.length > 0 || city !== null) return null;
	if (own === null || own === place) return lying(only);
	const owns = placesNamed(own);
	const isNear = owns.some(
		(each) => each.code.slice(0, 2) === only.code.slice(0, 2),
	);
	return isNear || (owns.length > 0 && !place.endsWith("区"))
		? lying(only)
		: null;
}

function lying({ within }: Place): Around {
	const [province = null, city = null] = within.map(nameOf);
	return province?.endsWith("市")
		? { city: province, province: null }
		: { city, province };
}

const isCity = (name: string): boolean => {
	const found = placesNamed(name);
	return found.length === 0
		? levelOfEnd[name.slice(-1)] === "city"
		: found.some(({ level }) => level === "city");
};

const outerPattern =
	/^(?:([\p{Script=Han}]{2,8}?(?:省|自治区)))?(?:([\p{Script=Han}]{2,10}?(?:市|自治州|州|地区|盟)))?$/u;

/** Places that a mention writes together with the ones they lie in. */
function* placesWritten(
	text: string,
	mention: Mention,
): Generator<readonly [string, Around]> {
	const whole =
		mention.kind === "region"
			? text.slice(mention.start, mention.end)
			: mention.kind === "agency"
				? mention.place
				: null;
	if (whole === null || whole === undefined || whole.length < 5) return;
	const name = mention.kind === "region" ? mention.name : lastPlace(whole);
	if (name === null || !whole.endsWith(name) || whole === name) return;
	const [, province = null, city = null] =
		outerPattern.exec(whole.slice(0, -name.length)) ?? [];
	if (province !== null || city !== null) yield [name, { province, city }];
	if (province !== null && city !== null)
		yield [city, { province, city: null }];
}

/** 岚屿区 of 望川省云泊市岚屿区. */
function lastPlace(whole: string): string | null {
	return (
		/(?:省|自治区|市|州|盟|地区)(\p{Script=Han}{2,8}[市县区旗])$/u.exec(
			whole,
		)?.[1] ?? null
	);
}

const isCounty = (region: string): boolean => {
	const [place, ...others] = placesNamed(region);
	if (place !== undefined && others.length === 0)
		return place.level === "county";
	return levelOfEnd[region.slice(-1)] === "county";
};

let names: ReadonlyMap<string, string> | null = null;
function nameOf(code: string): string | null {
	names ??= new Map(places.map((place) => [place.code, place.name]));
	return names.get(code) ?? null;
}

const isIn = ({ within }: Place, outer: string): boolean =>
	within.some((code) => nameOf(code) === outer);
