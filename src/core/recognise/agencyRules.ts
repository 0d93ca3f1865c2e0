import { nationalBodies } from "../lexicon/agencyWords";
import { readCentre, readGroup } from "./agencyGroup";
import {
	functionsStart,
	readOffice,
	readPartyOffice,
	readUnlistedOffice,
} from "./agencyOffice";
import {
	behind,
	behindPlace,
	endsWith,
	type ReadAgency,
	readPlaceBefore,
} from "./agencyPlace";

export interface AgencyRule {
	/** Stored in annotation files: never renamed. */
	readonly id: `agency.${string}`;
	/** Ends of names. */
	readonly heads: readonly string[];
	readonly read: ReadAgency;
	/** What follows makes it another word or a meeting. */
	readonly notBefore?: RegExp;
	/** Where a name starts that needs no place right behind another agency: 市公安局、|法院; -1 where there is none. */
	readonly coreStart?: (text: string, head: number) => number;
	readonly yes: readonly string[];
	readonly no: readonly string[];
}

const list = (text: string) => text.split(" ");
const level = /[省市县区州盟旗]$/u;
const levelOrTown = /[省市县区州盟旗镇乡道]$/u;
const anyPlace = /./u;
const itself = (_: string, head: number) => head;

/** 国务院, 科技部; the whole name is known. */
const readNational: ReadAgency = (text, head) => {
	const isLonger = endsWith(text, head, "国家") && text[head] !== "国";
	if (level.test(text[head - 1] ?? "")) return null;
	return { start: isLonger ? head - 2 : head, place: null };
};

const pilotZone = /中国（[^（）]{1,6}）自由贸易试验区\p{Script=Han}{1,4}$/u;

/** 中国（望川）自由贸易试验区云泊|片区管委会 */
const readPilotZone: ReadAgency = (text, head) => {
	const name = pilotZone.exec(text.slice(Math.max(0, head - 24), head))?.[0];
	return name === undefined ? null : { start: head - name.length, place: name };
};

/** 云泊市第三中级人民法院 */
const readCourt: ReadAgency = (text, head) => {
	const order = /第[一二三四五六七八九]$/u.test(
		text.slice(Math.max(0, head - 2), head),
	);
	return behindPlace(anyPlace)(text, order ? head - 2 : head);
};

/** Committees of the League and of other parties are none: 团市委, 民建云泊市委. */
const otherParties =
	/(?:团|民革|民盟|民建|民进|农工党|农工|致公党|致公|九三学社|九三|台盟)(?:\p{Script=Han}{0,5}[省市县区州])?$/u;

const readParty: ReadAgency = (text, head) => {
	const read = behindPlace(level)(text, head);
	const before = text.slice(Math.max(0, head - 14), head);
	return otherParties.test(before) ? null : read;
};

const customsPost = /(?:机场|邮局|车站|港|口岸|综合保税区)$/u;

/** 云泊海关, 云泊机场海关. */
const readCustoms: ReadAgency = (text, head) => {
	const post = customsPost.exec(text.slice(Math.max(0, head - 5), head))?.[0];
	const isPlace = behindPlace(anyPlace);
	return (
		isPlace(text, head) ?? (post ? isPlace(text, head - post.length) : null)
	);
};

/** The first rule that reads something at an end has it; of readings that overlap the longest stays. */
// biome-ignore format: a table
export const agencyRules: readonly AgencyRule[] = [
	{ id: "agency.national", heads: [...nationalBodies], read: readNational, notBefore: /^(?:[令门]|发[〔[【（])/u, yes: ["{国务院}部署", "记者从{科技部}获悉", "{国家税务总局}"], no: ["国务院令", "中办发〔2019〕5号", "科技部门"] },
	{ id: "agency.group", heads: list("领导小组 领导小组办公室 协调小组 工作专班 指挥部 指挥部办公室 联席会议办公室"), read: readGroup, yes: ["成立{临江市知识产权工作领导小组}", "{市知识产权战略领导小组}"], no: ["成立领导小组"] },
	{ id: "agency.conference", heads: list("联席会议"), read: readGroup, notBefore: /^(?:暨|召开|全体|上|举行|在|强调|指出|要求|审议|第)/u, yes: ["建立{临江市知识产权联席会议}制度"], no: ["临江市知识产权联席会议召开", "组织联席会议"] },
	{ id: "agency.centre", heads: list("保护中心 维权援助中心 快速维权中心 服务中心 分中心 运营中心 公共服务中心 促进中心 发展中心 事务中心"), read: readCentre, yes: ["{中国（临江）知识产权保护中心}", "{市知识产权保护中心}"], no: ["便民服务中心", "知识产权运营中心"] },
	{ id: "agency.fastCentre", heads: list("快速维权中心 快维中心"), read: (text, head) => behind(readPlaceBefore(text, head)), yes: ["{云泊快维中心}"], no: ["建设快速维权中心"] },
	{ id: "agency.court", heads: list("人民法院 中级人民法院 高级人民法院 中级法院 高级法院 中院 高院 知识产权法庭 知识产权法院 铁路运输法院 铁路运输第一法院 铁路运输第二法院 铁路运输中级法院 铁路运输检察院 互联网法院 海事法院 金融法院 地方法院 人民检察院"), read: readCourt, coreStart: itself, yes: ["{临江市中级人民法院}审结", "{云泊中院}"], no: ["各级人民法院"] },
	{ id: "agency.courtShort", heads: list("法院 检察院"), read: behindPlace(level), coreStart: itself, yes: ["{市检察院}", "{市公安局}、{法院}"], no: ["全市法院", "各级检察院", "整合法院资源"] },
	{ id: "agency.procuratorate", heads: list("检"), read: behindPlace(level), notBefore: /^[测察验查修疫举索漏票录场出定视讨警]/u, yes: ["{市检}提起公诉"], no: ["市检测中心", "抽检"] },
	{ id: "agency.customs", heads: list("海关"), read: readCustoms, yes: ["记者从{临江海关}获悉"], no: ["涉海关扣货", "全国海关"] },
	{ id: "agency.police", heads: list("公安分局 派出所"), read: behindPlace(anyPlace), yes: ["{松坞公安分局}", "{城关派出所}"], no: ["基层派出所"] },
	{ id: "agency.government", heads: list("人民政府 政府 人民政府办公厅 人民政府办公室 政府办公厅 政府办公室 政府新闻办 政府新闻办公室 管委会 管理委员会"), read: behindPlace(levelOrTown), notBefore: /^(?:门户|网站|官网|大楼|大院|采购|部门|工作报告|信息公开)/u, yes: ["{临江市人民政府}", "{区政府办公室}", "{高新区管委会}", "{包头稀土高新区管委会}"], no: ["各级政府", "市人民政府门户网站"] },
	{ id: "agency.pilotZone", heads: list("片区管委会 片区管理委员会"), read: readPilotZone, yes: ["{中国（临江）自由贸易试验区云泊片区管委会}"], no: ["商务片区管委会"] },
	{ id: "agency.street", heads: list("办事处"), read: behindPlace(/街道$/u), yes: ["{柳山街道办事处}"], no: ["驻外办事处"] },
	{ id: "agency.party", heads: list("委 委员会 人大 人大常委会 人民代表大会 人民代表大会常务委员会 政协 纪委 纪委监委 监委 监察委员会 委办公室 委办"), read: readParty, notBefore: /^[员托培派]/u, yes: ["{市委}、{市政府}", "{临江市委}", "{市委}{市政府}"], no: ["市委员", "省委托"] },
	{ id: "agency.partyTown", heads: list("党委 党工委"), read: behindPlace(levelOrTown), yes: ["{柳山镇党委}"], no: ["局党委", "市市场监管局党委"] },
	{ id: "agency.partyOffice", heads: list("部"), read: readPartyOffice, notBefore: /^[门分长]/u, yes: ["{市委宣传部}"], no: ["市宣传部分企业"] },
	{ id: "agency.bureau", heads: list("局 总局 委 委员会 委员会办公室 办公室 办公厅 厅 署 分局 支队 大队 总队"), read: readOffice, notBefore: /^[长員员]/u, coreStart: functionsStart, yes: ["{临江市市场监督管理局}（{市知识产权局}）", "{国家知识产权局}", "{市农牧和科技局}", "{市市场监管局}、{公安局}"], no: ["该局", "布局", "市场监管局"] },
	{ id: "agency.office", heads: list("办"), read: readOffice, notBefore: /^[公理案事学]/u, coreStart: functionsStart, yes: ["{市编办}批准", "{临江市政府金融办}"], no: ["市知识产权办公会议", "市委宣传办理"] },
	{ id: "agency.governmentOffice", heads: list("政府办 府办"), read: behindPlace(levelOrTown), notBefore: /^[公理案事学]/u, yes: ["{县府办}印发", "{市政府办}"], no: ["市政府办事大厅"] },
	{ id: "agency.unlisted", heads: list("局"), read: readUnlistedOffice, yes: ["{临江市数字产业发展局}"], no: ["全市产业布局", "市内开局", "该市打造新格局"] },
];
