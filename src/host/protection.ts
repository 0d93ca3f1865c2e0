import * as vscode from "vscode";
import type { Platform } from "./platform";
import type { Sessions } from "./sessions";
import { isSettingChanged, setting } from "./settings";

type Lock = "locked" | "unlocked";

/** VS Code has these for the editor in front alone. */
const commandOf = {
	locked: "workbench.action.files.setActiveEditorReadonlyInSession",
	unlocked: "workbench.action.files.setActiveEditorWriteableInSession",
	asItWas: "workbench.action.files.resetActiveEditorReadonlyInSession",
} as const;

/**
 * Articles that are read-only for typing, so that plain keys are decisions in them. An article is locked when it comes to
 * the front, where the setting says so; what a person chose for it holds until the window is reloaded.
 */
export class Protection implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	/** An article was locked or unlocked. */
	readonly onDidChange = this.#changed.event;

	/** What VS Code was told of an article. */
	readonly #told = new Map<string, Lock>();
	readonly #chosen = new Map<string, Lock>();
	/** Files that are open and articles no more. */
	readonly #left = new Set<string>();
	/** What comes to the front next may have been told what another was to be: nothing was in front just then. */
	#isUnsure = false;
	#looking: Promise<void> = Promise.resolve();
	readonly #subscriptions: vscode.Disposable;

	constructor(
		private readonly sessions: Sessions,
		private readonly isReadOnly: Platform["isReadOnly"],
		private readonly report: (error: unknown) => void,
	) {
		const look = () => this.#look();
		this.#subscriptions = vscode.Disposable.from(
			this.#changed,
			vscode.window.onDidChangeActiveTextEditor(look),
			vscode.window.tabGroups.onDidChangeTabs(look),
			sessions.onDidChange(({ document }) => {
				const key = document.uri.toString();
				if (sessions.of(document)) this.#left.delete(key);
				else if (!document.isClosed) this.#left.add(key);
				look();
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (isSettingChanged(event, "protectArticles")) look();
			}),
		);
		look();
	}

	/** Whether typing into an open article changes nothing. */
	isLocked({ uri }: vscode.TextDocument): boolean {
		return this.#told.get(uri.toString()) === "locked";
	}

	/** Whether it could be typed into at all: what is read-only anyway is left alone. */
	canLock({ uri, isUntitled }: vscode.TextDocument): boolean {
		const { fs } = vscode.workspace;
		return !isUntitled && fs.isWritableFileSystem(uri.scheme) === true;
	}

	/** A person's word for the article in front. Settles when it is so. */
	async choose({ uri }: vscode.TextDocument, lock: Lock): Promise<void> {
		this.#chosen.set(uri.toString(), lock);
		this.#look();
		await this.settled();
	}

	/** When VS Code was told all that it is to know by now. */
	settled(): Promise<void> {
		return this.#looking;
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	/** One after the other, so that two never tell VS Code different things. */
	#look(): void {
		this.#looking = this.#looking
			.then(() => this.#lookAtFront())
			.catch(this.report);
	}

	async #lookAtFront(): Promise<void> {
		const document = documentInFront();
		if (document && this.#isUnsure) await this.#forget(document);
		const lock = document && (await this.#wanted(document));
		if (!lock || documentInFront() !== document) return;
		await vscode.commands.executeCommand(commandOf[lock]);
		const inFront = documentInFront();
		if (inFront === document) {
			this.#told.set(document.uri.toString(), lock);
			this.#changed.fire();
			return;
		}
		// Another came to the front meanwhile, and perhaps was told what this one was to be. It is looked at next.
		if (inFront) await this.#forget(inFront);
		else this.#isUnsure = true;
	}

	/** Whatever VS Code was told of what is in front: it is as it was, and is looked at anew. */
	async #forget({ uri }: vscode.TextDocument): Promise<void> {
		this.#isUnsure = false;
		this.#told.delete(uri.toString());
		await vscode.commands.executeCommand(commandOf.asItWas);
	}

	/** What VS Code is to be told of a document; null where it knows. */
	async #wanted(document: vscode.TextDocument): Promise<Lock | null> {
		const key = document.uri.toString();
		const told = this.#told.get(key) ?? "unlocked";
		const isArticle =
			this.sessions.of(document) !== undefined ||
			(told === "locked" && !this.#left.has(key)); // opened anew: not recognised yet
		const bySetting = setting("protectArticles", document);
		const chosen = this.#chosen.get(key) ?? (bySetting ? "locked" : "unlocked");
		const wanted = isArticle ? chosen : "unlocked";
		if (wanted === told) return null;
		const isTypedInto =
			wanted === "unlocked" ||
			(this.canLock(document) && !(await this.isReadOnly(document.uri)));
		return isTypedInto ? wanted : null;
	}
}

/** The one that VS Code's commands for the editor in front mean; none where that compares two, or shows no text. */
function documentInFront(): vscode.TextDocument | null {
	const document = vscode.window.activeTextEditor?.document;
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	return document &&
		input instanceof vscode.TabInputText &&
		input.uri.toString() === document.uri.toString()
		? document
		: null;
}
