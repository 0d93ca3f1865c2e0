import type { Accrual } from "../analysis";
import type { TimeMention } from "../recognise/mention";
import type { CodebookMatch } from "./matchCodebook";

export interface AccrualInput {
	readonly name: string;
	/** Whether the name is that of the figure before. */
	readonly isCarried?: boolean;
	/** The words between the last figure or comma and this figure. */
	readonly words: string;
	readonly match: CodebookMatch | null;
	/** The time that stands with the figure. */
	readonly time: TimeMention | null;
}

/**
 * Whether a figure counts what there is at one time (`stock`), what came in during its period (`flow`) or all that ever
 * came in (`cumulative`: 截至…累计). Growths and shares have that of their statistic. Null for rates and where nothing tells.
 */
export function accrualOf(input: AccrualInput): Accrual | null {
	const { name, words, match, time } = input;
	const known = match?.entry.accrual ?? null;
	const isNew = fresh.test(name) || newly.test(words);
	const isSummed = /累[计积]/u.test(words + name);
	const isTotal = isSummed || /总[数量]/u.test(words + name);
	if (known === "stock" && (!isNew || isTotal)) return "stock";
	// 2023年累计受理 adds up its own year: a flow.
	const isOfPeriod = time !== null && stretches.has(time.role);
	// 新认定9家，累计达到41家: a second figure of the name is the sum so far.
	const isSumSoFar = input.isCarried && /^[，、]?累[计积]/u.test(words);
	if (isSummed) return isOfPeriod && !isSumSoFar ? "flow" : "cumulative";
	if (isNew) return "flow";
	if (match !== null) return known;
	if (rates.test(name)) return null;
	if (stockNames.test(name) || held.test(words)) return "stock";
	return flowNames.test(name) || acts.test(name) || actsBefore.test(words)
		? "flow"
		: null;
}

const stretches: ReadonlySet<TimeMention["role"]> = new Set([
	"period",
	"yearToDate",
]);

const fresh = /^(?:新(?!兴|能|型|材|区|城|闻|药|品)|净增)/u;
const newly =
	/新(?:增|认定|建|设|获|培育|注册|登记|入选|引进|入库)[^，。；]{0,20}$/u;
const rates = /(?:率|比重|占比|比例|指数|周期|时长|满意度|得分|平均数)$/u;
/** What is taken in, paid or tried is counted over a time too. */
const flowNames =
	/(?:投入|支出|收入|产值|增加值|销售额|营业额|成交额|出口额|进口额|进出口总?额|税收|利润|投资|投资额|案件|纠纷|案值|货值|判赔总额|赔付金额|生产总值|GDP|[^进出]出口|^出口|^进口|进出口总值)$/u;
const stockNames = /有效|拥有|保有|持有|存量|总量$|总数$|在库/u;
const held = /(?:拥有|已有|现有|共有|实有|现存|持有|保有)/u;
const verbs =
	"查处|查办|查扣|查获|扣留|罚没|出动|检查|受理|审结|办结|结案|立案|移送|发放|走访|培训|举办|申请|申报|授权|登记|注册|新增|挽回|抓获|转让|许可|成交|兑现|补助|奖励";
/** What is done is counted over a time: a name starts or ends with it, or it stands in front. */
const acts = new RegExp(
	`^(?:${verbs}|开展|组织|服务|惠及|帮助|调解|调处)|(?:${verbs})(?:量|数|额|金额|案件)?$`,
	"u",
);
const actsBefore = new RegExp(`(?:^|[，、共已后年月市县区])(?:${verbs})`, "u");
