/** What is being typed into one field. */
export interface Draft {
	readonly to: string;
	/** Number of the check that is still to be answered. */
	readonly awaited: number | null;
	readonly problem: string | null;
	/** How the host understood it, where that differs from what was typed. */
	readonly reading: string | null;
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
	});

/** The host's answer; one that a later keystroke has overtaken changes nothing. */
export function answered(
	drafts: Drafts,
	request: number,
	problem: string | null,
	reading: string | null,
): Drafts {
	const next = new Map(drafts);
	for (const [field, draft] of drafts)
		if (draft.awaited === request)
			next.set(field, { to: draft.to, awaited: null, problem, reading });
	return next;
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
