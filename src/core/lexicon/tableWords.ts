/**
 * Words in the heads, labels and captions of tables. Written for this project from the ways that statistics of cities
 * and counties are laid out.
 */

/** What the first column of a table holds, by the word above it. */
export type LabelKind = "region" | "time" | "owner" | "name";

const oneOf = (words: string) =>
	new RegExp(`^(?:${words.trim().split(/\s+/u).join("|")})$`, "u");

// biome-ignore format: a table
export const labelHeads: readonly (readonly [RegExp, LabelKind])[] = [
	[oneOf(`地区 区域 辖区 属地 行政区划? 所在地 县区 区县 市县 县市 市区 区市县 县市区 市县区 旗县 旗县市区 各?[县市区旗]（[^）]{1,8}）区?（?[^）]{0,4}）? 市州 州市 盟市 地市 城市 设区市 地级市 省份 省市 省区市 镇街 街镇 乡镇 镇乡 街道 镇（街道?） 乡镇（街道） 镇（乡、街道） 街道（镇） 区县（市） 县（区） 市（县、区） 园区 功能区 县市名称 地区名称 单位（地区）`), "region"],
	[oneOf("年份 年度 时间 时期 月份 季度 期间 月度 统计时间 日期"), "time"],
	[oneOf("企业 企业名称 单位名称 机构名称 机构 学校 高校 高校名称 院校 权利人 专利权人 申请人 园区名称 银行 金融机构 法院 单位"), "owner"],
	[oneOf("指标 指标名称 主要指标 统计指标 项目 内容 名称 类别 类型 类目 分类 专利类型 专利类别 种类 案件类型 案件类别 案由 领域 技术领域 产业 行业 一级指标 二级指标 目标 指标内容 任务 来源 业务类型 商标类型"), "name"],
];

/** Columns that number the rows, and those that no figure stands in. */
export const indexHead = oneOf("序号 编号 序 No\\.?");
export const unitHead = oneOf("单位 计量单位 单\\s?位");
export const remarkHead = oneOf(
	"属性 指标属性 备注 说明 责任单位 责任部门 牵头单位 牵头部门 数据来源 指标类型",
);

/** Labels of a row that is about the whole. */
export const totalLabel = oneOf(
	"合计 总计 共计 总数 全部 小计 汇总 [全][省市州盟县区旗国](?:合计|总计|总数)?",
);

/** Say how much without saying of what. */
export const plainAmount = oneOf(
	"数量 总量 总数 数值 绝对数 绝对值 绝对量 数据 合计 总计 共计 累计 累计数 累计值 本月 当月 本期 本年 本季 当年 当季 指标值 完成 完成数 完成值 完成量 完成情况 实际 实际值 实绩 现状 现状值 基期 基期值 基数 值 情况 统计数 件数",
);

/** A column of the month alone, beside the months up to it. */
export const monthHead = /^(?:本月|当月)/u;

/** A column of goals. */
export const goalHead =
	/(?:年度)?(?:预期|计划|规划|奋斗|考核)?目标(?:值|数|任务)?|(?:年度|全年)?(?:计划|任务)(?:数|值|量)?|预期值|预计/u;
/** What is left of 2020年实际, 2023年完成 when the time is gone. */
export const actualHead = /(?:实际|完成|实绩|现状|基期|基数)(?:值|数|量)?$/u;

const compared =
	"(?:同比|环比|比上年(?:同期|末)?|较上年(?:同期|末)?|比去年(?:同期)?|较去年(?:同期)?|比上月|较上月|与上年(?:同期)?(?:相)?比|比年初|较年初|[比较](?=增))";
/** A growth in %, at the end of what a head says. */
export const growthHead = new RegExp(
	`(?:${compared}?(?:±|名义|实际|可比)?(?:增长速度|增长率|增长|增幅|增速|增减率|增减幅度|升降幅度|涨幅|变化率|变化幅度|下降|降幅)|${compared}[±]?)(?:情况)?$`,
	"u",
);
/** How many more; in % a growth. */
export const changeHead = new RegExp(
	`(?:${compared}(?:增减|增加|减少|净增|变化|变动|升降|提高|提升|多)(?:数量?|量|额|情况)?|增减(?:数|量|情况)?|升降|变动|增量|净增(?:数|量)?|增加数|增加量)$`,
	"u",
);
export const shareHead =
	/(?:占(?:全[省市州盟县区旗国]|总量|总数|合计|总额)?的?(?:比重|比例|比)|占全[省市州盟县区旗国]|比重|份额)$/u;
export const rankHead =
	/(?:在?全?[省市州盟县区旗国]?(?:内|范围)?(?:排名|位次|名次|排位|排序))$/u;

/** Numbers and marks before a label: 1., （一）, 其中：. */
export const labelStart =
	/^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]|#|其中[：:]?|[①-⑳])+/u;

/** What a caption says besides its statistic. */
export const captionStart =
	/^(?:（?[一二三四五六七八九十]{1,3}[）、]|附[表件]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?|表(?:\d{1,2}|[一二三四五六七八九十]{1,2}))[：:、.\s-]*/u;
export const captionEnd =
	/(?:(?:主要)?(?:统计数据|完成情况|统计情况|基本情况|发展情况|分布情况|增长情况|进展情况|情况|分布|构成|对比|对照|统计表|汇总表|一览表|明细表|排名表|进度表|统计|一览|排名|数据|指标|进度|明细|汇总|收结案|收结|表)|(?:数量)?(?:依次|分别)(?:为|是|如下)?|如下表?所?示?|见下表|[：:]|（[^）]{0,16}）|及(?:增[长幅速]|占比|排名))+$/u;
export const captionPlaces =
	/(?:(?:全[省市州盟县区旗]|部分|我市|各)*(?:各|部分)(?:县（市、区）|市（县、区）|县（区）|区（县）|区县（市）|旗县（市、区）|县市区|区市县|市县区|县区|区县|市县|旗县市?区?|地区|地市|市州|州市|盟市|设区市|城市|省份|省市|镇街|街镇|乡镇(?:（街道）)?|镇（街道?）|街道|园区|区域|市|县|区)|分(?:地区|区域|县区|月|季度|类型|年度))/u;
/** 单位：件. */
export const unitCaption = /(?:计量)?单位[：:]\s?(?<units>[^（）()]{1,24})/u;
/** Says that a table follows. */
export const tableFollows =
	/(?:[：:]|如下(?:表|所示)?|下表|附表|见表)[^。]{0,12}$/u;
/** A note below a table. */
export const tableNote =
	/^(?:[（(【*※]?\s?)(?:备?注|说明|数据来源|资料来源)(?:\d{0,2})?[：:]/u;

/** Marks a plan's row: its last column is the goal. */
export const remarkGoal = /预期性|约束性/u;
