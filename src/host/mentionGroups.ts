import type { Agency, Analysis, Mention, Title } from "../core/analysis";

/** The mentions of one agency or title, in the order of the text. */
export interface MentionGroup {
	readonly id: string;
	readonly text: string;
	readonly detail: string | null;
	readonly mentions: readonly Mention[];
}

export type GroupKind = "agency" | "policy" | "work";

interface Named {
	readonly text: string;
	readonly detail: string | null;
	readonly mention: Mention;
}

const agency = (mention: Agency): Named => ({
	text: mention.name,
	detail: mention.resolved === mention.name ? null : mention.resolved,
	mention,
});
const title = (mention: Title): Named => ({
	text: `《${mention.title}》`,
	detail:
		[mention.documentNumber, mention.date].filter(Boolean).join(" ") || null,
	mention,
});

const named: Readonly<
	Record<GroupKind, (analysis: Analysis) => readonly Named[]>
> = {
	agency: ({ agencies }) => agencies.map(agency),
	policy: ({ policies }) => policies.map(title),
	work: ({ works }) => works.map(title),
};

/** Each agency or title once, by its name, in the order of its first mention. */
export function groupsOf(
	analysis: Analysis,
	kind: GroupKind,
): readonly MentionGroup[] {
	const byName = new Map<string, Named[]>();
	for (const one of named[kind](analysis)) {
		const same = byName.get(one.text);
		if (same) same.push(one);
		else byName.set(one.text, [one]);
	}
	return [...byName].map(([text, all]) => ({
		id: text,
		text,
		detail: all.find((one) => one.detail)?.detail ?? null,
		mentions: all.map((one) => one.mention),
	}));
}
