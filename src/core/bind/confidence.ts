import { confidenceTable } from "./confidence.data";

const weights: ReadonlyMap<string, number> = new Map(
	Object.entries(confidenceTable.weights),
);
const weightOf = (feature: string): number => weights.get(feature) ?? 0;

/**
 * How likely a row is right in every field, from 0.05 to 0.99, by two digits: of the rows at 0.9, nine in ten are. A
 * feature that the table does not know changes nothing.
 *
 * @param features as {@link featuresOf} names them, each once
 */
export function confidenceOf(features: readonly string[]): number {
	const sum = features.reduce(
		(total, feature) => total + weightOf(feature),
		confidenceTable.base,
	);
	const share = 1 / (1 + Math.exp(-sum));
	return Math.round(Math.min(Math.max(share, 0.05), 0.99) * 100) / 100;
}

/** A doubt that weighs less is not worth a word. */
const noteworthy = -0.15;

/** The features that lower a row's confidence most, the strongest first; three at most. */
export const doubtsOf = (features: readonly string[]): readonly string[] =>
	features
		.filter((feature) => weightOf(feature) <= noteworthy)
		.sort((a, b) => weightOf(a) - weightOf(b))
		.slice(0, 3);
