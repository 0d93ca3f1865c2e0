import * as vscode from "vscode";
import type {
	AnnotationMove,
	ArticleMove,
	Place,
} from "../core/annotate/articleMoves";
import type { AnnotationStores } from "./annotationStores";
import {
	annotationsFolder,
	annotationUri,
	articleNames,
} from "./annotationUri";
import type { ArticleChoices } from "./articleChoices";
import type { AnnotationPlace, DeletedAnnotations } from "./deletedAnnotations";
import type { FileChange } from "./fileChanges";
import {
	exists,
	filesBelow,
	filesIn,
	isFolder,
	movedAddress,
	nameOf,
	readBytes,
	readText,
} from "./files";
import { extensions } from "./language";
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

/** A renaming that VS Code has begun. */
interface Begun {
	readonly from: vscode.Uri;
	readonly to: vscode.Uri;
	readonly followed: Promise<void>;
	readonly end: () => void;
}

/** Milliseconds that an article waits for word that it was renamed. */
const patience = 3000;

/**
 * Annotations go where their articles go: with a renaming or moving, out of the way when one is deleted, and back when it
 * comes back. A file that is there already is never written over.
 */
export class ArticleMoves {
	#begun: readonly Begun[] = [];
	#queue: Promise<void> = Promise.resolve();

	constructor(private readonly tools: Tools) {}

	/** Files are about to be renamed: who opens them by their new names before that is told waits for it. */
	begin(
		files: readonly {
			readonly oldUri: vscode.Uri;
			readonly newUri: vscode.Uri;
		}[],
	): void {
		for (const { oldUri: from, newUri: to } of files) {
			let end = () => {};
			const followed = new Promise<void>((resolve) => {
				end = resolve;
			});
			this.#begun = [...this.#begun, { from, to, followed, end }];
		}
	}

	/** Files were renamed, made or deleted. */
	async follow(changes: readonly FileChange[]): Promise<void> {
		await this.#inTurn(() => this.#follow(changes));
		const told = new Set(changes.map(({ to }) => `${to}`));
		const isTold = ({ to }: Begun) => told.has(to.toString());
		for (const { end } of this.#begun.filter(isTold)) end();
		this.#begun = this.#begun.filter((one) => !isTold(one));
	}

	/** When the annotations that belong to an article are where they belong. */
	async ready(article: vscode.Uri): Promise<void> {
		const address = article.toString();
		const begun = this.#begun.find(
			({ from, to }) => movedAddress(to, from)(address) !== address,
		);
		// One that failed is never told, and its files are where they were.
		if (begun && !(await exists(begun.from)))
			await Promise.race([begun.followed, later(patience)]);
		await this.#inTurn(() => this.#restore(article));
	}

	/** An article was saved under another name: both have what was decided. Annotations that are there already stay. */
	copied(from: vscode.Uri, to: vscode.Uri): Promise<void> {
		return this.#inTurn(async () => {
			const [source, target] = await Promise.all([
				this.#placeOf(from),
				this.#placeOf(to),
			]);
			if ((await this.#annotationFiles(target)).length > 0) return;
			for (const { uri, suffix } of await this.#annotationFiles(source)) {
				const copy = joinPath(target.folder, target.stem + suffix);
				await this.tools.stores.copy(uri, copy, nameOf(to));
			}
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
				undo.moved(from, to);
				await choices.moved(from, to);
			}
			if ([from, to].some((uri) => uri && this.#isArticle(uri)))
				moves.push({ from: placeOf(from), to: placeOf(to) });
			else if (from) await this.#followFolder(from, to);
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
		const folders = new Set(
			moves
				.flatMap(({ from, to }) => [from, to])
				.flatMap((p) => p?.folder ?? []),
		);
		const namesNow = new Map<string, readonly string[]>();
		for (const folder of folders)
			namesNow.set(folder, await articleNames(vscode.Uri.parse(folder)));
		for (const move of annotationMoves(moves, namesNow))
			await this.#followArticle(move);
	}

	async #followArticle({ from, to }: AnnotationMove): Promise<void> {
		if (!from) {
			const article = to && joinPath(vscode.Uri.parse(to.folder), to.name);
			return article ? this.#restore(article) : undefined;
		}
		const { stem } = from;
		const folder = annotationsFolder(vscode.Uri.parse(from.folder));
		if (!to) return this.#keep({ folder, stem });
		const target = annotationsFolder(vscode.Uri.parse(to.folder));
		for (const { uri, suffix } of await this.#annotationFiles({ folder, stem }))
			await this.#move(uri, joinPath(target, to.stem + suffix), to.name);
	}

	async #placeOf(article: vscode.Uri): Promise<AnnotationPlace> {
		const reading = await this.tools.reading();
		const main = await annotationUri(article, reading);
		const parts = reading.annotationNameParts(nameOf(main));
		return {
			folder: joinPath(main, ".."),
			stem: parts?.stem ?? nameOf(article),
		};
	}

	/** Those of an article on disk, and those in use that are not there yet. */
	async #annotationFiles({
		folder,
		stem,
	}: AnnotationPlace): Promise<
		readonly { readonly uri: vscode.Uri; readonly suffix: string }[]
	> {
		const { annotationNameParts } = await this.tools.reading();
		const inUse = this.tools.stores
			.below(folder)
			.filter((uri) => `${joinPath(uri, "..")}` === `${folder}`);
		const found = [...(await filesIn(folder)), ...inUse];
		const files = new Map(found.map((uri) => [uri.toString(), uri]));
		return [...files.values()].flatMap((uri) => {
			const parts = annotationNameParts(nameOf(uri));
			return parts?.stem === stem ? [{ uri, suffix: parts.suffix }] : [];
		});
	}

	/** Beside their articles annotations have gone along with a folder; elsewhere they follow. */
	async #followFolder(from: vscode.Uri, to: vscode.Uri | null): Promise<void> {
		const then = annotationsFolder(from);
		const isBeside = then.toString() === from.toString();
		if (!to) return isBeside ? undefined : this.#keepFolder(then);
		if (!(await isFolder(to))) return;
		const now = annotationsFolder(to);
		const at = isBeside ? to : then;
		const move = async (uri: vscode.Uri, root: vscode.Uri) => {
			const target = movedAddress(root, now)(uri.toString());
			await this.#move(uri, vscode.Uri.parse(target), null);
		};
		if (at.toString() !== now.toString())
			for (const uri of await this.#annotationsBelow(at)) await move(uri, at);
		for (const uri of this.tools.stores.below(then)) await move(uri, then);
	}

	/** The articles of a folder are gone, and their annotations were not in it. */
	async #keepFolder(folder: vscode.Uri): Promise<void> {
		const { annotationNameParts } = await this.tools.reading();
		const places = new Map<string, AnnotationPlace>();
		for (const uri of await this.#annotationsBelow(folder)) {
			const stem = annotationNameParts(nameOf(uri))?.stem ?? "";
			const folder = joinPath(uri, "..");
			places.set(`${joinPath(folder, stem)}`, { folder, stem });
		}
		for (const place of places.values()) await this.#keep(place);
	}

	async #keep(place: AnnotationPlace): Promise<void> {
		const files = await this.#annotationFiles(place);
		if (files.length === 0) return;
		const target = await this.tools.deleted.placeFor(place);
		for (const { uri } of files)
			await this.#move(uri, joinPath(target, nameOf(uri)), null);
	}

	async #annotationsBelow(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
		const { annotationNameParts } = await this.tools.reading();
		const files = await filesBelow(folder);
		return files.filter((uri) => annotationNameParts(nameOf(uri)));
	}

	/** An article is there that was deleted before, or one made out of its words: what was decided comes back. */
	async #restore(article: vscode.Uri): Promise<void> {
		const { deleted, stores } = this.tools;
		const reading = await this.tools.reading();
		const folder = annotationsFolder(joinPath(article, ".."));
		const name = nameOf(article);
		const places = reading
			.possibleStems(name)
			.map((stem) => ({ folder, stem }));
		for (const files of await deleted.keptOf(places)) {
			if (!(await this.#isOf(article, files))) continue;
			const { stem } = await this.#placeOf(article);
			for (const uri of files) {
				const suffix = reading.annotationNameParts(nameOf(uri))?.suffix ?? "";
				const target = joinPath(folder, stem + suffix);
				if (!(await exists(target))) await stores.move(uri, target, name);
			}
			return;
		}
	}

	/** Whether one of the annotation files was made on what an article says. */
	async #isOf(
		article: vscode.Uri,
		files: readonly vscode.Uri[],
	): Promise<boolean> {
		const reading = await this.tools.reading();
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

const placeOf = (uri: vscode.Uri | null): Place | null =>
	uri && { folder: joinPath(uri, "..").toString(), name: nameOf(uri) };

const later = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
