import type { Indicator, Slot } from "../analysis";
import { add, compare, shift } from "../text/decimal";
import type { PlacedIndicator } from "./inherit";
import type { Reasons } from "./reasons";

const kindOf = ({ unit, measure }: Indicator) => `${measure} ${unit}`;
const keyOf = (row: Indicator) => `${kindOf(row)} ${row.value}`;

/** A headline tells what the text behind it tells again: when and where follows from there, unless it says so itself. */
export function settleHeadlines(
	rows: readonly PlacedIndicator[],
): readonly PlacedIndicator[] {
	const behind = new Map<string, Indicator>();
	const lastOf = new Map<string, Indicator>();
	return rows
		.toReversed()
		.map((row) => {
			const { indicator, isHeadline } = row;
			if (!isHeadline) {
				behind.set(keyOf(indicator), indicator);
				lastOf.set(kindOf(indicator), indicator);
				return row;
			}
			const again =
				behind.get(keyOf(indicator)) ??
				rounded(indicator, lastOf.get(kindOf(indicator)));
			return again === undefined
				? row
				: {
						...row,
						indicator: followed(indicator, again),
						reasons: followedReasons(row),
					};
		})
		.toReversed();
}

/** A headline rounds down, by a tenth at most: 突破50亿元 is 50.3亿元 in the text. */
function rounded(
	headline: Indicator,
	next: Indicator | undefined,
): Indicator | undefined {
	if (headline.value === null || !next?.value) return undefined;
	const isLess = compare(next.value, headline.value) < 0;
	const most = add(headline.value, shift(headline.value, -1));
	const isMore = compare(next.value, most) > 0;
	return isLess || isMore ? undefined : next;
}

function followedReasons({ indicator, reasons }: PlacedIndicator): Reasons {
	const { period, region } = indicator.origins;
	return {
		...reasons,
		...(period !== "stated" && { period: body("period") }),
		...(region !== "stated" && { region: body("region") }),
	};
}

const body = (slot: Slot) => ({ rule: `${slot}.body`, words: null });

function followed(headline: Indicator, again: Indicator): Indicator {
	const { period, from, to, region, regionCode } = again;
	const { origins } = headline;
	const isOf = (origin: string) => origin !== "stated";
	return {
		...headline,
		...(isOf(origins.period) && { period, from, to }),
		...(isOf(origins.region) && { region, regionCode }),
		origins: {
			...origins,
			period:
				isOf(origins.period) && period !== null ? "inherited" : origins.period,
		},
	};
}
