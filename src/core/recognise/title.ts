import type { PolicyAction } from "../analysis";
import {
	actionVerbs,
	policyHeads,
	policyVerbs,
	workHeads,
	workNouns,
} from "../lexicon/titleWords";
import type { Span } from "../text/span";
import { recogniseAgencies } from "./agency";
import type { Recogniser, TitleMention } from "./mention";

/** 《…》 with what it is: an official document or a work. Nested titles are one mention, brackets included. */
export const recogniseTitles: Recogniser<TitleMention> = (text) =>
	outermostTitles(text).map((span) => readTitle(text, span));

/** Longer than any title; what lies between a stray 《 and a far 》 is none. */
const longestTitle = 150;

/** Pairs of 《 and 》 that lie in no other pair, in order. A sentence's end closes nothing: a 《 left open there is no title. */
function outermostTitles(text: string): readonly Span[] {
	const pairs: Span[] = [];
	let open: number[] = [];
	for (let i = 0; i < text.length; i++) {
		const c = text.charAt(i);
		if (c === "《") open.push(i);
		else if (c === "。") open = [];
		if (c !== "》") continue;
		const start = open.pop();
		if (start === undefined || i + 1 - start > longestTitle) continue;
		while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop();
		if (i > start + 1) pairs.push({ start, end: i + 1 });
	}
	return pairs;
}

function readTitle(text: string, { start, end }: Span): TitleMention {
	const title = text.slice(start + 1, end - 1);
	const before = text.slice(Math.max(0, start - window), start);
	const after = text.slice(end, end + window);
	const near = text.slice(Math.max(0, start - numberWindow), start);
	const behind = text.slice(end, end + numberWindow);
	const head = headOf(title) ?? (goalYear.test(title) ? "policy" : null);
	const isPolicy = head ? head === "policy" : isPolicyHere(before, after);
	return {
		kind: "title",
		rule: head ? `title.${head}Head` : "title.context",
		start,
		end,
		isPolicy,
		title,
		documentNumber: isPolicy ? documentNumber(near, behind) : null,
		issuers: isPolicy ? issuersOf(title) : [],
		date: null,
		action: isPolicy ? actionOf(before, after) : null,
	};
}

/** How far around a title its verb is looked for. */
const window = 24;
/** A short name may stand between a title and its number: （以下简称《规划》，…号）. */
const numberWindow = 64;
const longestHead = 4;
/** （试行）, （2021—2035年）, “…” and a year at the end say nothing of what it is. */
const tailPattern = /(?:（[^（）]{0,40}）|[\d.]+版?|年版|全文|[”〉〕])$/u;

/** A programme that is named after the year of its goals: 海洋强市2035. */
const goalYear = /20(?:25|30|35|50)年?$/u;

function headOf(title: string): "policy" | "work" | null {
	let name = title;
	for (let tail = tailPattern.exec(name); tail; tail = tailPattern.exec(name))
		name = name.slice(0, -tail[0].length);
	for (let size = longestHead; size > 0; size--) {
		const head = name.slice(-size);
		if (workHeads.has(head)) return "work";
		if (policyHeads.has(head)) return "policy";
	}
	return null;
}

function isPolicyHere(before: string, after: string): boolean {
	const near = before.slice(-8);
	// 《地理标志产品 云泊黄桃》团体标准
	if (/标准$/u.test(near) || /^[^，。；]{0,4}标准/u.test(after)) return true;
	if (workNouns.some((w) => near.includes(w) || after.slice(0, 4).includes(w)))
		return false;
	return policyVerbs.some((verb) => near.includes(verb));
}

const number =
	"(?:\\p{Script=Han}{1,12}[〔[【（](?:19|20)\\d\\d[〕\\]】）]第?\\d{1,5}号|\\p{Script=Han}{2,16}令第?\\d{1,4}号)";
const numberBehind = new RegExp(
	`^(?:（(?:[^（）]{0,24}[，；])?)?(${number})`,
	"u",
);
const numberBefore = new RegExp(
	`(?<!\\p{Script=Han})(?:以|经|按照|根据)?(${number})(?:文件?)?(?:印发|下发|转发|出台|公布|发布)?[了的]?$`,
	"u",
);

/** 国发〔2021〕15号, right behind the title or right before it. */
function documentNumber(before: string, after: string): string | null {
	return (
		numberBehind.exec(after)?.[1] ?? numberBefore.exec(before)?.[1] ?? null
	);
}

/** The bodies that a title itself names: 甲市财政局、甲市科技局关于…的通知. */
function issuersOf(title: string): readonly string[] {
	const at = title.indexOf("关于");
	if (at <= 0) return [];
	const bodies = recogniseAgencies(title.slice(0, at));
	const named = bodies.map(({ name }) => name);
	if (
		named.join("").length === title.slice(0, at).replace(/[、 ]/gu, "").length
	)
		return named;
	const parts = title.slice(0, at).split(/[、 ]/u);
	return parts.every((body) => /[局委部院厅办会府署]$/u.test(body))
		? parts
		: [];
}

/** The verb nearest before the title, else 施行 or 修改 behind it. */
function actionOf(before: string, after: string): PolicyAction | null {
	let best: PolicyAction | null = null;
	let at = -1;
	const clause = before.slice(
		1 + Math.max(...["，", "。", "；"].map((c) => before.lastIndexOf(c))),
	);
	for (const [verb, action] of Object.entries(actionVerbs)) {
		const found = clause.lastIndexOf(verb);
		if (found > at) [best, at] = [action, found];
	}
	if (best) return best;
	const rest = after.split(/[，。；]/u)[0] ?? "";
	if (/^(?:正式)?(?:印发|出台|发布|公布)/u.test(rest)) return "issued";
	if (rest.includes("施行")) return "implemented";
	return /修[改订正]/u.test(rest) ? "revised" : null;
}
