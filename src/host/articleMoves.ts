import * as vscode from "vscode";
import type {
	AnnotationMove,
	ArticleMove,
	Kept,
	Place,
} from "../core/annotate/articleMoves";
import {
	type AnnotationPlace,
	annotationFiles,
	annotationsBelow,
	fileAt,
	placeOf,
} from "./annotationPlace";
import type { AnnotationStores } from "./annotationStores";
import { annotationsFolder, articleNames } from "./annotationUri";
import type { ArticleChoices } from "./articleChoices";
import type { DeletedAnnotations } from "./deletedAnnotations";
import type { FileChange } from "./fileChanges";
import {
	exists,
	filesIn,
	isFolder,
	movedAddress,
	nameOf,
	oncePerFolder,
} from "./files";
import { extensions } from "./language";
import { Renamings } from "./renamings";
import type { Reading } from "./services";
import type { UndoHistory } from "./undoHistory";

const { t } = vscode.l10n;
const { joinPath } = vscode.Uri;

interface Tools {
	readonly stores: AnnotationStores;
	readonly deleted: DeletedAnnotations;
	readonly choices: ArticleChoices;
	readonly undo: UndoHistory;
	readonly reading: () => Promise<Reading>;
	readonly report: (error: unknown) => void;
}

/**
 * Annotations go where their articles go: with a renaming or moving, out of the way when one is deleted, and back when it
 * comes back. A file that is there already is never written over.
 */
export class ArticleMoves {
	readonly #renamings = new Renamings();
	#queue: Promise<void> = Promise.resolve();

	constructor(private readonly tools: Tools) {}

	/** A file is about to be renamed: who opens it by its new name waits for its annotations. */
	begin(from: vscode.Uri, to: vscode.Uri): void {
		this.#renamings.begin(from, to);
	}

	/** Files were renamed, made or deleted. */
	async follow(changes: readonly FileChange[]): Promise<void> {
		await this.#inTurn(() => this.#follow(changes));
		for (const { to } of changes) if (to) this.#renamings.end(to);
	}

	/** When the annotations that belong to an article are where they belong. */
	async ready(article: vscode.Uri): Promise<void> {
		await this.#renamings.ended(article);
		await this.#inTurn(() => this.tools.deleted.restore(article));
	}

	/** An article was saved under another name: both have what was decided. Annotations that are there already stay. */
	copied(from: vscode.Uri, to: vscode.Uri): Promise<void> {
		return this.#inTurn(async () => {
			const { stores } = this.tools;
			const reading = await this.tools.reading();
			const written = async (article: vscode.Uri) => {
				const place = await placeOf(article, reading);
				const files = await annotationFiles(place, stores, reading);
				const there = await Promise.all(files.map(({ uri }) => exists(uri)));
				return { place, files: files.filter((_, i) => there[i]) };
			};
			const target = await written(to); // in use it may be, before word came
			if (target.files.length > 0) return;
			for (const { uri, suffix } of (await written(from)).files)
				await stores.copy(uri, fileAt(target.place, suffix), nameOf(to));
		});
	}

	settled(): Promise<void> {
		return this.#queue;
	}

	/** One after the other; what fails is reported. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		this.#queue = this.#queue.then(work).catch(this.tools.report);
		return this.#queue;
	}

	async #follow(changes: readonly FileChange[]): Promise<void> {
		const { stores, choices, undo } = this.tools;
		const moves: ArticleMove[] = [];
		for (const { from, to } of changes) {
			for (const uri of [from, to]) if (uri) await stores.look(uri);
			if (from && to) {
				const address = movedAddress(from, to);
				undo.moved(address);
				await choices.moved(address);
			}
			if ([from, to].some((uri) => uri && this.#isArticle(uri)))
				moves.push({ from: articlePlace(from), to: articlePlace(to) });
			else if (from)
				await this.#followFolder(from, to).catch(this.tools.report);
		}
		if (moves.length > 0) await this.#followArticles(moves);
	}

	#isArticle(uri: vscode.Uri): boolean {
		const name = uri.path.toLowerCase();
		return (
			extensions.some((extension) => name.endsWith(extension)) ||
			this.tools.choices.of(uri) === "article"
		);
	}

	async #followArticles(moves: readonly ArticleMove[]): Promise<void> {
		const { annotationMoves } = await this.tools.reading();
		const places = moves.flatMap(({ from, to }) => [from, to]);
		const namesNow = new Map<string, readonly string[]>();
		for (const folder of new Set(places.flatMap((p) => p?.folder ?? [])))
			namesNow.set(folder, await articleNames(vscode.Uri.parse(folder)));
		const list = oncePerFolder(filesIn);
		for (const move of annotationMoves(moves, namesNow))
			await this.#followArticle(move, list).catch(this.tools.report);
	}

	async #followArticle(
		{ from, to }: AnnotationMove,
		list: typeof filesIn,
	): Promise<void> {
		const { deleted, stores } = this.tools;
		if (from && to) {
			const reading = await this.tools.reading();
			const target = annotationPlace(to);
			const files = annotationFiles(
				annotationPlace(from),
				stores,
				reading,
				list,
			);
			for (const { uri, suffix } of await files)
				await this.#move(uri, fileAt(target, suffix), to.name);
		} else if (from) await deleted.keep(annotationPlace(from), list);
		else if (to)
			await deleted.restore(joinPath(vscode.Uri.parse(to.folder), to.name));
	}

	/** Beside their articles annotations have gone along with a folder; elsewhere they follow. */
	async #followFolder(from: vscode.Uri, to: vscode.Uri | null): Promise<void> {
		const then = annotationsFolder(from);
		const isBeside = then.toString() === from.toString();
		if (!to) return isBeside ? undefined : this.tools.deleted.keepAll(then);
		if (!(await isFolder(to))) return;
		const now = annotationsFolder(to);
		const at = isBeside ? to : then;
		const move = async (uri: vscode.Uri, root: vscode.Uri) => {
			const target = movedAddress(root, now)(uri.toString());
			await this.#move(uri, vscode.Uri.parse(target), null);
		};
		const reading = await this.tools.reading();
		if (at.toString() !== now.toString())
			for (const { uri } of await annotationsBelow(at, reading))
				await move(uri, at);
		for (const uri of this.tools.stores.below(then)) await move(uri, then);
	}

	/** @param article the name that the file says to be of from now on; null where it is the same. */
	async #move(
		from: vscode.Uri,
		to: vscode.Uri,
		article: string | null,
	): Promise<void> {
		try {
			await this.tools.stores.move(from, to, article);
		} catch (error) {
			void vscode.window.showWarningMessage(whyNot(error, from, to));
		}
	}
}

const annotationPlace = ({ folder, stem }: Kept): AnnotationPlace => ({
	folder: annotationsFolder(vscode.Uri.parse(folder)),
	stem,
});

function whyNot(error: unknown, from: vscode.Uri, to: vscode.Uri): string {
	const path = (uri: vscode.Uri) => vscode.workspace.asRelativePath(uri);
	if (error instanceof vscode.FileSystemError && error.code === "FileExists")
		return t(
			"{0} is there already, so what was decided stays in {1}. Move {0} away, then rename {1} to it.",
			path(to),
			path(from),
		);
	return t(
		"{0} could not be moved to {1} ({2}), so what was decided stays there. Move it by hand.",
		path(from),
		path(to),
		error instanceof Error ? error.message : String(error),
	);
}

const articlePlace = (uri: vscode.Uri | null): Place | null =>
	uri && { folder: joinPath(uri, "..").toString(), name: nameOf(uri) };
