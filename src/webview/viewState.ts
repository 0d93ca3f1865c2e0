import { groupByChoices } from "../shared/arrange/arrange";
import { sortByChoices } from "../shared/arrange/sort";
import type { MarkKind } from "../shared/protocol";
import type { Arrangement } from "./arrangeBar";
import type { Reason } from "./fieldEditor";

export type PaneName =
	| "article"
	| "indicators"
	| "agencies"
	| "policies"
	| "works";

export interface Selected {
	readonly kind: MarkKind;
	readonly id: string;
}

/** What the page remembers by itself when it is hidden, moved or reloaded; everything else comes with `show`. */
export interface ViewState {
	/** Of which article scroll and selection are. */
	readonly article: string | null;
	readonly filter: string;
	/** Scroll offset of the indicators, in CSS pixels. */
	readonly scroll: number;
	readonly selected: Selected | null;
	readonly expanded: readonly PaneName[];
	readonly arrangement: Arrangement;
	/** Groups and variables that are not as they are at first: open or closed. */
	readonly toggled: readonly string[];
	/** Who the last correction said was wrong. */
	readonly reason: Reason;
}

const initial: ViewState = {
	article: null,
	filter: "",
	scroll: 0,
	selected: null,
	expanded: ["article", "indicators"],
	arrangement: { groupBy: "none", sortBy: "text", descending: false },
	toggled: [],
	reason: "reader",
};

/** Takes what was stored, also by an older version of the page: what does not fit is as on the first day. */
export function readViewState(stored: unknown): ViewState {
	if (typeof stored !== "object" || stored === null) return initial;
	const kept = stored as Partial<Record<keyof ViewState, unknown>>;
	return {
		article: typeof kept.article === "string" ? kept.article : initial.article,
		filter: typeof kept.filter === "string" ? kept.filter : initial.filter,
		scroll: typeof kept.scroll === "number" ? kept.scroll : initial.scroll,
		selected: isSelected(kept.selected) ? kept.selected : initial.selected,
		expanded: Array.isArray(kept.expanded) ? kept.expanded : initial.expanded,
		arrangement: isArrangement(kept.arrangement)
			? kept.arrangement
			: initial.arrangement,
		toggled: Array.isArray(kept.toggled) ? kept.toggled : initial.toggled,
		reason: kept.reason === "source" ? "source" : initial.reason,
	};
}

function isArrangement(value: unknown): value is Arrangement {
	if (typeof value !== "object" || value === null) return false;
	const { groupBy, sortBy, descending } = value as Partial<Arrangement>;
	return (
		groupByChoices.some((one) => one === groupBy) &&
		sortByChoices.some((one) => one === sortBy) &&
		typeof descending === "boolean"
	);
}

function isSelected(value: unknown): value is Selected {
	if (typeof value !== "object" || value === null) return false;
	const { kind, id } = value as Partial<Selected>;
	return typeof kind === "string" && typeof id === "string";
}
