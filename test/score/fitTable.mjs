// A table of confidence from rows that were judged: ridge logistic regression, the same rows giving the same table.
/**
 * @typedef {import("./judge.mjs").Row} Row
 * @typedef {{ base: number; weights: Record<string, number> }} Table
 */

/** How strongly weights are held to nothing: a handful of rows moves none. Of the whole and of what was seen, hardly. */
const ridge = 20;
const freeRidge = 0.01;
/** A feature of fewer articles tells of those articles. */
const fewestArticles = 8;
/** What weighs less is left out. */
const leastWeight = 0.1;
const mostWeights = 60;
const steps = 12;

/** @param {readonly Row[]} rows @returns {Table} of articles that no rule was made on, as long as there are some */
export function fitTable(rows) {
	const all = regress(rows, supported(rows));
	const kept = [...all.weights]
		.filter(([, weight]) => Math.abs(weight) >= leastWeight)
		.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
		.slice(0, mostWeights)
		.map(([feature]) => feature);
	const { base, weights } = regress(rows, kept.sort());
	return {
		base: rounded(base),
		weights: Object.fromEntries(
			[...weights].map(([feature, weight]) => [feature, rounded(weight)]),
		),
	};
}

const rounded = (/** @type {number} */ x) => Math.round(x * 100) / 100;

/** What tells rows apart: not what most of them have, which is the base. @param {readonly Row[]} rows */
function supported(rows) {
	/** @type {Map<string, Set<number>>} */
	const articles = new Map();
	for (const { article, features } of rows)
		for (const feature of features)
			articles.set(feature, (articles.get(feature) ?? new Set()).add(article));
	return [...articles.keys()]
		.filter(
			(feature) =>
				(articles.get(feature)?.size ?? 0) >= fewestArticles &&
				rows.filter(({ features }) => features.includes(feature)).length * 2 <
					rows.length,
		)
		.sort();
}

/**
 * Newton's method. A column of its own takes what rows of articles seen before have over the others.
 *
 * @param {readonly Row[]} rows @param {readonly string[]} features
 */
function regress(rows, features) {
	const columnOf = new Map(features.map((feature, i) => [feature, i + 2]));
	const isMixed = new Set(rows.map(({ isSeen }) => isSeen)).size > 1;
	const columns = rows.map((row) => [
		0,
		...(isMixed && row.isSeen ? [1] : []),
		...row.features.flatMap((feature) => columnOf.get(feature) ?? []),
	]);
	const size = features.length + 2;
	const weights = new Float64Array(size);
	for (let step = 0; step < steps; step++) {
		const slope = Array.from(weights, (weight, i) => -ridgeOf(i) * weight);
		const curve = Array.from({ length: size }, (_, i) => {
			const line = new Float64Array(size);
			line[i] = ridgeOf(i);
			return line;
		});
		for (const [at, own] of columns.entries()) {
			const share = logistic(own.reduce((sum, i) => sum + at0(weights, i), 0));
			const error = (rows[at]?.isRight ? 1 : 0) - share;
			for (const i of own) {
				slope[i] = at0(slope, i) + error;
				const line = curve[i] ?? new Float64Array(size);
				for (const j of own) line[j] = at0(line, j) + share * (1 - share);
			}
		}
		for (const [i, change] of solve(curve, slope).entries())
			weights[i] = at0(weights, i) + change;
	}
	return {
		base: at0(weights, 0),
		weights: new Map(
			features.map((feature, i) => [feature, at0(weights, i + 2)]),
		),
	};
}

const ridgeOf = (/** @type {number} */ column) =>
	column < 2 ? freeRidge : ridge;
const logistic = (/** @type {number} */ x) => 1 / (1 + Math.exp(-x));
/** @param {ArrayLike<number>} list @param {number} i */
const at0 = (list, i) => list[i] ?? 0;

/** Gauss: what `matrix`, symmetric and positive, makes `right` of. @param {readonly Float64Array[]} matrix @param {readonly number[]} right */
function solve(matrix, right) {
	const lines = matrix.map((line, i) => [...line, at0(right, i)]);
	const size = lines.length;
	for (const [i, pivot] of lines.entries())
		for (const line of lines.slice(i + 1)) {
			const times = at0(line, i) / at0(pivot, i);
			for (let j = i; j <= size; j++)
				line[j] = at0(line, j) - times * at0(pivot, j);
		}
	const found = new Array(size).fill(0);
	for (let i = size - 1; i >= 0; i--) {
		const line = lines[i] ?? [];
		const rest = found.reduce(
			(sum, x, j) => (j > i ? sum - at0(line, j) * x : sum),
			at0(line, size),
		);
		found[i] = rest / at0(line, i);
	}
	return found;
}
