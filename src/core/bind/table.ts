import type { FigureMention, Mention, TimeMention } from "../recognise/mention";
import { accrualOf } from "./accrual";
import type { Draft, SentenceReading, StatusCue } from "./draft";
import type { CodebookMatcher } from "./matchCodebook";

const gap = /[ \t]/u;

/** Reads a line of a flattened table, or null where the line is none. The head of the table gives the times later. */
export function readTableRow(
	text: string,
	mentions: readonly Mention[],
	matcher: CodebookMatcher,
): SentenceReading | null {
	if (text.length > 160 || !gap.test(text) || /[。；]/u.test(text)) return null;
	const figures = mentions.filter(
		(m): m is FigureMention => m.kind === "figure",
	);
	// A column of running numbers may stand first.
	const nameStart = /^\d{1,3}[ \t]/u.exec(text)?.[0].length ?? 0;
	const firstGap = nameStart + text.slice(nameStart).search(gap);
	const name = text.slice(nameStart, Math.max(nameStart, firstGap));
	if (figures.length === 0 || name.length < 3 || /^\d/u.test(name)) return null;
	const isCell = (m: Mention) =>
		(m.start === 0 || gap.test(text.charAt(m.start - 1))) &&
		(m.end === text.length || gap.test(text.charAt(m.end)));
	if (!figures.every((f) => f.start > firstGap && isCell(f))) return null;
	const isShare = /(?:占|比重|占比|份额)/u.test(name);
	// 预期性 and 约束性 mark a plan's table: its last column is the goal.
	const mark = /预期性|约束性/u.exec(text);
	const goal: StatusCue | null =
		mark === null
			? null
			: { start: mark.index, end: mark.index + 3, status: "target" };
	const drafts = figures.map((figure, column): Draft => {
		const match = matcher.match(name, isShare ? null : figure.unit);
		return {
			figure,
			sign: 1,
			name,
			nameSpan: { start: nameStart, end: firstGap },
			isNameCarried: false,
			isNameBare: false,
			indicatorId: match?.entry.id ?? "other",
			scope: match === null ? null : match.rest.join("、") || null,
			measure: isShare ? "share" : "level",
			basis: null,
			baseline: null,
			baselineText: null,
			accrual: accrualOf({ name, words: "", match, time: null }),
			among: null,
			region: null,
			time: null,
			cue: column === figures.length - 1 ? goal : null,
			isFlow: match?.entry.accrual === "flow",
			isAnnual: false,
			isPresent: false,
			isStock: match?.entry.accrual === "stock",
			rule: "bind.table",
			measureReason: { rule: "bind.table", words: null },
			basisReason: null,
		};
	});
	return {
		start: 0,
		end: text.length,
		drafts,
		times: [],
		regions: [],
		opens: null,
		isHeading: false,
		sources: [],
		plans: [],
	};
}

/** The times of a table's head, one for each word of it (指标 2022年 2023年 同比), or null where a line is no head. */
export function readTableHead(
	text: string,
	mentions: readonly Mention[],
): readonly (TimeMention | null)[] | null {
	if (
		text.length > 160 ||
		!gap.test(text) ||
		mentions.some((m) => m.kind === "figure")
	)
		return null;
	const times = mentions.filter((m): m is TimeMention => m.kind === "time");
	if (times.length === 0) return null;
	return Array.from(text.matchAll(/[^ \t]+/gu), ({ 0: word, index }) => {
		const end = index + word.length;
		return times.find((time) => time.start < end && time.end > index) ?? null;
	});
}
