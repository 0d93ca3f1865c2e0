import type { FactName } from "../analysis";
import { createRandom, shuffled } from "./random";

/** What strata are made of, from the facts of an article; null where it is not known. */
// biome-ignore format: a table
const factorsOf = {
	region:    (facts: Facts) => facts.region,
	/** The first part of the region's path: 临江市 of 临江市/清河区. */
	city:      (facts: Facts) => facts.region?.split("/")[0] ?? null,
	year:      (facts: Facts) => facts.published?.slice(0, 4) ?? null,
	month:     (facts: Facts) => facts.published?.slice(0, 7) ?? null,
	outlet:    (facts: Facts) => facts.outlet,
	issuer:    (facts: Facts) => facts.issuer,
} satisfies Record<string, (facts: Facts) => string | null>;

type Facts = Readonly<Record<FactName, string | null>>;
export type Factor = keyof typeof factorsOf;
export const factors = Object.keys(factorsOf) as readonly Factor[];

/** An article to draw from. */
export interface Candidate {
	readonly path: string;
	/** By factor, in the order of `by`; `""` where it is not known. */
	readonly stratum: readonly string[];
}

export const candidate = (
	path: string,
	facts: Facts,
	by: readonly Factor[],
): Candidate => ({
	path,
	stratum: by.map((factor) => factorsOf[factor](facts) ?? ""),
});

export interface SampleOptions {
	/** How many articles to draw. */
	readonly size: number;
	readonly seed: number;
	/** Codes; none: nobody is assigned. */
	readonly coders: readonly string[];
	/** How many of the articles all coders code. */
	readonly overlap: number;
}

/** An article for one coder. */
export interface Task extends Candidate {
	/** `""` where nobody is assigned. */
	readonly coder: string;
	readonly isShared: boolean;
}

export interface DrawnSample {
	/** By coder, then by path. */
	readonly tasks: readonly Task[];
	/** Articles that were drawn; fewer than asked for where there are no more. */
	readonly drawn: number;
	/** Strata so small that their share rounds to nothing. */
	readonly left: readonly {
		readonly stratum: readonly string[];
		readonly articles: number;
	}[];
}

/**
 * Draws articles in proportion to their strata (largest remainders) and deals them out: some to all coders, the rest
 * evenly, each coder getting of every stratum. The same for the same articles and seed, in whatever order they come.
 */
export function drawSample(
	articles: readonly Candidate[],
	{ size, seed, coders, overlap }: SampleOptions,
): DrawnSample {
	const random = createRandom(seed);
	const sorted = [...articles].sort((a, b) => (a.path < b.path ? -1 : 1));
	const drawn = stratified(sorted, size, random);
	const shared = new Set(
		coders.length > 1 ? stratified(drawn, overlap, random) : [],
	);
	const order = shuffled(coders, random);
	const tasks = [
		...[...shared].flatMap((one) =>
			coders.map((coder) => ({ ...one, coder, isShared: true })),
		),
		...drawn
			.filter((one) => !shared.has(one))
			.map((one, i) => ({
				...one,
				coder: order[i % order.length] ?? "",
				isShared: false,
			})),
	];
	const strata = strataOf(drawn);
	return {
		tasks: tasks.sort(
			(a, b) =>
				coders.indexOf(a.coder) - coders.indexOf(b.coder) ||
				(a.path < b.path ? -1 : 1),
		),
		drawn: drawn.length,
		left: [...strataOf(sorted)]
			.filter(([key]) => !strata.has(key))
			.map(([, all]) => ({
				stratum: (all[0] as Candidate).stratum,
				articles: all.length,
			})),
	};
}

function strataOf(
	articles: readonly Candidate[],
): ReadonlyMap<string, readonly Candidate[]> {
	const strata = new Map<string, Candidate[]>();
	for (const article of articles) {
		const key = JSON.stringify(article.stratum);
		const known = strata.get(key);
		if (known) known.push(article);
		else strata.set(key, [article]);
	}
	return new Map([...strata].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Stratum by stratum, each in an order drawn by chance; all articles where there are no more. */
function stratified(
	articles: readonly Candidate[],
	size: number,
	random: () => number,
): readonly Candidate[] {
	const strata = [...strataOf(articles).values()];
	const shares = apportion(
		strata.map(({ length }) => length),
		Math.min(size, articles.length),
		random,
	);
	return strata.flatMap((all, i) => shuffled(all, random).slice(0, shares[i]));
}

/**
 * Parts a number in proportion to some sizes, with whole parts, by largest remainders; of equal remainders chance has
 * the say.
 *
 * @param total at most the sum of the sizes.
 */
export function apportion(
	sizes: readonly number[],
	total: number,
	random: () => number,
): readonly number[] {
	const all = sizes.reduce((sum, size) => sum + size, 0);
	// Whole numbers, so that equal remainders are equal.
	const parts = sizes.map((size) => Math.floor((size * total) / all));
	const remainder = (i: number) => ((sizes[i] ?? 0) * total) % all;
	const spare = total - parts.reduce((sum, part) => sum + part, 0);
	const first = [...shuffled([...sizes.keys()], random)]
		.sort((a, b) => remainder(b) - remainder(a))
		.slice(0, spare);
	return parts.map((part, i) => part + (first.includes(i) ? 1 : 0));
}
