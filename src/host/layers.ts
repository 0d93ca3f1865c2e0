import type * as vscode from "vscode";
import { nameOf } from "./files";
import type { Reading } from "./services";
import { setting } from "./settings";

/** Which layer of an article is worked on in this window. */
export class Layers {
	readonly #settling = new Set<string>();

	/** The layer that decisions on an article go to; null for the file that all share. */
	of(article: vscode.Uri, reading: Reading): string | null {
		return this.isSettling(article) ? reading.settledLayer : ownLayer(reading);
	}

	isSettling(article: vscode.Uri): boolean {
		return this.#settling.has(article.toString());
	}

	/** From now on decisions settle what coders differ in, or go to one's own layer again. Tell the article's session. */
	settle(article: vscode.Uri, isSettling: boolean): void {
		if (isSettling) this.#settling.add(article.toString());
		else this.#settling.delete(article.toString());
	}
}

/** That of the coder who works here; null where coders share one file, or the code can name no file ({@link lacksLayer}). */
export function ownLayer({ isLayerCode }: Reading): string | null {
	const code = setting("annotator").trim();
	return setting("layers") && isLayerCode(code) ? code : null;
}

/**
 * Whether each coder has a layer, and who works here has no code to name one.
 *
 * @param annotations where decisions on an article would go.
 */
export const lacksLayer = (annotations: vscode.Uri): boolean =>
	setting("layers") &&
	!/\.zhibiao\.(?!zhibiao\.)[^.]+\.json$/u.test(nameOf(annotations));
