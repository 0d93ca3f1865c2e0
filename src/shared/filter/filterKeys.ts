import type { RowView } from "../protocol";

/** As a reader sees it: width and case of letters do not matter. */
export const folded = (text: string): string =>
	text.normalize("NFKC").toLowerCase();

/** How what is asked for is compared with what a row says. */
type Comparison = "part" | "start" | "number" | "named";

export interface FilterKey {
	readonly id: string;
	/** Other names, folded: Chinese in both scripts. */
	readonly names: readonly string[];
	readonly comparison: Comparison;
	/** What the row says; `""` for nothing. */
	readonly of: (row: RowView) => string;
}

// biome-ignore format: a table
export const filterKeys = [
	{ id: "is",         names: ["是"],                         comparison: "named",  of: () => "" },
	{ id: "has",        names: ["有"],                         comparison: "named",  of: () => "" },
	{ id: "no",         names: ["无", "無"],                   comparison: "named",  of: () => "" },
	{ id: "name",       names: ["名称", "名稱", "指标", "指標"], comparison: "part",   of: (r) => r.name },
	{ id: "region",     names: ["地区", "地區"],               comparison: "part",   of: (r) => r.raw.region ?? "" },
	{ id: "period",     names: ["时期", "時期"],               comparison: "start",  of: (r) => r.raw.period ?? "" },
	{ id: "value",      names: ["数值", "數值", "值"],         comparison: "number", of: (r) => r.raw.value ?? "" },
	{ id: "unit",       names: ["单位", "單位"],               comparison: "part",   of: (r) => r.raw.unit ?? "" },
	{ id: "measure",    names: ["口径", "口徑"],               comparison: "part",   of: (r) => `${r.raw.measure} ${r.measure}` },
	{ id: "status",     names: ["性质", "性質"],               comparison: "part",   of: (r) => `${r.raw.status} ${r.status}` },
	{ id: "section",    names: ["章节", "章節"],               comparison: "part",   of: (r) => r.section },
	{ id: "note",       names: ["备注", "備註"],               comparison: "part",   of: (r) => r.note ?? "" },
	{ id: "confidence", names: ["把握"],                       comparison: "number", of: (r) => (r.confidence === null ? "" : String(r.confidence)) },
	{ id: "rule",       names: ["规则", "規則"],               comparison: "part",   of: (r) => r.rule ?? "" },
	{ id: "variable",   names: ["变量", "變數"],               comparison: "part",   of: (r) => r.raw.indicatorId ?? "" },
	{ id: "who",        names: ["谁", "誰", "判定人"],         comparison: "part",   of: (r) => r.decided ?? "" },
] as const satisfies readonly FilterKey[];

export type FilterKeyId = (typeof filterKeys)[number]["id"];

/** What a row can be. */
export interface RowKind {
	readonly id: string;
	readonly names: readonly string[];
	readonly is: (row: RowView) => boolean;
}

const inState =
	(...states: readonly RowView["stateCode"][]) =>
	(row: RowView) =>
		states.includes(row.stateCode);
const ofStatus = (status: string) => (row: RowView) =>
	row.raw.status === status;
const ofMeasure = (measure: string) => (row: RowView) =>
	row.raw.measure === measure;

// biome-ignore format: a table
export const rowKinds = [
	{ id: "undecided", names: ["待确认", "待確認", "open"], is: inState("undecided") },
	{ id: "decided",   names: ["已判定"],                  is: (row: RowView) => row.stateCode !== "undecided" },
	{ id: "accepted",  names: ["已接受"],                  is: inState("accepted") },
	{ id: "corrected", names: ["已更正"],                  is: inState("corrected") },
	{ id: "rejected",  names: ["已否决", "已否決"],        is: inState("rejected") },
	{ id: "added",     names: ["已添加", "已新增"],        is: inState("added") },
	{ id: "query",     names: ["存疑"],                    is: inState("query") },
	{ id: "actual",    names: ["实际值", "實際值"],        is: ofStatus("actual") },
	{ id: "pending",   names: ["待公布"],                  is: ofStatus("pending") },
	{ id: "target",    names: ["目标值", "目標值"],        is: (row: RowView) => row.isTarget },
	{ id: "planned",   names: ["计划值", "計畫值"],        is: ofStatus("planned") },
	{ id: "forecast",  names: ["预测值", "預測值"],        is: ofStatus("forecast") },
	{ id: "level",     names: ["水平", "水準"],            is: ofMeasure("level") },
	{ id: "growth",    names: ["增长", "成長"],            is: ofMeasure("growth") },
	{ id: "change",    names: ["变化", "變化"],            is: ofMeasure("change") },
	{ id: "share",     names: ["占比"],                    is: ofMeasure("share") },
	{ id: "ratio",     names: ["倍数", "倍數"],            is: ofMeasure("ratio") },
	{ id: "rank",      names: ["位次"],                    is: ofMeasure("rank") },
	{ id: "inferred",  names: ["推断", "推斷"],            is: (row: RowView) => row.inherited.length > 0 },
	{ id: "revised",   names: ["数值已变", "數值已變"],    is: (row: RowView) => row.anchor === "revised" },
	{ id: "orphan",    names: ["原文已不在"],              is: (row: RowView) => row.anchor === "orphan" },
] as const satisfies readonly RowKind[];

export type RowKindId = (typeof rowKinds)[number]["id"];
