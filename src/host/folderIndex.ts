import * as vscode from "vscode";
import type { Progress } from "../core/annotate/record";
import { annotationUri, articleNames } from "./annotationUri";
import { exportArticle } from "./exportArticle";
import { oncePerFolder } from "./files";
import { type Listed, listArticles } from "./folderArticles";
import { ownLayer } from "./layers";
import type { Services } from "./services";

/** What is known of an article of a folder. */
export interface Indexed extends Listed {
	readonly progress: Progress;
	readonly rows: number;
	/** Of the rows, those that are not undecided. */
	readonly decided: number;
}

/** How far a folder has come. */
export interface FolderCounts {
	readonly articles: number;
	readonly finished: number;
	readonly excluded: number;
	readonly rows: number;
	readonly decided: number;
}

type Tools = Pick<
	Services,
	| "choices"
	| "sessions"
	| "reading"
	| "reviewing"
	| "layers"
	| "codebooks"
	| "tables"
>;

/** Milliseconds of quiet before a folder is counted again. */
const pause = 400;

/**
 * How far the articles of a workspace folder have come. Counted in the background once an article of it is open, one
 * after the other; only what changed is read again.
 */
export class FolderIndex implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	/** Another count of a folder is there. */
	readonly onDidChange = this.#changed.event;

	/** By article; null for a text that is no article. Under the stamp of what it was read from. */
	readonly #known = new Map<
		string,
		{ readonly stamp: string; readonly entry: Indexed | null }
	>();
	/** By folder: its texts, in the order of their paths. Listed again once one has come or gone, or changed outside. */
	readonly #lists = new Map<string, readonly Listed[]>();
	/** Articles that were worked on since they were counted. */
	readonly #touched = new Set<string>();
	readonly #counts = new Map<string, FolderCounts>();
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
	readonly #subscriptions: vscode.Disposable;
	#isDisposed = false;

	constructor(
		private readonly tools: Tools,
		private readonly log: (error: unknown) => void,
	) {
		const { workspace } = vscode;
		const watcher = workspace.createFileSystemWatcher(
			"**/*.{txt,TXT,zhart,zhibiao.json,zhibiao.*.json}",
		);
		const listAnew = (uri: vscode.Uri) => {
			const folder = workspace.getWorkspaceFolder(uri);
			this.#lists.delete(folder?.uri.toString() ?? "");
		};
		const worked = (uri: vscode.Uri) => {
			const key = uri.toString();
			if (!this.#known.has(key)) listAnew(uri);
			this.#touched.add(key);
			this.#later(uri);
		};
		const changed = (uri: vscode.Uri) => {
			if (this.#isOpen(uri)) return; // its session tells
			listAnew(uri);
			this.#later(uri);
		};
		const forget = () => {
			this.#known.clear();
			this.#lists.clear();
			for (const { document } of tools.sessions.all) this.#later(document.uri);
		};
		this.#subscriptions = vscode.Disposable.from(
			this.#changed,
			watcher,
			watcher.onDidChange(changed),
			watcher.onDidCreate(changed),
			watcher.onDidDelete(changed),
			tools.sessions.onDidChange(({ document }) => worked(document.uri)),
			tools.codebooks.onDidChange(forget),
			tools.tables.onDidChange(forget),
		);
	}

	/** The last count of the folder that an article lies in; null before the first. */
	countsAround(article: vscode.Uri): FolderCounts | null {
		const folder = vscode.workspace.getWorkspaceFolder(article);
		return (folder && this.#counts.get(folder.uri.toString())) ?? null;
	}

	/** Null where it is no article, or can't be read. */
	async entryOf(
		listed: Listed,
		namesIn = articleNames,
	): Promise<Indexed | null> {
		const key = listed.uri.toString();
		const stamp = await this.#stampOf(listed.uri, namesIn);
		const known = this.#known.get(key);
		if (known?.stamp === stamp) return known.entry;
		const { uri, path, isCertain } = listed;
		const read = await exportArticle(
			uri,
			path,
			isCertain,
			this.tools,
			namesIn,
		).catch(() => null); // gone meanwhile
		const entry =
			read && "article" in read ? entryOf(listed, read.article) : null;
		this.#known.set(key, { stamp, entry });
		return entry;
	}

	dispose(): void {
		this.#isDisposed = true;
		for (const timer of this.#timers.values()) clearTimeout(timer);
		this.#subscriptions.dispose();
	}

	/** Counts a folder where somebody works in it. */
	#later(uri: vscode.Uri): void {
		const folder = vscode.workspace.getWorkspaceFolder(uri);
		const { sessions } = this.tools;
		const isAtWork = sessions.all.some(
			({ document, read }) =>
				read && vscode.workspace.getWorkspaceFolder(document.uri) === folder,
		);
		if (!folder || !isAtWork) return;
		const key = folder.uri.toString();
		clearTimeout(this.#timers.get(key));
		this.#timers.set(
			key,
			setTimeout(() => {
				this.#count(folder).catch(this.log);
			}, pause),
		);
	}

	/** Whether a file is an article that is open, or its annotations. */
	#isOpen(uri: vscode.Uri): boolean {
		const file = uri.toString();
		return this.tools.sessions.all.some(
			({ document, store }) =>
				document.uri.toString() === file || store?.uri.toString() === file,
		);
	}

	async #count(folder: vscode.WorkspaceFolder): Promise<void> {
		const key = folder.uri.toString();
		const known = this.#lists.get(key);
		const list =
			known ?? (await listArticles({ kind: "folder", folder }, this.tools));
		this.#lists.set(key, list);
		const namesIn = oncePerFolder(articleNames);
		for (const listed of list) {
			const isTouched = this.#touched.delete(listed.uri.toString());
			if (known && !isTouched) continue;
			await this.entryOf(listed, namesIn);
			if (this.#isDisposed) return;
		}
		const counts = countsOf(
			list.flatMap(({ uri }) => this.#known.get(uri.toString())?.entry ?? []),
		);
		const before = this.#counts.get(key);
		this.#counts.set(key, counts);
		if (JSON.stringify(before) !== JSON.stringify(counts)) this.#changed.fire();
	}

	/** Of an open article, what was read of it last; else the times of its file and of its annotations. */
	async #stampOf(
		uri: vscode.Uri,
		namesIn: typeof articleNames,
	): Promise<string> {
		const session = this.tools.sessions.all.find(
			({ document }) => document.uri.toString() === uri.toString(),
		);
		if (session) {
			const { version } = session.document;
			const rows = session.read?.rows ?? [];
			const undecided = rows.filter(({ state }) => state === "undecided");
			const progress = session.store?.file?.progress.length ?? 0;
			return `open ${version} ${rows.length} ${undecided.length} ${progress}`;
		}
		const reading = await this.tools.reading();
		const annotations = await annotationUri(
			uri,
			reading,
			ownLayer(reading),
			namesIn,
		);
		return `${await timeOf(uri)} ${await timeOf(annotations)}`;
	}
}

/** Rows of an excluded article do not count. */
function countsOf(entries: readonly Indexed[]): FolderCounts {
	const of = (progress: Progress) =>
		entries.filter((entry) => entry.progress === progress).length;
	const coded = entries.filter(({ progress }) => progress !== "excluded");
	return {
		articles: entries.length,
		finished: of("finished"),
		excluded: of("excluded"),
		rows: coded.reduce((sum, { rows }) => sum + rows, 0),
		decided: coded.reduce((sum, { decided }) => sum + decided, 0),
	};
}

async function timeOf(uri: vscode.Uri): Promise<number> {
	try {
		return (await vscode.workspace.fs.stat(uri)).mtime;
	} catch {
		return 0; // there is none
	}
}

type Exported = Extract<
	NonNullable<Awaited<ReturnType<typeof exportArticle>>>,
	{ article: unknown }
>["article"];

const entryOf = (listed: Listed, { rows, progress }: Exported): Indexed => ({
	...listed,
	progress: progress.state,
	rows: rows.length,
	decided: rows.filter(({ state }) => state !== "undecided").length,
});
