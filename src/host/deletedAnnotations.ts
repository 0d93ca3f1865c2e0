import * as vscode from "vscode";
import { filesIn, nameOf } from "./files";
import type { Reading } from "./services";

/** Articles whose annotations are kept after they were deleted; those deleted first are forgotten first. */
const most = 5000;

/**
 * Annotations of articles that were deleted, in the extension's own storage: a folder for each, with the time and a hash
 * of where they were.
 */
export class DeletedAnnotations {
	constructor(
		private readonly root: vscode.Uri,
		private readonly reading: () => Promise<Reading>,
	) {}

	/** A new place for the annotations of an article that is gone. */
	async placeFor(annotations: AnnotationPlace): Promise<vscode.Uri> {
		const folders = await this.#folders();
		for (const old of folders.slice(0, Math.max(0, folders.length + 1 - most)))
			await vscode.workspace.fs.delete(this.#at(old), { recursive: true });
		const last = Number(folders.at(-1)?.split("-", 1)[0] ?? 0);
		const now = Math.max(Date.now(), last + 1); // the order is that of the names
		return this.#at(`${now}-${await this.#hashOf(annotations)}`);
	}

	/** What was kept of places: the files of each deletion, the last first. */
	async keptOf(
		places: readonly AnnotationPlace[],
	): Promise<readonly (readonly vscode.Uri[])[]> {
		const folders = await this.#folders();
		if (folders.length === 0) return [];
		const hashes = await Promise.all(places.map((at) => this.#hashOf(at)));
		const files = folders
			.filter((name) => hashes.some((hash) => name.endsWith(`-${hash}`)))
			.reverse()
			.map((name) => filesIn(this.#at(name)));
		return Promise.all(files);
	}

	#at(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.root, name);
	}

	/** In the order in which they were made. */
	async #folders(): Promise<readonly string[]> {
		return (await filesIn(this.root)).map(nameOf).sort();
	}

	async #hashOf({ folder, stem }: AnnotationPlace): Promise<string> {
		const { sha256Hex } = await this.reading();
		const at = vscode.Uri.joinPath(folder, stem).toString();
		return sha256Hex(new TextEncoder().encode(at)).slice(0, 32);
	}
}

/** Where annotations are, and what the names of their files begin with. */
export interface AnnotationPlace {
	readonly folder: vscode.Uri;
	readonly stem: string;
}
