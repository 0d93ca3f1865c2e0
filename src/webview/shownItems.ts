import { arrange } from "../shared/arrange/arrange";
import type { Item } from "../shared/arrange/item";
import { filterRows } from "../shared/filter/filterRows";
import type { RowView, SidebarState, SidebarStrings } from "../shared/protocol";
import type { ViewState } from "./viewState";

type Article = SidebarState & { readonly kind: "article" };
type Asked = Pick<ViewState, "filter" | "arrangement" | "toggled">;

/** What the list shows, and what it was made of. */
export interface Shown {
	readonly rows: readonly RowView[];
	readonly items: readonly Item[];
	/** How many rows the filter lets through. */
	readonly count: number;
}

const nothing: Shown = { rows: [], items: [], count: 0 };

/**
 * Makes the items of the list: the same array as long as neither the article nor what is asked for changes, so that the
 * grid keeps what it has measured.
 */
export function createShown(
	strings: SidebarStrings,
): (article: Article | null, asked: Asked) => Shown {
	let made: Shown = nothing;
	let of: readonly unknown[] = [];
	return (article, { filter, arrangement, toggled }) => {
		if (!article) return nothing;
		const { rows, variables } = article;
		const from = [rows, variables, filter, arrangement, toggled];
		if (from.every((part, i) => part === of[i])) return made;
		of = from;
		const matched = filterRows(rows, filter);
		const collapsed = new Set(toggled);
		const items = arrange(
			matched,
			{ ...arrangement, collapsed },
			filter === "" ? variables : withRows(variables, matched),
			strings.arrange,
		);
		made = { rows, items, count: matched.length };
		return made;
	};
}

/** A filter looks for rows: variables without any are left out. */
const withRows = (
	variables: Article["variables"],
	rows: readonly RowView[],
): Article["variables"] => {
	const has = new Set(rows.map((row) => row.raw.indicatorId));
	return variables.filter(({ id }) => has.has(id));
};
