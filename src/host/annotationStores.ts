import * as vscode from "vscode";
import {
	AnnotationStore,
	type Refusal,
	recently,
	type StoreTools,
} from "./annotationFiles";
import { annotationUri } from "./annotationUri";
import { moveFile, readText } from "./files";
import type { Layers } from "./layers";
import type { Platform } from "./platform";
import type { Reading } from "./services";
import type { StoreUse } from "./session";
import { writeAtomically } from "./writeAtomically";

/** One store for each annotation file in use. One whose decisions could not be saved outlives its last use. */
export class AnnotationStores implements vscode.Disposable {
	readonly #stores = new Map<string, AnnotationStore>();
	readonly #uses = new Map<AnnotationStore, number>();
	readonly #leaving = new Set<ReturnType<typeof setTimeout>>();

	constructor(
		private readonly tools: StoreTools & {
			readonly reading: () => Promise<Reading>;
			readonly layers: Layers;
		},
	) {}

	/**
	 * @param refusal whether the file may be taken for the article's.
	 * @param ready when annotations that follow the article have come.
	 */
	use(article: vscode.Uri, refusal: Refusal, ready: Promise<void>): StoreUse {
		const store = ready.then(() => this.#open(article, refusal));
		return {
			store,
			end: () => {
				store.then((opened) => this.#letGo(opened)).catch(this.tools.report);
			},
		};
	}

	/** Files in use, written or not, in a folder and in those below it. */
	below(folder: vscode.Uri): readonly vscode.Uri[] {
		return [...this.#stores.values()]
			.map(({ uri }) => uri)
			.filter((uri) => uri.toString().startsWith(`${folder}/`));
	}

	/** Takes up a file that has come or gone, where it is in use. */
	async look(uri: vscode.Uri): Promise<void> {
		await this.#stores.get(uri.toString())?.load(true);
	}

	/**
	 * Takes an annotation file to another place; those who use it go on using it there. One that has gone there already,
	 * or was never written, is only known by its new place.
	 *
	 * @param article the name that it says to be of from now on; null where that is the same.
	 * @throws what the file system says, `FileExists` where the place is taken; nothing has changed then.
	 */
	async move(
		from: vscode.Uri,
		to: vscode.Uri,
		article: string | null,
	): Promise<void> {
		const { platform } = this.tools;
		const reading = await this.tools.reading();
		const put = async () => {
			if (`${from}` !== `${to}`) await moveFile(from, to);
			if (article !== null) await nameArticle(to, article, reading, platform);
		};
		const store = this.#stores.get(from.toString());
		if (!store) return put();
		await store.moveTo(to, put);
		this.#stores.delete(from.toString());
		const other = this.#stores.get(to.toString()); // opened there before word came
		if (other) await other.load();
		else this.#stores.set(to.toString(), store);
	}

	/**
	 * Another article starts from what was decided in one.
	 *
	 * @throws as {@link move} does.
	 */
	async copy(from: vscode.Uri, to: vscode.Uri, article: string): Promise<void> {
		await this.#stores.get(from.toString())?.settled();
		await vscode.workspace.fs.copy(from, to, { overwrite: false });
		await nameArticle(
			to,
			article,
			await this.tools.reading(),
			this.tools.platform,
		);
		await this.look(to);
	}

	async settled(): Promise<void> {
		await Promise.all([...this.#stores.values()].map((s) => s.settled()));
	}

	dispose(): void {
		for (const timer of this.#leaving) clearTimeout(timer);
		for (const store of this.#stores.values()) store.dispose();
	}

	async #open(article: vscode.Uri, refusal: Refusal): Promise<AnnotationStore> {
		const reading = await this.tools.reading();
		const layer = this.tools.layers.of(article, reading);
		const uri = await annotationUri(article, reading, layer);
		const key = uri.toString();
		const store =
			this.#stores.get(key) ?? new AnnotationStore(uri, reading, this.tools);
		this.#stores.set(key, store);
		this.#count(store, 1);
		store.refusal = refusal;
		await store.load();
		return store;
	}

	/** Not at once: who writes over what was decided a moment ago is to be seen. */
	async #letGo(store: AnnotationStore): Promise<void> {
		this.#count(store, -1);
		await store.settled();
		const timer = setTimeout(() => {
			this.#leaving.delete(timer);
			this.#drop(store);
		}, recently);
		this.#leaving.add(timer);
	}

	#drop(store: AnnotationStore): void {
		if (this.#uses.get(store) !== 0 || store.isDirty) return;
		this.#uses.delete(store);
		const key = store.uri.toString();
		if (this.#stores.get(key) === store) this.#stores.delete(key);
		store.dispose();
	}

	#count(store: AnnotationStore, change: 1 | -1): void {
		this.#uses.set(store, (this.#uses.get(store) ?? 0) + change);
	}
}

/** Says in an annotation file which article it is of. One that can't be read, or is older, is left as it is. */
async function nameArticle(
	uri: vscode.Uri,
	article: string,
	{ parseAnnotationFile, printAnnotationFile, fileVersion }: Reading,
	platform: Platform,
): Promise<void> {
	const parsed = parseAnnotationFile((await readText(uri)) ?? "");
	if (!("file" in parsed) || parsed.version !== fileVersion) return;
	const { file } = parsed;
	if (file.article.name === article) return;
	const named = { ...file, article: { ...file.article, name: article } };
	await writeAtomically(uri, printAnnotationFile(named), platform);
}
