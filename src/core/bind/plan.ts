import type { Status } from "../analysis";
import type { Mention } from "../recognise/mention";
import type { Span } from "../text/span";

/** A plan that a sentence names: 《临江市知识产权“十四五”规划》, “十四五”规划. */
export interface PlanMention extends Span {
	/** Without 《》. */
	readonly name: string;
	/** Whether it sets goals here: 《…规划》提出, in 《…方案》中. */
	readonly isSetting: boolean;
}

const planHead =
	/(?:规划|纲要|方案|计划|意见|要点|任务清单|任务书|目标|行动|若干措施)(?:（[^（）]{0,24}）)?$/u;
/** 《规划》, 《实施意见》: names a plan that was named in full before. */
const shortHead =
	/^(?:专项|实施|行动|工作|指导|若干)?(?:规划|纲要|方案|计划|意见|要点|措施)$/u;
const unquoted =
	/“?十[三四五六七]五”?(?!期间|时期|末|以来|开局)[\p{Script=Han}]{0,16}?(?:专项规划|规划|纲要)/gu;
const setting =
	/^[^。；《]{0,6}?(?:中?，?(?:提出|明确|确定|要求|规定|设定|预期|指出)|目标)/u;

/** The plans of a sentence, in order. `mentions` are its own; `text` is the paragraph's. */
export function readPlans(
	text: string,
	sentence: Span,
	mentions: readonly Mention[],
): readonly PlanMention[] {
	const plans: PlanMention[] = [];
	const add = (span: Span, name: string) => {
		const isSetting = setting.test(text.slice(span.end, span.end + 12));
		plans.push({ start: span.start, end: span.end, name, isSetting });
	};
	for (const m of mentions)
		if (m.kind === "title" && m.isPolicy && planHead.test(m.title))
			add(m, m.title);
	const words = text.slice(sentence.start, sentence.end);
	for (const { 0: name, index } of words.matchAll(unquoted)) {
		const start = sentence.start + index;
		const end = start + name.length;
		const isInTitle = plans.some((p) => p.start <= start && end <= p.end);
		if (!isInTitle) add({ start, end }, name);
	}
	return plans.sort((a, b) => a.start - b.start);
}

/** A title that is a plan's own: 临江市知识产权“十四五”规划. */
export function planOfTitle(title: string | null): string | null {
	if (title === null) return null;
	const inside =
		/《([^《》]{4,100})》/u.exec(title)?.[1] ??
		/关于印发(.{4,100})的通知$/u.exec(title)?.[1];
	const name = inside ?? title;
	const isNews =
		inside === undefined && /印发|出台|发布|解读|通过|，|！/u.test(name);
	return !isNews && planHead.test(name) ? name : null;
}

const goals: ReadonlySet<Status> = new Set(["target", "planned", "forecast"]);

/** Which plan holds where a row stands: the one its sentence names, else the one whose goals the paragraph or section lists, else the article itself. */
export class PlanState {
	#sections: { readonly level: number; readonly plan: string | null }[] = [];
	#paragraph: string | null = null;
	/** Set by a sentence that ends in a colon: 《规划》提出：. */
	#listed: string | null = null;
	/** Plans named in full so far, the last of each head (规划, 方案). */
	readonly #full = new Map<string, string>();

	/** `article` is the plan that the article is, or null. */
	constructor(readonly article: string | null) {
		if (article !== null) this.#know(article);
	}

	enterParagraph(headingLevel: number): void {
		this.#paragraph = null;
		if (headingLevel > 0 && headingLevel < 3) {
			while ((this.#sections.at(-1)?.level ?? 0) >= headingLevel)
				this.#sections.pop();
			this.#listed = null;
		}
	}

	/** Takes note of a sentence's plans, behind its rows. */
	note(plans: readonly PlanMention[], end: string, heading: number): void {
		const last = plans.findLast((plan) => plan.isSetting || heading > 0);
		for (const plan of plans)
			if (!shortHead.test(plan.name)) this.#know(plan.name);
		if (last === undefined) return;
		const name = this.#inFull(last.name);
		if (heading > 0) this.#sections.push({ level: heading, plan: name });
		else this.#paragraph = name;
		if (end === "：") this.#listed = name;
	}

	/** The plan of a row at `start`, of a sentence that names `plans`; null for what is no goal. */
	of(
		status: Status,
		plans: readonly PlanMention[],
		start: number,
	): string | null {
		if (!goals.has(status)) return null;
		const own = plans.findLast((plan) => plan.end <= start);
		if (own !== undefined) return this.#inFull(own.name);
		return (
			this.#paragraph ??
			this.#sections.findLast(({ plan }) => plan !== null)?.plan ??
			this.#listed ??
			this.article
		);
	}

	#know(name: string): void {
		this.#full.set(headOf(name), name);
	}

	/** 《规划》 is the last plan whose full name ends so. */
	#inFull(name: string): string {
		return shortHead.test(name) ? (this.#full.get(headOf(name)) ?? name) : name;
	}
}

const headOf = (name: string): string =>
	name.replace(/（[^（）]*）$/u, "").slice(-2);
