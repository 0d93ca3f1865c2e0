import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import { type ExporterId, exporters } from "../core/formats/exporters";
import {
	type Agree,
	coding,
	readAgree,
	readSample,
	type Sample,
	sampling,
} from "./codersArgs";
import {
	type Diff,
	type Install,
	installing,
	type Merge,
	readDiff,
	readMerge,
	readShow,
	type Show,
} from "./gitArgs";
import { chosen, countOf, encodingOf, outputOf } from "./optionValues";
import { UsageError } from "./usageError";
import { type Language, languageOf } from "./words";

/** What every command that reads articles is told of them. */
export interface Reading {
	readonly codebook: string | null;
	readonly encoding: string | null;
	readonly withAnnotations: boolean;
}
export interface Extract extends Reading {
	readonly name: "extract";
	readonly inputs: readonly string[];
	readonly format: ExporterId;
	/** Null is standard output. */
	readonly output: string | null;
	readonly workers: number;
	readonly includeRejected: boolean;
}
export interface Explain extends Reading {
	readonly name: "explain";
	readonly input: string;
	readonly format: ExplainFormat;
	/** Which sentences; all that is given must hold. */
	readonly at: number | null;
	readonly line: number | null;
	readonly find: string | null;
}
export type CommandName =
	| "extract"
	| "explain"
	| "agree"
	| "sample"
	| "show"
	| "diff"
	| "merge";
export type Command =
	| Extract
	| Explain
	| (Agree & Reading)
	| (Sample & Reading)
	| Show
	| Diff
	| Merge
	| Install
	| { readonly name: "help"; readonly of: CommandName | null }
	| { readonly name: "version" };

const explainFormats = ["text", "json"] as const;
export type ExplainFormat = (typeof explainFormats)[number];

const general = {
	lang: { type: "string" },
	help: { type: "boolean", short: "h" },
	version: { type: "boolean", short: "v" },
} as const;
const format = { format: { type: "string", short: "f" } } as const;
const output = { output: { type: "string", short: "o" } } as const;
const reading = {
	codebook: { type: "string" },
	encoding: { type: "string" },
} as const;
const annotations = { "no-annotations": { type: "boolean" } } as const;
const extracting = {
	workers: { type: "string", short: "w" },
	"include-rejected": { type: "boolean" },
} as const;
const explaining = {
	at: { type: "string" },
	line: { type: "string" },
	find: { type: "string" },
} as const;
const options = {
	...general,
	...format,
	...output,
	...reading,
	...annotations,
	...extracting,
	...explaining,
	...coding,
	...sampling,
	...installing,
};

interface CommandRow {
	/** Its options, beside the general ones. */
	readonly own: object;
	readonly read: (values: Values, inputs: readonly string[]) => Command;
}
// biome-ignore format: a table
const commands: Readonly<Record<CommandName, CommandRow>> = {
	extract: { own: { ...reading, ...annotations, ...format, ...output, ...extracting }, read: readExtract },
	explain: { own: { ...reading, ...annotations, ...format, ...explaining }, read: readExplain },
	agree: { own: { ...reading, ...format, ...output, ...coding }, read: (values, inputs) => ({ ...readAgree(values, inputs), ...readingOf(values) }) },
	sample: { own: { ...reading, ...annotations, ...output, ...coding, ...sampling }, read: (values, inputs) => ({ ...readSample(values, inputs), ...readingOf(values) }) },
	show: { own: {}, read: readShow },
	diff: { own: {}, read: readDiff },
	merge: { own: installing, read: readMerge },
};
const isCommand = (name: string): name is CommandName =>
	Object.hasOwn(commands, name);

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads a command line. The language is known even where the rest is wrong, since that is said in it.
 * @throws UsageError in `command()`
 */
export function readArgs(
	argv: readonly string[],
	env: Env,
): { language: Language; command: () => Command } {
	const lang = argv.find((_, i) => argv[i - 1] === "--lang");
	const inOne = argv.find((arg) => arg.startsWith("--lang="))?.slice(7);
	return {
		language: languageOf(lang ?? inOne, env),
		command: () => commandOf(argv),
	};
}

function commandOf(argv: readonly string[]): Command {
	const { values, positionals } = parsed(argv);
	const [name, ...inputs] = positionals;
	if (values.version) return { name: "version" };
	if (values.help || name === "help")
		return { name: "help", of: positionals.find(isCommand) ?? null };
	if (name === undefined) throw new UsageError("noCommand", "");
	if (!isCommand(name)) throw new UsageError("unknownCommand", name);
	const { own, read } = commands[name];
	const stray = Object.keys(values).find(
		(key) => !(key in general || key in own),
	);
	if (stray !== undefined) throw new UsageError("notItsOption", name, stray);
	return read(values, inputs);
}

type Values = ReturnType<typeof parsed>["values"];

function parsed(argv: readonly string[]) {
	try {
		return parseArgs({ args: [...argv], options, allowPositionals: true });
	} catch (error) {
		throw new UsageError("unknownOption", (error as Error).message);
	}
}

function readExtract(values: Values, inputs: readonly string[]): Extract {
	if (inputs.length === 0) throw new UsageError("noInput", "extract");
	if (inputs.filter((input) => input === "-").length > 1)
		throw new UsageError("twoStdin", "-");
	const output = outputOf(values.output);
	return {
		name: "extract",
		inputs,
		output,
		format: formatOf(values.format, output),
		workers: workersOf(values.workers),
		includeRejected: values["include-rejected"] ?? false,
		...readingOf(values),
	};
}

function readExplain(values: Values, inputs: readonly string[]): Explain {
	const [input] = inputs;
	if (input === undefined || inputs.length > 1 || input === "-")
		throw new UsageError("noArticle", "explain");
	return {
		name: "explain",
		input,
		format: chosen(values.format, explainFormats) ?? "text",
		at: countOf("at", values.at, 0),
		line: countOf("line", values.line, 1),
		find: values.find ?? null,
		...readingOf(values),
	};
}

const readingOf = (values: Values): Reading => ({
	codebook: values.codebook ?? null,
	encoding: encodingOf(values.encoding),
	withAnnotations: !values["no-annotations"],
});

/** As told; else as the output's name says; else JSON Lines. */
function formatOf(
	given: string | undefined,
	output: string | null,
): ExporterId {
	const told = chosen(given, Object.keys(exporters) as ExporterId[]);
	if (told !== undefined) return told;
	const extension = extname(output ?? "").toLowerCase();
	const named = Object.values(exporters).find((e) => e.extension === extension);
	return (named?.id ?? "jsonl") as ExporterId;
}

function workersOf(given: string | undefined): number {
	if (given === undefined) return availableParallelism();
	const workers = Number(given);
	if (/^\d+$/u.test(given) && workers >= 1 && workers <= 1024) return workers;
	throw new UsageError("badWorkers", given);
}
