import type { FigureMention, Mention } from "../recognise/mention";
import type { Span } from "../text/span";
import { type ChangeReading, readChange } from "./change";
import { clauseStart } from "./namePhrase";
import type { OnNoRow } from "./noRow";
import { isListSize } from "./rank";

/** A figure with the words around it. Offsets are of the paragraph's text. */
export interface Figured {
	readonly figure: FigureMention;
	/** Start of the clause, or the end of the figure before. */
	readonly from: number;
	/** End of the words before it, a time right before it (提升至2024年的|53.3%) left out. */
	readonly wordsEnd: number;
	readonly change: ChangeReading;
	/** Whether only 、 or 和 (and a word of change) stand between it and the figure before. */
	readonly isJoined: boolean;
	/** The clause before, where it belongs to no figure: what it speaks of may be what this figure counts. */
	readonly clauseBefore: Span | null;
	/** Where the next figure, or the sentence, ends what may belong to it. */
	readonly limit: number;
}

const joint =
	/^(?:[、和与及，]|以及)?(?:增长|下降|提高|减少|上升|多|少|增|减|增加|降)?$/u;

/** Offset before a time that stands right before `to`, with or without 的; `to` where none does. */
export function beforeTime(
	text: string,
	from: number,
	to: number,
	mentions: readonly Mention[],
): number {
	const end = text.charAt(to - 1) === "的" ? to - 1 : to;
	const time = mentions.find(
		(m) => m.kind === "time" && m.end === end && m.start >= from,
	);
	return time?.start ?? to;
}

/** The figures of a sentence in order, each with its words. The size of a list that a rank is in is none of them. */
export function figuresWithWords(
	text: string,
	sentence: Span,
	mentions: readonly Mention[],
	onNoRow?: OnNoRow,
): Figured[] {
	const all = mentions.filter((m): m is FigureMention => m.kind === "figure");
	const figures = all.filter((m, i) => {
		const why = isListSize(text, m)
			? "listSize"
			: isThreshold(text, m, all[i + 1])
				? "threshold"
				: null;
		if (why !== null) onNoRow?.(m, why);
		return why === null;
	});
	return figures.map((figure, i) => {
		const previous = figures[i - 1];
		const floor = previous?.end ?? sentence.start;
		const from = clauseStart(text, floor, beforeDash(text, figure.start));
		const wordsEnd = beforeTime(text, from, figure.start, mentions);
		return {
			figure,
			from,
			wordsEnd,
			change: readChange(text.slice(Math.max(from, wordsEnd - 60), wordsEnd)),
			isJoined:
				previous !== undefined &&
				from === previous.end &&
				joint.test(text.slice(from, figure.start)),
			clauseBefore: clauseBefore(text, floor, from, previous === undefined),
			limit: figures[i + 1]?.start ?? sentence.end,
		};
	});
}

const limitPattern = /以上|以下|以内|[过超逾满]/u;

/** 营业收入在|500万元以上|的机构只有6家: what is counted has that much. */
function isThreshold(
	text: string,
	{ start, end, figure }: FigureMention,
	next: FigureMention | undefined,
): boolean {
	if (next === undefined || figure !== "money") return false;
	return (
		limitPattern.test(text.slice(start, end)) &&
		/^的?[^，。；、\d]{2,14}$/u.test(text.slice(end, next.start))
	);
}

/** 专利授权量——|300件, 申请：|103件: the dash joins the name to its figure. */
function beforeDash(text: string, to: number): number {
	let end = to;
	while (/[—–：]/u.test(text.charAt(end - 1))) end--;
	return end;
}

/** `floor` is the end of the figure before: what begins there is that figure's own noun, unless there is none. */
function clauseBefore(
	text: string,
	floor: number,
	from: number,
	isFirst: boolean,
): Span | null {
	const end = from - 1;
	if (end <= floor || !/[，：]/u.test(text.charAt(end))) return null;
	const start = clauseStart(text, floor, end);
	return start > floor || isFirst ? { start, end } : null;
}
