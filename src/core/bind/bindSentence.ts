import type { Basis } from "../analysis";
import type { Mention, RegionMention } from "../recognise/mention";
import type { Span } from "../text/span";
import { listBefore } from "./clauseBefore";
import type { Draft } from "./draft";
import { draftOf, placesBefore, placesOfEach } from "./draftOf";
import { type Figured, figuresWithWords } from "./figured";
import type { CodebookMatcher } from "./matchCodebook";
import { anyUnit, type CountedName, type NameRef } from "./nameList";
import type { OnNoRow } from "./noRow";
import { isEach, isSharedRank, readNames } from "./readNames";

/** What the sentences of a paragraph hand on to the next: the last names, in groups. */
export interface Carry {
	/** The last group of names: several after 商标申请量、注册量. */
	readonly group: readonly NameRef[];
	/** Names with the units they were counted in, a name for each figure, for 分别 and for names that lean on them. */
	readonly recent: readonly CountedName[];
}

/** How many names are kept for later ones to lean on. */
const keptNames = 16;

/** Units that no statistic is told by. */
const rates: ReadonlySet<string> = new Set(["%", "百分点", "倍", anyUnit]);

export const nothingCarried: Carry = { group: [], recent: [] };

/** Reads the drafts of one sentence. `mentions` are the sentence's own, in order; `carry` is what stood before it. */
export function bindSentence(
	text: string,
	sentence: Span,
	mentions: readonly Mention[],
	matcher: CodebookMatcher,
	carry: Carry,
	onNoRow?: OnNoRow,
): { drafts: readonly Draft[]; carry: Carry } {
	const items = figuresWithWords(text, sentence, mentions, onNoRow);
	const drafts: Draft[] = [];
	const recent: CountedName[] = [...carry.recent];
	let { group } = carry;
	let lastBasis: Basis | null = null;
	/** End of the last name that stood behind its figure: those words name nothing further. */
	let spent = sentence.start;
	const aspect = aspectOf(text.slice(sentence.start, sentence.start + 20));
	const namesOf = (item: Figured, isRun: boolean) =>
		readNames(text, item, mentions, group, matcher, isRun, recent);
	for (let i = 0; i < items.length; ) {
		const run = runFrom(items, i, spent);
		const first = run[0] as Figured;
		const rows = drafts.length;
		const own = namesOf(first, run.length > 1);
		const isRespective =
			run.length > 1 &&
			/分别|各(?:为|达)/u.test(text.slice(first.from, first.figure.start));
		let listed: readonly RegionMention[] = isRespective
			? placesBefore(
					text,
					mentions,
					first.from,
					text.lastIndexOf("分别", first.figure.start),
				)
			: [];
		if (isRespective && listed.length === 0 && first.clauseBefore)
			listed = placesIn(mentions, first.clauseBefore);
		const list =
			isRespective && first.clauseBefore && listed.length !== run.length
				? listBefore(text, first.clauseBefore, run.length)
				: null;
		const tail = recent.slice(-run.length);
		const isTail =
			isRespective &&
			own.isCarried &&
			listed.length !== run.length &&
			tail.length === run.length;
		const names =
			own.names.length !== run.length && list !== null
				? list
				: isTail
					? tail
					: own.names;
		for (const [k, item] of run.entries()) {
			const later = k === 0 || isRespective ? own : namesOf(item, false);
			const behind = later.isAfter ? later.names.at(-1) : undefined;
			if (behind?.span && behind.span.end < item.limit) spent = behind.span.end;
			const isSpread =
				run.length === 1 &&
				(item.change.kind === "change" ||
					isSharedRank(text, item) ||
					isEach(text, item));
			const mine =
				k > 0 && behind !== undefined
					? [behind]
					: names.length === run.length
						? names.slice(k, k + 1)
						: isSpread
							? names
							: names.slice(-1);
			if (mine.length === 0) onNoRow?.(item.figure, "noName");
			for (const name of mine) {
				const topic =
					recent.findLast((before) => before.name !== name.name) ?? null;
				if (!own.isCarried) {
					const { figure } = item;
					const unit = figure.figure === "rank" ? anyUnit : figure.unit;
					recent.push({ ...name, unit, value: Number(figure.value) });
				}
				const draft = draftOf({
					text,
					sentence,
					mentions,
					matcher,
					item,
					first,
					name,
					isCarried: own.isCarried,
					lastBasis,
					previous: drafts.at(-1) ?? null,
					aspect,
					countedIn:
						recent.findLast(
							(one) => one.name === name.name && !rates.has(one.unit),
						)?.unit ?? null,
					topic,
					onNoRow,
				});
				if (draft === null) continue;
				const places =
					listed.length === run.length
						? listed.slice(k, k + 1)
						: (placesOfEach(text, mentions, item) ?? [draft.region]);
				for (const region of places) drafts.push({ ...draft, region });
				lastBasis = draft.basis ?? lastBasis;
			}
		}
		const isBracketed = /（[^（）]*$/u.test(
			text.slice(first.from, first.figure.start),
		);
		const isNew = (!own.isCarried && !isBracketed) || own.isTotal === true;
		if ((isNew || isTail) && names.length > 0 && drafts.length > rows)
			group = names;
		i += run.length;
	}
	return { drafts, carry: { group, recent: recent.slice(-keptNames) } };
}

/** The places of a clause: 清河区、望山县法院收案居前. */
const placesIn = (mentions: readonly Mention[], { start, end }: Span) =>
	mentions.filter(
		(m): m is RegionMention =>
			m.kind === "region" && m.start >= start && m.end <= end,
	);

/** 商标方面，…. */
const aspectOf = (opening: string): string | null =>
	/^(?:在)?([^，。：]{2,12})方面[，：]/u.exec(opening)?.[1] ?? null;

/** A figure and those joined to it by 、 or 和. Words spent on a name behind an earlier figure are not the first one's. */
function runFrom(items: readonly Figured[], at: number, spent: number) {
	let end = at + 1;
	while (items[end]?.isJoined) end++;
	const run = items.slice(at, end);
	const first = run[0] as Figured;
	if (spent <= first.from || spent > first.wordsEnd) return run;
	return [{ ...first, from: spent }, ...run.slice(1)];
}
