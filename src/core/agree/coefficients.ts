/** What a coder says of a unit: one of some categories, or a number. */
export type Code = string | number;

/** What one article has of a variable: for each unit what each coder says; null where a coder says nothing of it. */
export type Units<C extends Code = Code> = readonly (readonly (C | null)[])[];

/** A measure of agreement over some articles. */
export interface Coefficient {
	/** What it rests on: units that more than one coder says something of, or stretches of text. */
	readonly units: number;
	/**
	 * Null where it is not defined: nothing varies, or there is nothing.
	 *
	 * @param weights how often each article counts.
	 */
	readonly value: (weights: ArrayLike<number>) => number | null;
}

/**
 * The share of pairs of coders that say the same of a unit, 0 to 1; of more than two coders each unit counts as often as
 * it was coded, as in alpha.
 */
export function percentAgreement(articles: readonly Units[]): Coefficient {
	const { units, coded, disagreement } = sumsOf(articles, differ);
	return {
		units,
		value(weights) {
			const n = weigh(coded, weights);
			return n === 0 ? null : 1 - weigh(disagreement, weights) / n;
		},
	};
}

/** Cohen (1960) kappa of two coders, over the units of which both say something. */
export function cohenKappa(articles: readonly Units[]): Coefficient {
	const both = articles.map((units) => units.filter(isPairable));
	const countsBy = (coder: number) =>
		both.map((units) => countsOf(units.map((codes) => codes[coder] ?? null)));
	const byChance = matches(countsBy(0), countsBy(1));
	const sizes = both.map((units) => units.length);
	const agreed = both.map((units) => units.filter(([a, b]) => a === b).length);
	return {
		units: sizes.reduce((sum, size) => sum + size, 0),
		value(weights) {
			const n = weigh(sizes, weights);
			const expected = byChance(weights) / n;
			return n === 0 || expected === n
				? null
				: (weigh(agreed, weights) - expected) / (n - expected);
		},
	};
}

/** How different two things that were said are: 0 to 1, squared. */
export type Difference<C extends Code> = (a: C, b: C) => number;

export const differ: Difference<Code> = (a, b) => (a === b ? 0 : 1);

/**
 * Of numbers on a scale with a zero. Krippendorff's has a + b below the line; below zero, where there is no such scale
 * (a fall), the sum of the amounts stands there, so that a rise and a fall are as different as can be.
 */
export function ratioDifference(a: number, b: number): number {
	const sum = Math.abs(a) + Math.abs(b);
	return sum === 0 ? 0 : ((a - b) / sum) ** 2;
}

/**
 * Krippendorff's alpha (2011, "Computing Krippendorff's Alpha-Reliability") of any number of coders: units of which
 * fewer than two say something are left out.
 */
export function krippendorffAlpha<C extends Code>(
	articles: readonly Units<C>[],
	difference: Difference<C> = differ,
): Coefficient {
	const { units, counts, coded, disagreement } = sumsOf(articles, difference);
	const byChance =
		difference === differ
			? mismatches(counts)
			: differences(counts, difference);
	return {
		units,
		value(weights) {
			const chance = byChance(weights);
			const n = weigh(coded, weights);
			return chance === 0
				? null
				: 1 - ((n - 1) * weigh(disagreement, weights)) / chance;
		},
	};
}

/** How often each thing was said. */
type Counts<C extends Code = Code> = ReadonlyMap<C, number>;

const said = <C extends Code>(codes: readonly (C | null)[]): readonly C[] =>
	codes.filter((code) => code !== null);

const isPairable = (codes: readonly (Code | null)[]): boolean =>
	said(codes).length > 1;

/** By article: what was said in units of more than one coder, and how far they are apart in them. */
function sumsOf<C extends Code>(
	articles: readonly Units<C>[],
	difference: Difference<C>,
) {
	const pairable = articles.map((units) => units.filter(isPairable));
	const values = pairable.map((units) => units.flatMap(said));
	return {
		units: pairable.reduce((sum, units) => sum + units.length, 0),
		counts: values.map(countsOf),
		coded: values.map(({ length }) => length),
		disagreement: pairable.map((units) =>
			units.reduce((sum, codes) => sum + within(said(codes), difference), 0),
		),
	};
}

/** The differences between all ordered pairs in a unit, each unit weighing as much as it has codes. */
function within<C extends Code>(
	codes: readonly C[],
	difference: Difference<C>,
): number {
	let sum = 0;
	for (const a of codes) for (const b of codes) sum += difference(a, b);
	return sum / (codes.length - 1);
}

function countsOf<C extends Code>(codes: readonly (C | null)[]): Counts<C> {
	const counts = new Map<C, number>();
	for (const code of said(codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
	return counts;
}

/** A sum over all pairs of codes, whichever unit they are of. */
type Chance = (weights: ArrayLike<number>) => number;

/** Pairs of one code on the left and the same on the right. */
function matches(left: readonly Counts[], right: readonly Counts[]): Chance {
	const codes = new Map<Code, number>();
	const entries = (articles: readonly Counts[]) =>
		articles.map((counts) =>
			[...counts].map(([code, n]) => {
				const index = codes.get(code) ?? codes.size;
				codes.set(code, index);
				return [index, n] as const;
			}),
		);
	const [lefts, rights] = [entries(left), entries(right)];
	const totals = (
		articles: ReturnType<typeof entries>,
		weights: ArrayLike<number>,
	) => {
		const sums = new Float64Array(codes.size);
		articles.forEach((counts, i) => {
			for (const [code, n] of counts)
				sums[code] = (sums[code] ?? 0) + n * (weights[i] ?? 0);
		});
		return sums;
	};
	return (weights) => {
		const others = totals(rights, weights);
		return totals(lefts, weights).reduce(
			(sum, n, code) => sum + n * (others[code] ?? 0),
			0,
		);
	};
}

function mismatches(counts: readonly Counts[]): Chance {
	const same = matches(counts, counts);
	const sizes = counts.map((one) =>
		[...one.values()].reduce((a, b) => a + b, 0),
	);
	return (weights) => weigh(sizes, weights) ** 2 - same(weights);
}

function differences<C extends Code>(
	counts: readonly Counts<C>[],
	difference: Difference<C>,
): Chance {
	const lists = counts.map((one) => ({
		codes: [...one.keys()],
		times: Float64Array.from(one.values()),
	}));
	// The one place where every code meets every other: no callbacks, no copies.
	const sums = products(lists, lists, (a, b) => {
		let sum = 0;
		for (let i = 0; i < a.codes.length; i++)
			for (let j = 0; j < b.codes.length; j++)
				sum +=
					(a.times[i] as number) *
					(b.times[j] as number) *
					difference(a.codes[i] as C, b.codes[j] as C);
		return sum;
	});
	return (weights) => weighPairs(sums, weights);
}

/** Sums over pairs of articles, so that a sample of articles is a weighted sum of what is known already. */
export type Products = readonly Float64Array[];

export const products = <A, B>(
	left: readonly A[],
	right: readonly B[],
	product: (a: A, b: B) => number,
): Products => left.map((a) => Float64Array.from(right, (b) => product(a, b)));

export function weigh(
	sums: ArrayLike<number>,
	weights: ArrayLike<number>,
): number {
	let all = 0;
	for (let i = 0; i < sums.length; i++)
		all += (sums[i] as number) * (weights[i] as number);
	return all;
}

export const weighPairs = (
	sums: Products,
	weights: ArrayLike<number>,
): number =>
	weigh(
		sums.map((row, i) => (weights[i] === 0 ? 0 : weigh(row, weights))),
		weights,
	);
