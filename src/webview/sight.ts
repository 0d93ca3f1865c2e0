import { type Item, itemId } from "../shared/arrange/items";

/** What stands at the top of what is in sight, and how far below the edge. */
export interface Sight {
	readonly id: string;
	readonly below: number;
}

/** Where an item lies in the list, in CSS pixels; items have theirs in order. */
interface Measured {
	readonly index: number;
	readonly start: number;
	readonly end: number;
}

/** Null at the very top: what comes in above is to be seen there. */
export function sightAt(
	offset: number,
	items: readonly Item[],
	measured: readonly Measured[],
): Sight | null {
	if (offset === 0) return null;
	const first = measured.find(({ end }) => end > offset);
	const item = first && items[first.index];
	return item ? { id: itemId(item), below: first.start - offset } : null;
}

/** The scroll offset at which what was in sight stands where it stood; null where it is gone. */
export function offsetOf(
	{ id, below }: Sight,
	items: readonly Item[],
	measured: readonly Measured[],
): number | null {
	const index = items.findIndex((item) => itemId(item) === id);
	const start = measured[index]?.start;
	return start === undefined ? null : start - below;
}
