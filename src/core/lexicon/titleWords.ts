/**
 * Head nouns of titles, at their end. The longest that fits decides. Written for this project.
 */

// biome-ignore format: a table
/** Laws, plans, notices, standards and other official documents; treaties and reports count. */
export const policyHeads: ReadonlySet<string> = new Set([
	"法", "法典", "宪法", "条例", "规定", "办法", "意见", "意见书", "通知", "通知书", "通告", "公告", "通报", "公报", "简报",
	"方案", "规划", "纲要", "大纲", "计划", "措施", "细则", "规则", "规程", "标准", "规范", "指南", "指引", "导则", "守则", "准则",
	"决定", "决定书", "决议", "命令", "令", "函", "复函", "批复", "请示", "纪要", "条约", "公约", "协定", "协议", "协议书", "议定书",
	"备忘录", "章程", "制度", "要点", "清单", "目录", "名录", "名单", "报告", "报告书", "年报", "月报", "白皮书", "蓝皮书", "绿皮书",
	"倡议", "倡议书", "承诺书", "责任书", "任务书", "建议书", "状况", "预案", "行动", "工程", "政策", "解释", "说明", "须知", "基准",
	"路线图", "战略", "体系", "要求", "部署", "机制", "条", "条措施", "实施", "宣言", "声明", "共识", "框架", "台账", "任务", "分工",
	"总结", "规章", "定额", "约定", "公示", "流程", "程序", "图谱", "指导", "重点", "安排", "合同", "判决书", "裁定书", "意向书", "答复",
	"设想", "构想", "通则", "总则", "注册证", "登记证", "资格证", "合格证", "证书", "执照", "许可证", "委托书", "申请书", "告知书", "授权书", "计划书", "起诉状", "调解书", "协定书", "回执", "手册", "问答", "提案", "建议", "议案", "草案", "修正案", "数据", "统计", "案例", "指数", "评价", "表",
]);

// biome-ignore format: a table
/** Newspapers, books, films, programmes. */
export const workHeads: ReadonlySet<string> = new Set([
	"报", "大公报", "日报", "晚报", "晨报", "早报", "时报", "周报", "快报", "画报", "学报", "杂志", "周刊", "月刊", "期刊", "半月谈", "新闻",
	"联播", "焦点访谈", "晚会", "之声", "兵法", "书法", "魔法", "剑法", "说法", "普法", "想法", "看法", "世说", "年鉴", "志", "史", "记", "传", "歌", "曲", "颂",
	"集", "选", "谱", "词典", "字典", "辞典", "全书", "丛书", "小说", "故事", "讲话", "论", "学", "概论", "教程", "教材", "读本",
	"课程表", "时间表",
]);

/** What stands before a title of an official document whose name doesn't say so (《中国制造2025》). */
export const policyVerbs = [
	"印发",
	"出台",
	"制定",
	"发布",
	"颁布",
	"公布",
	"实施",
	"施行",
	"落实",
	"贯彻",
	"执行",
	"修订",
	"修改",
	"根据",
	"按照",
	"依据",
	"依照",
	"对照",
	"签署",
	"签订",
	"起草",
	"编制",
	"下发",
	"转发",
	"通过",
] as const;

/** What stands before or behind the title of a book, a film or a newspaper. */
export const workNouns = [
	"小说",
	"电影",
	"影片",
	"歌曲",
	"专著",
	"著作",
	"编著",
	"一书",
	"杂志",
	"栏目",
	"节目",
	"纪录片",
	"电视剧",
	"话剧",
	"记者",
	"刊发",
	"刊载",
	"头版",
	"演唱",
	"演出",
	"报道",
] as const;

/** What was done with a document; the verb stands before its title. */
export const actionVerbs: Readonly<
	Record<string, "issued" | "revised" | "implemented" | "cited">
> = {
	印发: "issued",
	出台: "issued",
	制定: "issued",
	发布: "issued",
	颁布: "issued",
	公布: "issued",
	签署: "issued",
	签订: "issued",
	编制: "issued",
	下发: "issued",
	转发: "issued",
	修订: "revised",
	修改: "revised",
	修正: "revised",
	实施: "implemented",
	施行: "implemented",
	落实: "implemented",
	贯彻: "implemented",
	执行: "implemented",
	根据: "cited",
	按照: "cited",
	依据: "cited",
	依照: "cited",
	对照: "cited",
};
