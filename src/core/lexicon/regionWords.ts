/**
 * Words around names of places. Written for this project from the ways that city and county news name them.
 */

type OwnLevel = "province" | "city" | "county" | "town";

/** The article's own place. */
export const ownPlaces: Readonly<Record<string, OwnLevel>> = Object.fromEntries(
	(
		[
			["省", "province"],
			["市", "city"],
			["州", "city"],
			["盟", "city"],
			["县", "county"],
			["区", "county"],
			["旗", "county"],
			["镇", "town"],
		] as const
	).flatMap(([end, level]) =>
		["全", "我", "本", "该"].map((own) => [own + end, level]),
	),
);

/** The whole country. */
export const countryWords = ["全国", "我国"] as const;

/** Zones, longest first; they hang under their city. */
export const zoneWords = [
	"高新技术产业开发区",
	"经济技术开发区",
	"高新技术开发区",
	"经济开发区",
	"工业园区",
	"产业园区",
	"高新区",
	"经开区",
	"开发区",
	"综合保税区",
	"保税区",
	"综保区",
	"新区",
	"工业园",
	"产业园",
	"科技园",
] as const;

/** Zones that are named without a name: 高新区、开发区各新增1件. */
export const bareZones: ReadonlySet<string> = new Set([
	"高新区",
	"经开区",
	"开发区",
]);

/** Last characters of what looks like a name before a level and is none: 城市, 地区, 试点县, 各镇. */
export const noNameBefore: Readonly<Record<string, ReadonlySet<string>>> = {
	市: new Set(
		"大城超都门股楼上夜集强各全我本该地县省范点辖级区牛熊闹入退开收早灯花行罢旗兄等跨出外",
	),
	区: new Set(
		"程辖关产垦街盆荒地社园片城市校小山库景战辖灾特牧矿新郊专范验发税业聚集治政属各全我本该误盲时街林湿住宅商务公厂能产农学核中流分大半旗禁限群旧生县乡镇省",
	),
	县: new Set("全各区强点范困郡市州旗我本该等百跨出外治管"),
	省: new Set("全各我本该外跨节反两三五多兄邻出进直部等"),
	镇: new Set("城乡集小重各三两个该本全市村名古县色等街特"),
	街道: new Set("各个镇乡该本名全条村等街特"),
};

/** First characters of a longer word that starts with a level: 市场, 区域, 县城. */
export const noNameAfter: Readonly<Record<string, ReadonlySet<string>>> = {
	市: new Set("场民容值面级域区县直辖占盈价况"),
	区: new Set("域块间别划县镇位"),
	县: new Set("域城级区乡处"),
	省: new Set("级份会直际心力"),
	镇: new Set("街域级定静"),
	街道: new Set("办口"),
};

/** A body that only has a place in its name: 甲江银行, 甲江市某机械有限公司. */
export const bodyEnds =
	/^[\p{Script=Han}（）]{0,14}?(?:公司|集团|银行|分行|支行|大学|学院|医院|协会|商会|学会|联合会|研究院|合作社|中学|小学|药业|联社|日报|晚报|新闻网|客户端)/u;
/** Words of the sentence: what stands behind them is another thing than the place. */
export const bodyBreak =
	/[在由与和对向为是的已将共等从到把被使让给及达并]|有(?!限)|联合|会同|推动|推进|帮助|指导|支持|组织|开展|培育|引导|走访|新增|实现|完成|惠及/u;

/** Honours and programmes that a province or the country gives: their place is not what a figure is about. */
export const honourEnds =
	/^[\p{Script=Han}]{0,12}?(?:奖|优势企业|示范企业|示范单位|示范园区|示范基地|示范城市|试点城市|试点学校|称号|名牌|著名商标)/u;

/** What may stand behind the short name of a city that is the subject: 甲江持续推动, 甲江、乙江等. */
export const afterShortName =
	/^(?:[，、。；：）]|$|等|全[市省]|在|的?是|先后|今年|去年|近年|累计|已|共|计划|拥有|有|持续|加快|深入|将|以|把|积极|大力|始终|坚持|着力|立足|科技|地区|市场监管|出台|建成|成为|还|也|提出|实施|获评|成功|榜上|落实|完成|启动|新增|推出|实现|授权|每万人|万人|发明专利|商标质押|专利商标|专利质押)/u;

/** Behind a place that opens a quoted name: “云滩大米”. */
export const quotedTail = /^[\p{Script=Han}\d]{1,8}”/u;
