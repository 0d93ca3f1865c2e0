import * as vscode from "vscode";
import {
	type AnnotationPlace,
	annotationFiles,
	annotationsBelow,
	fileAt,
	placeOf,
} from "./annotationPlace";
import type { AnnotationStores } from "./annotationStores";
import { annotationsFolder } from "./annotationUri";
import { exists, filesIn, nameOf, readBytes, readText } from "./files";
import type { Reading } from "./services";

/** Articles whose annotations are kept after they were deleted; those deleted first are forgotten first. */
const most = 5000;

interface Tools {
	/** A folder of the extension's own. */
	readonly root: vscode.Uri;
	readonly stores: AnnotationStores;
	readonly reading: () => Promise<Reading>;
}

/**
 * Annotations of articles that were deleted, in the extension's own storage until those are there again: a folder for
 * each deletion, named by its time and a hash of where they were.
 */
export class DeletedAnnotations {
	constructor(private readonly tools: Tools) {}

	/**
	 * The article of these annotations is gone.
	 *
	 * @param list see {@link annotationFiles}.
	 * @throws what the file system says; what could not be moved is where it was.
	 */
	async keep(place: AnnotationPlace, list = filesIn): Promise<void> {
		const { stores } = this.tools;
		const reading = await this.tools.reading();
		const files = await annotationFiles(place, stores, reading, list);
		if (files.length === 0) return;
		const folder = await this.#newFolder(place);
		for (const { uri } of files)
			await stores.move(uri, vscode.Uri.joinPath(folder, nameOf(uri)), null);
	}

	/** The articles whose annotations are in a folder, or below it, are gone. */
	async keepAll(folder: vscode.Uri): Promise<void> {
		const found = await annotationsBelow(folder, await this.tools.reading());
		const places = new Map(found.map((one) => [`${fileAt(one, "")}`, one]));
		for (const place of places.values()) await this.keep(place);
	}

	/** An article is there that may have been deleted before: what was decided in the same words comes back. */
	async restore(article: vscode.Uri): Promise<void> {
		const reading = await this.tools.reading();
		for (const files of await this.#keptOf(article, reading)) {
			if (!(await isOf(article, files, reading))) continue;
			const place = await placeOf(article, reading);
			for (const uri of files) {
				const parts = reading.annotationNameParts(nameOf(uri));
				const target = fileAt(place, parts?.suffix ?? "");
				if (!(await exists(target)))
					await this.tools.stores.move(uri, target, nameOf(article));
			}
			return;
		}
	}

	async #newFolder(place: AnnotationPlace): Promise<vscode.Uri> {
		const folders = await this.#folders();
		for (const old of folders.slice(0, Math.max(0, folders.length + 1 - most)))
			await vscode.workspace.fs.delete(this.#at(old), { recursive: true });
		const last = Number(folders.at(-1)?.split("-", 1)[0] ?? 0);
		const now = Math.max(Date.now(), last + 1); // the order is that of the names
		return this.#at(`${now}-${hashOf(place, await this.tools.reading())}`);
	}

	/** The files of each deletion that may have been the article's, the last first. */
	async #keptOf(
		article: vscode.Uri,
		reading: Reading,
	): Promise<readonly (readonly vscode.Uri[])[]> {
		const folders = await this.#folders();
		if (folders.length === 0) return [];
		const folder = annotationsFolder(vscode.Uri.joinPath(article, ".."));
		const hashes = reading
			.possibleStems(nameOf(article))
			.map((stem) => hashOf({ folder, stem }, reading));
		const files = folders
			.filter((name) => hashes.some((hash) => name.endsWith(`-${hash}`)))
			.reverse()
			.map((name) => filesIn(this.#at(name)));
		return Promise.all(files);
	}

	#at(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.tools.root, name);
	}

	/** In the order in which they were made. */
	async #folders(): Promise<readonly string[]> {
		return (await filesIn(this.tools.root)).map(nameOf).sort();
	}
}

function hashOf(place: AnnotationPlace, { sha256Hex }: Reading): string {
	const address = fileAt(place, "").toString();
	return sha256Hex(new TextEncoder().encode(address)).slice(0, 32);
}

/** Whether one of the annotation files was made on what an article says. */
async function isOf(
	article: vscode.Uri,
	files: readonly vscode.Uri[],
	reading: Reading,
): Promise<boolean> {
	const bytes = await readBytes(article);
	if (!bytes) return false; // gone again
	const basis = {
		source: reading.decodeArticle(bytes).text,
		sha256: reading.sha256Hex(bytes),
	};
	for (const uri of files) {
		const parsed = reading.parseAnnotationFile((await readText(uri)) ?? "");
		if (
			"file" in parsed &&
			parsed.file.article.name === nameOf(article) &&
			reading.speaksOf(parsed.file, basis)
		)
			return true;
	}
	return false;
}
