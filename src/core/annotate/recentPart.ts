import type { AnnotationFile } from "./annotationFile";
import { aboutOf, entriesOf, type LogName, type Logs, logNames } from "./logs";

/**
 * What of a file people did not long ago: the records that were decided since, and of each log all that is said of what
 * somebody spoke of since.
 *
 * @param since milliseconds of the clock that the acts are dated by.
 */
export function recentPart(
	file: AnnotationFile,
	since: number,
): AnnotationFile {
	const isRecent = ({ when }: { readonly when: string }) =>
		Date.parse(when) >= since;
	const records = file.records.filter(({ decision }) => isRecent(decision));
	const logs = logNames.map((name) => [
		name,
		recentEntries(file, name, isRecent),
	]);
	const offsets = Object.fromEntries(
		records.flatMap(({ id }) => {
			const place = file.text.offsets[id];
			return place ? [[id, place]] : [];
		}),
	);
	const text = { ...file.text, offsets };
	return { ...file, ...Object.fromEntries(logs), records, text };
}

function recentEntries<Name extends LogName>(
	file: AnnotationFile,
	name: Name,
	isRecent: (entry: Logs[Name]) => boolean,
): readonly Logs[Name][] {
	const entries = entriesOf(file, name);
	const subjects = new Set(
		entries.filter(isRecent).map((entry) => aboutOf(name, entry)),
	);
	return entries.filter((entry) => subjects.has(aboutOf(name, entry)));
}
