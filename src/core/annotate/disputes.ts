import type { AnnotationFile } from "./annotationFile";
import { effectiveFields } from "./indicatorFields";
import { printJson } from "./jsonText";
import {
	aboutOf,
	bare,
	concurrentWith,
	entriesOf,
	inForce,
	type Logs,
	logNames,
	saysSame,
} from "./logs";
import type { AnnotationRecord, Decision } from "./record";

/** People said otherwise of one thing, not knowing of each other, and nobody has decided since. */
export type Dispute =
	| {
			readonly kind: "record";
			readonly id: string;
			readonly inForce: Decision;
			/** Oldest first; those that say the same as the one in force are left out. */
			readonly others: readonly Decision[];
	  }
	| {
			[Name in keyof Logs]: {
				readonly kind: Name;
				readonly inForce: Logs[Name];
				readonly others: readonly Logs[Name][];
			};
	  }[keyof Logs];

/** What is in dispute in a file: records by id, then what was said of the article. */
export const disputesOf = (file: AnnotationFile): readonly Dispute[] => [
	...file.records.flatMap((record): readonly Dispute[] => {
		const { id, decision } = record;
		const others = disputedBy(record);
		return others.length > 0
			? [{ kind: "record", id, inForce: decision, others }]
			: [];
	}),
	...logNames.flatMap((kind) => {
		const subjects = entriesOf(file, kind).map((e) => aboutOf(kind, e));
		return [...new Set(subjects)].sort().flatMap((about) => {
			const holds = inForce(file, kind, about) as Logs[typeof kind];
			const others = concurrentWith(file, kind, about)
				.filter((entry) => !saysSame(kind, entry, holds))
				.map(bare);
			return others.length > 0
				? [{ kind, inForce: holds, others } as Dispute]
				: [];
		});
	}),
];

/** The decisions that say otherwise than the one in force, and that nobody has decided over. */
export const disputedBy = (record: AnnotationRecord): readonly Decision[] => {
	if (!record.concurrent) return []; // nearly every row, each time that it is shown
	const said = (decision: Decision) =>
		printJson([
			decision.state,
			effectiveFields({ ...record, ...decision.was, decision }),
		]);
	const holds = said(record.decision);
	return record.concurrent.filter((d) => said(d) !== holds);
};

export const isDisputed = (record: AnnotationRecord): boolean =>
	disputedBy(record).length > 0;
