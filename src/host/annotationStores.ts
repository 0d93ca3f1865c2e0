import type * as vscode from "vscode";
import { AnnotationStore, type Refusal } from "./annotationFiles";
import { annotationUri } from "./annotationUri";
import type { SessionTools, StoreUse } from "./session";

/** One store for each annotation file in use. One whose decisions could not be saved outlives its last use. */
export class AnnotationStores implements vscode.Disposable {
	readonly #stores = new Map<string, AnnotationStore>();
	readonly #uses = new Map<AnnotationStore, number>();

	constructor(
		private readonly tools: Pick<
			SessionTools,
			"reading" | "report" | "isReadOnly"
		>,
	) {}

	/** @param refusal whether the file may be taken for the article's. */
	use(article: vscode.Uri, refusal: Refusal): StoreUse {
		const store = this.#open(article, refusal);
		return {
			store,
			end: () => {
				store.then((opened) => this.#letGo(opened)).catch(this.tools.report);
			},
		};
	}

	async settled(): Promise<void> {
		await Promise.all([...this.#stores.values()].map((s) => s.settled()));
	}

	dispose(): void {
		for (const store of this.#stores.values()) store.dispose();
	}

	async #open(article: vscode.Uri, refusal: Refusal): Promise<AnnotationStore> {
		const reading = await this.tools.reading();
		const uri = await annotationUri(article, reading);
		const key = uri.toString();
		const store =
			this.#stores.get(key) ??
			new AnnotationStore(
				uri,
				reading,
				this.tools.isReadOnly,
				this.tools.report,
			);
		this.#stores.set(key, store);
		this.#count(store, 1);
		store.refusal = refusal;
		await store.load();
		return store;
	}

	async #letGo(store: AnnotationStore): Promise<void> {
		this.#count(store, -1);
		await store.settled();
		if (this.#uses.get(store) !== 0 || store.isDirty) return;
		this.#uses.delete(store);
		this.#stores.delete(store.uri.toString());
		store.dispose();
	}

	#count(store: AnnotationStore, change: 1 | -1): void {
		this.#uses.set(store, (this.#uses.get(store) ?? 0) + change);
	}
}
