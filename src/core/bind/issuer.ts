import type { Mention } from "../recognise/mention";
import type { Span } from "../text/span";

/** A body that states what follows: 据临江市统计局统计, 记者从市市场监管局获悉. */
export interface Source extends Span {
	/** In the words of the article. */
	readonly name: string;
	/**
	 * How far it speaks. `paragraph`: to the paragraph's end. `article`: 记者从…获悉 before all figures, or 新闻发布会，…介绍,
	 * tells where the whole report is from. `speaker`: 市市场监管局局长： speaks until another speaker does. `introduced`:
	 * 市市场监管局副局长李某 will speak as 李某：.
	 */
	readonly reach: "paragraph" | "article" | "speaker" | "introduced";
	/** Who speaks for it, by name. */
	readonly person: string | null;
}

interface Rule {
	/** Right before the body's name. */
	readonly before: RegExp;
	/** Right behind it. */
	readonly after: RegExp;
	readonly reach: Source["reach"];
}

const clauseHead = /(?:^|[，。；：！？（”\s])(?:[，\s]*)$/u;
const speech = "(?:介绍|表示|透露|告诉记者|通报|披露|指出|强调|说|称)";

// biome-ignore format: a table
const rules: readonly Rule[] = [
	// 据国家统计局最新统计, 根据海关总署7月14日发布的数据
	{ before: /(?:依?据|来自)$/u, after: /^(?:[^，。；：《》获]{0,14}?)(?:统计|数据|介绍|消息|测算|预测|发布|公布|通报|披露)/u, reach: "paragraph" },
	// 从市市场监管局召开的新闻发布会上获悉
	{ before: /从$/u, after: /^[^，。；：]{0,24}?(?:获悉|了解到|获知|得知)/u, reach: "article" },
	// 国家统计局今天发布数据
	{ before: clauseHead, after: /^[^，。；：《》]{0,16}?(?:发布|公布|晒出|通报)[^，。；：《》]{0,16}?(?:数据|统计|情况|公报|白皮书|报告|成绩单|年报|“)/u, reach: "paragraph" },
	{ before: clauseHead, after: /^[^，。；：《》]{0,16}?(?:发布|公布)的?《[^》]{2,40}(?:报告|白皮书|公报|状况|统计|年报)(?:（[^）]{1,16}）)?》/u, reach: "paragraph" },
	{ before: clauseHead, after: /^[^，。；：《》]{0,12}?《[^》]{2,40}》(?:显示|表明)/u, reach: "paragraph" },
	{ before: clauseHead, after: /^[^，。；：《》]{0,6}?(?:统计|数据|资料|监测|抽样调查|调查)(?:数据|结果)?(?:显示|表明)/u, reach: "paragraph" },
	// 市中级人民法院召开新闻发布会，通报
	{ before: clauseHead, after: /^[^，。；：《》]{0,12}?(?:召开|举行|举办)[^，。；：《》]{0,16}?会，[^，。；：《》]{0,8}?(?:发布|公布|通报|介绍)/u, reach: "article" },
	// 市市场监管局副局长陈某介绍，
	{ before: clauseHead, after: new RegExp(`^[^，。；：《》“]{0,24}?${speech}(?:[，：]|道)`, "u"), reach: "paragraph" },
	{ before: clauseHead, after: /^[^，。；：《》“]{0,16}?(?:负责人|负责同志|局长|主任|部门|发言人)[^，。；：《》]{0,4}介绍/u, reach: "paragraph" },
];

/** 市市场监管局局长： at the start of a paragraph. */
const speaker =
	/^[^，。；：]{0,14}(?:长|主任|员|负责人|负责同志|书记|发言人)[^，。；：]{0,6}：/u;

/** Hosts others who speak. */
const pressOffice = /新闻办(?:公室)?$|国新办$/u;

/** 党组书记、局长周某: a person of the body, by name. */
const personOf =
	/^[^，。；：“”]{0,14}?(?:[局院关厅部处科县市区镇会校组]长|检察长|秘书长|主任|书记|调研员|负责人|发言人)(?:、[^，。；：]{0,8}长)?(\p{Script=Han}{2,3}?)(?=[，。、；：（]|介绍|表示|通报|说|指出|回答|$)/u;

/** The bodies that state figures of a sentence, in order. `mentions` are the sentence's own; `text` is the paragraph's. */
export function readSources(
	text: string,
	sentence: Span,
	mentions: readonly Mention[],
): readonly Source[] {
	const sources: Source[] = [];
	for (const body of bodiesIn(text, sentence, mentions)) {
		const before = text.slice(
			Math.max(sentence.start, body.start - 6),
			body.start,
		);
		const after = text.slice(
			body.behind,
			Math.min(sentence.end, body.behind + 64),
		);
		const { start, end } = body;
		const name = text.slice(start, end);
		const isSpeaker = body.start === 0 && speaker.test(after);
		const rule = rules.find(
			(r) => r.before.test(before) && r.after.test(after),
		);
		const person = personOf.exec(after)?.[1] ?? null;
		const add = (reach: Source["reach"]) =>
			sources.push({ start, end, name, reach, person });
		if (isSpeaker) add("speaker");
		else if (rule && !pressOffice.test(name)) {
			const isHeard = /(?:发布|通气|吹风|座谈|见面)会/u.test(
				text.slice(Math.max(0, start - 160), start),
			);
			add(isHeard ? "article" : rule.reach);
		} else if (person !== null) add("introduced");
	}
	return sources;
}

interface Body extends Span {
	/** Where the words behind it start: behind its second name in brackets. */
	readonly behind: number;
}

/** Agencies, several joined as one, and bodies that are none but issue statistics (某某协会, 某某集团). */
function bodiesIn(
	text: string,
	sentence: Span,
	mentions: readonly Mention[],
): readonly Body[] {
	const bodies: Body[] = [];
	for (const mention of mentions) {
		const last = bodies.at(-1);
		if (mention.kind !== "agency" || mention.start < (last?.behind ?? 0))
			continue;
		const between = last && text.slice(last.behind, mention.start);
		if (last && /^[、和与及]?$/u.test(between ?? "?"))
			bodies[bodies.length - 1] = body(text, { ...mention, start: last.start });
		else bodies.push(body(text, mention));
	}
	return [...bodies, ...otherBodies(text, sentence)].sort(
		(a, b) => a.start - b.start,
	);
}

const body = (text: string, { start, end }: Span): Body => {
	const second = /^（[^（）]{2,16}）/u.exec(text.slice(end, end + 18))?.[0];
	return { start, end, behind: end + (second?.length ?? 0) };
};

const societies =
	/(据|从|^|[，。；：])((?!了解|介绍)[^\P{Script=Han}从据由]{2,18}?(?:协会|联合会|学会|商会|研究院|研究所|研究中心|数据中心|统计中心|信息中心|监测中心|集团|公司|组织|银行))/gu;

function otherBodies(text: string, sentence: Span): readonly Body[] {
	const bodies: Body[] = [];
	const words = text.slice(sentence.start, sentence.end);
	for (const { 1: lead = "", 2: name = "", index } of words.matchAll(
		societies,
	)) {
		const start = sentence.start + index + lead.length;
		bodies.push(body(text, { start, end: start + name.length }));
	}
	return bodies;
}
