import { type ConfidenceTable, confidenceTable } from "./confidence.data";

/**
 * How likely a row is right in every field, from 0.05 to 0.99, by two digits: of the rows at 0.9, nine in ten are. A
 * feature that the table does not know changes nothing.
 *
 * @param features as `rateRows` names them, each once
 */
export function confidenceOf(
	features: readonly string[],
	table: ConfidenceTable = confidenceTable,
): number {
	const sum = features.reduce(
		(total, feature) => total + weightOf(feature, table),
		table.base,
	);
	const share = 1 / (1 + Math.exp(-sum));
	return Math.round(Math.min(Math.max(share, 0.05), 0.99) * 100) / 100;
}

const weightOf = (feature: string, { weights }: ConfidenceTable): number =>
	Object.hasOwn(weights, feature) ? (weights[feature] ?? 0) : 0;

/** A doubt that weighs less is not worth a word. */
const noteworthy = -0.15;

/** The features that lower a row's confidence most, the strongest first; three at most. */
export const doubtsOf = (
	features: readonly string[],
	table: ConfidenceTable = confidenceTable,
): readonly string[] =>
	features
		.map((feature) => ({ feature, weight: weightOf(feature, table) }))
		.filter(({ weight }) => weight <= noteworthy)
		.sort((a, b) => a.weight - b.weight)
		.slice(0, 3)
		.map(({ feature }) => feature);
