import type {
	AgreementKey,
	AgreementWords,
} from "../core/agree/agreementWords";
import { type Language, languages, type Words } from "./words";

/** What `zhibiao agree` says. The editor says the same (`host/agreementWords.ts`), held by a test. */
// biome-ignore format: a table
export const agreementWordTable = {
	title: ["Agreement of {0}", "{0} 的一致性", "{0} 的一致性"],
	nobody: ["Nobody has decided anything in these articles yet.", "这些文章中还没有任何人作出判定。", "這些文章中還沒有任何人作出判定。"],
	noCommon: ["They have no article in common.", "没有共同编码的文章。", "沒有共同編碼的文章。"],
	intervals: ["Intervals hold the middle 95% of {0} samples of articles (seed {1}).", "区间为对文章重复抽样 {0} 次所得的中间 95%（随机种子 {1}）。", "區間為對文章重複抽樣 {0} 次所得的中間 95%（隨機種子 {1}）。"],
	machine: ["what was read", "自动读取", "自動讀取"],
	articles: ["Articles", "文章", "文章"],
	matched: ["Rows matched", "匹配的行", "配對的列"],
	omitted: ["Omitted", "遗漏", "遺漏"],
	spans: ["Marked text (u-α)", "标记的文字（u-α）", "標記的文字（u-α）"],
	variable: ["Variable", "变量", "變項"],
	rows: ["Units", "单元", "單元"],
	agreement: ["Agreement", "一致率", "一致率"],
	ratio: ["α of ratios", "比率 α", "比率 α"],
	noVariation: ["no variation", "无变异", "無變異"],
	"group.codebook": ["codebook version {0}", "编码本第 {0} 版", "編碼簿第 {0} 版"],
	"group.single": ["decided one by one", "逐条判定", "逐條判定"],
	"group.bulk": ["decided in bulk", "批量判定", "批次判定"],
	"group.variable": ["entry {0}", "条目 {0}", "條目 {0}"],
	"match.record": ["same record", "同一记录", "同一記錄"],
	"match.ground": ["same reading", "同一读取结果", "同一讀取結果"],
	"match.words": ["same words", "同一处文字", "同一處文字"],
	"match.statement": ["same sentence", "同一句", "同一句"],
	"match.observation": ["same observation elsewhere", "他处的同一观测", "他處的同一觀測"],
	"state.accepted": ["Accepted", "已接受", "已接受"],
	"state.corrected": ["Corrected", "已更正", "已更正"],
	"state.rejected": ["Rejected", "已否决", "已否決"],
	"state.added": ["Added", "已添加", "已新增"],
	"state.query": ["Query", "存疑", "存疑"],
	"variable.decision": ["Decision", "判定", "判定"],
	"variable.indicatorId": ["Codebook entry", "编码本条目", "編碼簿條目"],
	"variable.name": ["Name", "名称", "名稱"],
	"variable.scope": ["Scope", "限定词", "限定詞"],
	"variable.value": ["Value", "数值", "數值"],
	"variable.unit": ["Unit", "单位", "單位"],
	"variable.measure": ["Measure", "度量", "度量"],
	"variable.basis": ["Compared with", "比较基准", "比較基準"],
	"variable.status": ["Status", "性质", "性質"],
	"variable.region": ["Region", "地区", "地區"],
	"variable.period": ["Period", "时期", "時期"],
	"variable.reported": ["Entry reported", "是否报告条目", "是否報告條目"],
} as const satisfies Record<AgreementKey, Words>;

export function agreementWords(language: Language): AgreementWords {
	const column = languages.indexOf(language);
	const entries = Object.entries(agreementWordTable).map(([key, words]) => [
		key,
		words[column],
	]);
	return Object.fromEntries(entries);
}
