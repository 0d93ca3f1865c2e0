import type { Indicator } from "../analysis";
import type { PlacedIndicator } from "./inherit";

const keyOf = ({ value, unit, measure }: Indicator) =>
	`${measure} ${value} ${unit}`;

/** A headline tells what the text behind it tells again: when and where follows from there, unless it says so itself. */
export function settleHeadlines(
	rows: readonly PlacedIndicator[],
): readonly PlacedIndicator[] {
	const behind = new Map<string, Indicator>();
	return rows
		.toReversed()
		.map((row) => {
			const { indicator } = row;
			const again = behind.get(keyOf(indicator));
			if (!row.isHeadline) behind.set(keyOf(indicator), indicator);
			return row.isHeadline && again !== undefined
				? { ...row, indicator: followed(indicator, again) }
				: row;
		})
		.toReversed();
}

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
