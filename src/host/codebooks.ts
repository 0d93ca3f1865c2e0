import * as vscode from "vscode";
import type { CodebookProblem } from "../core/lexicon/codebookFile";
import { readText } from "./files";
import type { Reading } from "./services";
import type { StampedCodebook } from "./sessionState";

const { t } = vscode.l10n;

const path = ".zhibiao/codebook.json";

/** The codebook of each workspace folder: its own where the folder is trusted and has one, else the built-in one. */
export class Codebooks implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.#changed.event;
	readonly #byFolder = new Map<string, Promise<StampedCodebook>>();
	readonly #subscriptions: vscode.Disposable;

	constructor(private readonly reading: () => Promise<Reading>) {
		// A folder that appears with its file in it is sometimes all that is told.
		const watcher = vscode.workspace.createFileSystemWatcher(
			`{**/.zhibiao,**/${path}}`,
		);
		const forget = () => {
			this.#byFolder.clear();
			this.#changed.fire();
		};
		watcher.onDidChange(forget);
		watcher.onDidCreate(forget);
		watcher.onDidDelete(forget);
		this.#subscriptions = vscode.Disposable.from(
			watcher,
			this.#changed,
			vscode.workspace.onDidGrantWorkspaceTrust(forget),
		);
	}

	of(article: vscode.Uri): Promise<StampedCodebook> {
		const folder = vscode.workspace.getWorkspaceFolder(article)?.uri;
		const key = folder?.toString() ?? "";
		const known = this.#byFolder.get(key);
		if (known) return known;
		const loaded = this.#load(folder).catch((error) => {
			this.#byFolder.delete(key);
			throw error;
		});
		this.#byFolder.set(key, loaded);
		return loaded;
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	async #load(folder: vscode.Uri | undefined): Promise<StampedCodebook> {
		const reading = await this.reading();
		const own =
			folder && vscode.workspace.isTrusted
				? await readText(vscode.Uri.joinPath(folder, path))
				: null;
		const parsed = own === null ? null : reading.parseCodebook(own);
		if (parsed && "problem" in parsed)
			void vscode.window.showWarningMessage(explainCodebook(parsed.problem));
		const codebook =
			parsed && "codebook" in parsed
				? parsed.codebook
				: reading.builtinCodebook;
		const bytes = new TextEncoder().encode(JSON.stringify(codebook));
		const { id, version } = codebook;
		return { codebook, stamp: { id, version, hash: reading.sha256Hex(bytes) } };
	}
}

function explainCodebook(problem: CodebookProblem): string {
	return t(
		"The folder's codebook ({0}) cannot be used: {1}. Repair it and save; until then the built-in codebook is used.",
		path,
		why(problem),
	);
}

function why(problem: CodebookProblem): string {
	switch (problem.code) {
		case "notJson":
			return t("it is not JSON");
		case "wrongShape":
			return `${problem.path || "{}"}: ${problem.what}`;
		case "unknownBase":
			return t("it extends “{0}”, which is not known", problem.extends);
		case "repeatedId":
			return t("the id “{0}” stands twice", problem.id);
		case "badReference":
			return t(
				"“{0}” of “{1}” leads nowhere or in a circle: {2}",
				problem.field,
				problem.id,
				problem.to,
			);
		default:
			return problem satisfies never;
	}
}
