import type { AnnotationFile } from "./annotationFile";
import { printJson } from "./jsonText";
import type { FactRecord, ProgressRecord, VariableRecord } from "./record";

/** The lists of an annotation file that only grow: of several entries for one thing the latest holds, the earlier are its history. */
export interface Logs {
	readonly facts: FactRecord;
	readonly progress: ProgressRecord;
	readonly variables: VariableRecord;
}
export type LogName = keyof Logs;

interface Log<Entry> {
	/** What an entry is about. */
	readonly about: (entry: Entry) => string;
	/** What entries say of it, as it is where nothing was said. */
	readonly unsaid: Partial<Entry>;
}

// biome-ignore format: a table
const logs: { readonly [Name in LogName]: Log<Logs[Name]> } = {
	facts:     { about: ({ fact }) => fact,         unsaid: { value: null } },
	progress:  { about: () => "",                   unsaid: { state: "open", reason: null, note: null } },
	variables: { about: ({ variable }) => variable, unsaid: { state: "open", note: null } },
};
export const logNames = Object.keys(logs) as readonly LogName[];

type WithLogs = { readonly [Name in LogName]: readonly Logs[Name][] };
export const entriesOf = <Name extends LogName>(
	file: WithLogs,
	name: Name,
): readonly Logs[Name][] => file[name];

export const aboutOf = <Name extends LogName>(
	name: Name,
	entry: Logs[Name],
): string => logs[name].about(entry);

/** The entry about something that is in force. */
export const inForce = <Name extends LogName>(
	file: WithLogs | null,
	name: Name,
	about: string,
): Logs[Name] | undefined =>
	file
		? entriesOf(file, name).findLast((entry) => aboutOf(name, entry) === about)
		: undefined;

/** Whether two entries, or an entry and none, say the same. */
export function saysSame<Name extends LogName>(
	name: Name,
	a: Logs[Name] | undefined,
	b: Logs[Name] | undefined,
): boolean {
	const said = (entry: Logs[Name] | undefined) =>
		printJson(contentOf(name, entry));
	return said(a) === said(b);
}

/** Adds an entry; the same file where that is said already. */
export function append<Name extends LogName>(
	file: AnnotationFile,
	name: Name,
	entry: Logs[Name],
): AnnotationFile {
	const before = inForce(file, name, aboutOf(name, entry));
	return saysSame(name, before, entry)
		? file
		: { ...file, [name]: [...entriesOf(file, name), entry] };
}

/** An entry about the same as `entry` that says what `instead` says; null: nothing. */
export const saying = <Name extends LogName>(
	name: Name,
	entry: Logs[Name],
	instead: Logs[Name] | null,
): Logs[Name] => ({ ...entry, ...contentOf(name, instead ?? undefined) });

function contentOf<Name extends LogName>(
	name: Name,
	entry: Logs[Name] | undefined,
): Partial<Logs[Name]> {
	const { unsaid } = logs[name];
	const keys = Object.keys(unsaid) as (keyof Logs[Name])[];
	return entry
		? (Object.fromEntries(keys.map((key) => [key, entry[key]])) as Partial<
				Logs[Name]
			>)
		: unsaid;
}
