import type { StatusCue } from "./draft";

// biome-ignore format: a table
const targetWords = ["力争", "确保", "争取", "目标", "预期", "计划", "拟", "将达", "要达到", "要建成", "预计", "规划", "提出到", "有望", "要确保", "努力", "将新", "将建", "将实现", "将达到", "将完成", "要实现", "要完成", "打算", "将开展", "将继续", "将新增", "将组织", "将投入", "将支持", "将培育", "将建设", "将举办", "将力争", "将推进", "将帮助", "将认定", "将突破"];
const sectionWords =
	/(?:下一步|下步|今后|接下来|未来[一二三四五几两]年|工作安排|工作打算|今年打算|工作计划|总体目标|发展目标|主要目标|重点任务|工作思路|目标任务|工作要点|谈到.{0,6}打算|下阶段|新的一年)/u;
const actualWords =
	/(?:完成情况|开展情况|工作情况|进展情况|总结|回顾|成效|取得了?|截至目前|发展状况|近年来|过去的?一年)/u;

/** The first target word before `end` in a sentence, or null. */
export function readTarget(sentence: string, end: number): StatusCue | null {
	let best: StatusCue | null = null;
	for (const word of targetWords) {
		const at = sentence.lastIndexOf(word, end - 1);
		if (at < 0 || at + word.length > end) continue;
		// 规划预期的12件 names the plan; 计划 in 《…计划》 or 行动计划 names a document.
		if (word === "计划" && /[动项展转年划施]$/u.test(sentence.slice(0, at)))
			continue;
		if (
			word === "规划" &&
			!/^规划(?:预期|目标|提出|确定)/u.test(sentence.slice(at))
		)
			continue;
		// 全年共争取…资助150余万元 tells what was won.
		if (
			word === "争取" &&
			(/[共已年计]$/u.test(sentence.slice(0, at)) ||
				sentence.startsWith("争取到", at))
		)
			continue;
		if (
			word === "目标" &&
			/(?:完成|实现|超额|提前)[^，。]{0,8}$/u.test(sentence.slice(0, at))
		)
			continue;
		if (best === null || at < best.start)
			best = {
				start: at,
				end: at + word.length,
				status: word === "预计" || word === "有望" ? "forecast" : "target",
			};
	}
	return best;
}

/** Whether a heading or an opening sentence turns all that follows to goals, or back to what was done. */
export function readSection(sentence: string): StatusCue | null {
	const section = sectionWords.exec(sentence);
	const actual = actualWords.exec(sentence);
	if (section !== null && (actual === null || actual.index < section.index)) {
		return {
			start: section.index,
			end: section.index + section[0].length,
			status: "target",
		};
	}
	return actual === null
		? null
		: {
				start: actual.index,
				end: actual.index + actual[0].length,
				status: "actual",
			};
}

export const stockWords =
	/(?:拥有|已有|现有|共有|实有|累计|总量|总数|有效|保有|存量|目前|截至|现存)/u;

/** A growth a year, over all the years that are spoken of. */
export const annualWords = /年均|年增长|年递增|每年|年增/u;

/** A state as of the day of writing, unless a time says otherwise. */
export const presentWords = /(?:拥有|已有|现有|共有|实有|现存|目前)/u;

/** Acts: they are counted over a time. */
export const flowWords =
	/(?:查处|查办|查扣|扣留|出动|检查|受理|审结|办结|立案|移送|发放|走访|培训|举办|申请|授权(?!企业|单位|用户|主体)|登记|新增|入库|挽回|抓获|案件)/u;

/** Names of acts: 境外商标注册 counts those of a time, 境外商标 those in force. */
export const actNames = /(?:注册|申请|授权|登记|备案|转让|许可)量?$/u;

/** Sums up to a day: 累计达到121家. */
export const totalWords = /累计(?:达|为|已|有|拥有|总|数|$)|总数|总量达/u;

/** 已有注册商标: what one has is a stock, though its name does not say so. */
export const heldWords = /(?:已有|拥有|现有|共有|实有|持有)$/u;
