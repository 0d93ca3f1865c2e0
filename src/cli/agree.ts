import { readFileSync } from "node:fs";
import {
	type Agreement,
	type ArticleCodings,
	agreementOf,
	codingsIn,
} from "../core/agree/agreement";
import { agreementTable } from "../core/agree/agreementTable";
import { agreementText } from "../core/agree/agreementText";
import { differenceTable } from "../core/agree/differenceTable";
import { analyse } from "../core/analyse";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import { csvFile } from "../core/formats/csv";
import { sha256Hex } from "../core/text/sha256";
import { agreementWords } from "./agreementWords";
import type { Reading } from "./args";
import type { Agree, AgreeFormat } from "./codersArgs";
import { type ArticleFile, createLister } from "./listArticles";
import { write } from "./output";
import {
	annotationsOf,
	openArticle,
	type ReadSettings,
	refuseAnothers,
} from "./readArticle";
import { givenFile } from "./readBlock";
import { readCodebook } from "./readCodebook";
import { createReporter } from "./reporter";
import type { Speaker } from "./terminal";
import { troubleOf } from "./trouble";
import type { Language } from "./words";

/**
 * Writes how far coders agree in what they made of the articles of some folders.
 * @returns the exit status: 0 done, 1 some articles failed, and are left out.
 * @throws UsageError, UserError where nothing could be written.
 */
export async function agree(
	command: Agree & Reading,
	speaker: Speaker,
	signal: AbortSignal,
): Promise<number> {
	const reporter = createReporter(speaker);
	const settings = { ...command, codebook: readCodebook(command.codebook) };
	const list = createLister({
		withAnnotations: true,
		prefersSettled: false,
		onTrouble: (file, trouble) => reporter.trouble(file, trouble, true),
	});
	const coded: ArticleCodings[] = [];
	for (const input of command.inputs)
		for (const article of list(input)) {
			signal.throwIfAborted();
			if (!article.annotations && Object.keys(article.layers).length === 0)
				continue;
			try {
				coded.push(codingsOf(article, settings));
				reporter.read(1);
			} catch (error) {
				reporter.trouble(article.file, troubleOf(error), true);
			}
		}
	reporter.end();
	const text = formats[command.format](
		agreementOf(coded, command),
		coded,
		speaker.language,
	);
	await write(text, command.output, speaker.stdout, signal);
	return reporter.failed > 0 ? 1 : 0;
}

type Format = (
	agreement: Agreement,
	articles: readonly ArticleCodings[],
	language: Language,
) => string;

const formats: Readonly<Record<AgreeFormat, Format>> = {
	text: (agreement, _, language) =>
		agreementText(agreement, agreementWords(language)),
	json: (agreement) => `${JSON.stringify(agreement)}\n`,
	csv: (agreement) => csvFile(agreementTable(agreement)),
	differences: ({ coders }, articles) =>
		csvFile(differenceTable(articles, coders)),
};

/** @throws UserError, and what the system says */
function codingsOf(
	article: ArticleFile,
	settings: ReadSettings,
): ArticleCodings {
	const given = givenFile(article);
	const { text: source, file: shared, options } = openArticle(given, settings);
	const layers = Object.entries(article.layers).map(
		([coder, path]): [string, AnnotationFile] => {
			const layer = annotationsOf(readFileSync(path, "utf8"));
			refuseAnothers(layer, given, source);
			return [coder, layer];
		},
	);
	return codingsIn({
		path: article.path,
		source,
		analysis: analyse(source, options),
		sha256: typeof given.content === "string" ? null : sha256Hex(given.content),
		shared,
		layers: new Map(layers),
	});
}
