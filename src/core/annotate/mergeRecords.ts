import { groundOf, isSameGround } from "./ground";
import { printJson } from "./jsonText";
import type { AnnotationRecord, Decision, Ground } from "./record";
import { effectiveFields } from "./rows";

interface MergedRecord {
	readonly record: AnnotationRecord;
	/** Where both decided, and otherwise. */
	readonly conflict: {
		readonly inForce: Decision;
		readonly other: Decision;
	} | null;
}

/** A decision, and what it was made on whether or not that is written into it. */
interface Act {
	readonly decision: Decision;
	readonly ground: Ground;
	readonly key: string;
}

/** Two states of one record as one, with every decision of both; the same in either order. */
export function mergeRecords(
	mine: AnnotationRecord | null,
	theirs: AnnotationRecord | null,
): MergedRecord {
	if (!mine || !theirs)
		return { record: (mine ?? theirs) as AnnotationRecord, conflict: null };
	if (printJson(mine) === printJson(theirs))
		return { record: mine, conflict: null };
	const ours = actsOf(mine);
	const others = actsOf(theirs);
	const isKnown = (act: Act, to: readonly Act[]) =>
		to.some((a) => a.key === act.key);
	const last = (acts: readonly Act[]) => acts.at(-1) as Act;
	const mineIsOlder = isKnown(last(ours), others);
	const theirsIsOlder = isKnown(last(others), ours);
	const mineWins =
		mineIsOlder === theirsIsOlder
			? compareActs(last(ours), last(others)) > 0
			: theirsIsOlder;
	const [winner, loser] = mineWins ? [mine, theirs] : [theirs, mine];
	const [inForce, other] = mineWins
		? [last(ours), last(others)]
		: [last(others), last(ours)];
	const history = new Map(
		[...ours, ...others]
			.sort(compareActs)
			.filter((act) => act.key !== inForce.key)
			.map((act) => [act.key, act]),
	);
	const written = ({ decision, ground }: Act): Decision => {
		const { was, ...bare } = decision;
		return isSameGround(ground, inForce.ground)
			? bare
			: { ...bare, was: ground };
	};
	const isDispute =
		!mineIsOlder &&
		!theirsIsOlder &&
		(mine.decision.state !== theirs.decision.state ||
			printJson(effectiveFields(mine)) !== printJson(effectiveFields(theirs)));
	return {
		record: {
			...loser,
			...winner,
			decision: written(inForce),
			history: [...history.values()].map(written),
		},
		conflict: isDispute
			? { inForce: written(inForce), other: written(other) }
			: null,
	};
}

/** Oldest first; the one in force is the last. */
function actsOf(record: AnnotationRecord): readonly Act[] {
	const own = groundOf(record);
	return [...record.history, record.decision].map((decision) => {
		const ground = decision.was ?? own;
		const { was, ...bare } = decision;
		return { decision, ground, key: printJson([bare, groundOf(ground)]) };
	});
}

/** By time; what was done at one moment by its text, so that the order is the same everywhere. */
const compareActs = (a: Act, b: Act): number =>
	Date.parse(a.decision.when) - Date.parse(b.decision.when) ||
	(a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
