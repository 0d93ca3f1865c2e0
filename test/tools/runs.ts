/**
 * How often fast-check tries a property: `fc.assert(property, runs(2000))`.
 *
 * `npm test` runs a twentieth of the count from a fixed seed, so that it says the same each time; `npm run soak` runs
 * all of it from a seed that it prints.
 */
export function runs(count: number): { numRuns: number; seed: number } {
	const seed = Number(process.env.ZHIBIAO_SEED ?? 20_230_426);
	return { numRuns: isSoak ? count : Math.ceil(count / 20), seed };
}

/** All of everything is tried. */
export const isSoak = process.env.ZHIBIAO_RUNS === "all";
