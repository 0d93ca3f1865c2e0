import type { MarkKind } from "../shared/protocol";

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
}

const initial: ViewState = {
	article: null,
	filter: "",
	scroll: 0,
	selected: null,
	expanded: ["article", "indicators"],
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
	};
}

function isSelected(value: unknown): value is Selected {
	if (typeof value !== "object" || value === null) return false;
	const { kind, id } = value as Partial<Selected>;
	return typeof kind === "string" && typeof id === "string";
}
