import {
	fullFunctions,
	fullHeads,
	fullNational,
	fullOffices,
	fullPartyOffices,
} from "../lexicon/officeNames";
import { levelOfEnd, placesNamed, placesOfBare } from "../lexicon/regions";
import type { AgencyMention, Mention } from "../recognise/mention";
import type { RegionPaths } from "./regionPath";

export interface AgencyResolver {
	/**
	 * The full official name: 市市场监管局 in an article of 临江市 is 临江市市场监督管理局. Null where the article lets
	 * nobody know, as 县公安局 in an article of a city.
	 *
	 * @param text the paragraph's. Mentions are asked in the order of the text.
	 */
	resolve(mention: AgencyMention, text: string): string | null;
}

/** @param article the article's region by its full name, or null. @param defined full names by what 以下简称 gave them. */
export function createAgencyResolver(
	article: string | null,
	paths: RegionPaths,
	defined: ReadonlyMap<string, string>,
): AgencyResolver {
	const own = article === null ? {} : ownPlaces(article, paths);
	let last: { text: string; end: number; place: string | null } | null = null;
	return {
		resolve(mention, text) {
			const { name, start, end, rule } = mention;
			const isJoined =
				last?.text === text && start - last.end === 1 && mention.place === null;
			const place = isJoined
				? (last?.place ?? null)
				: placeOf(mention, own, paths);
			last = { text, end, place };
			const given = defined.get(name);
			if (given !== undefined) return given;
			if (rule === "agency.national") return nationalName(name);
			if (place === null) return null;
			const office = name.slice(mention.place?.length ?? 0);
			return fullName(place, office);
		},
	};
}

/** 国家卫健委 is 国家卫生健康委员会, 科技部 科学技术部. */
function nationalName(name: string): string {
	const known = fullNational.get(name);
	if (known !== undefined) return known;
	const [lead = ""] = /^(?:国家|国务院|中央)?/u.exec(name) ?? [];
	return lead + fullOffice(name.slice(lead.length));
}

/** What 市, 县, 区 and 省 are in an article of a place. */
function ownPlaces(
	article: string,
	paths: RegionPaths,
): Readonly<Record<string, string>> {
	const name = article.split("/").at(-1) ?? article;
	const { city, province } = paths.around(name);
	const own: Record<string, string> = {};
	for (const place of [province, city, name])
		if (place !== null) for (const level of levelsOf(place)) own[level] = place;
	return own;
}

/** 自治区 is called so, 自治州 州, 自治县 县; a municipality is 市. */
function levelsOf(place: string): readonly string[] {
	const long = /自治[区州县旗]$/u.exec(place)?.[0];
	return long === "自治区"
		? [long]
		: [place.slice(-1), ...(long ? [long] : [])];
}

const whole = new Set(["国家", "全国", "中央", "国务院"]);

/** The place as it stands in front of an office's full name, or null where it is not known. */
function placeOf(
	{ place, rule }: AgencyMention,
	own: Readonly<Record<string, string>>,
	paths: RegionPaths,
): string | null {
	if (place === null) return null;
	if (whole.has(place) || /^中国/u.test(place)) return place;
	// A customs house is named after its town, a zone's office after a name that nobody spells out.
	if (rule === "agency.customs") return place;
	const named = place.replace(/^中共/u, "");
	if (named in own) return withCity(own[named] as string, paths);
	if (Object.hasOwn(levelOfEnd, named) || bareLevel.test(named)) return null;
	const known =
		placesNamed(named).length > 0 ? null : fullOf(named, Object.values(own));
	if (known !== null) return known;
	if (hasLevel.test(named)) return withCity(innermost(named), paths);
	return null;
}

const bareLevel =
	/^(?:高新区|经开区|开发区|新区|园区|自贸区|自治县|自治旗|示范区)$/u;
const hasLevel = /[省市县区州盟旗镇乡]$|街道$|地区$/u;

/** 松坞县 of 望川省云泊市松坞县. */
const innermost = (place: string): string =>
	/(?:省|自治区)(\p{Script=Han}{2,}[市州盟县区旗])$/u.exec(place)?.[1] ?? place;

/** Districts are named with their city: 云泊市岚屿区人民法院; counties and their cities are not. */
function withCity(place: string, paths: RegionPaths): string {
	const inner =
		/^\p{Script=Han}{2,6}?(?:市|州|盟|地区)(\p{Script=Han}{2,6}[市县旗])$/u.exec(
			place,
		)?.[1];
	if (inner !== undefined) return inner;
	if (!/[^治]区$/u.test(place) || levelOfEnd[place.slice(-1)] !== "county")
		return place;
	const { city } = paths.around(place);
	return city === null || place.startsWith(city) ? place : `${city}${place}`;
}

/** 临江 is 临江市 where the article is of it, or where the table knows one city of the name. */
function fullOf(bare: string, own: readonly string[]): string | null {
	const mine = own.find((place) => place.slice(0, -1) === bare);
	if (mine !== undefined) return mine;
	const cities = placesOfBare(bare).filter(({ level }) => level !== "county");
	return cities.length === 1 ? (cities[0]?.name ?? null) : null;
}

function fullName(place: string, office: string): string {
	const full = fullOffices.get(office);
	if (full !== undefined) return place + full;
	const party = fullPartyOffices.get(office);
	if (party !== undefined) return `中共${place}${party}`;
	if (/^委[^员]/u.test(office))
		return `中共${place}委${fullOffice(office.slice(1))}`;
	const ofGovernment =
		/^(?:政府|府)(?=\p{Script=Han}{2})/u.exec(office)?.[0] ?? "";
	return (
		place +
		(ofGovernment === "" ? "" : "人民政府") +
		fullOffice(office.slice(ofGovernment.length))
	);
}

/** 市场监管局 is 市场监督管理局, 国资委 is 国有资产监督管理委员会. */
function fullOffice(office: string): string {
	const [, duty = "", head = ""] =
		/^(.*?)(总局|局|厅|署|部|委员会|委|办公室|办)$/u.exec(office) ?? [];
	if (head === "") return office;
	return (fullFunctions.get(duty) ?? duty) + (fullHeads.get(head) ?? head);
}

const given =
	/（(?:以下|下)?简称[：:]?[“《]?([^“”《》（），。]{2,20})[”》]?）/gu;

/** Short names that a text gives its bodies, with the body: 临江市知识产权保护中心（以下简称“市保护中心”）. */
export function readDefinitions(
	text: string,
	mentions: readonly Mention[],
): readonly (readonly [short: string, body: AgencyMention])[] {
	if (!text.includes("简称")) return [];
	const bodies = new Map<number, AgencyMention>();
	for (const m of mentions) if (m.kind === "agency") bodies.set(m.end, m);
	return Array.from(text.matchAll(given)).flatMap(
		({ 1: short = "", index }) => {
			const body = bodies.get(index);
			return body === undefined ? [] : [[short, body] as const];
		},
	);
}
