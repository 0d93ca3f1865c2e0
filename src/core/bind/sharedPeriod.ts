import type { TimeMention } from "../recognise/mention";
import type { Draft } from "./draft";
import type { PlacedIndicator } from "./inherit";
import type { Filled } from "./period";
import { datesStart, startsChange } from "./when";

export interface LastRow {
	readonly draft: Draft;
	readonly period: Filled<string | null>;
}

/** 有效注册商标1万件，同比增长5%，马德里商标36件: what is said of the same statistic, or of one more in a row of stocks, is of the same time. */
export function sharedPeriod(
	draft: Draft,
	column: TimeMention | null,
	last: LastRow | null,
	text: string,
): Filled<string | null> | null {
	if (last === null || last.period.value === null || column !== null)
		return null;
	const hasOwnTime =
		draft.time !== null && draft.time.end > last.draft.figure.start;
	if (
		hasOwnTime ||
		[last.draft, draft].some(({ figure, time }) =>
			startsChange(text, figure, time),
		) ||
		(last.draft.time !== null && datesStart(text, last.draft.time))
	)
		return null;
	const isSame =
		draft.isNameCarried &&
		draft.measure !== "level" &&
		draft.name === last.draft.name;
	const isInRow =
		last.draft.isStock &&
		!draft.isStock &&
		!draft.isFlow &&
		draft.figure.unit === last.draft.figure.unit;
	if (!isSame && !isInRow) return null;
	const words = last.period.span ?? last.period.why?.words ?? null;
	const why = { rule: "period.lastRow", words };
	return { ...last.period, origin: "inherited", why };
}

/** 从2020年的…提升至2024年的…，年均增速5.7%: the growth is that of the years between. */
export function annualPeriod(
	draft: Draft,
	placed: readonly PlacedIndicator[],
	paragraph: number,
): Filled<string | null> | null {
	const [first, last] = placed.slice(-2);
	if (
		!draft.isAnnual ||
		first === undefined ||
		last === undefined ||
		last.paragraph !== paragraph ||
		!draft.isNameCarried
	)
		return null;
	const years = [first, last].map(({ indicator }) =>
		indicator.name === draft.name ? (indicator.period ?? "") : "",
	);
	if (
		!years.every((year) => /^\d{4}$/u.test(year)) ||
		(years[0] ?? "") >= (years[1] ?? "")
	)
		return null;
	const why = { rule: "period.between", words: null };
	return { value: years.join("/"), origin: "inherited", span: null, why };
}
