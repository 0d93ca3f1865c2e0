/**
 * Words of time in Chinese statistics and news. Written for this project; plans of five years are counted as in the
 * outlines of the National People's Congress (the 14th is 2021–2025).
 */

/** Years relative to that of publication. Longer words first. */
export const relativeYears: Readonly<Record<string, number>> = {
	过去的一年: -1,
	过去一年: -1,
	上一年: -1,
	今年: 0,
	本年: 0,
	去年: -1,
	上年: -1,
	前年: -2,
	两年前: -2,
	三年前: -3,
	五年前: -5,
	十年前: -10,
	明年: 1,
};

/** Characters that make another word of a relative year: 以上年限, 成本年均, 文明年. */
export const beforeNoYear = new Set(
	"以成文史近几0123456789一二两三四五六七八九十",
);
export const afterNoYear = new Set("均限级龄轻货票");

/** The year that the article speaks of. */
export const carriedYears = ["全年", "当年", "年内"] as const;

export const nowWords = [
	"截至目前",
	"截止目前",
	"到目前为止",
	"截至今日",
	"截至日前",
	"截至发稿",
	"到目前",
	"目前为止",
	"目前",
	"当前",
	"现阶段",
	"迄今",
	"如今",
	"眼下",
	"截至今天",
	"近日",
	"日前",
] as const;

/** Parts of a year, as first and last month. */
export const yearParts: Readonly<Record<string, readonly [number, number]>> = {
	上半年: [1, 6],
	下半年: [7, 12],
	一季度: [1, 3],
	二季度: [4, 6],
	三季度: [7, 9],
	四季度: [10, 12],
	前两季度: [1, 6],
	前二季度: [1, 6],
	前三季度: [1, 9],
	"1至3季度": [1, 9],
	"1-3季度": [1, 9],
	"1—3季度": [1, 9],
	一至三季度: [1, 9],
	头两个月: [1, 2],
	头三个月: [1, 3],
	首季度: [1, 3],
	首季: [1, 3],
	// From 20 to 26 April every year.
	知识产权宣传周期间: [4, 4],
	知识产权宣传周活动期间: [4, 4],
};

const units = "一二三四五六七八九";

/** Chinese numerals up to 三十九: months, days and plans need no more. */
export const numerals: Readonly<Record<string, number>> = Object.fromEntries([
	["〇", 0],
	["零", 0],
	["两", 2],
	["十", 10],
	["二十", 20],
	["三十", 30],
	...["", "十", "二十", "三十"].flatMap((tens, n) =>
		Array.from(units, (unit, k): [string, number] => [
			tens + unit,
			n * 10 + k + 1,
		]),
	),
]);

/** First year of the nth plan of five years, from the sixth on; earlier ones are no statistics of articles today. */
export function planStart(n: number): number {
	return 2021 + (n - 14) * 5;
}

/** What stands before the time that a comparison refers to: 比2020年, 较上年. */
export const comparers = new Set("比较");
/** What stands before it when 相比, 持平 or 相当 follow: 与上年持平. */
export const likeners = new Set("与同和跟");
/** What stands before 到 and 至 when they end a change (升至2024年的53%) and open no prospect (到2025年). */
export const changeEnds = new Set(
	"升降增减高低短展压达涨跌扩加回长移落推延续签变收",
);
