/**
 * Numbers from 0 up to 1, the same for the same seed everywhere: mulberry32 by Tommy Ettinger (2017, public domain).
 *
 * @param seed its lowest 32 bits count.
 */
export function createRandom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The items in an order drawn by chance (Fisher and Yates). */
export function shuffled<T>(
	items: readonly T[],
	random: () => number,
): readonly T[] {
	const all = [...items];
	for (let i = all.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[all[i], all[j]] = [all[j] as T, all[i] as T];
	}
	return all;
}
