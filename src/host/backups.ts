import * as vscode from "vscode";
import { filesIn, readText } from "./files";
import type { Platform } from "./platform";
import type { Reading } from "./services";
import { writeAtomically } from "./writeAtomically";

/** Annotation files of which the last good state is kept; those that were not used for longest are forgotten first. */
const most = 5000;

/** The last state of each annotation file that could be read, in the extension's own storage, by a hash of where it is. */
export class Backups {
	/** What was kept last in this window, not to write it again. */
	readonly #kept = new Map<string, string>();
	#queue: Promise<void>;

	/** @param warn told why a state could not be kept: the file itself is as it should be. */
	constructor(
		private readonly root: vscode.Uri,
		private readonly reading: () => Promise<Reading>,
		private readonly platform: Platform,
		private readonly warn: (error: unknown) => void,
	) {
		this.#queue = this.#forget().catch(warn);
	}

	/** Keeps a state of a file, when there is time. */
	keep(file: vscode.Uri, text: string): void {
		const key = file.toString();
		if (this.#kept.get(key) === text) return;
		this.#kept.set(key, text);
		this.#queue = this.#queue
			.then(async () => {
				if (this.#kept.get(key) !== text) return; // there is a later one
				await writeAtomically(await this.#placeOf(file), text, this.platform);
			})
			.catch(this.warn);
	}

	/** The last good state; null where none was ever seen. */
	async lastOf(file: vscode.Uri): Promise<string | null> {
		await this.#queue;
		return readText(await this.#placeOf(file));
	}

	settled(): Promise<void> {
		return this.#queue;
	}

	async #placeOf(file: vscode.Uri): Promise<vscode.Uri> {
		const { sha256Hex } = await this.reading();
		const hash = sha256Hex(new TextEncoder().encode(file.toString()));
		return vscode.Uri.joinPath(this.root, `${hash.slice(0, 32)}.json`);
	}

	async #forget(): Promise<void> {
		const files = await filesIn(this.root);
		if (files.length <= most) return;
		const { fs } = vscode.workspace;
		const dated = await Promise.all(
			files.map(async (uri) => ({ uri, time: (await fs.stat(uri)).mtime })),
		);
		dated.sort((a, b) => a.time - b.time);
		for (const { uri } of dated.slice(0, files.length - most))
			await fs.delete(uri);
	}
}
