import { en } from "zod/locales";
import type { IndicatorFields } from "../analysis";
import type { Problem } from "../errors";
import type { Eol } from "../text/decode";
import { annotationFileSchema } from "./annotationSchema";
import { NumberToken, printJson, readJson } from "./jsonText";
import type {
	AnnotationRecord,
	Decision,
	FactRecord,
	ProgressRecord,
	VariableRecord,
} from "./record";

/**
 * Versions up to this one are read; every file is written in it. 2 added `concurrent` and `revisions`: who does not
 * know them would decide and leave a dispute open.
 */
export const fileVersion = 2;

/** The decided and added rows of one article, as kept beside it. Fields that a later version adds are carried along. */
export interface AnnotationFile {
	/** Version of the reader that suggested. */
	readonly reader: string;
	readonly codebook: CodebookStamp;
	readonly article: ArticleStamp;
	/** In the order they were set. */
	readonly facts: readonly FactRecord[];
	/** In the order they were made. */
	readonly progress: readonly ProgressRecord[];
	/** In the order they were made. */
	readonly variables: readonly VariableRecord[];
	/** By id. */
	readonly records: readonly AnnotationRecord[];
	/** Of what was settled between coders: the layers that it was made of, as they were then. */
	readonly frozen?: readonly FrozenLayer[];
	/** Where records stand in the bytes of this hash: one line, rebuilt from the quotes at need. */
	readonly text: TextStamp;
}

export interface FrozenLayer {
	/** The coder's code. */
	readonly layer: string;
	/** Of the layer's bytes. */
	readonly sha256: string;
}

export interface CodebookStamp {
	readonly id: string;
	readonly version: number;
	/** SHA-256 of the codebook, or `""`. */
	readonly hash: string;
}

export interface ArticleStamp {
	/** File name, without folders. */
	readonly name: string;
	/** VS Code's id. */
	readonly encoding: string;
	readonly eol: Eol;
	readonly bom: boolean;
}

export interface TextStamp {
	/** Of the article's bytes; `""` when unknown. */
	readonly sha256: string;
	/** By record: start and end of its figure in the source. Orphans have none. */
	readonly offsets: Readonly<Record<string, readonly [number, number]>>;
}

export function emptyAnnotationFile(
	article: ArticleStamp & { readonly sha256: string },
	codebook: CodebookStamp,
	reader: string,
): AnnotationFile {
	const { sha256, name, encoding, eol, bom } = article;
	return {
		reader,
		codebook,
		article: { name, encoding, eol, bom },
		facts: [],
		progress: [],
		variables: [],
		records: [],
		text: { sha256, offsets: {} },
	};
}

/** Never throws: a text that is no annotation file of a known version gives the problem, with its line. */
export function parseAnnotationFile(
	text: string,
):
	| { readonly file: AnnotationFile; readonly version: number }
	| { readonly problem: Problem } {
	const read = readJson(text);
	if ("what" in read) return broken(read.line, read.what);
	const { value, lineOf } = read;
	const version = isObject(value) ? value.zhibiao : undefined;
	if (typeof version !== "number")
		return broken(1, '"zhibiao": expected the version of an annotation file');
	if (version > fileVersion)
		return {
			problem: { code: "annotationsNewer", version, known: fileVersion },
		};
	const parsed = annotationFileSchema.safeParse(value, {
		error: en().localeError,
	});
	if (!parsed.success) {
		const { path, message } = parsed.error
			.issues[0] as (typeof parsed.error.issues)[0];
		return broken(
			lineOf(deepestAt(value, path)),
			`${path.map(String).join(".")}: ${message}`,
		);
	}
	const { zhibiao, ...file } = parsed.data;
	return { file: file as unknown as AnnotationFile, version };
}

const broken = (line: number, what: string) => ({
	problem: { code: "annotationsBroken", line, what } as const,
});

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
	typeof value === "object" && value !== null;

/** The innermost object or array on the way to `path`. */
function deepestAt(value: unknown, path: readonly PropertyKey[]): object {
	let part = value as Record<PropertyKey, unknown>;
	for (const key of path) {
		const next = part[key];
		if (!isObject(next) || next instanceof NumberToken) break;
		part = next;
	}
	return part;
}

/** Keys in the order they are printed in, at every level; others follow by name. */
const rank = new Map(
	`id copy fact variable state quote statement suggested asPrinted exact prefix suffix
	name indicatorId scope value valueMax unit answer qualifier measure basis baseline accrual status plan region regionCode
	period from to issuer among encoding eol bom version hash
	decision concurrent history revisions fields reason how by who when note sameAs codebookVersion was sha256 offsets`
		.split(/\s+/u)
		.map((key, i) => [key, i]),
);
const line = (value: unknown): string => printJson(value, rank);

/**
 * The file's text, the same for the same file: made for git, so one record a line, ordered by id, every line of a list
 * ending in a comma before a closing `null`, and all that changes with an edit of the article on the last line.
 */
export function printAnnotationFile(file: AnnotationFile): string {
	const {
		reader,
		codebook,
		article,
		facts,
		progress,
		variables,
		records,
		text,
		...others
	} = file;
	const list = (lines: readonly string[]) =>
		`[\n${lines.map((l) => `${l},\n`).join("")}null\n]`;
	const head = [
		`"zhibiao": ${fileVersion}`,
		`"reader": ${line(reader)}`,
		`"codebook": ${line(codebook)}`,
		`"article": ${line(article)}`,
		`"facts": ${list(facts.map(line))}`,
		...(progress.length > 0 ? [`"progress": ${list(progress.map(line))}`] : []),
		...(variables.length > 0
			? [`"variables": ${list(variables.map(line))}`]
			: []),
		`"records": ${list(byId(records).map((r) => line(recordJson(r))))}`,
		...Object.entries(others)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, value]) => `${line(key)}: ${line(value)}`),
		`"text": ${line(text)}`,
	];
	return `{\n${head.join(",\n")}\n}\n`;
}

export const byId = <T extends { readonly id: string }>(
	items: readonly T[],
): readonly T[] =>
	[...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Decimals become numbers with the same digits. */
const recordJson = (record: AnnotationRecord): object => ({
	...record,
	suggested: suggestedJson(record.suggested),
	decision: decisionJson(record.decision),
	concurrent: record.concurrent?.map(decisionJson),
	history: record.history.map(decisionJson),
	revisions: record.revisions?.map(fieldsJson),
});
const decisionJson = (decision: Decision): object => ({
	...decision,
	fields: fieldsJson(decision.fields),
	...(decision.was && {
		was: { ...decision.was, suggested: suggestedJson(decision.was.suggested) },
	}),
});
/** Where there is no answer that is not written, so that records from before there were any stay as they are. */
function suggestedJson(suggested: IndicatorFields | null): object | null {
	if (suggested?.answer !== null) return fieldsJson(suggested);
	const { answer, ...fields } = suggested;
	return fieldsJson(fields);
}
function fieldsJson(fields: object | null): object | null {
	return (
		fields &&
		Object.fromEntries(
			Object.entries(fields).map(([key, value]) => [
				key,
				(key === "value" || key === "valueMax") && typeof value === "string"
					? new NumberToken(value)
					: value,
			]),
		)
	);
}
