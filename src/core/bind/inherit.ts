import type { Indicator, Origin, Slot, Status } from "../analysis";
import type { RegionMention, TimeMention } from "../recognise/mention";
import type { Span } from "../text/span";
import { bracketStart } from "./bracketBase";
import { cellTimes } from "./cells";
import type { Draft } from "./draft";
import { settleHeadlines } from "./headline";
import { type Filled, PeriodState } from "./period";
import { periodBounds } from "./periodBounds";
import { speaksOfSeveral } from "./placeRole";
import type { ParagraphReading } from "./readParagraph";
import { type Reasons, reasonsOf } from "./reasons";
import { RegionState } from "./resolveRegion";
import { annualPeriod, type LastRow, sharedPeriod } from "./sharedPeriod";
import { StatusState } from "./status";

/** What the article as a whole gives its rows. */
export interface ArticleContext {
	readonly region: string | null;
	readonly published: string | null;
	readonly title: string | null;
}

/** An indicator in a paragraph: spans are of the paragraph's normalised text, until `analyse` carries them to the source. */
export interface PlacedIndicator {
	readonly paragraph: number;
	/** Its confidence is open until `rateRows`. */
	readonly indicator: Indicator;
	readonly draft: Draft;
	readonly reasons: Reasons;
	readonly isHeadline: boolean;
}

/**
 * Settles what sentences leave open, in the order of the text: the year of 上半年, the place of 全市, whether a plan's
 * section is being read. One cheap pass over what the paragraphs said.
 */
export function inherit(
	paragraphs: readonly ParagraphReading[],
	isBoilerplate: readonly boolean[],
	article: ArticleContext,
): readonly PlacedIndicator[] {
	const regions = new RegionState(article.region);
	const statuses = new StatusState(article.published);
	const times = new PeriodState(article.published);
	for (const [
		at,
		{ sentences, normalised, mentions },
	] of paragraphs.entries()) {
		if (isBoilerplate[at]) continue;
		for (const mention of mentions) regions.expect(mention);
		for (const sentence of sentences)
			for (const time of sentence.times)
				times.years.expect(time, normalised.text);
	}
	const placed: PlacedIndicator[] = [];
	for (const [at, paragraph] of paragraphs.entries()) {
		if (isBoilerplate[at]) continue;
		const { text } = paragraph.normalised;
		times.enterParagraph();
		statuses.enterParagraph();
		let paragraphRegion: RegionMention | null = null;
		for (const sentence of paragraph.sentences) {
			statuses.enterSentence(sentence, paragraph.headingLevel);
			const next = paragraphs[at + 1]?.normalised.text ?? "";
			if (sentence.isHeading && paragraph.headingLevel === 0 && opensNews(next))
				times.enterItem();
			const subject = sentence.regions.find(
				(r) => r.start - sentence.start <= 12,
			);
			if (subject !== undefined) {
				paragraphRegion = subject;
				regions.of(subject);
			}
			times.enterSentence(statuses.isAhead);
			let last: LastRow | null = null;
			let seen = 0;
			const note = (until: number) => {
				for (; seen < sentence.times.length; seen++) {
					const time = sentence.times[seen] as TimeMention;
					if (time.start >= until) return;
					times.note(time, text, sentence);
				}
			};
			const cells = cellTimes(sentence, text);
			for (const [column, draft] of sentence.drafts.entries()) {
				note(draft.figure.start);
				const { context } = draft;
				const time = context?.time ?? cells[column]?.time ?? null;
				const bracket = bracketStart(text, draft.figure);
				const isBase =
					bracket !== null &&
					placed.at(-1)?.paragraph === at &&
					(placed.at(-1)?.indicator.status === "target" ||
						isInBase(placed, bracket));
				const period: Filled<string | null> =
					(isBase ? times.ofBase(draft, text) : null) ??
					annualPeriod(draft, placed, at) ??
					(context ? null : sharedPeriod(draft, time, last, text)) ??
					times.of(draft, time, text);
				if (!isBase) last = { draft, period };
				const status = context?.isGoal
					? headGoal
					: statuses.of(
							draft,
							time ?? draft.time,
							period.value,
							text,
							isBase || cells[column]?.isLast === false,
						);
				const place = context?.region ?? placeOf(draft, paragraphRegion, text);
				const region = regions.of(place);
				placed.push({
					paragraph: at,
					isHeadline: sentence.isHeading,
					draft,
					indicator: indicatorOf(draft, sentence, text, period, status, {
						...region,
						origin: slotOf(
							draft.region !== null && draft.region.name !== null,
							draft.region !== null || region.value !== null,
						),
					}),
					reasons: reasonsOf(draft, {
						period,
						time: time ?? draft.time,
						status,
						region: region.value,
						place,
					}),
				});
			}
			note(Number.POSITIVE_INFINITY);
		}
	}
	return settleHeadlines(placed);
}

/** Whether the row before stands in the same bracket. */
function isInBase(
	placed: readonly PlacedIndicator[],
	bracket: number,
): boolean {
	const { start } = placed.at(-1)?.indicator.figure ?? { start: -1 };
	return start > bracket;
}

/** The place a row names or its paragraph opened with; null is the article's. */
function placeOf(
	{ region, figure }: Draft,
	subject: RegionMention | null,
	text: string,
): RegionMention | null {
	if (region === null) return subject;
	return speaksOfSeveral(text.slice(region.end, figure.start)) ? null : region;
}

const newsPattern =
	/今[天日]|昨[天日]|（\d{1,2}月\d{1,2}日）|近日|日前|记者从|获悉|了解到/u;

/** Whether a paragraph is an item of news of its own: 记者从…获悉. */
function opensNews(text: string): boolean {
	return newsPattern.test(text.slice(0, openingLength));
}

const openingLength = 40;

/** Below 目标 in the head of a table. */
const headGoal: Filled<Status> = {
	value: "target",
	origin: "stated",
	span: null,
	why: { rule: "status.word", words: null },
};

/** 较2020年 is a year on year growth in a row of 2021, and another one in a row of 2023. */
function basisOf(draft: Draft, period: string | null): Draft["basis"] {
	const year = draft.baseline?.year;
	if (
		draft.basis !== "other" ||
		draft.measure === "ratio" ||
		!year ||
		!("absolute" in year) ||
		period === null
	)
		return draft.basis;
	const [first = "", last = first] = period.split("/");
	const isOneYear = first.slice(0, 4) === last.slice(0, 4);
	return isOneYear && Number(period.slice(0, 4)) === year.absolute + 1
		? "yoy"
		: "other";
}

const slotOf = (isStated: boolean, isThere: boolean): Origin =>
	isStated ? "stated" : isThere ? "inherited" : "absent";

function indicatorOf(
	draft: Draft,
	sentence: Span,
	text: string,
	period: Filled<string | null>,
	status: Filled<Status>,
	region: { value: string | null; code: string | null; origin: Origin },
): Indicator {
	const { figure } = draft;
	const bounds = period.value === null ? null : periodBounds(period.value);
	const signed = (value: string): string =>
		draft.sign === -1 ? `-${value}` : value;
	const origins: Record<Slot, Origin> = {
		name: slotOf(!draft.isNameCarried, draft.name !== ""),
		value: "stated",
		unit: figure.unit === "" ? "absent" : "stated",
		measure: draft.measure === "level" ? "inherited" : "stated",
		basis: draft.basis === null ? "absent" : "stated",
		status: status.origin,
		region: region.origin,
		period: period.origin,
	};
	return {
		name: draft.name,
		indicatorId: draft.indicatorId,
		scope: draft.scope,
		value: signed(figure.value),
		valueMax: figure.valueMax === null ? null : signed(figure.valueMax),
		unit: figure.unit,
		answer: null,
		qualifier: figure.qualifier,
		measure: draft.measure,
		basis: basisOf(draft, period.value),
		baseline: draft.baselineText,
		accrual: draft.accrual,
		status: status.value,
		plan: null,
		region: region.value,
		regionCode: region.code,
		period: period.value,
		from: bounds?.from ?? null,
		to: bounds?.to ?? null,
		issuer: null,
		among: draft.among,
		figure: { start: figure.start, end: figure.end },
		sentence: { start: sentence.start, end: sentence.end },
		asPrinted: text.slice(figure.start, figure.end),
		origins,
		evidence: {
			value: { start: figure.start, end: figure.end },
			...(draft.nameSpan && { name: draft.nameSpan }),
			...(draft.region && {
				region: { start: draft.region.start, end: draft.region.end },
			}),
			...(period.span && {
				period: { start: period.span.start, end: period.span.end },
			}),
			...(status.span && {
				status: { start: status.span.start, end: status.span.end },
			}),
		},
		partOf: null,
		confidence: 0,
		rule: draft.rule,
	};
}
