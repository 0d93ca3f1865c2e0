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
	readAs:           ["Read as {0}", "读作 {0}", "讀作 {0}"],
	was:              ["Was read as {0}", "原读作 {0}", "原讀作 {0}"],
	setFact:          ["Set {0}", "设定{0}", "設定{0}"],
	filter:           ["Filter indicators", "筛选指标", "篩選指標"],
	filtered:         ["{0} of {1} indicators", "{1} 项指标中的 {0} 项", "{1} 項指標中的 {0} 項"],
	noMatches:        ["No indicator matches. Clear the filter to see all.", "没有符合的指标。清除筛选可查看全部。", "沒有符合的指標。清除篩選可檢視全部。"],
	reveal:           ["Show in the article", "在文中显示", "在文中顯示"],
	state:            ["State", "状态", "狀態"],
	actions:          ["Actions", "操作", "操作"],
	item: ["Item {0}", "第{0}项", "第{0}項"],
	comma: [", ", "，", "，"],
	question: ["Question", "问题", "問題"],
	reasonHint: ["Who was wrong: the reader or the article", "谁错了：读法还是文章", "誰錯了：讀法還是文章"],
	completions: ["Suggestions", "候选", "候選"],
	filterHint: ["Words, or is:undecided, region:沧州, value:>1000, unit:%, period:2024 …", "输入文字，或 is:undecided、region:沧州、value:>1000、unit:%、period:2024 等", "輸入文字，或 is:undecided、region:滄州、value:>1000、unit:%、period:2024 等"],
	groupBy: ["Group by", "分组方式", "分組方式"],
	sortBy: ["Sort by", "排序方式", "排序方式"],
	ascending: ["Ascending", "升序", "升冪"],
	descending: ["Descending", "降序", "降冪"],
	chooseVariables: ["Choose variables…", "选择变量…", "選擇變數…"],
	empty: ["empty", "未填", "未填"],
	notReported: ["not reported", "文中未报告", "文中未報告"],
	fillVariable: ["Fill {0} from the selected words", "用所选文字填写{0}", "以選取文字填寫{0}"],
	setNotReported: ["{0} is not reported", "{0}：文中未报告", "{0}：文中未報告"],
	reopenVariable: ["{0} is open again", "{0}：重新待填", "{0}：重新待填"],
	groupCount: ["{0} indicators", "{0} 项指标", "{0} 項指標"],
	groupOpen: ["{0} indicators, {1} open", "{0} 项指标，{1} 项待确认", "{0} 項指標，{1} 項待確認"],
	progress: ["Progress", "进度", "進度"],
	decidedOf: ["{0} of {1} decided", "已判定 {0}/{1}", "已判定 {0}/{1}"],
	finish: ["Finish article and open the next", "完成本文并打开下一篇", "完成本文並開啟下一篇"],
	exclude: ["Exclude article…", "排除本文…", "排除本文…"],
	reopen: ["Open article again", "重新打开本文的判定", "重新開啟本文的判定"],
	nextArticle: ["Next article", "下一篇文章", "下一篇文章"],
	acceptAll: ["Accept all {0} open indicators that are shown?", "接受所显示的全部 {0} 项待确认指标？", "接受所顯示的全部 {0} 項待確認指標？"],
	acceptMatching: ["Accept the {0} open indicators that match “{1}”?", "接受符合“{1}”的 {0} 项待确认指标？", "接受符合「{1}」的 {0} 項待確認指標？"],
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
const reasons: Readonly<Record<keyof SidebarStrings["reasons"], Words<string>>> = {
	reader: ["Misread by the reader", "读法有误", "讀法有誤"],
	source: ["Wrong in the article", "原文有误", "原文有誤"],
};

// biome-ignore format: a table
const groups: Readonly<Record<keyof SidebarStrings["groups"], Words<string>>> = {
	none: ["In the order of the text", "按原文顺序", "依原文順序"],
	sheet: ["Coding sheet", "编码表", "編碼表"],
	region: ["By region", "按地区", "依地區"],
	indicator: ["By indicator", "按指标", "依指標"],
	period: ["By period", "按时期", "依時期"],
	section: ["By section", "按章节", "依章節"],
	confidence: ["By confidence", "按把握程度", "依把握程度"],
	state: ["By state", "按状态", "依狀態"],
	status: ["By status", "按性质", "依性質"],
};

// biome-ignore format: a table
const sorts: Readonly<Record<keyof SidebarStrings["sorts"], Words<string>>> = {
	text: ["Order of the text", "原文顺序", "原文順序"],
	name: ["Name", "名称", "名稱"],
	value: ["Value", "数值", "數值"],
	region: ["Region", "地区", "地區"],
	period: ["Period", "时期", "時期"],
	confidence: ["Confidence", "把握程度", "把握程度"],
	state: ["State", "状态", "狀態"],
};

// biome-ignore format: a table
const filterKeys = {
	is: ["State", "状态", "狀態"],
	name: ["Name", "名称", "名稱"],
	region: ["Region", "地区", "地區"],
	period: ["Period", "时期", "時期"],
	value: ["Value", "数值", "數值"],
	unit: ["Unit", "单位", "單位"],
	measure: ["Measure", "口径", "口徑"],
	status: ["Status", "性质", "性質"],
	section: ["Section", "章节", "章節"],
	note: ["Note", "备注", "備註"],
	confidence: ["Confidence", "置信度", "信賴度"],
	rule: ["Rule", "规则", "規則"],
	variable: ["Variable", "变量", "變項"],
	who: ["Decided by", "判定人", "判定人"],
	has: ["Has", "有", "有"],
	no: ["Lacks", "无", "無"],
} as const;

// biome-ignore format: a table
export const rowKinds = {
	undecided: ["Undecided", "待确认", "待確認"],
	decided: ["Decided", "已判定", "已判定"],
	accepted: ["Accepted", "已接受", "已接受"],
	corrected: ["Corrected", "已更正", "已更正"],
	rejected: ["Rejected", "已否决", "已否決"],
	added: ["Added", "已添加", "已新增"],
	query: ["Query", "存疑", "存疑"],
	actual: ["Actual", "实际值", "實際值"],
	target: ["Target", "目标值", "目標值"],
	pending: ["Pending", "待定", "待定"],
	planned: ["Planned", "计划", "計畫"],
	forecast: ["Forecast", "预测", "預測"],
	level: ["Level", "水平", "水平"],
	growth: ["Growth", "增长", "成長"],
	ratio: ["Multiple", "倍数", "倍數"],
	change: ["Change", "增减", "增減"],
	share: ["Share", "占比", "佔比"],
	rank: ["Rank", "位次", "位次"],
	inferred: ["inferred", "推断", "推斷"],
	orphan: ["Words gone", "原文已不在", "原文已不在"],
	revised: ["Figure changed", "数值已变", "數值已變"],
	disputed: ["Disputed", "有分歧", "有分歧"],
} as const;

// biome-ignore format: a table
const filterProblems = {
	unknownKey: ["There is no filter “{0}:”. Put words with a colon into quotes.", "没有“{0}:”这个筛选项；含冒号的文字请加引号。", "沒有「{0}:」這個篩選項；含冒號的文字請加引號。"],
	noValue: ["A value is missing.", "缺少筛选值。", "缺少篩選值。"],
	openQuote: ["A closing quote is missing.", "缺少后引号。", "缺少後引號。"],
	notANumber: ["{0} is not a number, such as >4.3万 or 10..20.", "“{0}”不是数值，写法如 >4.3万、10..20。", "「{0}」不是數值，寫法如 >4.3万、10..20。"],
	notAPeriod: ["{0} is not a period, such as 2024-06 or 2020..2024.", "“{0}”不是时期，写法如 2024-06、2020..2024。", "「{0}」不是時期，寫法如 2024-06、2020..2024。"],
	unknownWord: ["{0} is not known here.", "此处不识别“{0}”。", "此處無法識別「{0}」。"],
} as const;

// biome-ignore format: a table
const without = {
	region: ["No region", "无地区", "無地區"],
	period: ["No period", "无时期", "無時期"],
	section: ["Before the first heading", "首个标题之前", "首個標題之前"],
} as const;

// biome-ignore format: a table
const confidenceBands = {
	0: ["Confidence below 0.5", "置信度低于 0.5", "信賴度低於 0.5"],
	1: ["Confidence 0.5 to 0.8", "置信度 0.5 至 0.8", "信賴度 0.5 至 0.8"],
	2: ["Confidence 0.8 to 0.95", "置信度 0.8 至 0.95", "信賴度 0.8 至 0.95"],
	3: ["Confidence 0.95 and above", "置信度 0.95 及以上", "信賴度 0.95 及以上"],
} as const;

// biome-ignore format: a table
const arrangeRest = {
	added: ["Added by hand", "人工添加", "手動新增"],
	others: ["Other indicators", "其他指标", "其他指標"],
	count: ["{0} rows", "{0} 条", "{0} 條"],
} as const;

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
		filterWords: {
			keys: wordsIn(filterKeys, language),
			is: wordsIn(rowKinds, language),
			count: wordsIn(arrangeRest, language).count,
			comma: language === "en" ? ", " : "，",
		},
		filterProblems: wordsIn(filterProblems, language),
		arrange: {
			without: wordsIn(without, language),
			confidence: Object.values(wordsIn(confidenceBands, language)) as [
				string,
				string,
				string,
				string,
			],
			added: wordsIn(arrangeRest, language).added,
			others: wordsIn(arrangeRest, language).others,
		},
		reasons: wordsIn(reasons, language),
		groups: wordsIn(groups, language),
		sorts: wordsIn(sorts, language),
		origins: wordsIn(origins, language),
		fields: wordsIn(fields, language),
		choices: {
			measure: choices(words.measure),
			basis: choices(words.basis),
			status: choices(words.status),
		},
	};
}
