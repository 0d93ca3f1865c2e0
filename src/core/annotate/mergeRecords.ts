import { groundOf, isSameGround } from "./ground";
import { type Acts, headsOfBoth } from "./heads";
import { printJson } from "./jsonText";
import { isPassedOver } from "./passedOver";
import type { AnnotationRecord, Decision, Ground, Revision } from "./record";
import { isSameFigure } from "./revision";

/** A decision, and what it was made on whether or not that is written into it. */
interface Act {
	readonly decision: Decision;
	readonly ground: Ground;
	readonly key: string;
}

/**
 * Two states of one record as one, with every decision of both; the same in either order. Decisions that were made
 * without knowing of each other all stand, the latest in force.
 */
export function mergeRecords(
	mine: AnnotationRecord | null,
	theirs: AnnotationRecord | null,
): AnnotationRecord {
	if (!mine || !theirs) return (mine ?? theirs) as AnnotationRecord;
	if (printJson(mine) === printJson(theirs)) return mine;
	const ours = actsOf(mine);
	const others = actsOf(theirs);
	const all = [...new Map([...ours.known, ...others.known]).values()].sort(
		compareActs,
	);
	const heads = headsOfBoth(ours, others);
	const isHead = ({ key }: Act) => heads.has(key);
	const standing = all.some(isHead) ? all.filter(isHead) : all.slice(-1);
	const inForce = (standing.findLast((act) => !isPassedOver(act.decision)) ??
		standing.at(-1)) as Act;
	const written = ({ decision, ground }: Act): Decision => {
		const { was, ...bare } = decision;
		return isSameGround(ground, inForce.ground)
			? bare
			: { ...bare, was: ground };
	};
	const { concurrent: _, ...rest } = isLeading(mine, theirs, inForce)
		? { ...theirs, ...mine }
		: { ...mine, ...theirs };
	const revisions = mergeRevisions(mine.revisions, theirs.revisions);
	return {
		...rest,
		...inForce.ground,
		decision: written(inForce),
		...(standing.length > 1 && {
			concurrent: standing.filter((act) => act !== inForce).map(written),
		}),
		history: all.filter((act) => !standing.includes(act)).map(written),
		...(revisions && { revisions }),
	};
}

/** Whose fields that this version does not know are taken: theirs who have the decision that is in force; of both, the greater by its text. */
function isLeading(
	mine: AnnotationRecord,
	theirs: AnnotationRecord,
	{ key }: Act,
): boolean {
	const [m, t] = [mine, theirs].map((r) => keyOf(r.decision, r) === key);
	return m === t ? printJson(mine) > printJson(theirs) : m === true;
}

interface ActsOfRecord extends Acts {
	readonly known: ReadonlyMap<string, Act>;
}

function actsOf(record: AnnotationRecord): ActsOfRecord {
	const act = (decision: Decision): Act => ({
		decision,
		ground: groundOf(decision.was ?? record),
		key: keyOf(decision, record),
	});
	const heads = [record.decision, ...(record.concurrent ?? [])].map(act);
	const known = [...record.history.map(act), ...heads];
	return {
		known: new Map(known.map((a) => [a.key, a])),
		heads: new Set(heads.map(({ key }) => key)),
	};
}

function keyOf(decision: Decision, record: AnnotationRecord): string {
	const { was, ...bare } = decision;
	return printJson([bare, groundOf(was ?? record)]);
}

/** By time; what was done at one moment by its text, so that the order is the same everywhere. */
const compareActs = (a: Act, b: Act): number =>
	Date.parse(a.decision.when) - Date.parse(b.decision.when) ||
	(a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** What both saw is one: where the same stands twice in a row, it was first seen at the earlier time. */
function mergeRevisions(
	mine: readonly Revision[] | undefined,
	theirs: readonly Revision[] | undefined,
): readonly Revision[] | undefined {
	if (!mine || !theirs) return mine ?? theirs;
	const all = new Map(
		[...mine, ...theirs].map((revision) => [printJson(revision), revision]),
	);
	return [...all]
		.sort(
			([a, x], [b, y]) =>
				Date.parse(x.when) - Date.parse(y.when) || (a < b ? -1 : 1),
		)
		.map(([, revision]) => revision)
		.filter((revision, i, { [i - 1]: before }) => {
			return !before || !isSameFigure(revision, before);
		});
}
