import * as vscode from "vscode";
import { type FactName, factNames } from "../core/analysis";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { Problem } from "../core/errors";
import type { ExportArticle } from "../core/formats/exporter";
import { annotationUri } from "./annotationUri";
import { readText } from "./files";
import { looksLikeArticle } from "./looksLikeArticle";
import type { Reading, Services } from "./services";
import type { Read } from "./sessionState";

type Tools = Pick<Services, "sessions" | "reading" | "codebooks" | "tables">;
type Exported =
	| { readonly article: ExportArticle }
	| { readonly problem: Problem };

/**
 * An article with the decisions on it: as it stands in the editor where it is open, else as it stands on disk.
 *
 * @param path below the folder that is exported, or the file's name.
 * @param isCertain whether it is an article whatever it looks like.
 * @returns null where it is no article.
 */
export async function exportArticle(
	uri: vscode.Uri,
	path: string,
	isCertain: boolean,
	tools: Tools,
): Promise<Exported | null> {
	const reading = await tools.reading();
	const session = tools.sessions.all.find(
		({ document }) => document.uri.toString() === uri.toString(),
	);
	const read = await session?.current();
	if (session && read)
		return session.store?.isLocked && session.store.problem
			? { problem: session.store.problem }
			: exported(path, read, session.store?.file ?? null, reading);
	const bytes = await vscode.workspace.fs.readFile(uri);
	const decoded = reading.decodeArticle(bytes);
	if (decoded.problem?.code === "notText")
		return isCertain ? { problem: decoded.problem } : null;
	const annotations = await readText(await annotationUri(uri, reading));
	if (!isCertain && annotations === null && !looksLikeArticle(decoded.text))
		return null;
	const parsed =
		annotations === null
			? { file: null }
			: reading.parseAnnotationFile(annotations);
	if ("problem" in parsed) return parsed;
	const { file } = parsed;
	const { codebook } = await tools.codebooks.of(uri);
	const analysis = reading.createReader().analyse(decoded.text, {
		codebook,
		facts: {
			...(await tools.tables.factsOf(uri)),
			...reading.givenFacts(file),
		},
	});
	const rows = reading.rowsOf(decoded.text, analysis, file);
	const basis = { source: decoded.text, stamp: { encoding: decoded.encoding } };
	return exported(path, { basis, analysis, rows }, file, reading);
}

function exported(
	path: string,
	{
		basis,
		analysis,
		rows,
	}: Pick<Read, "analysis" | "rows"> & {
		readonly basis: {
			readonly source: string;
			readonly stamp: { readonly encoding: string };
		};
	},
	file: AnnotationFile | null,
	reading: Reading,
): Exported {
	const facts = reading.factsOf(analysis, file);
	return {
		article: {
			id: path.replace(/(?<=[^/])\.[^./]*$/u, ""),
			path,
			source: basis.source,
			encoding: basis.stamp.encoding,
			analysis,
			rows,
			facts: Object.fromEntries(
				factNames.map((name) => [name, facts[name].value]),
			) as Record<FactName, string | null>,
		},
	};
}
