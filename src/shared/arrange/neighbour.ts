import { type Item, isUndecided } from "./items";

interface Wanted {
	readonly isOne: (item: Item) => boolean;
	/** Whether the search goes on from the other end. */
	readonly wraps: boolean;
}

// biome-ignore format: a table
const wantedItems = {
	/** The next row; null at the end. */
	row:       { isOne: ({ kind }) => kind === "row",  wraps: false },
	/** What waits for a decision: an undecided row, or a variable without one. Else the first from the other end. */
	undecided: { isOne: isWaiting,                     wraps: true },
	/** A row that coders differ in. */
	disputed:  { isOne: isDisputed,                    wraps: true },
} as const satisfies Readonly<Record<string, Wanted>>;

function isWaiting(item: Item): boolean {
	return item.kind === "row"
		? isUndecided(item.row)
		: item.kind === "variable" && item.state === "empty";
}

function isDisputed(item: Item): boolean {
	return item.kind === "row" && item.row.isDisputed;
}

/**
 * Where the next thing stands, seen from `at`; null where there is no other. What is folded away is passed over.
 *
 * @param at index of an item, −1 for the place before the first, `items.length` for that behind the last.
 * @param step 1 for down, −1 for up.
 */
export function neighbour(
	items: readonly Item[],
	at: number,
	step: 1 | -1,
	wanted: keyof typeof wantedItems,
): number | null {
	const { isOne, wraps }: Wanted = wantedItems[wanted];
	const from = step > 0 ? 0 : items.length - 1;
	const isFound = (index: number) => {
		const item = items[index];
		return item !== undefined && isOne(item);
	};
	for (let index = at + step; index in items; index += step)
		if (isFound(index)) return index;
	if (wraps)
		for (let index = from; index !== at && index in items; index += step)
			if (isFound(index)) return index;
	return null;
}
