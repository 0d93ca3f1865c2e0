import { compareText } from "./exactNumber";

/** First and last day, `YYYY-MM-DD`. Good for comparing only: every month has 31 days. */
export interface PeriodEnds {
	readonly from: string;
	readonly to: string;
}

// biome-ignore format: a table
const months: Readonly<Record<string, readonly [first: string, last: string]>> = {
	H1: ["01", "06"], H2: ["07", "12"],
	Q1: ["01", "03"], Q2: ["04", "06"], Q3: ["07", "09"], Q4: ["10", "12"],
};

/** Takes a period as rows have it: `2021`, `2021-06`, `2021-06-30`, `2021-H1`, `2021-Q3`, `2020/2024`. Null for anything else. */
export function periodEnds(period: string): PeriodEnds | null {
	const [first = "", last = first, ...rest] = period.split("/");
	const from = endsOfPart(first)?.from;
	const to = endsOfPart(last)?.to;
	return from && to && rest.length === 0 ? { from, to } : null;
}

function endsOfPart(part: string): PeriodEnds | null {
	const found = /^(\d{4})(?:-(?:([HQ]\d)|(\d\d)(?:-(\d\d))?))?$/u.exec(part);
	if (!found) return null;
	const [, year, name, month, day] = found;
	const span = name ? months[name] : month ? [month, month] : ["01", "12"];
	if (!span) return null;
	return {
		from: `${year}-${span[0]}-${day ?? "01"}`,
		to: `${year}-${span[1]}-${day ?? "31"}`,
	};
}

/** The earlier first, by their last day: 2023, 2024-H1, 2024-12, 2024. */
export function comparePeriods(a: PeriodEnds, b: PeriodEnds): number {
	return compareText(a.to, b.to) || compareText(b.from, a.from);
}
