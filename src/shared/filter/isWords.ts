import type { RowView } from "../protocol";

interface IsWord {
	/** Other names: Simplified and Traditional Chinese, as the list shows them first. */
	readonly names: readonly string[];
	readonly holds: (row: RowView) => boolean;
}

const state = (code: RowView["stateCode"]) => (row: RowView) =>
	row.stateCode === code;
const status = (code: string) => (row: RowView) => row.raw.status === code;
const measure = (code: string) => (row: RowView) => row.raw.measure === code;
const anchor = (code: RowView["anchor"]) => (row: RowView) =>
	row.anchor === code;

/** Place or time that the sentence does not say and the article does. What is absent was not inferred. */
const isInferred = ({ inherited, raw }: RowView): boolean =>
	inherited.some(
		(field) => (field === "region" || field === "period") && raw[field],
	);

/** What a row can be, after `is:`. */
// biome-ignore format: a table
export const isWords = {
	undecided: { names: ["待确认", "待確認", "open"],              holds: state("undecided") },
	decided:   { names: ["已判定"],                                holds: (row) => row.stateCode !== "undecided" },
	accepted:  { names: ["已接受", "接受"],                        holds: state("accepted") },
	corrected: { names: ["已更正", "更正"],                        holds: state("corrected") },
	rejected:  { names: ["已否决", "已否決", "否决", "否決"],      holds: state("rejected") },
	added:     { names: ["已添加", "已新增"],                      holds: state("added") },
	query:     { names: ["存疑"],                                  holds: state("query") },
	actual:    { names: ["实际值", "實際值", "实际", "實際"],      holds: status("actual") },
	target:    { names: ["目标值", "目標值", "目标", "目標"],      holds: status("target") },
	pending:   { names: ["待定"],                                  holds: status("pending") },
	planned:   { names: ["计划", "計畫", "計劃"],                  holds: status("planned") },
	forecast:  { names: ["预测", "預測"],                          holds: status("forecast") },
	level:     { names: ["水平", "水準"],                          holds: measure("level") },
	growth:    { names: ["增长", "成長", "增長"],                  holds: measure("growth") },
	ratio:     { names: ["倍数", "倍數", "multiple"],              holds: measure("ratio") },
	change:    { names: ["增减", "增減"],                          holds: measure("change") },
	share:     { names: ["占比", "佔比"],                          holds: measure("share") },
	rank:      { names: ["位次", "排名"],                          holds: measure("rank") },
	inferred:  { names: ["推断", "推斷"],                          holds: isInferred },
	orphan:    { names: ["原文已不在"],                            holds: anchor("orphan") },
	revised:   { names: ["数值已变", "數值已變"],                  holds: anchor("revised") },
	disputed:  { names: ["有分歧"],                                holds: ({ isDisputed }) => isDisputed },
} as const satisfies Record<string, IsWord>;

export type IsCode = keyof typeof isWords;

export const isCodes = Object.keys(isWords) as readonly IsCode[];
