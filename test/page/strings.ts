import type { SidebarStrings } from "../../src/shared/protocol";

export const languages = ["en", "zh-cn", "zh-tw"] as const;
export type Language = (typeof languages)[number];

type Words<T> = T extends string ? readonly [string, string, string] : never;

// biome-ignore format: a table
const plain: { readonly [K in keyof SidebarStrings as SidebarStrings[K] extends string ? K : never]: Words<string> } = {
	indicators:       ["Indicators", "指标", "指標"],
	agencies:         ["Agencies", "机构", "機構"],
	policies:         ["Policies", "政策文件", "政策文件"],
	works:            ["Newspapers, books and other works", "报刊图书等作品", "報刊圖書等作品"],
	article:          ["Article", "文章", "文章"],
	noIndicators:     ["No indicator was read in this article. Select a figure with its words and add one.", "本文未读出指标。请选中数值及其文字后添加。", "本文未讀出指標。請選取數值及其文字後新增。"],
	noAgencies:       ["No agency is named in this article.", "本文未提到机构。", "本文未提到機構。"],
	noPolicies:       ["No policy is cited in this article.", "本文未引用政策文件。", "本文未引用政策文件。"],
	accept:           ["Accept", "接受", "接受"],
	reject:           ["Reject", "排除", "排除"],
	restore:          ["Restore", "恢复", "復原"],
	edit:             ["Correct", "更正", "更正"],
	save:             ["Save", "保存", "儲存"],
	cancel:           ["Cancel", "取消", "取消"],
	undo:             ["Undo", "撤销", "復原上一步"],
	redo:             ["Redo", "重做", "重做"],
	addFromSelection: ["Add indicator from selection", "用选中文字添加指标", "以選取文字新增指標"],
	export:           ["Export annotations…", "导出标注…", "匯出標註…"],
	target:           ["Target", "目标值", "目標值"],
	inherited:        ["inferred", "推断", "推斷"],
	absent:           ["none", "无", "無"],
	orphan:           ["Words gone", "原文已不在", "原文已不在"],
	revised:          ["Figure changed", "数值已变", "數值已變"],
	readAs:           ["Read as {0}", "读作 {0}", "讀作 {0}"],
	was:              ["Was read as {0}", "原读作 {0}", "原讀作 {0}"],
	setFact:          ["Set {0}", "设定{0}", "設定{0}"],
	filter:           ["Filter indicators", "筛选指标", "篩選指標"],
	filtered:         ["{0} of {1} indicators", "{1} 项指标中的 {0} 项", "{1} 項指標中的 {0} 項"],
	noMatches:        ["No indicator matches. Clear the filter to see all.", "没有符合的指标。清除筛选可查看全部。", "沒有符合的指標。清除篩選可檢視全部。"],
	reveal:           ["Show in the article", "在文中显示", "在文中顯示"],
	state:            ["State", "状态", "狀態"],
	actions:          ["Actions", "操作", "操作"],
	allFields:        ["All fields", "全部字段", "全部欄位"],
};

// biome-ignore format: a table
const origins: Readonly<Record<keyof SidebarStrings["origins"], Words<string>>> = {
	set:       ["set by hand", "人工设定", "人工設定"],
	stated:    ["stated in the article", "文中明示", "文中明示"],
	inherited: ["inferred from the article", "由文章推断", "由文章推斷"],
	absent:    ["not in the article", "文中没有", "文中沒有"],
};

// biome-ignore format: a table
const fields: Readonly<Record<keyof SidebarStrings["fields"], Words<string>>> = {
	value:       ["Value", "数值", "數值"],
	valueMax:    ["Upper value", "上限", "上限"],
	unit:        ["Unit", "单位", "單位"],
	answer:      ["Answer", "答案", "答案"],
	name:        ["Name", "名称", "名稱"],
	indicatorId: ["Codebook entry", "编码条目", "編碼條目"],
	region:      ["Region", "地区", "地區"],
	period:      ["Period", "时期", "時期"],
	measure:     ["Measure", "口径", "口徑"],
	basis:       ["Compared with", "比较基准", "比較基準"],
	status:      ["Status", "性质", "性質"],
	scope:       ["Scope", "范围", "範圍"],
	note:        ["Note", "备注", "備註"],
};

// biome-ignore format: a table
export const words = {
	measure: {
		level:  ["Level", "水平", "水準"],
		growth: ["Growth", "增长", "成長"],
		share:  ["Share", "占比", "占比"],
		rank:   ["Rank", "位次", "位次"],
	},
	basis: {
		yoy: ["year on year", "同比", "同比"],
		mom: ["on the previous period", "环比", "環比"],
	},
	status: {
		actual: ["Actual", "实际值", "實際值"],
		target: ["Target", "目标值", "目標值"],
	},
	state: {
		undecided: ["Undecided", "待确认", "待確認"],
		accepted:  ["Accepted", "已接受", "已接受"],
		corrected: ["Corrected", "已更正", "已更正"],
		rejected:  ["Rejected", "已排除", "已排除"],
		added:     ["Added", "已添加", "已新增"],
		query:     ["Query", "存疑", "存疑"],
	},
	facts: {
		title:         ["Title", "标题", "標題"],
		outlet:        ["Outlet", "媒体", "媒體"],
		issuer:        ["Issued by", "发布单位", "發布單位"],
		url:           ["Address", "网址", "網址"],
		published:     ["Published", "发表日期", "發表日期"],
		retrieved:     ["Retrieved", "采集日期", "採集日期"],
		region:        ["Region", "地区", "地區"],
		reprintedFrom: ["Reprinted from", "转载自", "轉載自"],
	},
} satisfies Record<string, Record<string, Words<string>>>;

/** The words of one language from a table of all three. */
export function wordsIn<K extends string>(
	table: Readonly<Record<K, readonly string[]>>,
	language: Language,
): Record<K, string> {
	const at = languages.indexOf(language);
	const entries = Object.entries<readonly string[]>(table);
	return Object.fromEntries(
		entries.map(([key, row]) => [key, row[at]]),
	) as Record<K, string>;
}

export function stringsIn(language: Language): SidebarStrings {
	const choices = (table: Readonly<Record<string, readonly string[]>>) =>
		Object.entries(wordsIn(table, language)).map(([value, label]) => ({
			value,
			label,
		}));
	return {
		...wordsIn(plain, language),
		origins: wordsIn(origins, language),
		fields: wordsIn(fields, language),
		choices: {
			measure: choices(words.measure),
			basis: choices(words.basis),
			status: choices(words.status),
		},
	};
}
