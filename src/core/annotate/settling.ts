import type { AnnotationFile, FrozenLayer } from "./annotationFile";
import { decideRecord } from "./decide";
import { moveTo } from "./ground";
import { mergeAnnotationFiles } from "./merge";
import { byFinishing, isPassedOver } from "./passedOver";
import { progressOf } from "./progress";
import type { AnnotationRecord, Decision, ProgressRecord } from "./record";

/** A coder's layer as it was when it was frozen. */
export interface Layer extends FrozenLayer {
	readonly file: AnnotationFile;
}

/** Whether a coder has finished the article: it is finished, or left out of the coding. */
export const isFinished = (file: AnnotationFile | null): boolean =>
	(progressOf(file)?.state ?? "open") !== "open";

/**
 * Coders' finished layers as one, with every decision of each: where they differ the record has `concurrent` decisions
 * until somebody decides over them. A row that one coder passed over is a difference too.
 *
 * @param settled what was settled already, which stays so where a layer says nothing new.
 */
export function settleLayers(
	layers: readonly Layer[],
	settled: AnnotationFile | null,
): AnnotationFile {
	const all = layers.map(({ file }) => file);
	const joined = (settled ? [settled, ...all] : all).reduce(
		(mine, theirs) => mergeAnnotationFiles(null, mine, theirs).file,
	);
	const frozen = layers
		.map(({ layer, sha256 }) => ({ layer, sha256 }))
		.sort((a, b) => (a.layer < b.layer ? -1 : 1));
	const records = joined.records.map((record) =>
		withPassedOver(record, layers),
	);
	return { ...joined, frozen, records };
}

/** The layers that are not as they were frozen, or were not there then. */
export const changedSince = (
	{ frozen = [] }: AnnotationFile,
	layers: readonly FrozenLayer[],
): readonly string[] =>
	layers
		.filter(
			({ layer, sha256 }) =>
				!frozen.some((f) => f.layer === layer && f.sha256 === sha256),
		)
		.map(({ layer }) => layer);

/**
 * Makes the decision of another one's own: an act of its own, on what that one was made on. What stood before goes to
 * the history.
 */
export function takeConcurrent(
	record: AnnotationRecord,
	{ was, ...said }: Decision,
	who: string,
	when: string,
): AnnotationRecord {
	const standing = was ? moveTo(record, was) : record;
	return decideRecord(standing, {
		...said,
		how: "single",
		by: null,
		who,
		when,
	});
}

/** Coders who finished without a word on a row left it undecided; one who has decided it since did not. */
function withPassedOver(
	record: AnnotationRecord,
	layers: readonly Layer[],
): AnnotationRecord {
	const { decision, concurrent = [], history, ...rest } = record;
	const acts = [decision, ...concurrent, ...history];
	const saidBy = (code: string) =>
		acts.some((act) => act.who === code && !isPassedOver(act));
	const isSaid = (code: string) => acts.some((act) => act.who === code);
	const { codebookVersion } = decision;
	const passed = layers.flatMap(({ layer, file }) => {
		const finished = progressOf(file);
		return finished && !isSaid(layer)
			? [passedOver(layer, finished, codebookVersion)]
			: [];
	});
	const standing = [
		...concurrent.filter((act) => !isPassedOver(act) || !saidBy(act.who)),
		...passed,
	];
	return {
		...rest,
		decision,
		...(standing.length > 0 && { concurrent: standing }),
		history,
	};
}

const passedOver = (
	who: string,
	{ when }: ProgressRecord,
	codebookVersion: number,
): Decision => ({
	state: "restored",
	fields: {},
	reason: null,
	how: "import",
	by: byFinishing,
	who,
	when,
	note: null,
	codebookVersion,
});
