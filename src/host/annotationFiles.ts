import * as vscode from "vscode";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { Problem } from "../core/errors";
import { readText, writeAtomically, writeProblem } from "./files";
import type { Platform } from "./platform";
import type { Reading } from "./services";

/** Seconds until a save that failed is tried again; the last one repeats. */
const retryAfter = [2, 5, 15, 60] as const;

/** Why a file that was read can't be taken for this article's; null where it can. */
export type Refusal = (file: AnnotationFile) => Problem | null;

/**
 * The annotation file of one article, in memory and on disk. Nothing is written before the first decision. What
 * another program wrote in between is merged; what cannot be read is left as it is, and nothing is decided over it.
 */
export class AnnotationStore implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	/** The file, its problem, or whether it is saved. */
	readonly onDidChange = this.#changed.event;

	/** What is held true, saved or not. */
	file: AnnotationFile | null = null;
	/** Why it can't be read, or was not saved. */
	problem: Problem | null = null;
	/** Decisions can't be made over a file that can't be read. */
	isLocked = false;
	/** There are decisions that are not on disk. */
	isDirty = false;

	refusal: Refusal = () => null;

	/** What disk and memory last agreed on: the ancestor of a merge. */
	#saved: AnnotationFile | null = null;
	#failures = 0;
	#retry: ReturnType<typeof setTimeout> | undefined;
	#queue: Promise<void> = Promise.resolve();
	#uri: vscode.Uri;
	#watcher: vscode.Disposable;

	constructor(
		uri: vscode.Uri,
		private readonly reading: Reading,
		private readonly isReadOnly: Platform["isReadOnly"],
		private readonly report: (error: unknown) => void,
	) {
		this.#uri = uri;
		this.#watcher = this.#watch(uri);
	}

	get uri(): vscode.Uri {
		return this.#uri;
	}

	#watch(uri: vscode.Uri): vscode.Disposable {
		const folder = vscode.Uri.joinPath(uri, "..");
		const watcher = vscode.workspace.createFileSystemWatcher(
			new vscode.RelativePattern(folder, "*.zhibiao.json"),
		);
		const look = (changed: vscode.Uri) => {
			if (changed.toString() === uri.toString()) this.load().catch(this.report);
		};
		watcher.onDidChange(look);
		watcher.onDidCreate(look);
		watcher.onDidDelete(look);
		return watcher;
	}

	/** Takes up what is on disk, merged with what is not saved yet. */
	load(): Promise<void> {
		return this.#enqueue(async () => {
			const before = this.#shown();
			await this.#takeUp();
			if (this.isDirty && !this.isLocked) await this.#write();
			if (this.#shown() !== before) this.#changed.fire();
		});
	}

	/** Holds `file` true at once, and saves it. Settles when that is done or has failed ({@link problem} says why). */
	replace(file: AnnotationFile): Promise<void> {
		this.file = file;
		this.isDirty = true;
		this.#changed.fire();
		return this.#save();
	}

	/**
	 * Is the file of another place from now on, once what is being saved is saved and `put` has taken that there.
	 *
	 * @throws what `put` throws; the place is then the old one.
	 */
	async moveTo(uri: vscode.Uri, put: () => Promise<void>): Promise<void> {
		await this.#enqueue(async () => {
			await put();
			this.#watcher.dispose();
			this.#uri = uri;
			this.#watcher = this.#watch(uri);
		});
		await this.load();
	}

	/** When all that was asked for is done. */
	settled(): Promise<void> {
		return this.#queue;
	}

	dispose(): void {
		clearTimeout(this.#retry);
		this.#watcher.dispose();
		this.#changed.dispose();
	}

	#save(): Promise<void> {
		clearTimeout(this.#retry);
		return this.#enqueue(async () => {
			const before = this.#shown();
			await this.#takeUp();
			if (!this.isLocked) await this.#write();
			if (this.#shown() !== before) this.#changed.fire();
		});
	}

	/** What listeners see, to tell whether it has changed. */
	#shown(): string {
		const file = this.file && this.reading.printAnnotationFile(this.file);
		return JSON.stringify([file, this.problem, this.isLocked]);
	}

	/** One at a time, in order; a failure stays with its caller. */
	#enqueue(task: () => Promise<void>): Promise<void> {
		const done = this.#queue.then(task);
		this.#queue = done.catch(() => undefined);
		return done;
	}

	async #takeUp(): Promise<void> {
		const read = await this.#read();
		if (read && "problem" in read) {
			this.problem = read.problem;
			this.isLocked = true;
			return;
		}
		if (this.isLocked) this.problem = null;
		this.isLocked = false;
		const theirs = read?.file ?? null;
		const print = this.reading.printAnnotationFile;
		if (this.#saved && theirs && print(this.#saved) === print(theirs)) return;
		if (!this.isDirty || !this.file) this.file = theirs;
		else if (theirs)
			this.file = this.reading.mergeAnnotationFiles(
				this.#saved,
				this.file,
				theirs,
			).file;
		this.#saved = theirs;
	}

	/** Null where there is none. */
	async #read(): Promise<
		{ readonly file: AnnotationFile } | { readonly problem: Problem } | null
	> {
		try {
			const text = await readText(this.uri);
			if (text === null) return null;
			const parsed = this.reading.parseAnnotationFile(text);
			const problem = "file" in parsed ? this.refusal(parsed.file) : null;
			return problem ? { problem } : parsed;
		} catch (error) {
			const what = error instanceof Error ? error.message : String(error);
			return { problem: { code: "annotationsBroken", line: 1, what } };
		}
	}

	async #write(): Promise<void> {
		const { file } = this;
		if (!file) return;
		try {
			if (await this.isReadOnly(this.uri)) {
				this.#failed({ code: "annotationsReadOnly" });
				return;
			}
			await writeAtomically(this.uri, this.reading.printAnnotationFile(file));
		} catch (error) {
			this.#failed(writeProblem(error, this.uri));
			return;
		}
		this.#saved = file;
		this.isDirty = this.file !== file;
		this.#failures = 0;
		this.problem = null;
	}

	#failed(problem: Problem): void {
		this.problem = problem;
		const after = retryAfter[Math.min(this.#failures++, retryAfter.length - 1)];
		this.#retry = setTimeout(() => void this.#save(), (after ?? 60) * 1000);
	}
}
