import type { AnnotationFile } from "./annotationFile";
import { printJson } from "./jsonText";
import {
	aboutOf,
	entriesOf,
	inForce,
	type LogName,
	type Logs,
	saysSame,
} from "./logs";

interface MergedLog<Entry> {
	readonly entries: readonly Entry[];
	/** Where both said something, and otherwise. */
	readonly disputes: readonly {
		readonly inForce: Entry;
		readonly other: Entry;
	}[];
}

/** Two states of one list as one, with every entry of both; the same in either order. */
export function mergeLog<Name extends LogName>(
	name: Name,
	base: AnnotationFile | null,
	mine: AnnotationFile,
	theirs: AnnotationFile,
): MergedLog<Logs[Name]> {
	const ours = byText(entriesOf(mine, name));
	const others = byText(entriesOf(theirs, name));
	const all = new Map([...ours, ...others]);
	const isSame =
		printJson(entriesOf(mine, name)) === printJson(entriesOf(theirs, name));
	// Who alone knows all that was done went on from the other: their order holds, whatever the clocks say.
	if (isSame || (ours.size === all.size && others.size < all.size))
		return { entries: entriesOf(mine, name), disputes: [] };
	if (ours.size < all.size && others.size === all.size)
		return { entries: entriesOf(theirs, name), disputes: [] };
	const entries = [...all]
		.sort(([a, x], [b, y]) => timeOf(x) - timeOf(y) || (a < b ? -1 : 1))
		.map(([, entry]) => entry);
	const subjects = new Set(entries.map((entry) => aboutOf(name, entry)));
	const disputes = [...subjects].sort().flatMap((about) => {
		const before = base ? inForce(base, name, about) : undefined;
		const said = [mine, theirs].map((file) => inForce(file, name, about));
		const [own, other] = said;
		const isDispute =
			own &&
			other &&
			!saysSame(name, own, other) &&
			!saysSame(name, own, before) &&
			!saysSame(name, other, before);
		if (!isDispute) return [];
		const holds = entries.findLast(
			(entry) => aboutOf(name, entry) === about,
		) as Logs[Name];
		return [own, other]
			.filter((entry) => !saysSame(name, entry, holds))
			.sort((a, b) => (printJson(a) < printJson(b) ? -1 : 1))
			.map((lost) => ({ inForce: holds, other: lost }));
	});
	return { entries, disputes };
}

const byText = <Entry>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
	new Map(entries.map((entry) => [printJson(entry), entry]));

const timeOf = ({ when }: { readonly when: string }): number =>
	Date.parse(when);
