import * as vscode from "vscode";
import type { GivenFacts } from "../core/formats/articleTable";
import { readText } from "./files";
import type { Exporting } from "./services";

const tableName = "articles.csv";

/**
 * What the tables of facts of a workspace folder say of its articles. Each stands for the folder it lies in and those
 * below; a nearer one holds. The reader of tables is loaded where there is one.
 */
export class ArticleTables implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.#changed.event;
	readonly #byFolder = new Map<
		string,
		Promise<ReadonlyMap<string, GivenFacts>>
	>();
	readonly #subscriptions: vscode.Disposable;

	constructor(
		private readonly exporting: () => Promise<Exporting>,
		private readonly report: (error: unknown) => void,
	) {
		const watcher = vscode.workspace.createFileSystemWatcher(`**/${tableName}`);
		const forget = () => {
			this.#byFolder.clear();
			this.#changed.fire();
		};
		watcher.onDidChange(forget);
		watcher.onDidCreate(forget);
		watcher.onDidDelete(forget);
		this.#subscriptions = vscode.Disposable.from(watcher, this.#changed);
	}

	async factsOf(article: vscode.Uri): Promise<GivenFacts> {
		const root = vscode.workspace.getWorkspaceFolder(article)?.uri;
		if (!root) return {};
		const names = article.path.slice(root.path.length).split("/").slice(1);
		const found = await Promise.all(
			names.map(async (_, depth) => {
				const folder = vscode.Uri.joinPath(root, ...names.slice(0, depth));
				const table = await this.#tableIn(folder);
				return table.get(names.slice(depth).join("/"));
			}),
		);
		return Object.assign({}, ...found);
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	/** One that can't be read is said, and says nothing. */
	#tableIn(folder: vscode.Uri): Promise<ReadonlyMap<string, GivenFacts>> {
		const key = folder.toString();
		const known = this.#byFolder.get(key);
		if (known) return known;
		const loaded = this.#load(folder).catch((error) => {
			this.report(error);
			return new Map<string, GivenFacts>();
		});
		this.#byFolder.set(key, loaded);
		return loaded;
	}

	async #load(folder: vscode.Uri): Promise<ReadonlyMap<string, GivenFacts>> {
		const text = await readText(vscode.Uri.joinPath(folder, tableName));
		if (text === null) return new Map();
		return (await this.exporting()).parseArticleTable(text);
	}
}
