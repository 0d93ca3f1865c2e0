import * as vscode from "vscode";
import { type FactName, factNames } from "../core/analysis";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { Problem } from "../core/errors";
import type { ExportArticle } from "../core/formats/exporter";
import type { Codebook } from "../core/lexicon/codebook";
import { annotationUri, type articleNames } from "./annotationUri";
import { isBlind, unsuggested } from "./blind";
import { exists, nameOf, readText } from "./files";
import { ownLayer } from "./layers";
import { looksLikeArticle } from "./looksLikeArticle";
import type { Reading, Services } from "./services";

type Tools = Pick<
	Services,
	"sessions" | "reading" | "reviewing" | "layers" | "codebooks" | "tables"
>;
type Exported =
	| { readonly article: ExportArticle }
	| { readonly problem: Problem };

/**
 * An article with the decisions on it: as it stands in the editor where it is open, else as it stands on disk.
 *
 * @param path below the folder that is exported, or the file's name.
 * @param isCertain whether it is an article whatever it looks like.
 * @param namesIn see {@link annotationUri}.
 * @returns null where it is no article. Without suggestions while these are hidden from the coder.
 */
export async function exportArticle(
	uri: vscode.Uri,
	path: string,
	isCertain: boolean,
	tools: Tools,
	namesIn?: typeof articleNames,
): Promise<Exported | null> {
	const reading = await tools.reading();
	const session = tools.sessions.all.find(
		({ document }) => document.uri.toString() === uri.toString(),
	);
	const read = await session?.current();
	const settled = await annotationUri(
		uri,
		reading,
		reading.settledLayer,
		namesIn,
	);
	const isOther =
		`${session?.store?.uri}` !== `${settled}` && (await exists(settled));
	if (!session || !read || isOther)
		return exportFile(uri, path, isCertain, tools, namesIn);
	const { store } = session;
	if (store?.isLocked && store.problem) return { problem: store.problem };
	const { source, stamp } = read.basis;
	const { analysis } = read;
	const text = { source, encoding: stamp.encoding, analysis };
	const { codebook } = read.codebook;
	const file = store?.file ?? null;
	return { article: articleOf(path, text, file, codebook, reading) };
}

/** What was settled between coders, where it was; else the file that decisions here go to. */
async function exportedFrom(
	uri: vscode.Uri,
	reading: Reading,
	namesIn?: typeof articleNames,
): Promise<vscode.Uri> {
	const settled = await annotationUri(
		uri,
		reading,
		reading.settledLayer,
		namesIn,
	);
	return (await exists(settled))
		? settled
		: annotationUri(uri, reading, ownLayer(reading), namesIn);
}

async function exportFile(
	uri: vscode.Uri,
	path: string,
	isCertain: boolean,
	tools: Tools,
	namesIn?: typeof articleNames,
): Promise<Exported | null> {
	const reading = await tools.reading();
	const at = await exportedFrom(uri, reading, namesIn);
	const annotations = await readText(at);
	const parsed =
		annotations === null
			? { file: null }
			: reading.parseAnnotationFile(annotations);
	if ("problem" in parsed) return parsed;
	const { file } = parsed;
	const bytes = await vscode.workspace.fs.readFile(uri);
	const decoded = reading.decodeArticle(bytes, file?.article.encoding);
	const { text: source, encoding, problem } = decoded;
	if (!isCertain && !file && !looksLikeArticle(source)) return null;
	if (problem?.code === "notText") return { problem };
	const basis = { source, sha256: reading.sha256Hex(bytes) };
	const refused = file && reading.foreign(file, nameOf(uri), basis);
	if (refused) return { problem: refused };
	const { codebook } = await tools.codebooks.of(uri);
	const given = await tools.tables.factsOf(uri);
	const facts = { ...given, ...reading.givenFacts(file) };
	const whole = reading.createReader().analyse(source, { codebook, facts });
	const analysis = (await isBlind(uri, tools)) ? unsuggested(whole) : whole;
	const text = { source, encoding, analysis };
	return { article: articleOf(path, text, file, codebook, reading) };
}

/** With the core's own ids of rows, as on the command line. */
function articleOf(
	path: string,
	text: Pick<ExportArticle, "source" | "encoding" | "analysis">,
	file: AnnotationFile | null,
	codebook: Codebook,
	reading: Reading,
): ExportArticle {
	const facts = reading.factsOf(text.analysis, file);
	return {
		...text,
		id: path.replace(/(?<=[^/])\.[^./]*$/u, ""),
		path,
		rows: reading.rowsOf(text.source, text.analysis, file),
		facts: Object.fromEntries(
			factNames.map((name) => [name, facts[name].value]),
		) as Record<FactName, string | null>,
		...reading.articleState(file, codebook),
	};
}
