import type { Span } from "../core/text/span";

/** Where in an article to start from: on an item, or at an offset of the source between items. */
export interface Place {
	readonly id: string | null;
	readonly offset: number;
}

interface Placed {
	readonly id: string;
	readonly figure: Span | null;
}

/**
 * The nearest item after (`1`) or before (`-1`) a place, in the order of the text and round again at its end; the item
 * at the place comes last. What has no words in the article is passed over.
 */
export function nextRow<Item extends Placed>(
	items: readonly Item[],
	{ id, offset }: Place,
	by: 1 | -1,
	isWanted: (item: Item) => boolean = () => true,
): Item | null {
	const inOrder = items
		.filter(({ figure }) => figure !== null)
		.sort((a, b) => startOf(a) - startOf(b));
	if (by === -1) inOrder.reverse();
	const here = inOrder.findIndex((item) => item.id === id);
	const passed =
		here >= 0
			? here + 1
			: inOrder.filter((item) => by * (startOf(item) - offset) < 0).length;
	const round = [...inOrder.slice(passed), ...inOrder.slice(0, passed)];
	return round.find(isWanted) ?? null;
}

const startOf = ({ figure }: Placed): number => figure?.start ?? 0;
