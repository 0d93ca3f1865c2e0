import type { Span } from "../text/span";
import type { NameRef } from "./nameList";
import { cutLeads, cutVerbs } from "./namePhrase";

/**
 * Names that stand in the clause before the figure's own: 恶意注册类纠纷明显回落，由2019年的|77件…; 服装、玩具居前，分别为|18件和9件.
 * `clause` holds no figure.
 */

const trend =
	/^(.{2,30}?)(?:数量)?(?:(?:总体|整体)?(?:明显|大幅度?|稳步|稳定|持续|不断|进一步|显著|逐年|快速|较快|小幅|有所|继续|逐步|连年|稳中有|保持|呈现?|出现|实现)(?:较快|快速|稳定|平稳|稳步|持续|大幅|明显|逐年)?)?(?:增长|回落|下降|提升|提高|上升|减少|增加|回升|攀升|缩短|扩大|压缩|增多|走高|上涨|跃升|不降反升|不减反增|逆势上扬)(?:态势|趋势|势头)?$/u;

/** 著作权纠纷仍居首位，新收|1,036件. */
const leading =
	/^(.{2,30}?)(?:仍然?|继续|依然|稳)?(?:居首位?|位?居第一位?|位居首位|占比最[高大]|居前列?|最多|最为集中|高发|多发|居多)$/u;
/** 从有效发明专利分布看，清河区、望山县分别为|906件…. */
const viewed =
	/^(?:其中)?从(.{2,20}?)(?:分布|构成|情况|方面|数量分布)?(?:来|上)?看$/u;
/** 提起公诉人数依次为：2020年|34人，2021年41人…. */
const series =
	/^(.{2,24}?)(?:情况)?(?:依次|分别|逐年|各年|历年)(?:为|是|达到?|如下)$/u;
/** 商业秘密保护基点由无到有，目前已有|315个. */
const fromNothing = /^(.{2,24}?)(?:实现)?(?:[由从]无到有|从零起步|零的突破)$/u;
/** 在第二十五届专利奖评选中，我市斩获|9项. */
const contest = /^在?(.{2,24}?)(?:评选|评审|评比|评奖|大赛|竞赛)(?:结果)?中$/u;
const subjects = [trend, leading, viewed];
/** What these name is counted, whatever it is. */
/** 发明专利授权占专利授权量的比重，从|9.8%提高到17.3%. */
const shareOf = /^(.{2,24}?)(?:占.{2,20}的?(?:比重|比例)|占比)$/u;
/** 有效发明专利前三位：清河区|126件…; 授权增幅：望山县|+64%. Behind the colon stands only a place. */
const listHead =
	/^(?:（[一二三四五六七八九十]+）|\d+[.．、])?(.{2,24}?)(?:数量)?(?:前.{1,2}位|后.{1,2}位|排名|情况|分布|增幅|增速|增长率)?$/u;
export function headBefore(text: string, clause: Span): NameRef | null {
	if (text.charAt(clause.end) !== "：") return null;
	const words = text.slice(clause.start, clause.end);
	const name = listHead.exec(words)?.[1];
	if (name === undefined) return null;
	const start = clause.start + words.indexOf(name);
	return { name, span: { start, end: start + name.length } };
}

const sureSubjects = [shareOf, series, fromNothing, contest];

/** What the clause before speaks of, says to rise or fall or to be first; or null. `isSure` where only a statistic can be spoken of so. */
export function subjectBefore(
	text: string,
	clause: Span,
): { readonly ref: NameRef; readonly isSure: boolean } | null {
	if (clause.end - clause.start > 60) return null;
	const words = text.slice(clause.start, clause.end);
	const named = (patterns: readonly RegExp[]) =>
		patterns
			.map((pattern) => pattern.exec(words)?.[1])
			.find((one) => one !== undefined);
	const sure = named(sureSubjects);
	const found = sure ?? named(subjects);
	if (found === undefined) return null;
	const end = clause.start + words.indexOf(found) + found.length;
	const start = cutLeads(text, cutVerbs(text, end - found.length, end), end);
	const name = text.slice(start, end);
	return name.length < 2
		? null
		: { ref: { name, span: { start, end } }, isSure: sure !== undefined };
}

const standing =
	/(?:[一二三四五六七八九十两]?[类种项大][^，、]{0,4})?(?:居前|居多|位居前列|位居前[二三四五]|排名?前[二三四五]|占比较高|较多|最多|较为集中|数量居前|增势较好|增长较快|增速较快|增幅较大|表现亮眼)(?:列|位)?$/u;

/** The list of `size` names that the clause before ends with, or null. */
export function listBefore(
	text: string,
	clause: Span,
	size: number,
): readonly NameRef[] | null {
	if (clause.end - clause.start > 80) return null;
	const words = text.slice(clause.start, clause.end);
	const tail = standing.exec(words);
	if (tail === null) return null;
	const end = clause.start + tail.index;
	const start = cutLeads(text, clause.start, end);
	const named = text.slice(start, end);
	const [names = []] = [/、|和|与|及/u, /、/u]
		.map((joint) => named.split(joint))
		.filter((parts) => parts.length === size);
	return names.length > 0 && names.every((name) => name.length > 1)
		? names.map((name) => ({ name, span: { start, end } }))
		: null;
}
