import { basename, resolve } from "node:path";
import { articleTableName } from "../core/formats/articleTable";
import type { Exporter } from "../core/formats/exporter";
import { exporters } from "../core/formats/exporters";
import type { Extract } from "./args";
import { fileBlocks, lineBlocks } from "./blocks";
import { type ArticleFile, createLister } from "./listArticles";
import { writeFile, writeOut } from "./output";
import type { Block, Message } from "./readBlock";
import { readBlocks } from "./readBlocks";
import { readCodebook } from "./readCodebook";
import { createReporter, type Reporter } from "./reporter";
import type { Speaker } from "./terminal";
import { troubleOf } from "./trouble";
import { UsageError } from "./usageError";

/**
 * Reads articles and writes an export.
 * @returns the exit status: 0 done, 1 some articles failed.
 * @throws UsageError, UserError where nothing could be written.
 */
export async function extract(
	command: Extract,
	speaker: Speaker,
	signal: AbortSignal,
): Promise<number> {
	const { output, format } = command;
	const exporter: Exporter = exporters[format];
	if (output === null && format === "xlsx" && speaker.stdout.isTTY)
		throw new UsageError("binaryToTerminal", "XLSX");
	const settings = { ...command, codebook: readCodebook(command.codebook) };
	const reporter = createReporter(speaker);
	signal.addEventListener("abort", () => speaker.stdin.destroy());
	async function* parts() {
		const blocks = blocksOf(command, speaker, reporter);
		let line = 1;
		const { workers } = command;
		for await (const result of readBlocks(blocks, settings, {
			workers,
			script: speaker.script,
		})) {
			signal.throwIfAborted();
			reporter.read(result.parts.length);
			for (const message of result.messages) tell(reporter, message, line);
			line += result.lines;
			yield* result.parts;
		}
	}
	try {
		const chunks = exporter.join(parts());
		await (output === null
			? writeOut(chunks, speaker.stdout, signal)
			: writeFile(chunks, output, signal));
	} finally {
		reporter.end();
	}
	return reporter.failed > 0 ? 1 : 0;
}

/** `first` is the number of the block's first line. */
function tell(
	reporter: Reporter,
	{ file, line, trouble, isFailure }: Message,
	first: number,
): void {
	const number = first + (line ?? 0);
	if (trouble.code === "brokenLine")
		reporter.trouble(file, { ...trouble, line: number }, isFailure);
	else
		reporter.trouble(
			line === null ? file : `${file}:${number}`,
			trouble,
			isFailure,
		);
}

async function* blocksOf(
	command: Extract,
	{ stdin }: Speaker,
	reporter: Reporter,
): AsyncIterable<Block> {
	const list = createLister({
		withAnnotations: command.withAnnotations,
		prefersSettled: true,
		onTrouble: (file, trouble) => reporter.trouble(file, trouble, true),
	});
	function* articlesIn(input: string): Iterable<ArticleFile> {
		let found = 0;
		try {
			for (const article of list(input)) {
				refuseOverwriting(command.output, article);
				found++;
				yield article;
			}
			if (found === 0) reporter.note("nothingRead", input);
		} catch (error) {
			if (error instanceof UsageError) throw error;
			reporter.trouble(input, troubleOf(error), true);
		}
	}
	for (const input of command.inputs)
		if (input === "-")
			yield* lineBlocks(stdin as AsyncIterable<Uint8Array>, "stdin");
		else yield* fileBlocks(articlesIn(input));
}

/** An article is never changed, and neither is what lies beside it. */
function refuseOverwriting(output: string | null, article: ArticleFile): void {
	if (output === null) return;
	const isInput =
		[article.file, article.annotations].some(
			(file) => file !== null && resolve(file) === resolve(output),
		) || basename(output) === articleTableName;
	if (isInput) throw new UsageError("outputIsInput", output);
}
