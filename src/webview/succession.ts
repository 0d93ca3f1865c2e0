/** Anything that has an id which may change when it is decided on. */
interface Named {
	readonly id: string;
}

/**
 * A row gets another id with the first decision on it. Finds the ids that rows of `before` have in `after`, where the old
 * one is gone: the new row that stands where the old one stood, counted from the nearest row above that is still there.
 */
export function successors(
	before: readonly Named[],
	after: readonly Named[],
): ReadonlyMap<string, string> {
	const now = new Map(after.map(({ id }, index) => [id, index]));
	const then = new Set(before.map(({ id }) => id));
	const found = new Map<string, string>();
	let place = 0;
	for (const { id } of before) {
		place = now.get(id) ?? place;
		const heir = now.has(id) ? undefined : after[place]?.id;
		if (heir !== undefined && !then.has(heir)) found.set(id, heir);
		place += 1;
	}
	return found;
}
