import { factNames } from "../analysis";
import { type AnnotationFile, byId, type TextStamp } from "./annotationFile";
import { settingOf } from "./facts";
import { printJson } from "./jsonText";
import { mergeRecords } from "./mergeRecords";
import type { AnnotationRecord, Decision, FactRecord } from "./record";

/** Two people decided otherwise on one thing. The later act is in force, the other is in the history. */
export type Conflict =
	| {
			readonly kind: "record";
			readonly id: string;
			readonly inForce: Decision;
			readonly other: Decision;
	  }
	| {
			readonly kind: "fact";
			readonly inForce: FactRecord;
			readonly other: FactRecord;
	  };

export interface Merged {
	readonly file: AnnotationFile;
	readonly conflicts: readonly Conflict[];
}

/**
 * Joins what two people did to one annotation file, record by record; nothing that either did is lost. The result is
 * the same whichever is called mine.
 *
 * @param base what both started from, where it is known: it tells who changed the file's head.
 */
export function mergeAnnotationFiles(
	base: AnnotationFile | null,
	mine: AnnotationFile,
	theirs: AnnotationFile,
): Merged {
	const conflicts: Conflict[] = [];
	const records = byId(joinTwins(mine.records, theirs.records)).map((pair) => {
		const merged = mergeRecords(pair.mine, pair.theirs);
		if (merged.conflict)
			conflicts.push({ kind: "record", id: pair.id, ...merged.conflict });
		return { ...merged.record, id: pair.id };
	});
	const facts = mergeFacts(base, mine, theirs);
	conflicts.push(...facts.conflicts);
	const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
	const head = [...keys].map((key) => {
		const of = (file: AnnotationFile | null) =>
			file?.[key as keyof AnnotationFile];
		return [key, pick(of(base), of(mine), of(theirs))];
	});
	const file = {
		...(Object.fromEntries(head) as AnnotationFile),
		facts: facts.facts,
		records,
	};
	const ids = new Set(records.map((r) => r.id));
	return {
		file: { ...file, text: offsetsOf(file.text, [mine, theirs], ids) },
		conflicts,
	};
}

interface Pair {
	readonly id: string;
	readonly mine: AnnotationRecord | null;
	readonly theirs: AnnotationRecord | null;
}

/** Records of one id; and two of different ids that two people made on the same reading of the same words, under the smaller id. */
function joinTwins(
	mine: readonly AnnotationRecord[],
	theirs: readonly AnnotationRecord[],
): readonly Pair[] {
	const ofMine = new Map(mine.map((r) => [r.id, r]));
	const ofTheirs = new Map(theirs.map((r) => [r.id, r]));
	const twins = new Map<string, AnnotationRecord[]>();
	for (const record of byId(theirs)) {
		if (ofMine.has(record.id)) continue;
		const key = twinKey(record);
		twins.set(key, [...(twins.get(key) ?? []), record]);
	}
	const joined = new Set<string>();
	const pairs: Pair[] = byId(mine).map((record) => {
		const same = ofTheirs.get(record.id);
		const twin = same ? null : (twins.get(twinKey(record))?.shift() ?? null);
		if (twin) joined.add(twin.id);
		const id = twin && twin.id < record.id ? twin.id : record.id;
		return { id, mine: record, theirs: same ?? twin };
	});
	const onlyTheirs = theirs.filter(
		({ id }) => !ofMine.has(id) && !joined.has(id),
	);
	return [
		...pairs,
		...onlyTheirs.map((record) => ({
			id: record.id,
			mine: null,
			theirs: record,
		})),
	];
}

/** The same words in the same statement, read as the same (or, for an added row, entered as the same). */
const twinKey = (record: AnnotationRecord): string => {
	const { quote, statement, suggested, decision } = record;
	const fields = suggested ?? decision.fields;
	const { name, value, valueMax, unit, measure, region, period } = fields;
	const read = { name, value, valueMax, unit, measure, region, period };
	return printJson([quote, statement, suggested === null, read]);
};

function mergeFacts(
	base: AnnotationFile | null,
	mine: AnnotationFile,
	theirs: AnnotationFile,
): { facts: readonly FactRecord[]; conflicts: readonly Conflict[] } {
	const ours = new Map(mine.facts.map((f) => [printJson(f), f]));
	const others = new Map(theirs.facts.map((f) => [printJson(f), f]));
	const all = new Map([...ours, ...others]);
	const isSame = printJson(mine.facts) === printJson(theirs.facts);
	// Who alone knows all that was done went on from the other: their order holds, whatever the clocks say.
	if (isSame || (ours.size === all.size && others.size < all.size))
		return { facts: mine.facts, conflicts: [] };
	if (ours.size < all.size && others.size === all.size)
		return { facts: theirs.facts, conflicts: [] };
	const facts = [...all]
		.sort(([a, x], [b, y]) => timeOf(x) - timeOf(y) || (a < b ? -1 : 1))
		.map(([, fact]) => fact);
	const conflicts = factNames.flatMap((name) => {
		const [before, own, other] = [base, mine, theirs].map((file) =>
			settingOf(file, name),
		);
		const isDispute =
			own &&
			other &&
			own.value !== other.value &&
			own.value !== before?.value &&
			other.value !== before?.value;
		if (!isDispute) return [];
		const inForce = facts.findLast((f) => f.fact === name) as FactRecord;
		return [own, other]
			.filter((f) => f.value !== inForce.value)
			.sort((a, b) => (printJson(a) < printJson(b) ? -1 : 1))
			.map((lost) => ({ kind: "fact" as const, inForce, other: lost }));
	});
	return { facts, conflicts };
}

const timeOf = ({ when }: { readonly when: string }): number =>
	Date.parse(when);

/** The side that differs from the base; where both do, the greater by its text, whichever side that is. */
function pick<T>(base: T, mine: T, theirs: T): T {
	const [b, m, t] = [base, mine, theirs].map((v) => printJson(v ?? null));
	if (m === t || t === b) return mine;
	if (m === b) return theirs;
	return (m as string) > (t as string) ? mine : theirs;
}

/** Offsets in the chosen text, from all who speak of that text. */
function offsetsOf(
	text: TextStamp,
	files: readonly AnnotationFile[],
	ids: ReadonlySet<string>,
): TextStamp {
	const offsets = files
		.filter((file) => file.text.sha256 === text.sha256)
		.flatMap((file) => Object.entries(file.text.offsets))
		.filter(([id]) => ids.has(id));
	return { ...text, offsets: Object.fromEntries(offsets) };
}
