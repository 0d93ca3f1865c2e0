import * as vscode from "vscode";
import { AnnotationStore, type Refusal } from "./annotationFiles";
import { annotationUri } from "./annotationUri";
import { languageId } from "./language";
import { Session, type SessionTools } from "./session";
import { isSettingChanged } from "./settings";

/** One session for each open article. */
export class Sessions implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<Session>();
	/** A session has another state; or it is closed ({@link of} knows it no more). */
	readonly onDidChange = this.#changed.event;

	readonly #sessions = new Map<string, Session>();
	/** By annotation file. One whose decisions could not be saved outlives its session. */
	readonly #stores = new Map<string, AnnotationStore>();
	readonly #subscriptions: vscode.Disposable;

	constructor(private readonly tools: Omit<SessionTools, "openStore">) {
		const { workspace } = vscode;
		this.#subscriptions = vscode.Disposable.from(
			this.#changed,
			workspace.onDidOpenTextDocument((document) => this.#open(document)),
			workspace.onDidCloseTextDocument((document) => this.#close(document)),
			workspace.onDidSaveTextDocument((document) =>
				this.of(document)?.reread(),
			),
			workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0) this.of(document)?.textChanged();
				else if (!document.isDirty) this.of(document)?.reread(); // reverted, or another encoding
			}),
			workspace.onDidChangeConfiguration((event) => {
				if (isSettingChanged(event, "annotationsFolder")) this.#moveStores();
			}),
		);
		for (const document of workspace.textDocuments) this.#open(document);
	}

	of(document: vscode.TextDocument | undefined): Session | undefined {
		return document && this.#sessions.get(document.uri.toString());
	}

	/** The article in the active editor. */
	get active(): Session | undefined {
		return this.of(vscode.window.activeTextEditor?.document);
	}

	get all(): readonly Session[] {
		return [...this.#sessions.values()];
	}

	/** What articles are read with has changed. */
	reread(): void {
		for (const session of this.#sessions.values()) session.reread();
	}

	/** When every decision is saved, or could not be. */
	async settled(): Promise<void> {
		await Promise.all([...this.#stores.values()].map((s) => s.settled()));
	}

	dispose(): void {
		this.#subscriptions.dispose();
		for (const session of this.#sessions.values()) session.dispose();
		for (const store of this.#stores.values()) store.dispose();
	}

	#open(document: vscode.TextDocument): void {
		const key = document.uri.toString();
		if (document.languageId !== languageId || this.#sessions.has(key)) return;
		const session = new Session(document, {
			...this.tools,
			openStore: (article, refusal) => this.#openStore(article, refusal),
		});
		session.onDidChange((changed) => this.#changed.fire(changed));
		this.#sessions.set(key, session);
		this.#changed.fire(session);
	}

	/** The document is closed or has another language. */
	#close(document: vscode.TextDocument): void {
		const key = document.uri.toString();
		const session = this.#sessions.get(key);
		if (!session) return;
		this.#sessions.delete(key);
		session.dispose();
		this.#changed.fire(session);
		if (session.store) this.#release(session.store).catch(this.tools.report);
	}

	#moveStores(): void {
		for (const session of this.all) {
			const store = session.storeMoved();
			if (store) this.#release(store).catch(this.tools.report);
		}
	}

	async #openStore(
		article: vscode.Uri,
		refusal: Refusal,
	): Promise<AnnotationStore> {
		const reading = await this.tools.reading();
		const uri = await annotationUri(article, reading);
		const key = uri.toString();
		const known = this.#stores.get(key);
		const store = known ?? new AnnotationStore(uri, reading, this.tools.report);
		store.refusal = refusal;
		this.#stores.set(key, store);
		await store.load();
		return store;
	}

	async #release(store: AnnotationStore): Promise<void> {
		await store.settled();
		const isUsed = this.all.some((session) => session.store === store);
		if (isUsed || store.isDirty) return;
		this.#stores.delete(store.uri.toString());
		store.dispose();
	}
}
