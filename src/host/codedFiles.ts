import * as vscode from "vscode";
import { annotationUri } from "./annotationUri";
import { nameOf } from "./files";
import type { Services } from "./services";

/** The annotation files of an article. */
export interface CodedFiles {
	/** The one that people share, whether or not it is there. */
	readonly shared: vscode.Uri;
	/** By the coder's code. */
	readonly layers: ReadonlyMap<string, vscode.Uri>;
}

/**
 * Finds what people made of articles, each folder being listed once.
 *
 * @returns null where nobody has made anything of the article.
 */
export function codedFilesFinder({
	reading,
	reviewing,
}: Pick<Services, "reading" | "reviewing">): (
	article: vscode.Uri,
) => Promise<CodedFiles | null> {
	const listed = new Map<string, Promise<readonly string[]>>();
	const namesIn = (folder: vscode.Uri) => {
		const known = listed.get(folder.toString()) ?? filesIn(folder);
		listed.set(folder.toString(), known);
		return known;
	};
	return async (article) => {
		const { coderLayer } = await reviewing();
		const shared = await annotationUri(article, await reading(), null);
		const folder = vscode.Uri.joinPath(shared, "..");
		const names = await namesIn(folder);
		const layers = names.flatMap((name): [string, vscode.Uri][] => {
			const layer = coderLayer(name);
			return layer?.annotations === nameOf(shared)
				? [[layer.coder, vscode.Uri.joinPath(folder, name)]]
				: [];
		});
		const isCoded = layers.length > 0 || names.includes(nameOf(shared));
		return isCoded ? { shared, layers: new Map(layers) } : null;
	};
}

async function filesIn(folder: vscode.Uri): Promise<readonly string[]> {
	try {
		const entries = await vscode.workspace.fs.readDirectory(folder);
		return entries.map(([name]) => name);
	} catch {
		return []; // not there, or a provider that can't list
	}
}
