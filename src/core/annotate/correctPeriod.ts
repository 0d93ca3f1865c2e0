import { periodBounds } from "../bind/periodBounds";
import { resolveTime } from "../bind/resolveTime";
import { recogniseTimes } from "../recognise/time";
import { type Corrected, type CorrectionContext, Refusal } from "./corrected";
import type { Row } from "./record";
import { repaired } from "./statement";

/** A period as people write it: 2021, 2021-12, 21H1, 2021.3, 2020/2021, 2021年上半年, 去年. Empty: not known. */
export function readPeriod(
	text: string,
	row: Pick<Row, "period">,
	context: CorrectionContext,
): Corrected | Refusal {
	if (text === "")
		return { fields: { period: null, from: null, to: null }, reading: null };
	const period =
		written(text) ?? spoken(repaired(text), row.period, context.published);
	const bounds = period === null ? null : periodBounds(period);
	return bounds
		? {
				fields: { period, ...bounds },
				reading: period === text ? null : period,
			}
		: new Refusal("period");
}

/** What is a period once its parts are written out. */
function written(text: string): string | null {
	const ends = text.split(/\s*(?:\/(?=\d{4})|[~～至—–]|-(?=\d{4}(?:$|-)))\s*/u);
	const period = ends.map(part).join("/");
	return periodBounds(period) ? period : null;
}

/** 21H1 → 2021-H1, 2021.3 → 2021-03, 20210305 → 2021-03-05. */
function part(text: string): string {
	const named = /^(\d{4}|\d{2})[-. ]?([HhQq])([1-4])$/u.exec(text);
	if (named) {
		const [, year = "", letter = "", n] = named;
		return `${year.padStart(4, "20")}-${letter.toUpperCase()}${n}`;
	}
	const day =
		/^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?|(\d\d)(\d\d)?)?$/u.exec(text);
	if (!day) return text;
	const [, year, m, d, month = m, date = d] = day;
	return [year, month, date]
		.filter((n) => n !== undefined)
		.map((n) => n.padStart(2, "0"))
		.join("-");
}

/** Words of time and nothing else. What names no year is of the year that the row has, else of the article's. */
function spoken(
	text: string,
	rowPeriod: string | null,
	published: string | null,
): string | null {
	const times = recogniseTimes(text);
	const [time] = times;
	if (times.length !== 1 || time?.start !== 0 || time.end !== text.length)
		return null;
	const carriedYear = rowPeriod === null ? null : Number(rowPeriod.slice(0, 4));
	return resolveTime(time, { published, carriedYear });
}
