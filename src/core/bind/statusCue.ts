import type { Status } from "../analysis";
import type { StatusCue } from "./draft";

/** Verbs behind 将 that make it a prospect: 将专利…作为 takes hold of something instead. */
// biome-ignore format: a table
const verbsToCome = ["继续", "进一步", "会", "于", "在", "以", "按", "力争", "持续", "深入", "全面", "加快", "加大", "加强", "大力", "着力", "积极", "不断", "牢牢", "聚焦", "围绕", "依托", "依据", "联合", "落实", "结合", "同步", "共", "重点(?!商标|企业|产业|领域|项目|任务|区域|品牌)", "新(?!能源|型|兴|材料|业|质|技术)", "建", "达", "要", "实现", "完成", "开展", "组织", "投入", "支持", "培育", "举办", "推进", "推动", "帮助", "认定", "突破", "制定", "出台", "启动", "实施", "超", "提高", "提升", "扩大", "优化", "强化", "打造", "增加", "增至", "为", "有", "把(?=[^，。]{1,16}(?:控制|提[高升]|扩大|压[缩减]|缩短|增加))"].join("|");
/** Verbs behind 计划 that make it what one means to do: 行动计划 is a document. */
// biome-ignore format: a table
const verbsPlanned = ["新", "到", "在", "用", "再", "于", "全年", "年内", "年底", "培", "完", "开", "组", "引", "建", "投", "申", "推", "帮", "举", "认", "达", "\\d", "每", "实[现施]", "支持", "通过"].join("|");

// biome-ignore format: a table
const cuePatterns: readonly (readonly [string, Status])[] = [
	["力争|确保(?!了)|(?<![共已年计])争取(?!到)|打算|要(?:达到|建成|确保|实现|完成)|提出到|努力(?:实现|达到|推动|提高|提升|打造|建成|完成|使|在)", "target"],
	["(?<!(?:完成|实现|超额|提前|围绕|聚焦|紧扣|锚定|对照|瞄准|按照|为)[^，。]{0,14})目标(?!导向|值)|预期(?!性|值)", "target"],
	[`(?<![动项展转划施])计划(?=${verbsPlanned})|规划(?=预期|目标|提出|确定)`, "target"],
	["(?<![模虚草比])拟(?![定订制合人态真认授推奖入确立补资命])", "target"],
	[`(?:还|也|均|都|并|又|仍|必)将|(?<![即必还也均都并又仍])将(?=${verbsToCome})`, "target"],
	["(?:会议|大会|海关|[局委厅署院府办]|规划|方案|意见|计划|办法|纲要|部门|报告|负责人|[市县区省州])(?:还|并)?(?:明确)?(?:提出|要求)，", "target"],
	["预计|有望", "forecast"],
	["(?:待|正在|现予|进行|予以)公[告示]|公示[期中]|拟(?:认定|授予|推荐|奖励|入[选库]|确[定认]|立项|补助|资助|命名)", "pending"],
];

const cuePattern = new RegExp(
	cuePatterns.map(([pattern]) => `(${pattern})`).join("|"),
	"gu",
);

/** 目标值|300件，实际值|346件: what the figure is called itself. */
const valuePattern =
	/(?:((?:目标|指标|计划|预期)值)|(?:实际|实际完成|完成)值)[^，；。：]{0,6}$/u;

/** The first word in a sentence that makes the figures behind it a goal, a forecast or something not yet given; null where none stands before `end`. */
export function readStatus(sentence: string, end: number): StatusCue | null {
	const value = valuePattern.exec(sentence.slice(0, end));
	if (value !== null)
		return cueOf(value, value[1] === undefined ? "actual" : "target");
	const words = sentence
		.slice(0, end + 4)
		.replaceAll(/《[^》]*》?/gu, (title) => " ".repeat(title.length));
	for (const match of words.matchAll(cuePattern)) {
		const { 0: word, index } = match;
		if (index + word.length > end) return null;
		const at = cuePatterns.findIndex((_, k) => match[k + 1] !== undefined);
		const status = cuePatterns[at]?.[1] ?? "target";
		return { start: index, end: index + word.length, status };
	}
	return null;
}

const aheadWords =
	/(?:下一步|下步|今后|重点工作(?![^，。]{0,6}(?:完成|开展|进展|情况|成效))|工作重点|主要任务|工作任务|预期目标|(?:哪些|什么|何|怎样的)[^，。？]{0,6}(?:打算|计划|安排|目标|规划)|接下来|未来[一二三四五几两]年|工作安排|工作打算|今年打算|工作计划|总体目标|发展目标|主要目标|工作目标|重点任务|工作思路|目标任务|工作要点|谈[到及].{0,6}(?:打算|目标|计划)|下[一]?阶段|新的一年|展望|明年)/u;
/** 今年，我市将继续…; 2024年要重点抓好…: what the sentence opens is to come. */
const yearAheadPattern = new RegExp(
	`^(?:会议(?:强调|要求|提出|明确|指出)，)?(?:今年|明年|\\d{4}年)，?[^，。；]{0,10}?(?:将(?:${verbsToCome})|要(?:重点|抓|实现|力争|完成|进一步|全面|继续|加快|深入|着力|坚持|以|在))`,
	"u",
);
const doneWords =
	/(?:完成情况|开展情况|工作情况|进展情况|总结|回顾|成效|取得了|截至目前|发展状况|近年来|过去的?一年)/u;

/**
 * Whether a heading or an opening sentence turns all that follows to goals, or back to what was done.
 *
 * @param reach how far into it such words count.
 */
export function readSection(sentence: string, reach: number): StatusCue | null {
	const ahead =
		yearAheadPattern.exec(sentence) ??
		aheadWords.exec(sentence.slice(0, reach));
	const done = doneWords.exec(sentence.slice(0, reach));
	if (ahead !== null && (done === null || done.index < ahead.index))
		return cueOf(ahead, "target");
	return done === null ? null : cueOf(done, "actual");
}

const cueOf = ({ 0: word, index }: RegExpExecArray, status: Status) => ({
	start: index,
	end: index + word.length,
	status,
});
