import { statSync } from "node:fs";
import { repaired } from "../core/annotate/statement";
import { explain } from "../core/explain/explain";
import type {
	ExplainedSentence,
	Explanation,
} from "../core/explain/explanation";
import { explanationText } from "../core/explain/explanationText";
import { pickSentences, sentenceAt } from "../core/explain/pickSentences";
import type { Explain } from "./args";
import { explanationLine } from "./explanationLine";
import { explanationWords } from "./explanationWords";
import { type ArticleFile, createLister } from "./listArticles";
import { writeOut } from "./output";
import { type Opened, openArticle } from "./readArticle";
import { givenFile } from "./readBlock";
import { readCodebook } from "./readCodebook";
import { createReporter, type Reporter } from "./reporter";
import type { Speaker } from "./terminal";
import { troubleOf } from "./trouble";
import { UsageError } from "./usageError";

/**
 * Writes why an article is read as it is: all of it, or the sentences that are asked for.
 * @returns the exit status: 0 done, 1 no article can be read, it has no such sentence, or the reading has a fault.
 * @throws UsageError
 */
export async function explainArticle(
	command: Explain,
	speaker: Speaker,
	signal: AbortSignal,
): Promise<number> {
	const { input } = command;
	const reporter = createReporter(speaker);
	const opened = open(command, reporter);
	if (opened === null) return 1;
	const { id, text, problem, options } = opened;
	if (problem) reporter.trouble(input, problem, false);
	const explanation = explain(text, options);
	for (const { where, message } of explanation.faults)
		reporter.trouble(
			input,
			{ code: "bug", reason: `${where}: ${message}` },
			true,
		);
	const picked = pickSentences(explanation, wanted(command, explanation, text));
	const [first] = picked.sentences;
	if (first === undefined && asksForSome(command)) {
		reporter.note("noSentence", input);
		return 1;
	}
	const said =
		command.format === "json"
			? explanationLine(id, picked)
			: explanationText(picked, explanationWords(speaker.language));
	await writeOut(chunksOf(said), speaker.stdout, signal);
	return reporter.failed > 0 ? 1 : 0;
}

/** The article that is named; null where it can't be read, which is said. @throws UsageError */
function open(
	{ input, ...command }: Explain,
	{ trouble }: Reporter,
): (Opened & { readonly id: string }) | null {
	if (statSync(input, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError("noArticle", "explain");
	const settings = { ...command, codebook: readCodebook(command.codebook) };
	const list = createLister({
		withAnnotations: command.withAnnotations,
		prefersSettled: true,
		onTrouble: (file, what) => trouble(file, what, true),
	});
	try {
		const [article] = list(input);
		const { id } = article as ArticleFile;
		return { id, ...openArticle(givenFile(article as ArticleFile), settings) };
	} catch (error) {
		trouble(input, troubleOf(error), true);
		return null;
	}
}

const asksForSome = ({ at, line, find }: Explain): boolean =>
	[at, line, find].some((asked) => asked !== null);

function wanted(
	{ at, line, find }: Explain,
	explanation: Explanation,
	source: string,
): (sentence: ExplainedSentence) => boolean {
	const there = at === null ? null : sentenceAt(explanation, source, at);
	// Script, stray spaces and full-width digits make no difference.
	const words = find === null ? "" : repaired(find);
	return (sentence) =>
		(at === null || sentence.start === there?.start) &&
		(line === null || sentence.line === line) &&
		(find === null || repaired(sentence.text).includes(words));
}

async function* chunksOf(parts: Iterable<string>): AsyncIterable<Uint8Array> {
	const encoder = new TextEncoder();
	for (const part of parts) yield encoder.encode(part);
}
