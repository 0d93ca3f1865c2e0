import type { Basis, Measure } from "../analysis";
import type {
	FigureMention,
	Mention,
	RegionMention,
	TimeMention,
} from "../recognise/mention";
import type { Span } from "../text/span";
import {
	annualWords,
	type ChangeReading,
	comparisonStart,
	presentWords,
	readBasis,
	readChange,
	readTarget,
	stockWords,
} from "./cues";
import type { Draft } from "./draft";
import type { CodebookMatcher } from "./matchCodebook";
import { matchPhrase } from "./matchPhrase";
import { completeName, type NameRef, splitEach, splitNames } from "./nameList";
import {
	clauseStart,
	cutLeads,
	cutLinks,
	cutVerbs,
	nameAfter,
	startsNoun,
} from "./namePhrase";
import {
	amongOf,
	isListSize,
	isScope,
	isSubject,
	rankedBefore,
	rankStart,
} from "./rank";
import { tellsWhen } from "./when";

/** What the sentences of a paragraph hand on to the next: the last names, in groups. */
export interface Carry {
	/** The last group of names: several after 商标申请量、注册量. */
	readonly group: readonly NameRef[];
	/** Names of the drafts so far, one each, for 分别. */
	readonly recent: readonly NameRef[];
}

export const nothingCarried: Carry = { group: [], recent: [] };

interface Figured {
	readonly figure: FigureMention;
	/** Start of the clause, or the end of the figure before. */
	readonly from: number;
	readonly before: string;
	readonly change: ChangeReading;
	/** End of the words before it, a time right before it (提升至2024年的|53.3%) left out. */
	readonly wordsEnd: number;
	/** Whether only 、 or 和 (and a change word) stand between it and the figure before. */
	readonly isJoined: boolean;
	readonly limit: number;
}

const joint =
	/^(?:[、和与及，]|以及)?(?:增长|下降|提高|减少|上升|多|少|增|减|增加|降)?$/u;

/** Offset before a time that stands right before a figure: 从2020年的|44.9%. */
function beforeTime(
	text: string,
	from: number,
	to: number,
	mentions: readonly Mention[],
): number {
	const end = text.charAt(to - 1) === "的" ? to - 1 : to;
	const time = mentions.find(
		(m) => m.kind === "time" && m.end === end && m.start >= from,
	);
	if (time === undefined) return to;
	return time.start;
}

/** Figures of a sentence with the words around them. */
function figured(
	text: string,
	sentence: Span,
	mentions: readonly Mention[],
): Figured[] {
	const figures = mentions.filter(
		(m): m is FigureMention => m.kind === "figure" && !isListSize(text, m),
	);
	return figures.map((figure, i) => {
		const previous = figures[i - 1];
		const from = clauseStart(
			text,
			previous?.end ?? sentence.start,
			figure.start,
		);
		const before = text.slice(from, figure.start);
		const words = text.slice(
			from,
			beforeTime(text, from, figure.start, mentions),
		);
		return {
			figure,
			from,
			before,
			change: readChange(words.slice(-60)),
			wordsEnd: from + words.length,
			isJoined:
				previous !== undefined && from === previous.end && joint.test(before),
			limit: figures[i + 1]?.start ?? sentence.end,
		};
	});
}

/** The name that stands before a figure, or null where there is none of its own. */
function nameBefore(
	text: string,
	item: Figured,
	mentions: readonly Mention[],
): NameRef | null {
	const { figure, from, change } = item;
	const { wordsEnd } = item;
	let end =
		change.kind === "none"
			? cutLinks(text, from, wordsEnd)
			: Math.max(from, wordsEnd - 60) + change.start;
	if (figure.figure === "rank") end = rankStart(text, from, end);
	const compared =
		change.kind === "none" ? null : comparisonStart.exec(text.slice(from, end));
	if (compared !== null) end = from + compared.index;
	end = cutLinks(
		text,
		from,
		beforeTime(text, from, cutLinks(text, from, end), mentions),
	);
	if (
		end > from &&
		wordsEnd < figure.start &&
		/[从由自在于较比]/u.test(text.charAt(end - 1))
	)
		end--;
	let start = from;
	for (const mention of mentions) {
		const isBoundary =
			mention.kind === "time" ||
			mention.kind === "region" ||
			mention.kind === "agency";
		if (
			isBoundary &&
			mention.end <= end &&
			mention.end > start &&
			mention.start >= from
		)
			start = mention.end;
	}
	const quote = text.lastIndexOf("：", end - 1);
	if (quote >= start) start = quote + 1;
	start = cutLeads(text, cutVerbs(text, start, end), end);
	if (end - start < 2 || changeNoun.test(text.slice(start, end))) return null;
	return { name: text.slice(start, end), span: { start, end } };
}

/** 降幅较一季度收窄: the words of a change are no name of their own. */
const changeNoun = /^(?:降幅|增幅|增速|增长率|涨幅|增势|同比|环比|相比)$/u;

interface Reading {
	readonly names: readonly NameRef[];
	readonly isCarried: boolean;
	readonly isAfter: boolean;
}

/** Reads the drafts of one sentence. `mentions` are the sentence's own, in order; `carry` is what stood before it. */
export function bindSentence(
	text: string,
	sentence: Span,
	mentions: readonly Mention[],
	matcher: CodebookMatcher,
	carry: Carry,
): { drafts: readonly Draft[]; carry: Carry } {
	const items = figured(text, sentence, mentions);
	const drafts: Draft[] = [];
	let { group } = carry;
	const recent: NameRef[] = [...carry.recent];
	let lastBasis: Basis | null = null;
	for (let i = 0; i < items.length; i++) {
		const item = items[i] as Figured;
		let runEnd = i;
		while (items[runEnd + 1]?.isJoined) runEnd++;
		const run = items.slice(i, runEnd + 1);
		const clauseWords = text.slice(item.from, item.figure.start);
		const isRespective =
			run.length > 1 && /分别|各(?:为|达)/u.test(clauseWords);
		const own = readNames(text, item, mentions, group, matcher, run.length > 1);
		let names = own.names;
		if (isRespective && names.length !== run.length) {
			const tail = recent.slice(-run.length);
			if (own.isCarried || own.names.length === 0)
				names = tail.length === run.length ? tail : names;
			else if (own.names.length === 1) names = own.names;
		}
		for (const [k, member] of run.entries()) {
			const perRun =
				names.length === run.length ? names.slice(k, k + 1) : names;
			const isSpread =
				(item.change.kind === "change" || isEach(text, item)) &&
				names.length > 1 &&
				run.length === 1;
			const mine = isSpread ? perRun : perRun.slice(-1);
			const later =
				k > 0 ? readNames(text, member, mentions, group, matcher, false) : own;
			const memberNames =
				k > 0 && !later.isCarried && later.isAfter && !isRespective
					? later.names
					: mine;
			for (const name of memberNames.length > 0 ? memberNames : [null]) {
				const draft = draftOf({
					text,
					sentence,
					mentions,
					matcher,
					item: member,
					first: item,
					name,
					isCarried: own.isCarried,
					lastBasis,
					topic: recent.at(-1) ?? null,
				});
				if (draft === null) continue;
				const each = regionsOfEach(text, mentions, member);
				for (const region of each ?? [draft.region])
					drafts.push({ ...draft, region });
				if (draft.basis !== null) lastBasis = draft.basis;
			}
		}
		if (!own.isCarried && names.length > 0) {
			group = names;
			if (!isRespective || names !== recent) recent.push(...names);
		}
		i = runEnd;
	}
	return { drafts, carry: { group, recent: recent.slice(-8) } };
}

function readNames(
	text: string,
	item: Figured,
	mentions: readonly Mention[],
	group: readonly NameRef[],
	matcher: CodebookMatcher,
	isRun: boolean,
): Reading {
	const { figure, change } = item;
	const before = nameBefore(text, item, mentions);
	const after = text.slice(figure.end, Math.min(item.limit, figure.end + 40));
	const isAmount =
		figure.figure === "money" ||
		figure.figure === "percent" ||
		figure.figure === "point" ||
		figure.figure === "multiple";
	// An amount is said of the name before it; a count may name what it counts behind it: 帮助50余家|企业….
	const isOfBefore =
		before !== null &&
		(isAmount || matcher.match(before.name, figure.unit) !== null);
	const canFollow =
		figure.figure !== "rank" && change.kind !== "change" && !isOfBefore;
	if (
		canFollow &&
		startsNoun(before === null && isAmount ? after.replace(/^的/u, "") : after)
	) {
		const following = nameAfter(
			text,
			figure.end,
			Math.min(item.limit, figure.end + 60),
		);
		if (following !== null && following.name !== "")
			return { names: [following], isCarried: false, isAfter: true };
	}
	if (before === null && figure.figure === "rank") {
		const ranked = rankedBefore(text, item.from, mentions);
		if (ranked !== null)
			return { names: [ranked], isCarried: false, isAfter: false };
	}
	if (before === null) return { names: group, isCarried: true, isAfter: false };
	if (onlyCounter.test(before.name)) {
		const counted = group.at(-1);
		const name = `${counted?.name.replace(endCounter, "") ?? ""}${before.name}`;
		return { names: [{ ...before, name }], isCarried: false, isAfter: false };
	}
	if (isEach(text, item))
		return { names: splitEach(before), isCarried: false, isAfter: false };
	const isList = isRun || change.kind === "change";
	const completed = (isList ? splitNames(before, matcher) : [before]).map(
		(name) => completeName(name, group, matcher, figure.unit),
	);
	return { names: completed, isCarried: false, isAfter: false };
}

/** 省专利奖、专利导航项目各2项: the figure holds for each name of the list. */
const isEach = (text: string, item: Figured): boolean =>
	/各(?:有|新增|获)?$/u.test(
		text.slice(Math.max(item.from, item.figure.start - 3), item.figure.start),
	);

/** Say how something named before is counted: 批次同比增加, 件数减少. */
const endCounter = /(?:批次|件数|数量|笔数|户数|金额)$/u;
const onlyCounter = /^(?:批次|件数|数量|笔数|户数|金额)$/u;

interface DraftInput {
	readonly text: string;
	readonly sentence: Span;
	readonly mentions: readonly Mention[];
	readonly matcher: CodebookMatcher;
	readonly item: Figured;
	readonly first: Figured;
	readonly name: NameRef | null;
	readonly isCarried: boolean;
	readonly lastBasis: Basis | null;
	readonly topic: NameRef | null;
}

function draftOf(input: DraftInput): Draft | null {
	const { text, sentence, mentions, matcher, item, first, name, topic } = input;
	const { figure } = item;
	if (name === null || name.name === "") return null;
	if (
		figure.isProse &&
		/^(?:街道|镇|乡|区|县|市|省|部门|方面|类|地|城市|国家)/u.test(
			text.slice(figure.end, figure.end + 2) || figure.unit,
		)
	)
		return null;
	const words = text.slice(Math.max(first.from, sentence.start), figure.start);
	const change =
		item.change.kind === "none" && item !== first ? first.change : item.change;
	const measure = measureOf(
		figure,
		change,
		words,
		text.slice(figure.end, figure.end + 4),
	);
	const isCompared =
		measure === "growth" || measure === "change" || measure === "ratio";
	const sinceLast = text.slice(
		Math.max(sentence.start, figure.start - 80),
		figure.start,
	);
	const baseline = isCompared
		? (mentions.findLast(
				(m): m is TimeMention =>
					m.kind === "time" &&
					m.role === "baseline" &&
					m.end <= figure.start &&
					m.start >= first.from - 20,
			) ?? null)
		: null;
	const basis = isCompared
		? basisOf(words, sinceLast, baseline, measure, input.lastBasis)
		: null;
	const phrase = name?.name ?? "";
	const isPercentLike = measure !== "level";
	const unit = isPercentLike ? null : figure.unit;
	const asked = matchPhrase(text, phrase, mentions);
	const inTopic =
		topic !== null && isWeak(asked)
			? matcher.match(
					`${topic.name.replace(/(?:登记)?(?:金额|额|总额)$/u, "")}${asked}`,
					unit,
				)
			: null;
	const held = heldWords.test(
		text.slice(
			Math.max(first.from, (name.span?.start ?? first.from) - 4),
			name.span?.start ?? first.from,
		),
	)
		? matcher.match(`有效${asked}`, unit)
		: null;
	const match =
		inTopic ??
		(held?.entry.accrual === "stock" ? held : matcher.match(asked, unit));
	return {
		figure,
		sign: isCompared && change.sign === -1 && measure !== "ratio" ? -1 : 1,
		name: phrase,
		nameSpan: name?.span ?? null,
		isNameCarried: input.isCarried,
		indicatorId: match?.entry.id ?? "other",
		scope: match === null ? null : match.rest.join("、") || null,
		measure,
		basis,
		baseline,
		baselineText:
			baseline === null ? null : text.slice(baseline.start, baseline.end),
		among: measure === "rank" ? amongOf(text, first.from, figure.start) : null,
		region: regionOf(text, mentions, figure.start, name?.span ?? null),
		holder: null,
		time: timeOf(text, mentions, figure.start),
		cue: readTarget(
			text.slice(sentence.start, sentence.end),
			figure.start - sentence.start,
		),
		isFlow:
			match === null
				? flowWords.test(words)
				: match.entry.accrual === "flow" || /^新/u.test(phrase),
		isAnnual: isCompared && annualWords.test(words),
		isPresent: presentWords.test(
			text.slice(Math.max(sentence.start, figure.start - 40), figure.start),
		),
		isStock:
			match?.entry.accrual === "stock" ||
			stockWords.test(phrase) ||
			stockWords.test(words),
		rule: `bind.${input.isCarried ? "carried" : name === null ? "bare" : name.span !== null && name.span.start >= figure.end ? "after" : "before"}`,
	};
}

/** Acts: they are counted over a time. */
const flowWords =
	/(?:查处|查办|查扣|扣留|出动|检查|受理|审结|办结|立案|移送|发放|走访|培训|举办|申请|授权|登记|新增|挽回|抓获)/u;

/** 已有注册商标: what one has is a stock, though its name does not say so. */
const heldWords = /(?:已有|拥有|现有|共有|实有|持有)$/u;

const weakName =
	/^(?:惠及|服务|涉及)?(?:合同金额|企业|中小微企业|单位|户数|金额|件数|批次|案值|货值|数量|总额|总量|项目数?|主体|市场主体|笔数|办结率|结案率|件|家)+$/u;
const isWeak = (name: string): boolean => weakName.test(name);

function measureOf(
	figure: FigureMention,
	change: ChangeReading,
	words: string,
	after: string,
): Measure {
	if (figure.figure === "rank") return "rank";
	if (figure.figure === "point") return "change";
	if (figure.figure === "multiple")
		return change.kind === "change" && !/翻/u.test(words.slice(-2))
			? "growth"
			: "ratio";
	if (change.kind === "share") return "share";
	if (change.kind === "change")
		return figure.figure === "percent" ? "growth" : "change";
	if (figure.figure === "percent" && /^的/u.test(after)) return "share";
	return "level";
}

function basisOf(
	words: string,
	sentence: string,
	baseline: TimeMention | null,
	measure: Measure,
	last: Basis | null,
): Basis {
	const own = readBasis(words);
	if (own !== null)
		return measure === "ratio" && own === "yoy" && !/上年|去年/u.test(words)
			? "other"
			: own;
	if (measure === "ratio") return /上年|去年/u.test(words) ? "yoy" : "other";
	if (baseline !== null)
		return baseline.year !== null &&
			"relative" in baseline.year &&
			baseline.year.relative === -1
			? "yoy"
			: "other";
	if (/[比较](?!上年|去年)[^，]{1,12}(?:高|低|多|少)/u.test(words))
		return "other";
	return readBasis(sentence) ?? last ?? "yoy";
}

/** The last time before the figure that says when, not what it is compared with. */
function timeOf(
	text: string,
	mentions: readonly Mention[],
	end: number,
): TimeMention | null {
	return (
		mentions.findLast(
			(m): m is TimeMention =>
				m.kind === "time" && m.end <= end && tellsWhen(text, m),
		) ?? null
	);
}

function regionOf(
	text: string,
	mentions: readonly Mention[],
	end: number,
	name: Span | null,
): RegionMention | null {
	return (
		mentions.findLast(
			(m): m is RegionMention =>
				m.kind === "region" &&
				m.end <= end &&
				isSubject(text, m, mentions) &&
				!isScope(text, m) &&
				!(name !== null && m.start >= name.start && m.end <= name.end),
		) ?? null
	);
}

/** 渤海新区、黄骅市、沧县各新增…1件: one row for each of the places before 各. */
function regionsOfEach(
	text: string,
	mentions: readonly Mention[],
	item: Figured,
): readonly RegionMention[] | null {
	const each = text.lastIndexOf("各", item.figure.start);
	if (each < item.from) return null;
	const places: RegionMention[] = [];
	let end = each;
	for (const m of mentions.toReversed()) {
		if (m.kind !== "region" || m.end > end) continue;
		if (!/^[、和与及]?$/u.test(text.slice(m.end, end))) break;
		places.unshift(m);
		end = m.start;
	}
	return places.length > 1 ? places : null;
}
