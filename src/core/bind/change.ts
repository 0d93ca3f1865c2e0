/**
 * The words between a name, a figure and what the figure says of it. Every table is read by longest match at one end
 * of a short slice, so that no pattern runs over the article.
 */

// biome-ignore format: a table
const changeVerbs: Readonly<Record<string, 1 | -1>> = {
	增长: 1, 上升: 1, 提高: 1, 提升: 1, 增加: 1, 增幅: 1, 增速: 1, 增幅达: 1, 涨幅: 1, 上涨: 1, 扩大: 1, 递增: 1, 增: 1, 升: 1, 涨: 1, 跃升: 1, 攀升: 1, 上浮: 1, 增长率: 1, 增长幅度: 1, 净增: 1, 翻: 1, 多增: 1, 前移: 1, 进位: 1,
	下降: -1, 减少: -1, 降低: -1, 回落: -1, 下滑: -1, 缩短: -1, 压缩: -1, 压减: -1, 下跌: -1, 缩减: -1, 缩小: -1, 收窄: -1, 降幅: -1, 降: -1, 减: -1, 跌: -1, 少收: -1, 少增: -1, 后移: -1,
};
/** Say a change only beside 比, 较 or 于. */
// biome-ignore format: a table
const comparatives: Readonly<Record<string, 1 | -1>> = { 多: 1, 高: 1, 高出: 1, 多出: 1, 超出: 1, 高于: 1, 快: 1, 领先: 1, 少: -1, 低: -1, 低于: -1, 落后: -1, 慢: -1, "+": 1, "↑": 1, "↓": -1 };

const afterVerb =
	/(?:分别|了|约|近|逾|达到|达|为|是|超过|超|突破|仅|的|在|约为)$/u;
const comparator = /(?:同比|环比|相比|比|较|于)/u;
const untilVerb =
	/(?:扩容|扩面|扩围|壮大|攀升|缩小|增长|上升|提高|提升|增加|扩大|增|升|跃升|攀升|下降|减少|降低|压减|压缩|缩短|压|降|减|缩|回落|下滑|扩|涨|跌|发展|进位|跃)(?:到了|至了|到|至|为)$/u;
const shareBefore =
	/(?:占(?!有率)[^，；。]{0,24}?|占比[^，；。]{0,10}?|比重[^，；。]{0,10}?|份额[^，；。]{0,6}?|(?<=占有率)[^，；。]{0,6}?)(?:的|达到|达|为|约|近|超过|超|突破|已|提升|上升|增|升|降|至|到|是|了|逾|分别|高|由|从){0,4}$/u;

/** 低于全省平均水平|0.72个百分点. */
const besideLevel =
	/(?:低于|高于|高出|快于|慢于|超出|优于)[^，、]{0,12}(?:平均(?:水平|数|值)?|水平)(?:了|约|近)?$/u;
/** 同比增幅收窄至|15.8%. */
const paceTo = /(?:增幅|增速|涨幅|降幅)(?:收窄|扩大|回落|提高)(?:至|到)$/u;

export interface ChangeReading {
	readonly kind: "change" | "until" | "share" | "none";
	readonly sign: 1 | -1;
	/** Offset in `before` where the words of the change start: the name ends there. */
	readonly start: number;
}

/** Reads the words right before a figure: 同比增长|27.6%, 占比|41.5%, 提升至|53.3%. `before` is at most a clause. */
export function readChange(before: string): ChangeReading {
	let end = before.length;
	for (let step = 0; step < 4; step++) {
		const match = afterVerb.exec(before.slice(Math.max(0, end - 4), end));
		if (match === null) break;
		end -= match[0].length;
	}
	const until = untilVerb.exec(before.slice(Math.max(0, before.length - 8)));
	const share = shareBefore.exec(before.slice(Math.max(0, before.length - 48)));
	if (
		share !== null &&
		!/(?:提高|下降|增长|减少|上升|回落)(?:了|约)*$/u.test(before)
	) {
		return { kind: "share", sign: 1, start: before.length - share[0].length };
	}
	if (until !== null && !paceTo.test(before))
		return { kind: "until", sign: 1, start: before.length - until[0].length };
	const level = besideLevel.exec(before.slice(Math.max(0, before.length - 24)));
	if (level !== null)
		return {
			kind: "change",
			sign: /[低慢]/u.test(level[0]) ? -1 : 1,
			start: Math.max(0, before.length - 24) + level.index,
		};
	const pace = paceTo.exec(before.slice(Math.max(0, before.length - 12)));
	if (pace !== null)
		return {
			kind: "change",
			sign: pace[0].startsWith("降") ? -1 : 1,
			start: Math.max(0, before.length - 12) + pace.index,
		};
	for (let length = 4; length > 0; length--) {
		const word = before.slice(Math.max(0, end - length), end);
		if (word.length !== length) continue;
		const verb = Object.hasOwn(changeVerbs, word)
			? changeVerbs[word]
			: undefined;
		if (verb !== undefined) {
			if (word === "增" && /[新激倍]$/u.test(before.slice(0, end - 1)))
				return none(before);
			return { kind: "change", sign: verb, start: end - length };
		}
		const comparative = Object.hasOwn(comparatives, word)
			? comparatives[word]
			: undefined;
		if (
			comparative !== undefined &&
			(/[+↑↓]/u.test(word) ||
				comparator.test(before.slice(0, end - length)) ||
				/[多少]了$/u.test(before))
		) {
			return { kind: "change", sign: comparative, start: end - length };
		}
	}
	return none(before);
}

const none = (before: string): ChangeReading => ({
	kind: "none",
	sign: 1,
	start: before.length,
});

// biome-ignore format: a table
const basisWords: readonly (readonly [RegExp, "yoy" | "mom"])[] = [
	[/环比|比上月|较上月|比上季度|较上季度|比上一季度/u, "mom"],
	[/同比|比上年|较上年|比去年|较去年|上年同期|去年同期|年均|年增长|每年|逐年|同期|比上一年|较上一年|上年末|去年底|上年底|比前一年|较前一年|年增|年递增/u, "yoy"],
];

/** The basis that the words of a growth name; null where they name none. */
export function readBasis(words: string): "yoy" | "mom" | null {
	return basisWords.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Where a comparison begins: its words are no part of the name. */
export const comparisonStart =
	/(?:同比|环比|年均|每年|与[^，、]{1,14}相比|与?(?:上年|去年|前年|同期)[^，]{0,4}相比|相比|[比较](?:上年|去年|上一年|前一年|前年|同期|全省|全国|全市|上月|上季度|上年末|\d{4}年|“|五年前|三年前)|分别|预期|逐年|首次|再次|一举|连续|按?可比(?:口径|价格?)|(?<!可|对|占|之)比(?!例|重|率|赛|武|拟)|较(?!大|小|好|高|快|强|多|少|低))/u;
