import type { Completion, ToView } from "../shared/protocol";

/** What is being typed into one field. */
export interface Draft {
	readonly to: string;
	/** Number of the check that is still to be answered. */
	readonly awaited: number | null;
	readonly problem: string | null;
	/** How the host understood it, where that differs from what was typed. */
	readonly reading: string | null;
	readonly completions: readonly Completion[];
	/** Index of the completion that Enter takes; −1 for what is typed. */
	readonly chosen: number;
	/** It was taken from the completions: none are wanted. */
	readonly isTaken: boolean;
}

/** By field. A field that nobody touched has none. */
export type Drafts = ReadonlyMap<string, Draft>;

/** A keystroke: what the host said of the text before holds no longer. */
export const typed = (
	drafts: Drafts,
	field: string,
	to: string,
	request: number,
): Drafts =>
	new Map(drafts).set(field, {
		to,
		awaited: request,
		problem: drafts.get(field)?.problem ?? null,
		reading: null,
		completions: drafts.get(field)?.completions ?? [],
		chosen: -1,
		isTaken: false,
	});

/** The host's answer; one that a later keystroke has overtaken changes nothing. */
export function answered(
	drafts: Drafts,
	{
		request,
		problem,
		reading,
		completions,
	}: Omit<ToView & { readonly type: "checked" }, "type">,
): Drafts {
	const next = new Map(drafts);
	for (const [field, draft] of drafts)
		if (draft.awaited === request)
			next.set(field, {
				to: draft.to,
				awaited: null,
				problem,
				reading,
				completions: draft.isTaken
					? []
					: completions.filter(({ value }) => value !== draft.to),
				chosen: -1,
				isTaken: draft.isTaken,
			});
	return next;
}

/** The completion `by` places further on, round again over what is typed itself. */
export function chosenFurther(
	drafts: Drafts,
	field: string,
	by: number,
): Drafts {
	const draft = drafts.get(field);
	if (!draft) return drafts;
	const places = draft.completions.length + 1;
	const chosen = ((draft.chosen + 1 + by + places) % places) - 1;
	return new Map(drafts).set(field, { ...draft, chosen });
}

/** Without the list of completions. */
export function settledOn(drafts: Drafts, field: string): Drafts {
	const draft = drafts.get(field);
	return draft
		? new Map(drafts).set(field, {
				...draft,
				completions: [],
				chosen: -1,
				isTaken: true,
			})
		: drafts;
}

export interface Change {
	readonly field: string;
	readonly to: string;
}

/** What differs from `before`, in the order in which it was touched. */
export const changes = (
	drafts: Drafts,
	before: (field: string) => string,
): readonly Change[] =>
	[...drafts]
		.filter(([field, draft]) => draft.to !== before(field))
		.map(([field, { to }]) => ({ field, to }));

/** Whether these changes may be saved: some are still to be checked, one is bad, or all are good. */
export function verdict(
	drafts: Drafts,
	changed: readonly Change[],
): "awaited" | "good" | { readonly bad: string } {
	const states = changed.map(({ field }) => ({
		field,
		draft: drafts.get(field),
	}));
	const bad = states.find(
		({ draft }) => draft?.awaited === null && draft.problem !== null,
	);
	if (bad) return { bad: bad.field };
	return states.some(({ draft }) => draft?.awaited !== null)
		? "awaited"
		: "good";
}
