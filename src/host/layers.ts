import type * as vscode from "vscode";
import { isLayerCode, settledLayer } from "../core/annotate/layerName";
import { setting } from "./settings";

/** Which layer of an article is worked on in this window. */
export class Layers {
	readonly #settling = new Set<string>();

	/** The layer that decisions on an article go to; null for the file that all share. */
	of(article: vscode.Uri): string | null {
		return this.isSettling(article) ? settledLayer : ownLayer();
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
export function ownLayer(): string | null {
	const code = setting("annotator").trim();
	return setting("layers") && isLayerCode(code) ? code : null;
}

/** Whether each coder has a layer, and who works here has no code to name one. */
export const lacksLayer = (): boolean =>
	setting("layers") && ownLayer() === null;
