import { type AnnotationFile, byId, type TextStamp } from "./annotationFile";
import { type Dispute, disputesOf } from "./disputes";
import { printJson } from "./jsonText";
import { logNames } from "./logs";
import { mergeLog } from "./mergeLogs";
import { mergeRecords } from "./mergeRecords";
import type { AnnotationRecord } from "./record";

export interface Merged {
	readonly file: AnnotationFile;
	/** What is in dispute now and was so on neither side. */
	readonly conflicts: readonly Dispute[];
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
	const records = byId(joinTwins(mine.records, theirs.records)).map((pair) => ({
		...mergeRecords(pair.mine, pair.theirs),
		id: pair.id,
	}));
	const logs = logNames.map((name) => [name, mergeLog(name, mine, theirs)]);
	const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
	const head = [...keys].map((key) => {
		const of = (file: AnnotationFile | null) =>
			file?.[key as keyof AnnotationFile];
		return [key, pick(of(base), of(mine), of(theirs))];
	});
	const file = {
		...(Object.fromEntries(head) as AnnotationFile),
		...Object.fromEntries(logs),
		records,
	};
	const ids = new Set(records.map((r) => r.id));
	const before = new Set([mine, theirs].flatMap(disputesOf).map(textOf));
	return {
		file: { ...file, text: offsetsOf(file.text, [mine, theirs], ids) },
		conflicts: disputesOf(file).filter((d) => !before.has(textOf(d))),
	};
}

const textOf = (dispute: Dispute): string => printJson(dispute);

export interface Pair {
	readonly id: string;
	readonly mine: AnnotationRecord | null;
	readonly theirs: AnnotationRecord | null;
}

/** Records of one id; and two of different ids that two people made on the same reading of the same words, under the smaller id. */
export function joinTwins(
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
	const { quote, statement, suggested, decision, copy = false } = record;
	const fields = suggested ?? decision.fields;
	const { name, value, valueMax, unit, measure, region, period } = fields;
	const { answer = null } = fields;
	const read = { name, value, valueMax, unit, answer, measure, region, period };
	return printJson([quote, statement, suggested === null, copy, read]);
};

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
