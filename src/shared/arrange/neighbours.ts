import { type Item, isOpen, itemId } from "./item";

/**
 * The next item that is open, round again after the end; null where there is none but the one at `from`, if that.
 *
 * @param by direction.
 * @param decided ids of items that are as good as decided.
 */
export function openAfter(
	items: readonly Item[],
	from: number,
	by: 1 | -1,
	decided: ReadonlySet<string> = new Set(),
): number | null {
	const { length } = items;
	for (let step = 1; step < length; step++) {
		const at = (((from + by * step) % length) + length) % length;
		const item = items[at];
		if (item && isOpen(item) && !decided.has(itemId(item))) return at;
	}
	return null;
}
