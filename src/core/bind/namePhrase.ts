import type { Span } from "../text/span";

/**
 * Cuts the phrase that names a statistic out of the words before or after its figure. Slices are of at most a clause;
 * spans are of the paragraph's text.
 */

// biome-ignore format: a table
const linkWords = [
	"有望", "按", "迈过", "跨过", "越过", "站上", "又添", "添", "仅发生", "发生", "开到了", "人民币", "……", "由现在的", "从现在的", "由目前的", "从目前的", "由原来的", "从原来的", "扩容至", "扩容到", "扩围至", "升至", "升到", "折合人民币", "折合", "将", "就", "光", "——", "—", "–", "大幅", "明显", "稳步", "快速", "显著", "小幅", "略", "却", "也", "则", "再", "还", "都", "差不多", "大概", "大约", "跨上", "迈上", "占了", "做了", "又", "要", "仍然", "仍", "依然", "继续", "持有", "拥有", "达到了", "达到", "均达到", "累计达到", "累计达", "累积达到", "合计达", "总计", "共计", "合计", "累计", "累积", "达", "约为", "分别为", "分别达到", "分别达", "分别", "为", "是", "有", "突破", "超过", "超", "共", "已经", "已", "近", "仅有", "仅", "各有", "各", "均", "保持在", "稳定在", "控制在", "实现", "完成", "就有", "预计", "力争达到", "力争达", "力争", "将达到", "将达", "首次", "的", "了", "：", "“", "最高", "高达", "到", "不足", "数量达", "目前", "只有", "则为", "逾", "成功", "一举", "再次", "连续", "至少", "不少于", "居前列的是", "居前的是", "居前的有", "较多的是", "最多的是", "的是", "由", "从", "在", "中", "共有", "登记在册的",
].sort((a, b) => b.length - a.length);

// biome-ignore format: a table
const leadWords = [
	"全年", "一年来", "共", "已经", "已", "累计", "其中", "并", "还", "也", "又", "则", "且", "将", "拟", "要", "力争", "确保", "争取", "预计", "计划", "同时", "目前", "截至目前", "此外", "另外", "据统计", "统计数据显示", "数据显示", "和", "与", "及", "以及", "而", "有", "拥有", "共有", "现有", "已有", "实有", "达到", "实现", "完成", "取得", "获得", "获", "建成", "建成并运行", "建立", "培育", "引导", "帮助", "助推", "推动", "促进", "指导", "组织", "办理", "处理", "查处", "查办", "调处", "共查办", "实施", "推进", "企业实施", "企业完成", "企业办成", "企业实现", "企业获得", "企业开展", "中小微企业实现", "协助", "发展", "形成", "开展", "使", "让", "对", "为", "把", "将有", "首次", "成功", "先后", "分别", "各", "均", "会同", "联合", "持续", "全面", "积极", "进一步", "通过", "继续", "务", "该局", "我局", "全局", "办成", "争取到", "共争取", "总计", "合计", "期间", "年末", "年底", "至此", "当前", "仅", "发布人说", "一是", "二是", "三是", "四是", "五是", "创造", "时", "本", "的", "里", "内", "：", "“", "来", "以来", "末", "底", "度", "，", "中", "经", "——", "—", "由", "从", "年", "存在不足", "不完全统计", "依法", "我", "达成", "因此", "不仅", "不断", "此次", "本次", "这", "落实", "新的", "全", "法院", "两级法院", "前", "地区", "统筹", "协调", "以", "在", "于", "向", "初步", "去", "上", "加大", "按照", "努力", "提前", "至", "立", "我们", "们", "还有", "里面", "其中的", "一年", "就", "一共", "总共", "连同", "兑现", "再", "检察机关", "公安机关", "司法机关", "执法部门", "市场监管部门", "知识产权部门", "全系统", "公安", "中心", "单月", "当月", "集聚", "聚集", "布局", "斩获", "摘得", "收获", "荣获", "夺得", "拿下", "设立", "新设立", "但", "光", "抢收", "紧急", "下达", "领域的", "领域",
].sort((a, b) => b.length - a.length);
/** Words that begin like a lead word and must not lose their head. */
const keepHeads =
	/^(?:有效|发展|为民|对外|对口|全国|全社会|全球|全要素|全员|全链条|全过程|中小|中国|中央|中试|中介|中等|中欧|经营|经济|经费|年均|年度|以旧|内资|内贸|从业|要素|要案|在校|在建|在册|在审|在岗|在线|在办|上市|上云|上网|上线|建立健全|与会|获奖|获批|获权|获证|还款|并购|和解|本科|本地|本土|本级|将军|由于|至今|培育库|实施率|实现率|完成率|完成额|组织化|开展情况|办理量|办理时长|处理量|创造性|查处率|指导站|指导员|指导中心|推进会|帮助中心|来料|里程|共享|共建|共性|共同|仅有|首次获|联合|以上|落实率|争取到|使用|现有效|计划外|计划单|拟定|拟录|聚集区|集聚区|获准|布局图|设立率|但书|光伏|光电|光纤|光学|光刻|光大|光模|光芯|下达率|中心城|中心站|中心镇|公安机|成功率|再审|再生|再制造|再贷款|再保险|就业|就诊|就医|一年期|兑现率|全长|立案|立项|立法|立体|协助立案|协助公安|年产|年销|年登记|年增|全程|经销|中药|中医|中成药|从事|中标|中欧|时长)/u;

/** Offset in `text` where the name ends: link words before a figure are cut. Never before `from`. */
export function cutLinks(text: string, from: number, to: number): number {
	let end = to;
	for (let step = 0; step < 6; step++) {
		const word = linkWords.find(
			(link) =>
				end - link.length >= from && text.startsWith(link, end - link.length),
		);
		if (word === undefined) break;
		// 总量达到, 有效 … keep the words that belong to the name, and so does 调解成功.
		if (word === "成功" && /调[解处撤]$/u.test(text.slice(from, end - 2)))
			break;
		if (word === "累计" && end - word.length === from) break;
		end -= word.length;
	}
	return end;
}

/** Offset where the name starts: lead words after `from` are cut. */
export function cutLeads(text: string, from: number, to: number): number {
	let start =
		from +
		(/^(?:（[^）]{1,3}）|[一二三四五六七八九十]{1,3}、|[、·•◆▪●★｜|])+/u.exec(
			text.slice(from, to),
		)?.[0].length ?? 0);
	for (let step = 0; step < 8; step++) {
		const rest = text.slice(start, Math.min(to, start + 8));
		if (keepHeads.test(rest)) break;
		const word = leadWords.find((lead) => rest.startsWith(lead));
		if (word === undefined || start + word.length >= to) break;
		start += word.length;
	}
	return start;
}

/** Verbs whose object is the statistic: what stands before the last of them is who did it. 拥有 is none: 企业拥有有效发明专利 is narrower. */
// biome-ignore format: a table
const objectVerbs = ["获得", "获批", "成立", "建成", "查办", "查处", "调处", "实现", "促成", "推动", "帮助", "指导", "引导", "争取", "开展", "实施", "组织", "举办", "办理", "处理", "完成", "办成", "帮扶", "取得", "累计", "培育", "确保", "力争", "达成", "化解", "推荐", "签订", "签约", "促进", "新培育", "认定", "发放", "推行", "转来", "转办", "转交", "接到", "接收", "收到", "给予", "发出", "等"];
const verbOrTail = new RegExp(
	`(?:${objectVerbs.join("|")})(?:了|各类|的)?(?!率|量|数|额|时长|周期|情况|机构|中心|站|示范|主体|产业|成功率|级|人|许可)`,
	"gu",
);

/** Stay in the name: 走访企业, 查扣货物. */
const keptObjectVerbs =
	/(?:查扣|扣留|受理|审结|移送|检查|巡查|走访|培训|抓获|新增|新建|新收|出动|惠及|申报)(?![率量数额])/gu;

/** 植物新品种权|新增授权: the statistic is before the verb. */
const hasNoun = /品种权$/u;

/** Offset behind the last verb that takes the statistic as its object, or `from`. Quotes that never opened are cut as well. */
export function cutVerbs(text: string, from: number, to: number): number {
	const phrase = text.slice(from, to);
	let start = 0;
	for (const match of phrase.matchAll(verbOrTail)) {
		const end = match.index + match[0].length;
		if (phrase.length - end >= 3) start = end;
	}
	for (const match of phrase.matchAll(keptObjectVerbs)) {
		if (
			match.index > start &&
			!hasNoun.test(phrase.slice(start, match.index)) &&
			phrase.length - match.index >= match[0].length + 2
		)
			start = match.index;
	}
	const closing = phrase.lastIndexOf("”");
	if (
		closing >= start &&
		phrase.lastIndexOf("“", closing) < start &&
		phrase.length - closing > 3
	)
		start = closing + 1;
	const session = /^第[一二三四五六七八九十0-9]+[届批]/u.exec(
		phrase.slice(start),
	);
	return from + start + (session?.[0].length ?? 0);
}

const breakers = /[，；。：？！—｜|\n\t ]/u;

/** 1—9月. */
const isRange = (text: string, at: number) =>
	text.charAt(at) === "—" &&
	/\d/u.test(text.charAt(at - 1)) &&
	/\d/u.test(text.charAt(at + 1));

/** Start of the clause that holds `to`, not before `from`; a break inside brackets or quotes is none. */
export function clauseStart(text: string, from: number, to: number): number {
	let depth = 0;
	for (let at = to - 1; at >= from; at--) {
		const character = text.charAt(at);
		if (character === "）" || character === "”") depth++;
		else if (character === "（" || character === "“")
			depth = Math.max(0, depth - 1);
		else if (depth === 0 && breakers.test(character) && !isRange(text, at))
			return at + 1;
	}
	return from;
}

/** End of the clause that starts at `from`: the first break, list comma or bracket. */
export function phraseEnd(text: string, from: number, to: number): number {
	for (let at = from; at < to; at++) {
		if (/[，；。：？！、（）\n\t ]/u.test(text.charAt(at))) return at;
	}
	return to;
}

// biome-ignore format: a table
const verbStarts = /^(?:[，；。：？！、（）”》…—\n\t ]|[多强余]$|升|跃|攀|扩容|缩小|合计|共计|总计|累计|和|与|及|以及|并|同比|环比|比|较|居|位|列|占|增|降|下降|上升|提高|提升|减|以上|以下|左右|的|到|至|是|为|左|，|由|被|已|均|等|之|中[，、]|起$|在|达|获|实现|完成|创|分别|预期|先后|名列|稳居|排|跃|超|高于|低于|总|后|不|成为|成功|全部|可|也|还|就|都|已经|每|其中|目标|任务|大关|门槛|关口|台阶|压|缩|扩|却|涨|跌|将|要|正|仅|只|约|我|该|全(?![国球省市]))/u;

/** Whether a noun follows a figure (60多个|企业), not a verb, a particle or the end of the clause. */
export function startsNoun(after: string): boolean {
	return after !== "" && !verbStarts.test(after);
}

// biome-ignore format: a table
const linkVerbs = ["完成", "推行", "实施", "提供", "通过", "开展", "获得", "获批", "获评", "获认定为", "被认定为", "入选", "实现", "享受", "办理", "办成", "列入", "进入", "达成", "推荐", "获", "参与", "申请", "发布了", "发布", "进行", "建立", "落实", "取得", "拥有", "消除了", "消除", "建设", "涉及", "带动", "设在", "位于", "落户", "分布在", "覆盖"];
/** Keep their verb in the name. */
const keptVerbs = new Set(["申报", "参评", "申请", "发布", "消除", "推荐"]);
const verbPattern = new RegExp(
	`(?:${[...linkVerbs, "申报", "参评"].sort((a, b) => b.length - a.length).join("|")})了?`,
	"u",
);

/** Words that carry a count but name nothing by themselves. */
const carriers =
	/^(?:中小微|小微|中小|规上|规模以上|民营|科技型|高新技术)?(?:企业|单位|企事业单位|主体|公司|商户|群众|人|家庭|学校|中学|小学|项目|城市|县区|园区|机构|专利|商标|产品|案件|平台)/u;
const carrierEnds =
	/(?:企业|单位|主体|商户|学校|项目|专利|商标|产品|机构|园区|城市)$/u;
const awards = /(?:奖|称号|名单|榜单)$/u;

/**
 * Name of what a figure counts when the noun stands behind it: `60多个|企业` → 企业; `50余家|企业完成质押融资` → 质押融资企业;
 * `两所|中学获批教育试点学校` → 教育试点学校; `9家|企业申报优势企业` → 申报优势企业.
 */
export function nameAfter(
	text: string,
	from: number,
	to: number,
): { name: string; span: Span } | null {
	const end = phraseEnd(text, from, to);
	const phrase = text
		.slice(from, end)
		.replace(/^的/u, "")
		.replace(/(?<=.{2})[户人]均.*$/u, "")
		.replace(
			/(?<=.{3})(?:首次|第一次|全部|被(?!认定|评为|授予|列入|确定)).*$/u,
			"",
		)
		.replace(/(?:[中里内和与及]|以及)$/u, "");
	const verb = verbPattern.exec(phrase);
	if (verb === null || verb.index === 0)
		return phrase === "" ? null : { name: phrase, span: { start: from, end } };
	const subject = phrase
		.slice(0, verb.index)
		.replace(/(?:的|已|将|共|成功|均)+$/u, "");
	const means = /^(.{2,8}?)[以凭]([^以]{2,12})$/u.exec(subject);
	const noun = means?.[1] ?? subject;
	const object = phrase
		.slice(verb.index + verb[0].length)
		.replace(/^第[一二三四五六七八九十0-9]+[届批]/u, "")
		.replace(/(?:的|工作|标准立项)$/u, "");
	const verbWord = verb[0].replace(/了$/u, "");
	const isCarrier =
		verbWord === "实现" || carriers.test(noun) || carrierEnds.test(noun);
	if (object === "" || !isCarrier)
		return { name: noun, span: { start: from, end: from + verb.index } };
	const kept = `${keptVerbs.has(verbWord) ? verbWord : ""}${means?.[2] ?? ""}`;
	const bare = noun.slice(-2);
	if (
		awards.test(object) ||
		object.endsWith(bare) ||
		(/[学校院]$/u.test(bare) && /(?:学校|院校)$/u.test(object))
	) {
		return {
			name: `${kept}${object}${awards.test(object) && kept !== "" ? noun : ""}`,
			span: { start: from, end },
		};
	}
	return { name: `${kept}${object}${noun}`, span: { start: from, end } };
}
