import type { AnnotationFile } from "./annotationFile";
import { printJson } from "./jsonText";
import type {
	FactRecord,
	LogEntry,
	ProgressRecord,
	VariableRecord,
} from "./record";

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

/** The others about something that nobody has said anything over: see `LogEntry.concurrent`. */
export const concurrentWith = <Name extends LogName>(
	file: WithLogs,
	name: Name,
	about: string,
): readonly Logs[Name][] =>
	entriesOf(file, name).filter(
		(entry) => entry.concurrent && aboutOf(name, entry) === about,
	);

export function bare<Entry extends LogEntry>(entry: Entry): Entry {
	const { concurrent, ...said } = entry;
	return concurrent ? (said as Entry) : entry;
}

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

/** Adds an entry; the same file where that is said already, and nothing beside it. */
export function append<Name extends LogName>(
	file: AnnotationFile,
	name: Name,
	entry: Logs[Name],
): AnnotationFile {
	const about = aboutOf(name, entry);
	const isSaid = saysSame(name, inForce(file, name, about), entry);
	if (isSaid && concurrentWith(file, name, about).length === 0) return file;
	const entries = entriesOf(file, name).map((e) =>
		aboutOf(name, e) === about ? bare(e) : e,
	);
	return { ...file, [name]: [...entries, bare(entry)] };
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
