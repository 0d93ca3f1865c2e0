import { compareExact, compareText, exactNumber } from "../exactNumber";
import { periodEnds } from "../periodEnds";
import { folded, perRow } from "../perRow";
import type { RowView } from "../protocol";
import { type Interval, isRange, readRange } from "./range";
import { typedNumber, typedPeriod } from "./typed";

export type RowTest = (row: RowView) => boolean;

/** Why a value of a key says nothing. */
export type ValueProblem = "notANumber" | "notAPeriod" | "unknownWord";

/** What a key looks at in a row; `""` is not there. */
export type LooksAt = (row: RowView) => readonly string[];

/** How a key compares: from a value as typed to a test of rows. */
export type Compare = (
	looksAt: LooksAt,
) => (typed: string) => RowTest | ValueProblem;

/** The words are in it. */
export const contains = byText((found, wanted) => found.includes(wanted));

/** It is that and nothing more: 元 is not 美元. */
export const equals = byText((found, wanted) => found === wanted);

/** Numbers, exactly. The first is the value, the second the upper end of a range. */
export const byNumber: Compare = (looksAt) => {
	const interval = perRow((row) => {
		const [low, high] = looksAt(row).map(exactNumber);
		return low ? { low, high: high ?? low } : null;
	});
	return (typed) => {
		const meets = readRange(folded(typed), typedNumber, compareExact);
		return meets ? inside(interval, meets) : "notANumber";
	};
};

/** Bounds by the days of the period; else what the period, or the end of a longer one, starts with. */
export const byPeriod: Compare = (looksAt) => {
	const parts = perRow((row) =>
		looksAt(row).flatMap((period) => [period, ...period.split("/")]),
	);
	const days = perRow((row) => intervalOf(looksAt(row)[0] ?? ""));
	return (typed) => {
		const text = folded(typed);
		if (isRange(text)) {
			const read = (bound: string) => intervalOf(typedPeriod(bound));
			const meets = readRange(text, read, compareText);
			return meets ? inside(days, meets) : "notAPeriod";
		}
		const start = typedPeriod(text);
		return /^\d/u.test(start)
			? (row) => parts(row).some((part) => part.startsWith(start))
			: "notAPeriod";
	};
};

/** One of a list of words, each with the code that rows are looked up by. */
export const oneOf =
	(codes: ReadonlyMap<string, string>): Compare =>
	(looksAt) => {
		const found = perRow(looksAt);
		return (typed) => {
			const code = codes.get(folded(typed));
			return code === undefined
				? "unknownWord"
				: (row) => found(row).includes(code);
		};
	};

function byText(holds: (found: string, wanted: string) => boolean): Compare {
	return (looksAt) => {
		const texts = perRow((row) => looksAt(row).map(folded));
		return (typed) => {
			const wanted = folded(typed);
			return (row) => texts(row).some((found) => holds(found, wanted));
		};
	};
}

function intervalOf(period: string): Interval<string> | null {
	const ends = periodEnds(period);
	return ends && { low: ends.from, high: ends.to };
}

function inside<T>(
	interval: (row: RowView) => Interval<T> | null,
	meets: (found: Interval<T>) => boolean,
): RowTest {
	return (row) => {
		const found = interval(row);
		return found !== null && meets(found);
	};
}
