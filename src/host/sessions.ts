import * as vscode from "vscode";
import { languageId } from "./language";
import { Session, type SessionTools } from "./session";
import { isSettingChanged } from "./settings";

/** One session for each open article. */
export class Sessions implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<Session>();
	/** A session has another state; or it is closed ({@link of} knows it no more). */
	readonly onDidChange = this.#changed.event;

	readonly #sessions = new Map<string, Session>();
	readonly #subscriptions: vscode.Disposable;

	constructor(private readonly tools: SessionTools) {
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
				const names = [
					"annotationsFolder",
					"layers",
					"annotator",
					"blind",
					"coders",
				] as const;
				if (!names.some((name) => isSettingChanged(event, name))) return;
				for (const session of this.all) session.storeMoved();
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

	dispose(): void {
		this.#subscriptions.dispose();
		for (const session of this.#sessions.values()) session.dispose();
	}

	#open(document: vscode.TextDocument): void {
		const key = document.uri.toString();
		if (document.languageId !== languageId || this.#sessions.has(key)) return;
		const session = new Session(document, this.tools);
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
	}
}
