import { type Candidate, candidate, drawSample } from "../core/agree/sample";
import { sampleTable } from "../core/agree/sampleTable";
import { csvFile } from "../core/formats/csv";
import type { Reading } from "./args";
import type { Sample } from "./codersArgs";
import { createLister } from "./listArticles";
import { write } from "./output";
import { readArticle } from "./readArticle";
import { givenFile } from "./readBlock";
import { readCodebook } from "./readCodebook";
import { createReporter } from "./reporter";
import type { Speaker } from "./terminal";
import { troubleOf } from "./trouble";

/**
 * Draws articles of some folders, deals them out to coders, and writes a table of that.
 * @returns the exit status: 0 done, 1 some articles failed, and could not be drawn.
 * @throws UsageError, UserError where nothing could be written.
 */
export async function sample(
	command: Sample & Reading,
	speaker: Speaker,
	signal: AbortSignal,
): Promise<number> {
	const { by, size } = command;
	const reporter = createReporter(speaker);
	const settings = { ...command, codebook: readCodebook(command.codebook) };
	const list = createLister({
		withAnnotations: command.withAnnotations,
		prefersSettled: true,
		onTrouble: (file, trouble) => reporter.trouble(file, trouble, true),
	});
	const candidates: Candidate[] = [];
	for (const input of command.inputs)
		for (const file of list(input)) {
			signal.throwIfAborted();
			try {
				const { article } = readArticle(givenFile(file), settings);
				candidates.push(candidate(article.path, article.facts, by));
				reporter.read(1);
			} catch (error) {
				reporter.trouble(file.file, troubleOf(error), true);
			}
		}
	reporter.end();
	const drawn = drawSample(candidates, command);
	if (drawn.drawn < size)
		reporter.note("tooFewArticles", String(size), String(drawn.drawn));
	for (const { stratum, articles } of drawn.left)
		reporter.note(
			"stratumLeft",
			stratum.map((part) => part || "–").join(", "),
			String(articles),
		);
	const text = csvFile(sampleTable(drawn, by));
	await write(text, command.output, speaker.stdout, signal);
	return reporter.failed > 0 ? 1 : 0;
}
