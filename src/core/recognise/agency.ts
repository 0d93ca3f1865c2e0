import {
	joiners,
	notInSubOffices,
	sections,
	subOffices,
} from "../lexicon/agencyWords";
import type { AgencyDraft } from "./agencyPlace";
import { type AgencyRule, agencyRules } from "./agencyRules";
import type { OnDropped } from "./dropped";
import type { AgencyMention, Recogniser } from "./mention";

interface Head {
	readonly text: string;
	readonly rule: AgencyRule;
}

/** Heads by their last character; in the order of the rules, the longest of a rule first. */
const headsByEnd = new Map<string, readonly Head[]>();
for (const rule of agencyRules) {
	const heads = [...rule.heads].sort((a, b) => b.length - a.length);
	for (const text of heads) {
		const last = text.at(-1) ?? "";
		headsByEnd.set(last, [...(headsByEnd.get(last) ?? []), { text, rule }]);
	}
}

/** Named public bodies, read leftwards from the ends of their names. One pass: at each end a bounded look back. */
export const recogniseAgencies: Recogniser<AgencyMention> = (
	text,
	onDropped,
) => {
	const mentions: AgencyMention[] = [];
	for (let end = 1; end <= text.length; end++) {
		const heads = headsByEnd.get(text.charAt(end - 1));
		if (heads === undefined) continue;
		const mention = readEndingAt(text, end, heads, mentions.at(-1), onDropped);
		if (mention === null) continue;
		while ((mentions.at(-1)?.start ?? -1) >= mention.start) mentions.pop();
		const last = mentions.at(-1);
		const whole = last && joinedName(text, last, mention);
		if (whole) mentions[mentions.length - 1] = whole;
		else if (last === undefined || last.end < mention.start)
			mentions.push(mention);
		else if (last.end === mention.start) {
			if (last.name.endsWith("总局"))
				mentions[mentions.length - 1] = merged(last, mention);
			else mentions.push(mention);
		}
	}
	return mentions;
};

/** 云泽海关隶属松坞海关 is one body; the second name of 云泽市市场监督管理局（知识产权局） is a mention of its own. */
function joinedName(
	text: string,
	last: AgencyMention,
	next: AgencyMention,
): AgencyMention | null {
	const between = text.slice(last.end, next.start);
	const isSubordinate =
		(between === "隶属" || between === "所属") && next.name.endsWith("海关");
	if (!isSubordinate) return null;
	const { end } = next;
	return { ...last, end, name: text.slice(last.start, end) };
}

/** 国家税务总局云泽市税务局 is one body. */
const merged = (
	first: AgencyMention,
	second: AgencyMention,
): AgencyMention => ({
	...second,
	start: first.start,
	name: first.name + second.name,
});

function readEndingAt(
	text: string,
	end: number,
	heads: readonly Head[],
	last: AgencyMention | undefined,
	onDropped?: OnDropped,
): AgencyMention | null {
	for (const { text: head, rule } of heads) {
		const at = end - head.length;
		if (at < 0 || !text.startsWith(head, at)) continue;
		if (rule.notBefore?.test(text.slice(end, end + 4))) {
			const start = onDropped && rule.read(text, at)?.start;
			if (start !== undefined) onDropped?.({ ...otherWord(rule), start, end });
			continue;
		}
		const read = rule.read(text, at) ?? joined(text, at, rule, last);
		if (read === null) continue;
		const to = withSubOffice(text, end);
		return {
			kind: "agency",
			rule: rule.id,
			start: read.start,
			end: to,
			name: text.slice(read.start, to),
			place: read.place,
		};
	}
	return null;
}

const otherWord = ({ id }: AgencyRule) =>
	({ kind: "agency", rule: id, why: "otherWord", to: null }) as const;

/** 公安局 of 市市场监管局、公安局: the place was said in front. */
function joined(
	text: string,
	head: number,
	rule: AgencyRule,
	last: AgencyMention | undefined,
): AgencyDraft | null {
	if (last === undefined || !joiners.includes(text[last.end] ?? "?"))
		return null;
	const start = rule.coreStart?.(text, head) ?? -1;
	return start === last.end + 1 ? { start, place: null } : null;
}

const mostParts = 2;

function withSubOffice(text: string, start: number): number {
	let end = start;
	for (let count = 0; count < mostParts; count++) {
		subOffices.lastIndex = end;
		const part = subOffices.exec(text)?.[0];
		if (part === undefined || isInSentence(part)) break;
		end += part.length;
	}
	return withSection(text, end);
}

/** 市市场监管局知识产权保护科|科长. */
function withSection(text: string, end: number): number {
	sections.lastIndex = end;
	const part = sections.exec(text)?.[0];
	const isOther =
		part === undefined || notInSubOffices.test(part.replace(/[和与]/gu, ""));
	return isOther ? end : end + part.length;
}

/** 食品药品与环境犯罪侦查支队 is a part; what has words of the sentence in it is none. */
const isInSentence = (part: string): boolean =>
	notInSubOffices.test(part.replace(/药品[与和](?:生态)?环境/u, ""));
