import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import { type ExporterId, exporters } from "../core/formats/exporters";
import { type Language, languageOf } from "./words";

export interface Extract {
	readonly name: "extract";
	readonly inputs: readonly string[];
	readonly format: ExporterId;
	/** Null is standard output. */
	readonly output: string | null;
	readonly workers: number;
	readonly codebook: string | null;
	readonly encoding: string | null;
	readonly withAnnotations: boolean;
	readonly includeRejected: boolean;
}
export type Command =
	| Extract
	| { readonly name: "help"; readonly of: "extract" | null }
	| { readonly name: "version" };

/** What is wrong with a command line (keys of `words`). */
export type UsageFault =
	| "noCommand"
	| "unknownCommand"
	| "unknownOption"
	| "noInput"
	| "twoStdin"
	| "badFormat"
	| "badWorkers"
	| "badEncoding"
	| "badCodebook"
	| "outputIsInput"
	| "binaryToTerminal";
export class UsageError extends Error {
	constructor(
		readonly fault: UsageFault,
		readonly about: string,
		readonly detail = "",
	) {
		super(`${fault}: ${about}`);
	}
}

const options = {
	format: { type: "string", short: "f" },
	output: { type: "string", short: "o" },
	workers: { type: "string", short: "w" },
	codebook: { type: "string" },
	encoding: { type: "string" },
	"no-annotations": { type: "boolean" },
	"include-rejected": { type: "boolean" },
	lang: { type: "string" },
	help: { type: "boolean", short: "h" },
	version: { type: "boolean", short: "v" },
} as const;

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
		return {
			name: "help",
			of: positionals.includes("extract") ? "extract" : null,
		};
	if (name === undefined) throw new UsageError("noCommand", "");
	if (name !== "extract") throw new UsageError("unknownCommand", name);
	if (inputs.length === 0) throw new UsageError("noInput", name);
	if (inputs.filter((input) => input === "-").length > 1)
		throw new UsageError("twoStdin", "-");
	const output = values.output === "-" ? null : (values.output ?? null);
	return {
		name,
		inputs,
		output,
		format: formatOf(values.format, output),
		workers: workersOf(values.workers),
		codebook: values.codebook ?? null,
		encoding: encodingOf(values.encoding),
		withAnnotations: !values["no-annotations"],
		includeRejected: values["include-rejected"] ?? false,
	};
}

function parsed(argv: readonly string[]) {
	try {
		return parseArgs({ args: [...argv], options, allowPositionals: true });
	} catch (error) {
		throw new UsageError("unknownOption", (error as Error).message);
	}
}

/** As told; else as the output's name says; else JSON Lines. */
function formatOf(
	given: string | undefined,
	output: string | null,
): ExporterId {
	if (given !== undefined) {
		if (Object.hasOwn(exporters, given)) return given as ExporterId;
		throw new UsageError("badFormat", given);
	}
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

/** A name of the Encoding Standard (`gbk`, `utf-8`) as the editor's id for it (`gbk`, `utf8`). */
function encodingOf(given: string | undefined): string | null {
	if (given === undefined) return null;
	try {
		const { encoding } = new TextDecoder(given);
		return encoding === "big5" ? "big5hkscs" : encoding.replace(/[-_]/gu, "");
	} catch {
		throw new UsageError("badEncoding", given);
	}
}
