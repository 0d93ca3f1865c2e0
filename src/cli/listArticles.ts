import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { annotationName } from "../core/annotate/annotationName";
import {
	coderLayer,
	layerName,
	settledLayer,
} from "../core/annotate/layerName";
import { UserError } from "../core/errors";
import {
	articleTableName,
	type GivenFacts,
	parseArticleTable,
} from "../core/formats/articleTable";
import { decodeArticle } from "../core/text/decode";
import { type Trouble, troubleOf } from "./trouble";

/** An article that is a file. */
export interface ArticleFile {
	readonly file: string;
	/** What it is called in exports: its path below the given folder, with `/`; `id` is that without the extension. */
	readonly path: string;
	readonly id: string;
	readonly facts: GivenFacts;
	/** Where its annotation file is; null where there is none or none is wanted. */
	readonly annotations: string | null;
	/** Layers of coders beside it, by their codes. */
	readonly layers: Readonly<Record<string, string>>;
}

export interface ListOptions {
	readonly withAnnotations: boolean;
	/** What was settled between coders stands for the file that all share, where it is there. */
	readonly prefersSettled: boolean;
	/** Told of folders and tables that can't be read; the rest goes on. */
	readonly onTrouble: (file: string, trouble: Trouble) => void;
}

/** Extensions of articles in a folder. A file that is named outright may have any. */
const articleExtensions = new Set([".txt", ".zhart"]);
const isArticle = (name: string) =>
	!name.startsWith(".") && articleExtensions.has(extname(name).toLowerCase());

/**
 * The articles that paths on the command line stand for: a file, or all articles below a folder, in the order of their
 * names (by code unit: the same everywhere). Hidden folders and links to folders are passed over.
 *
 * @returns a function of a path. It throws UserError `noSuchFile`.
 */
export function createLister(
	options: ListOptions,
): (input: string) => Iterable<ArticleFile> {
	/** Folders of files that were named one by one. */
	const folders = new Map<string, ReturnType<typeof openFolder>>();
	function folderOf(input: string) {
		const path = dirname(input);
		const known = folders.get(path);
		if (known) return known;
		const folder = openFolder(path, "", noFacts, options);
		folders.set(path, folder);
		return folder;
	}
	return (input) => {
		const stat = statSync(input, { throwIfNoEntry: false });
		if (!stat) throw new UserError({ code: "noSuchFile", file: input }, input);
		return stat.isDirectory()
			? walk(input, "", noFacts, options)
			: [folderOf(input).article(basename(input))];
	};
}

/** What tables of facts say of a path below the folder at hand. */
type FactsOf = (path: string) => GivenFacts;
const noFacts: FactsOf = () => ({});

function* walk(
	path: string,
	prefix: string,
	outer: FactsOf,
	options: ListOptions,
): Iterable<ArticleFile> {
	const folder = openFolder(path, prefix, outer, options);
	for (const entry of folder.entries) {
		const { name } = entry;
		if (entry.isDirectory() && !name.startsWith("."))
			yield* walk(
				join(path, name),
				`${prefix}${name}/`,
				folder.within(name),
				options,
			);
		else if (isArticle(name) && isFile(entry, join(path, name)))
			yield folder.article(name);
	}
}

const isFile = (entry: Dirent, path: string) =>
	entry.isFile() ||
	(entry.isSymbolicLink() &&
		statSync(path, { throwIfNoEntry: false })?.isFile() === true);

function openFolder(
	path: string,
	prefix: string,
	outer: FactsOf,
	options: ListOptions,
) {
	const entries = entriesOf(path, options);
	const names = entries.map(({ name }) => name);
	const table = names.includes(articleTableName)
		? readTable(join(path, articleTableName), options)
		: new Map<string, GivenFacts>();
	const factsOf: FactsOf = (below) => ({
		...outer(below),
		...table.get(below),
	});
	const annotations = options.withAnnotations
		? annotationsIn(names, options.prefersSettled)
		: () => ({ shared: null, layers: {} });
	return {
		entries,
		within:
			(name: string): FactsOf =>
			(below) =>
				factsOf(`${name}/${below}`),
		article(name: string): ArticleFile {
			const { shared, layers } = annotations(name);
			const at = (file: string) => join(path, file);
			return {
				file: join(path, name),
				path: prefix + name,
				id: prefix + name.slice(0, name.length - extname(name).length),
				facts: factsOf(name),
				annotations: shared && at(shared),
				layers: Object.fromEntries(
					Object.entries(layers).map(([coder, file]) => [coder, at(file)]),
				),
			};
		},
	};
}

function entriesOf(path: string, { onTrouble }: ListOptions): Dirent[] {
	try {
		const entries = readdirSync(path, { withFileTypes: true });
		return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		onTrouble(path, troubleOf(error));
		return [];
	}
}

function readTable(file: string, { onTrouble }: ListOptions) {
	try {
		const { text, problem } = decodeArticle(readFileSync(file));
		if (problem?.code === "notText") throw new UserError(problem, file);
		return parseArticleTable(text);
	} catch (error) {
		onTrouble(file, troubleOf(error));
		return new Map<string, GivenFacts>();
	}
}

interface Beside {
	readonly shared: string | null;
	readonly layers: Readonly<Record<string, string>>;
}

/**
 * Annotation files by article name. Names that could stand in each other's way agree up to their first dot, so only
 * those are looked at together.
 */
function annotationsIn(names: readonly string[], prefersSettled: boolean) {
	const present = new Set(names);
	const stem = (name: string) => name.split(".", 1)[0] ?? "";
	const siblings = new Map<string, string[]>();
	for (const name of names.filter(isArticle)) {
		const known = siblings.get(stem(name));
		if (known) known.push(name);
		else siblings.set(stem(name), [name]);
	}
	const layers = new Map<string, Record<string, string>>();
	for (const name of names) {
		const { coder, annotations } = coderLayer(name) ?? {};
		if (coder === undefined || annotations === undefined) continue;
		layers.set(annotations, { ...layers.get(annotations), [coder]: name });
	}
	return (name: string): Beside => {
		const beside = annotationName(name, siblings.get(stem(name)) ?? []);
		const settled = layerName(beside, settledLayer);
		const choices = prefersSettled ? [settled, beside] : [beside];
		return {
			shared: choices.find((choice) => present.has(choice)) ?? null,
			layers: layers.get(beside) ?? {},
		};
	};
}
