import type { CodebookMatcher } from "./matchCodebook";
import { isStatisticName, type NameRef } from "./nameList";

/** A name as it stands before its figure, and what was named before it. */
export interface Leaning {
	readonly name: string;
	/** Of the figure. */
	readonly unit: string;
	/** Whether 的 stands between name and figure: 涉及箱包的|412批. */
	readonly isElliptic: boolean;
	/** The last name. */
	readonly before: string;
	/** Whether the last name counted somebody: 民营企业|60.3万家. */
	readonly isOwner: boolean;
	/** The last name in full that was counted in this unit. */
	readonly counted: string | null;
	/** All names that are kept, in order. */
	readonly names: readonly string[];
	readonly matcher: CodebookMatcher;
}

type Completion = (leaning: Leaning) => string | null;

/** Tried in order; the first that says something holds. */
const completions: readonly Completion[] = [
	ofHeads,
	ofPledge,
	ofAction,
	ofLevel,
	ofOwner,
	ofVerb,
	ofEllipsis,
	ofKind,
	ofActor,
	ofGrowth,
	ofSuccess,
];

/** A name that leans on those before it, in full; any other as it is. */
export function completeName(
	ref: NameRef,
	leaning: Omit<Leaning, "name">,
): NameRef {
	const whole = { ...leaning, name: ref.name };
	for (const complete of completions) {
		const name = complete(whole);
		if (name !== null) return { ...ref, name, leans: true };
	}
	const { isElliptic } = leaning;
	const isBare = isElliptic || bareNames.some((bare) => bare.test(ref.name));
	return isBare ? { ...ref, isBare, isElliptic } : ref;
}

const perHead = /^(?:每万人口?|万人|每百万人口?|人均)/u;
const perHeadOnly = /^(?:每万人口?|万人|每百万人口?|人均)$/u;

const ownedPerHead = /^(?:每?万人口?|每万人)([拥保]有量)$/u;

/** 每万人口 alone, behind 有效发明专利: a number per head of what was named before. */
function ofHeads({ name, before }: Leaning) {
	const owned = ownedPerHead.exec(name)?.[1];
	if (owned !== undefined && before !== "")
		return `每万人口${before.replace(perHead, "").replace(/[拥保]有量$/u, "")}${owned}`;
	return perHeadOnly.test(name)
		? `${name}${before.replace(perHead, "")}`
		: null;
}

/** 登记金额|8.1亿元 after 专利质押登记|734笔. */
function ofPledge({ name, names }: Leaning) {
	if (!/^(?:登记|出质)(?:总?金?额|规模)$/u.test(name)) return null;
	const pledge = names
		.map((one) => /^.*质押(?:融资|贷款)?/u.exec(one)?.[0])
		.findLast((one) => one !== undefined);
	return pledge === undefined ? null : `${pledge}${name}`;
}

const actions =
	/(?:授权|申请|注册|登记|受理|审结|立案|结案|办结|移送|拥有量|有效|新增|新收|获权)量?/u;
const everyAction = new RegExp(actions, "gu");
const actionOnly =
	/^(?:新增|共|已)?(?:授权|申请|注册|核准注册|登记|受理|审结|立案|结案|办结|收案|新收)量?$/u;

/** 授权 after 申请专利 is 专利授权. */
function ofAction({ name, before, names }: Leaning) {
	if (!actionOnly.test(name)) return null;
	// Behind 外观设计授权|765件, 9月当月授权|724件 is of them all.
	const isTold = before.endsWith(name);
	const total = isTold
		? names.filter((one) => one.endsWith(name))[0]
		: undefined;
	for (const one of [total ?? before, ...names.toReversed()]) {
		const noun = one.replaceAll(everyAction, "");
		if (noun !== "" && noun !== one) return `${noun}${name}`;
	}
	return null;
}

const levelOnly = /^(?:国家|省部|自治区|地市|省|市|州|盟|县|区)级(?:以上)?$/u;
const levelBefore =
	/^(?:国家|省部|自治区|地市|省|市|州|盟|县|区)级(?:及?以上)?/u;

/** 国家级 after 省级以上创新平台 is 国家级创新平台. */
function ofLevel({ name, counted }: Leaning) {
	return levelOnly.test(name) && counted !== null
		? `${name}${counted.replace(levelBefore, "")}`
		: null;
}

export const owner =
	/(?:企业|公司|集团|高校|院校|大学|学院|院所|研究院|研究所|科研机构|科研单位|机关团体|事业单位|个人|园区|高新区|开发区|经开区|合作社|银行)$/u;
/** What owners are not counted in: 企业|861件 are things of theirs. */
export const thingUnits: ReadonlySet<string> = new Set(
	"件 项 起 宗 笔 批 批次 元 种 枚".split(" "),
);

/** 企业|861件 after 专利授权|1014件: what is counted is theirs. */
function ofOwner({ name, unit, counted }: Leaning) {
	return owner.test(name) && thingUnits.has(unit) && counted !== null
		? `${name}${counted.replace(owner, "")}`
		: null;
}

const verbs =
	"查办|查处|侦办|侦破|破获|扣留|查扣|查获|收缴|销毁|处理|调处|办理|受理|推出|发放|新收|新增|新增加|新建|新设";
const endsInVerb = new RegExp(`(?:${verbs})$`, "u");
const verbBefore = new RegExp(`^(?:${verbs})`, "u");

/** 滨江街道查办|18件 after 查办案件|64件. */
function ofVerb({ name, counted, unit, matcher }: Leaning) {
	const verb = endsInVerb.exec(name)?.[0];
	if (verb === undefined) return null;
	const who = name.slice(0, -verb.length);
	if (isStatisticName(who) || matcher.match(who, null) !== null) return null;
	const noun = counted?.replace(verbBefore, "") ?? objectOf(verb, unit);
	return noun === undefined ? null : `${name}${noun}`;
}

/** What is dealt with so where nothing was named before: 查办|18件, 扣留|61批. */
const objects: readonly {
	readonly verb: RegExp;
	readonly units: string;
	readonly noun: string;
}[] = [
	{ verb: /^(?:查办|查处|侦办|侦破|破获)$/u, units: "件 起 宗", noun: "案件" },
	{ verb: /^(?:扣留|查扣|查获)$/u, units: "件 批 批次", noun: "侵权货物" },
];

const objectOf = (is: string, unit: string) =>
	objects.find(
		({ verb, units }) => verb.test(is) && units.split(" ").includes(unit),
	)?.noun;

/** Say nothing without a name before them. */
const bareNames = [
	perHeadOnly,
	actionOnly,
	levelOnly,
	new RegExp(`^(?:${verbs})$`, "u"),
];

const head =
	/(?:企业|货物|商品|产品|案件|纠纷|专利|商标|作品|贷款|项目|合同|平台|机构|人才|中心|主体|申请|授权|注册)(?=(?:登记|拥有|保有|有效)?(?:总?量|总数|数量?|额|件数|批次|批)?$)/u;

/** Leave nothing out: 授权量的|6件, 企业中有专利活动的|六成. */
const whole = /(?<!高价)[量数额率值]$|.{2}中.{2}/u;

/** 涉及箱包的|412批 after 扣留侵权货物|1126批: the noun is left out. */
function ofEllipsis({ name, isElliptic, counted }: Leaning) {
	if (!isElliptic || counted === null || whole.test(name)) return null;
	const noun = head.exec(counted)?.[0];
	return noun === undefined ? null : `${name}${noun}`;
}

const kindOnly =
	/^(?:发明专利|实用新型(?:专利)?|外观设计(?:专利)?|高价值发明专利|专利|商标|PCT.*)$/u;

/** 其中发明专利 after 专利授权 is 发明专利授权. */
function ofKind({ name, unit, before, matcher }: Leaning) {
	const action = actions.exec(before)?.[0];
	const isKind =
		action !== undefined && !actions.test(name) && kindOnly.test(name);
	if (
		!isKind ||
		(matcher.match(name, unit) !== null && !/专利|实用新型|外观/u.test(before))
	)
		return null;
	return `${name}${action}`;
}

/** Names that say how much, not of what. */
export const amountOnly =
	/^(?:进出口|出口|进口|营业收入|营收|销售收入|销售额|产值|总产值|增加值|利润|利润总额|投资|研发投入|纳税额?|税收)$/u;

/** 进出口|24.1万亿元 after 民营企业|60.3万家: theirs. */
function ofActor({ name, before, isOwner }: Leaning) {
	return isOwner && amountOnly.test(name) && owner.test(before)
		? `${before}${name}`
		: null;
}

/** 对全国增长的贡献率|79.2% after 企业经费. */
function ofGrowth({ name, before }: Leaning) {
	return /^(?:对.{0,8})?(?:增长的?)?贡献率$/u.test(name)
		? `${before}贡献率`
		: null;
}

/** 成功率|91.2% after 调解纠纷. */
function ofSuccess({ name, before }: Leaning) {
	return name === "成功率" && /调[解处]/u.test(before) ? "调解成功率" : null;
}
