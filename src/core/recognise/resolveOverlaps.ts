import type { OnDropped } from "./dropped";
import type { Mention } from "./mention";

type Kind = Mention["kind"];

interface Precedence {
	readonly kind: Kind;
	/** A mention of these kinds has the characters it shares with one of `kind`. */
	readonly yieldsTo: readonly Kind[];
	/** Of these only when it is not wholly inside: 云泽市 in 云泽市公安局 stays. */
	readonly mayLieIn: readonly Kind[];
}

/** Who gives way to whom, strongest first. What a title quotes is the title's, and a number in a date is the date's. */
// biome-ignore format: a table
const precedences: readonly Precedence[] = [
	{ kind: "title",  yieldsTo: [],                                  mayLieIn: [] },
	{ kind: "agency", yieldsTo: ["title"],                           mayLieIn: [] },
	{ kind: "time",   yieldsTo: ["title", "agency"],                 mayLieIn: [] },
	{ kind: "figure", yieldsTo: ["title", "agency", "time"],         mayLieIn: [] },
	{ kind: "region", yieldsTo: ["title", "time", "figure"],         mayLieIn: ["agency"] },
];

/** Drops mentions until no two compete for the same words. Takes them in any order, one kind in order and apart; gives them by start, the longer first. */
export function resolveOverlaps(
	mentions: readonly Mention[],
	onDropped?: OnDropped,
): readonly Mention[] {
	const kept = new Map<Kind, readonly Mention[]>();
	for (const { kind, yieldsTo, mayLieIn } of precedences) {
		let own = mentions.filter((mention) => mention.kind === kind);
		for (const other of yieldsTo)
			own = without(own, kept.get(other) ?? [], false, onDropped);
		for (const other of mayLieIn)
			own = without(own, kept.get(other) ?? [], true, onDropped);
		kept.set(kind, own);
	}
	return [...kept.values()]
		.flat()
		.sort((a, b) => a.start - b.start || b.end - a.end);
}

const dropped = ({ kind, rule, start, end }: Mention) =>
	({ kind, rule, start, end, why: "overlap" }) as const;

/** The mentions that share nothing with `taken`, or lie wholly inside one of them if they may. Both in order and apart. */
function without(
	mentions: readonly Mention[],
	taken: readonly Mention[],
	mayLieInside: boolean,
	onDropped?: OnDropped,
): Mention[] {
	let next = 0;
	return mentions.filter((mention) => {
		while ((taken[next]?.end ?? Infinity) <= mention.start) next++;
		const other = taken[next];
		if (other === undefined || other.start >= mention.end) return true;
		const isInside =
			mayLieInside && other.start <= mention.start && mention.end <= other.end;
		if (!isInside) onDropped?.({ ...dropped(mention), to: other });
		return isInside;
	});
}
