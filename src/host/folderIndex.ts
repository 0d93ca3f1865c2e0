import * as vscode from "vscode";
import type { Progress } from "../core/annotate/record";
import { annotationUri, articleNames } from "./annotationUri";
import { type Listed, listArticles } from "./articlesToExport";
import { exportArticle } from "./exportArticle";
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
	"choices" | "sessions" | "reading" | "codebooks" | "tables"
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
			"**/*.{txt,TXT,zhart,zhibiao.json}",
		);
		const changed = (uri: vscode.Uri) => this.#later(uri);
		const forget = () => {
			this.#known.clear();
			for (const { document } of tools.sessions.all) changed(document.uri);
		};
		this.#subscriptions = vscode.Disposable.from(
			this.#changed,
			watcher,
			watcher.onDidChange(changed),
			watcher.onDidCreate(changed),
			watcher.onDidDelete(changed),
			tools.sessions.onDidChange(({ document }) => changed(document.uri)),
			tools.codebooks.onDidChange(forget),
			tools.tables.onDidChange(forget),
		);
	}

	/** The last count of the folder that an article lies in; null before the first. */
	countsAround(article: vscode.Uri): FolderCounts | null {
		const folder = vscode.workspace.getWorkspaceFolder(article);
		return (folder && this.#counts.get(folder.uri.toString())) ?? null;
	}

	/** The articles of a folder in the order of their paths, each read when it is asked for. */
	async *articlesOf(
		folder: vscode.WorkspaceFolder,
	): AsyncGenerator<Indexed, void> {
		const scope = { kind: "folder", folder } as const;
		const namesIn = eachFolderOnce();
		for (const listed of await listArticles(scope, this.tools)) {
			const entry = await this.entryOf(listed, namesIn);
			if (entry) yield entry;
		}
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

	async #count(folder: vscode.WorkspaceFolder): Promise<void> {
		const counts = {
			articles: 0,
			finished: 0,
			excluded: 0,
			rows: 0,
			decided: 0,
		};
		for await (const { progress, rows, decided } of this.articlesOf(folder)) {
			if (this.#isDisposed) return;
			counts.articles++;
			if (progress !== "open") counts[progress]++;
			if (progress === "excluded") continue;
			counts.rows += rows;
			counts.decided += decided;
		}
		const key = folder.uri.toString();
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
		const annotations = await annotationUri(uri, reading, namesIn);
		return `${await timeOf(uri)} ${await timeOf(annotations)}`;
	}
}

/** Lists a folder once, however many of its articles are asked for. */
function eachFolderOnce(): typeof articleNames {
	const known = new Map<string, ReturnType<typeof articleNames>>();
	return (folder) => {
		const key = folder.toString();
		const names = known.get(key) ?? articleNames(folder);
		known.set(key, names);
		return names;
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
