import { type Item, itemId } from "../shared/arrange/items";

/** Rows chosen together: none while only the row with the focus is meant. */
export interface Chosen {
	readonly ids: ReadonlySet<string>;
	/** Where a range starts. */
	readonly anchor: string | null;
}

export const nothingChosen: Chosen = { ids: new Set(), anchor: null };

const isRow = (item: Item | undefined): boolean => item?.kind === "row";

/** Takes a row in, or leaves it out. */
export function toggled(chosen: Chosen, item: Item | undefined): Chosen {
	if (!item || !isRow(item)) return chosen;
	const id = itemId(item);
	const ids = new Set(chosen.ids);
	if (!ids.delete(id)) ids.add(id);
	return { ids, anchor: id };
}

/** All rows from where the range starts (else from `from`) up to `to`. */
export function extended(
	chosen: Chosen,
	items: readonly Item[],
	from: number,
	to: number,
): Chosen {
	const start = items.findIndex((item) => itemId(item) === chosen.anchor);
	const at = start < 0 ? from : start;
	const rows = items
		.slice(Math.min(at, to), Math.max(at, to) + 1)
		.filter(isRow)
		.map(itemId);
	const first = items[at];
	return { ids: new Set(rows), anchor: first ? itemId(first) : null };
}

export const allOf = (items: readonly Item[]): Chosen => ({
	ids: new Set(items.filter(isRow).map(itemId)),
	anchor: null,
});

/** Under the ids that rows have now; without those that are gone. */
export function carriedOver(
	{ ids, anchor }: Chosen,
	items: readonly Item[],
	heirs: ReadonlyMap<string, string>,
): Chosen {
	if (ids.size === 0) return nothingChosen;
	const here = new Set(items.map(itemId));
	const now = [...ids]
		.map((id) => heirs.get(id) ?? id)
		.filter((id) => here.has(id));
	return {
		ids: new Set(now),
		anchor: anchor && (heirs.get(anchor) ?? anchor),
	};
}
