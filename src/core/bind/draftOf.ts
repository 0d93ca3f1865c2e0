import type { Basis, Measure } from "../analysis";
import type {
	FigureMention,
	Mention,
	RegionMention,
	TimeMention,
} from "../recognise/mention";
import type { Span } from "../text/span";
import { accrualOf } from "./accrual";
import { amongOf } from "./among";
import { comparedWith } from "./baseline";
import {
	actNames,
	annualWords,
	flowWords,
	heldWords,
	presentWords,
	stockWords,
	totalWords,
} from "./cues";
import type { Draft } from "./draft";
import type { Figured } from "./figured";
import type { CodebookMatch, CodebookMatcher } from "./matchCodebook";
import { matchPhrase } from "./matchPhrase";
import { basisOf, isCompared, measureOf } from "./measure";
import type { NameRef } from "./nameList";
import type { OnNoRow } from "./noRow";
import { placeTold } from "./placeRole";
import { isScope } from "./rank";
import { measureReason } from "./reasons";
import { readStatus } from "./statusCue";
import { isAside, tellsWhen } from "./when";

export interface DraftInput {
	readonly text: string;
	readonly sentence: Span;
	readonly mentions: readonly Mention[];
	readonly matcher: CodebookMatcher;
	readonly item: Figured;
	/** The first figure of the run: its words hold for all of it. */
	readonly first: Figured;
	readonly name: NameRef;
	readonly isCarried: boolean;
	readonly lastBasis: Basis | null;
	/** The row before, in the same sentence. */
	readonly previous: Draft | null;
	/** What the sentence is about: 商标|方面，累计有效注册量14.6万件. */
	readonly aspect: string | null;
	/** The unit that the name was last counted in. */
	readonly countedIn: string | null;
	/** The name before, for names that say nothing alone. */
	readonly topic: NameRef | null;
	readonly onNoRow?: OnNoRow | undefined;
}

/** Counted in prose, and no statistic. */
const prosePlaces =
	/^(?:街道|镇|乡|区|县|市|省|部门|方面|类|地|城市|国家|盟|旗|特点|问题|环节|阶段|维度|亮点|层面|领域|关口|重点|关键|专项|行动|目标|任务|举措|措施|渠道|途径|原则|季度|特征|变化|趋势|事|大事|实事|工作|都|均)/u;

/** 迪拜、法国|两家主题公园, “春雷”“蓝天”|两个专项行动: the number of those just listed. */
const apposed = /(?:、[^，；。：、各共有为达是均新建]{1,8}|”)$/u;

/** What one figure says under one name, or null where it is no statistic. */
export function draftOf(input: DraftInput): Draft | null {
	const { text, sentence, mentions, item, first, name } = input;
	const { figure } = item;
	const behind = text.slice(figure.end, figure.end + 4);
	const isPlaces = prosePlaces.test(behind) || prosePlaces.test(figure.unit);
	const isApposed =
		figure.isProse && apposed.test(text.slice(first.from, figure.start));
	if (name.name === "" || (figure.isProse && isPlaces) || isApposed) {
		input.onNoRow?.(figure, name.name === "" ? "noName" : "countsPlaces");
		return null;
	}
	const words = text.slice(Math.max(first.from, sentence.start), figure.start);
	const change =
		item.change.kind === "none" && item !== first ? first.change : item.change;
	const measure = measureIn(input, measureOf(figure, change, words, behind));
	const compares = isCompared(measure);
	const baseline = compares ? baselineOf(mentions, first, figure) : null;
	const sinceLast = text.slice(
		Math.max(sentence.start, figure.start - 80),
		figure.start,
	);
	const time = timeOf(text, mentions, figure.start);
	const found = matchOf(
		input,
		measure === "level" || isCounted(figure, measure)
			? figure.unit
			: input.countedIn,
	);
	const isOwnersShare = measure === "share" && ownerOnly.test(name.name);
	const match =
		isOwnersShare || found === null
			? null
			: ofWhom(found, name.name, text, input.matcher);
	const isTotal = totalWords.test(words);
	const basis = compares
		? basisOf({
				words,
				sentence: sinceLast,
				baseline,
				measure,
				time,
				last: input.lastBasis,
			})
		: null;
	const isFresh =
		(/^新/u.test(name.name) || /(?:[又再新]添|新增)了?$/u.test(words)) &&
		!isTotal;
	const accrual = match?.entry.accrual ?? null;
	const said = text.slice(
		Math.max(sentence.start, figure.start - 40),
		figure.start,
	);
	return {
		figure,
		sign: compares && measure !== "ratio" ? signOf(text, item, first) : 1,
		name: name.name,
		nameSpan: name.span,
		isNameCarried: input.isCarried,
		isNameBare: name.isBare === true,
		isNameElliptic: name.isElliptic === true,
		indicatorId: match?.entry.id ?? "other",
		scope: match?.rest.join("、") || null,
		measure,
		basis: basis?.basis ?? null,
		baseline:
			basis?.rule === "basis.lastRow"
				? (input.previous?.baseline ?? baseline)
				: baseline,
		baselineText:
			baseline === null
				? compares
					? comparedWith(words)
					: null
				: text.slice(baseline.start, baseline.end),
		accrual: accrualOf({
			name: name.name,
			isCarried: input.isCarried,
			words,
			match,
			time,
		}),
		among: measure === "rank" ? amongOf(text, first.from, figure.start) : null,
		region: regionOf(text, mentions, figure.start, name.span),
		time,
		cue: targetOf(text, sentence, figure.start),
		isFlow:
			isFresh ||
			(match === null
				? flowWords.test(sinceLast) && !isTotal
				: accrual === "flow" || (accrual === null && actNames.test(name.name))),
		isSoFar: /累[计积]|已[是有达登累]/u.test(words),
		isAnnual: compares && annualWords.test(words),
		isPresent: presentWords.test(said),
		isStock:
			!isFresh &&
			(accrual === "stock" ||
				isTotal ||
				(accrual === "flow"
					? presentWords.test(words)
					: stockWords.test(name.name) || stockWords.test(words))),
		rule: `bind.${input.isCarried ? "carried" : name.span !== null && name.span.start >= figure.end ? "after" : "before"}`,
		measureReason: measureReason(
			change === item.change ? item : first,
			change,
			measure === "level",
		),
		basisReason: basis && { rule: basis.rule, words: baseline },
	};
}

/** A level that goes on with the figure before says the same of it: 比重由15.9%提高到|21.1%; 企业212家，超过|一半 is a share. */
function measureIn(
	{ text, previous, item, isCarried }: DraftInput,
	measure: Measure,
) {
	if (measure !== "level") return measure;
	if (tellsShare(text, item)) return "share";
	if (tellsGrowth(text, item)) return "growth";
	if (!isCarried || previous === null) return measure;
	const { figure, change } = item;
	if (figure.unit === previous.figure.unit)
		return change.kind === "until" && previous.measure === "share"
			? previous.measure
			: measure;
	return figure.figure === "percent" && previous.measure === "level"
		? "share"
		: measure;
}

/** …占专利授权量的比重，从|9.8%提高到17.3%. */
function tellsShare(text: string, { figure, clauseBefore }: Figured): boolean {
	if (figure.figure !== "percent" || clauseBefore === null) return false;
	return /(?:比重|占比|比例)$/u.test(
		text.slice(clauseBefore.start, clauseBefore.end),
	);
}

/** 授权增幅：望山县|64.0%. */
function tellsGrowth(text: string, { figure, clauseBefore }: Figured): boolean {
	if (figure.figure !== "percent") return false;
	// 增速前两位为姜堰区（|21.3%）.
	const words = text.slice(Math.max(0, figure.start - 30), figure.start);
	if (
		/(?:增幅|增速)(?:前.{1,2}|后.{1,2}|最[快高低])[位的]?(?:[^，；。]*|，[仅达为至]{0,3})$/u.test(
			words,
		)
	)
		return true;
	if (clauseBefore === null) return false;
	const { start, end } = clauseBefore;
	return (
		text.charAt(end) === "：" &&
		/(?:增幅|增速|增长率)$/u.test(text.slice(start, end))
	);
}

/** How far before a figure a word that makes it a goal may stand: a sentence may be as long as a file. */
const targetReach = 400;

/** The word that makes a figure a goal, in the paragraph's text. */
function targetOf(text: string, sentence: Span, end: number) {
	const from = Math.max(sentence.start, end - targetReach);
	const cue = readStatus(text.slice(from, end), end - from);
	return cue && { ...cue, start: cue.start + from, end: cue.end + from };
}

/** 分别多5件、少6.8万元: the second figure's own word turns its sign. */
function signOf(text: string, item: Figured, first: Figured): 1 | -1 {
	if (item.change.kind === "change") return item.change.sign;
	const own = text.slice(item.from, item.figure.start);
	if (/[少减降低]$/u.test(own)) return -1;
	if (/[多增高]$/u.test(own)) return 1;
	return first.change.sign;
}

function baselineOf(
	mentions: readonly Mention[],
	first: Figured,
	figure: Span,
): TimeMention | null {
	const isNear = (m: Mention): m is TimeMention =>
		m.kind === "time" &&
		m.role === "baseline" &&
		m.end <= figure.start &&
		m.start >= first.from - 20;
	return mentions.findLast(isNear) ?? null;
}

const weakName =
	/^(?:惠及|服务|涉及)?(?:惠企|保额|保费|合同金额|成交额|融资额|贷款额|交易额|企业|中小微企业|单位|户数|金额|件数|批次|案值|货值|数量|总额|总量|项目数?|主体|市场主体|笔数|办结率|结案率|件|家)+$/u;

/** 企业|占七成 of the patents says nothing of enterprises. */
const ownerOnly = /^(?:.{2,20}中)?(?:企业|高校|科研院所|自然人|个人)$/u;

/** 减少|8件: a change in its own unit; 前移|2位 is of a rank. */
const isCounted = ({ figure, unit }: FigureMention, measure: Measure) =>
	measure === "change" &&
	unit !== "位" &&
	(figure === "count" || figure === "money");

const courtWords = /法院|法庭|审判|[中高]院/u;
const dealtWith = /办结|结案/u;
const courtsOnly = /收案|新收|审结|审判|审理|受理|一审|二审|诉讼|民事/u;

/** 办结知识产权案件 is a court's where the paragraph speaks of a court, else an authority's. */
function ofWhom(
	match: CodebookMatch,
	name: string,
	text: string,
	matcher: CodebookMatcher,
): CodebookMatch {
	const { id } = match.entry;
	const isOpen =
		(id === "court_ip_cases" || id === "ip_cases") &&
		dealtWith.test(name) &&
		!courtsOnly.test(name);
	if (!isOpen) return match;
	const isCourt = courtWords.test(text.slice(0, courtReach));
	const said = isCourt ? "审结知识产权案件" : "查办知识产权案件";
	return matcher.match(said, null) ?? match;
}

/** How much of a paragraph is looked at for a court. */
const courtReach = 400;

/** The codebook's entry: by the name, by what one has of it (已有注册商标), or by the name together with the topic (惠及企业). */
function matchOf(input: DraftInput, unit: string | null): CodebookMatch | null {
	const { text, mentions, matcher, first, name, topic } = input;
	const asked = matchPhrase(text, name.name, mentions);
	if (topic !== null && weakName.test(asked)) {
		const subject = topic.name.replace(/(?:登记)?(?:金额|额|总额)$/u, "");
		const inTopic = matcher.match(`${subject}${asked}`, unit);
		if (inTopic !== null) return inTopic;
	}
	const plain = matcher.match(asked, unit);
	if (plain === null && input.aspect !== null) {
		const ofAspect = matcher.match(`${input.aspect}${asked}`, unit);
		if (ofAspect !== null) return ofAspect;
	}
	const start = name.span?.start ?? first.from;
	const lead = text.slice(Math.max(first.from, start - 4), start);
	const held = heldWords.test(lead)
		? matcher.match(`有效${asked}`, unit)
		: null;
	return held?.entry.accrual === "stock" ? held : plain;
}

/** The last time before the figure that says when, not what it is compared with. */
function timeOf(
	text: string,
	mentions: readonly Mention[],
	end: number,
): TimeMention | null {
	const isWhen = (m: Mention): m is TimeMention =>
		m.kind === "time" &&
		m.end <= end &&
		tellsWhen(text, m) &&
		!(isAside(text, m) && text.slice(m.end, end).includes("）"));
	return mentions.findLast(isWhen) ?? null;
}

function regionOf(
	text: string,
	mentions: readonly Mention[],
	end: number,
	name: Span | null,
): RegionMention | null {
	for (const m of mentions.toReversed()) {
		if (
			m.end > end ||
			(name !== null && m.start >= name.start && m.end <= name.end)
		)
			continue;
		// 甲省、乙省分别增长…；丙铁路…: a list ends with its clause.
		const isListed =
			m.kind === "region" &&
			m.level === "province" &&
			text.charAt(m.start - 1) === "、";
		if (isListed && text.slice(m.end, end).includes("；")) return null;
		const place = placeTold(text, m, mentions);
		if (place !== null && !isScope(text, place)) return place;
	}
	return null;
}

/** 清河区、望山县各新增…1件: the places before 各, where there are several. */
export function placesOfEach(
	text: string,
	mentions: readonly Mention[],
	item: Figured,
): readonly RegionMention[] | null {
	const words = text.slice(item.from, item.figure.start);
	const each =
		item.from + Math.max(words.lastIndexOf("各"), words.lastIndexOf("均"));
	const places =
		each < item.from ? [] : placesBefore(text, mentions, item.from, each);
	return places.length > 1 ? places : null;
}

/** What stands between the places of a list: 清河区|人民法院、|望山县人民法院. */
const bodyBetween =
	/^(?:人民法院|法院|人民检察院|检察院|海关|公安分?局|市场监管局|市场监督管理局|法庭)?[、和与及]?$/u;

/** 清河区、望山县|分别为: the list of places that ends at `to`, in order; a noun (清河区、望山县专利授权|分别) may stand between. */
export function placesBefore(
	text: string,
	mentions: readonly Mention[],
	from: number,
	to: number,
): readonly RegionMention[] {
	const places: RegionMention[] = [];
	let end = to;
	for (const m of mentions.toReversed()) {
		if (m.kind !== "region" || m.end > end || m.start < from) continue;
		const between = text.slice(m.end, end);
		const isNext =
			places.length === 0
				? !/[，；。、]/u.test(between)
				: bodyBetween.test(between);
		if (!isNext) break;
		places.unshift(m);
		end = m.start;
	}
	return places;
}
