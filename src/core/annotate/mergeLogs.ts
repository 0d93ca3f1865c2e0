import type { AnnotationFile } from "./annotationFile";
import { type Acts, headsOfBoth } from "./heads";
import { printJson } from "./jsonText";
import {
	aboutOf,
	bare,
	entriesOf,
	inForce,
	type LogName,
	type Logs,
} from "./logs";

/** Two states of one list as one, with every entry of both; the same in either order. */
export function mergeLog<Name extends LogName>(
	name: Name,
	mine: AnnotationFile,
	theirs: AnnotationFile,
): readonly Logs[Name][] {
	const ours = actsOf(name, mine);
	const others = actsOf(name, theirs);
	// Who alone knows all that was done went on from the other: their order holds, whatever the clocks say.
	const further = [
		...(goesOnFrom(ours, others) ? [entriesOf(mine, name)] : []),
		...(goesOnFrom(others, ours) ? [entriesOf(theirs, name)] : []),
	].sort((a, b) => (printJson(a) < printJson(b) ? -1 : 1));
	if (further[0]) return further[0];
	const all = [...new Map([...ours.known, ...others.known])].sort(
		([a, x], [b, y]) =>
			Date.parse(x.when) - Date.parse(y.when) || (a < b ? -1 : 1),
	);
	const heads = headsOfBoth(ours, others);
	// What was said over by others is not in force, however late its clock; so heads come last.
	const past = all.filter(([key]) => !heads.has(key));
	const standing = all.filter(([key]) => heads.has(key));
	const lastOf = new Map(
		standing.map(([key, entry]) => [aboutOf(name, entry), key]),
	);
	return [
		...past.map(([, entry]) => entry),
		...standing.map(([key, entry]) =>
			lastOf.get(aboutOf(name, entry)) === key
				? entry
				: { ...entry, concurrent: true as const },
		),
	];
}

interface ActsOfLog<Entry> extends Acts {
	readonly known: ReadonlyMap<string, Entry>;
}

function actsOf<Name extends LogName>(
	name: Name,
	file: AnnotationFile,
): ActsOfLog<Logs[Name]> {
	const entries = entriesOf(file, name);
	const heads = entries.filter(
		(entry) =>
			entry.concurrent || inForce(file, name, aboutOf(name, entry)) === entry,
	);
	const keyed = entries.map((entry) => [keyOf(entry), bare(entry)] as const);
	return { known: new Map(keyed), heads: new Set(heads.map(keyOf)) };
}

const keyOf = (entry: Logs[LogName]): string => printJson(bare(entry));

/** Whether one knows all that the other knows, and is done with what that is done with. */
const goesOnFrom = <Entry>(
	one: ActsOfLog<Entry>,
	other: ActsOfLog<Entry>,
): boolean =>
	[...other.known.keys()].every((key) => one.known.has(key)) &&
	[...one.heads].every((key) => other.heads.has(key) || !other.known.has(key));
