import type { IndicatorFields } from "../../analysis";
import { recogniseRegions } from "../../recognise/region";
import { regionCodeOf } from "../regionCode";

/**
 * What a row that names a list says one by one: 发明专利、实用新型和外观设计授权 three names, 沧州、廊坊 two regions. Empty
 * where it names no list.
 */
export function splitParts(
	row: IndicatorFields,
): readonly Partial<IndicatorFields>[] {
	const names = namesIn(row.name);
	if (names.length > 1) return names.map((name) => ({ name }));
	const regions = regionsIn(row.region ?? "");
	return regions.length > 1
		? regions.map((region) => ({ region, regionCode: regionCodeOf(region) }))
		: [];
}

/** Between the parts of a list; a word such as 参与, 普及 or 和解 is none. */
const between =
	/[、,，]|以及|(?<![共温缓调饱总中谐])和(?![解平谐谈睦])|(?<![参给赠授予])与(?!会)|(?<![普涉波提触以惠危论顾遍])及(?![时格早])/u;
const bracket = /[（）()《》“”]/u;

/** Names in a list, each of two characters or more; what the last one ends with is said of all where each of them is a thing that it is said of. */
function namesIn(name: string): readonly string[] {
	const parts = partsOf(name, between);
	if (parts.some((part) => part.length === 1 || bracket.test(part))) return [];
	const others = parts.slice(0, -1);
	const last = parts.at(-1) ?? "";
	const [ending = ""] = endingPattern.exec(last) ?? [];
	const things = [...others, last.slice(0, last.length - ending.length)];
	return things.every((thing) => thingPattern.test(thing))
		? things.map((thing) => thing + ending)
		: parts;
}

const endingPattern =
	/(?:新增|累计|有效)?(?:申请|授权|登记|注册|拥有|转让|许可|质押)(?:总?[量数]|件数|金额|总额)?$/u;
const thingPattern =
	/^(?:国内|国外|有效|高价值)?(?:发明|实用新型|外观设计|发明专利|实用新型专利|外观设计专利|专利|PCT专利|PCT国际专利|商标|版权|作品|著作权|作品著作权|软件著作权|计算机软件著作权|地理标志|地理标志商标|集体商标|证明商标|植物新品种|集成电路布图设计)$/u;

/** Regions in a list; those behind the first lie where it lies: 临江市/清河区、运河区. */
function regionsIn(region: string): readonly string[] {
	const parts = partsOf(region, /[、,，]|以及/u).flatMap((part) => {
		const pair = partsOf(part, /[和与及]/u);
		return pair.length > 1 && pair.every(isRegion) ? pair : [part];
	});
	const [first = ""] = parts;
	const within = first.slice(0, first.lastIndexOf("/") + 1);
	return parts.map((part, i) =>
		i === 0 || part.includes("/") ? part : within + part,
	);
}

function isRegion(text: string): boolean {
	const [found] = recogniseRegions(text);
	return found?.start === 0 && found.end === text.length;
}

const partsOf = (text: string, separator: RegExp): readonly string[] =>
	text
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== "");
