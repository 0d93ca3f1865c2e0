import type { Qualifier } from "../analysis";

/**
 * Words that make a number approximate, in front of it and behind its unit.
 * Written for this project from common knowledge of the language.
 */
export interface Approximator {
	readonly text: string;
	readonly qualifier: Exclude<Qualifier, "exact">;
	/** It is the end of another word behind one of these characters: 节约3万元, 侦破12起. */
	readonly notAfter: string;
	/** Only before a scale that stands alone: 上千家, 过亿元. */
	readonly beforeBareScale: boolean;
}

type Row = readonly [
	qualifier: Approximator["qualifier"],
	words: string,
	notAfter?: string,
	beforeBareScale?: boolean,
];

// biome-ignore format: a table
const before: readonly Row[] = [
	["over", "超过 突破 不低于 不少于 不小于 不下 至少 高于 大于 多于 超出"],
	["over", "超", "赶反高严"], ["over", "逾", ""], ["over", "≥ >", ""],
	["under", "不超过 不高于 不多于 不大于 至多 最多 不足 不到 低于 小于 少于 ≤ <"],
	["approx", "将近 接近 大约 约为 大概 近乎"],
	["approx", "近", "最附邻临靠亲相新远就"], ["approx", "约", "节合大条契预特制违公签履邀集简"],
	["over", "上", "以之晚早网线向加", true], ["over", "过", "超不通经错", true], ["over", "破", "突侦查告攻打爆", true],
];

// biome-ignore format: a table
const after: readonly Row[] = [
	["over", "以上 以上（含） 以上（含本数） 及以上 （含）以上 有余 之多"],
	["under", "以下 以内 之内 及以下"],
	["approx", "左右 上下 上下浮动"],
];

const read = (rows: readonly Row[]): readonly Approximator[] =>
	rows
		.flatMap(([qualifier, words, notAfter = "", beforeBareScale = false]) =>
			words
				.split(" ")
				.map((text) => ({ text, qualifier, notAfter, beforeBareScale })),
		)
		.sort((a, b) => b.text.length - a.text.length);

/** Longest first. */
export const approximatorsBefore = read(before);
/** Longest first. */
export const approximatorsAfter = read(after);

/** Inside a number, behind its digits: 三百余件, 1800多万, 十来家, 二十几个. */
// biome-ignore format: a table
export const approximatorsInside: ReadonlyMap<string, Approximator["qualifier"]> = new Map([
	["余", "over"], ["多", "over"], ["几", "over"], ["来", "approx"],
]);

/** 上下 and 左右 begin another word before these: 10个上下游企业. */
export const notApproximateBefore: ReadonlyMap<string, string> = new Map([
	["上下", "游级联衔协一同班功文"],
	["左右", "岸手两"],
]);
