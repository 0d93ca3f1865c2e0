import type { Coefficient } from "./coefficients";
import { createRandom } from "./random";

/** A coefficient over all articles, with the interval that holds the middle 95 % of the samples. */
export interface Estimate {
	readonly units: number;
	/** Null where nothing varies, or there are no units. */
	readonly value: number | null;
	/** Null where there are fewer than two articles, or the coefficient is undefined in more than a tenth of the samples. */
	readonly interval: readonly [low: number, high: number] | null;
}

export const sampleCount = 1000;

/** How often each article is in it. */
export type Sample = Uint16Array;

/**
 * Samples of articles as large as all of them, with replacement: articles and not rows are drawn, since the rows of one
 * have more in common than rows of several.
 */
export function samplesOf(articles: number, seed: number): readonly Sample[] {
	const random = createRandom(seed);
	return Array.from({ length: sampleCount }, () => {
		const weights = new Uint16Array(articles);
		for (let i = 0; i < articles; i++) {
			const drawn = Math.floor(random() * articles);
			weights[drawn] = (weights[drawn] as number) + 1;
		}
		return weights;
	});
}

/** @param samples of {@link samplesOf}, all of as many articles as the coefficient is over. */
export function estimate(
	{ units, value }: Coefficient,
	samples: readonly Sample[],
): Estimate {
	const articles = samples[0]?.length ?? 0;
	const whole = value(new Uint8Array(articles).fill(1));
	const values = samples
		.map(value)
		.filter((one) => one !== null)
		.sort((a, b) => a - b);
	const isKnown =
		whole !== null && articles > 1 && values.length >= 0.9 * samples.length;
	return {
		units,
		value: whole,
		interval: isKnown
			? [quantile(values, 0.025), quantile(values, 0.975)]
			: null,
	};
}

/** Between the two nearest of some numbers in order. */
function quantile(values: readonly number[], share: number): number {
	const place = share * (values.length - 1);
	const low = values[Math.floor(place)] as number;
	const high = values[Math.ceil(place)] as number;
	return low + (high - low) * (place - Math.floor(place));
}
