import { arrange } from "../shared/arrange/arrange";
import type { Item } from "../shared/arrange/items";
import { type Filter, matches, parseFilter } from "../shared/filter/filter";
import type { RowView, SidebarState, SidebarStrings } from "../shared/protocol";
import type { ViewState } from "./viewState";

type Article = SidebarState & { readonly kind: "article" };
type Asked = Pick<ViewState, "filter" | "arrangement" | "toggled">;

/** What the list shows. */
export interface Shown {
	readonly items: readonly Item[];
	readonly filter: Filter;
	/** How many rows the filter lets through. */
	readonly count: number;
}

const nothing: Shown = { items: [], filter: parseFilter(""), count: 0 };

/**
 * Makes the items of the list: the same array as long as neither the article nor what is asked for changes, so that the
 * grid keeps what it has measured.
 */
export function createShown(
	strings: SidebarStrings,
): (article: Article | null, asked: Asked) => Shown {
	let made: Shown = nothing;
	let of: readonly unknown[] = [];
	return (article, { filter: text, arrangement, toggled }) => {
		if (!article) return nothing;
		const { rows, variables } = article;
		const from = [rows, variables, text, arrangement, toggled];
		if (from.every((part, i) => part === of[i])) return made;
		of = from;
		const filter = parseFilter(text);
		const found = new Set(rows.filter((row) => matches(filter, row)));
		const isShown = (row: RowView) => found.has(row);
		const asked = { ...arrangement, collapsed: new Set(toggled) };
		const all = arrange(rows, asked, variables, strings.arrange, isShown);
		const items =
			filter.tests.length === 0 ? all : all.filter(isFoundSomething);
		made = { items, filter, count: found.size };
		return made;
	};
}

/** A filter looks for rows: variables that show none are left out. */
const isFoundSomething = (item: Item): boolean =>
	item.kind === "row" || item.count > 0;
