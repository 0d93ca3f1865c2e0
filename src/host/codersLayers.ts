import * as vscode from "vscode";
import type { Layer } from "../core/annotate/settling";
import type { Problem } from "../core/errors";
import { codedFilesFinder } from "./codedFiles";
import { nameOf, readText } from "./files";
import type { Services } from "./services";
import { setting } from "./settings";

/** What the coders of an article have on disk. */
export interface CodersLayers {
	/** Those that can be read, finished or not. */
	readonly layers: readonly Layer[];
	/** Coders who have not finished the article. */
	readonly waiting: readonly string[];
	/** Files that can't be read, with why. */
	readonly broken: readonly {
		readonly name: string;
		readonly problem: Problem;
	}[];
}

/** The layers of the coders that the setting names; of all who have one where it names none. */
export async function codersLayers(
	article: vscode.Uri,
	services: Pick<Services, "reading" | "reviewing">,
): Promise<CodersLayers> {
	const { parseAnnotationFile, sha256Hex } = await services.reading();
	const { isFinished } = await services.reviewing();
	const found = (await codedFilesFinder(services)(article))?.layers;
	const named = setting("coders");
	const coders = named.length > 0 ? named : [...(found?.keys() ?? [])];
	const layers: Layer[] = [];
	const broken: CodersLayers["broken"][number][] = [];
	for (const layer of coders) {
		const uri = found?.get(layer);
		const text = uri && (await readText(uri));
		if (!uri || text === undefined || text === null) continue;
		const parsed = parseAnnotationFile(text);
		if ("problem" in parsed)
			broken.push({ name: nameOf(uri), problem: parsed.problem });
		else {
			const bytes = await vscode.workspace.fs.readFile(uri);
			layers.push({ layer, sha256: sha256Hex(bytes), file: parsed.file });
		}
	}
	const finished = new Set(
		layers.filter(({ file }) => isFinished(file)).map(({ layer }) => layer),
	);
	const waiting = coders.filter((coder) => !finished.has(coder));
	return { layers, waiting, broken };
}

/** Whether there are layers to compare, and each coder has finished theirs. */
export const areFinished = ({ layers, waiting }: CodersLayers): boolean =>
	layers.length > 1 && waiting.length === 0;
