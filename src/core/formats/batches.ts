/** What is made and read back at a time: an article of millions of rows needs neither one string nor one array for all. */
const size = 1000;

/** The items in groups, in order; none for no items. */
export function batches<Item>(items: readonly Item[]): readonly Item[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
		items.slice(at * size, (at + 1) * size),
	);
}
