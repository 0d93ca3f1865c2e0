import * as vscode from "vscode";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { Problem } from "../core/errors";
import type { Backups } from "./backups";
import { exists, readText, writeProblem } from "./files";
import type { Platform } from "./platform";
import type { Reading } from "./services";
import { writeAtomically } from "./writeAtomically";

/** Seconds until a save that failed is tried again; the last one repeats. */
const retryAfter = [2, 5, 15, 60] as const;

/** Milliseconds in which a file that is half there, or gone, may come: a program that syncs writes in place, or deletes first. */
const patience = 500;

/** Milliseconds in which what was done here is taken for overwritten, not undone, when it is gone from the disk. */
export const recently = 10_000;

export interface StoreTools {
	readonly platform: Platform;
	readonly backups: Backups;
	readonly report: (error: unknown) => void;
}

/** What was found on the disk; null where there is nothing. */
type Found = Readable | { readonly problem: Problem } | null;
interface Readable {
	readonly file: AnnotationFile;
	readonly version: number;
	readonly text: string;
}

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
	/** As it was found, where that is an older version: a copy is kept before it is written anew. */
	#older: Readable | null = null;
	/** Ends a wait for the file to change. */
	#wake: () => void = () => undefined;
	/** When the first of the decisions was made that are not on disk. */
	#unsavedSince: number | null = null;
	/** Of the last that were written: when the first was made, and when that was. */
	#written = { since: Infinity, at: 0 };
	#failures = 0;
	#retry: ReturnType<typeof setTimeout> | undefined;
	#queue: Promise<void> = Promise.resolve();
	#uri: vscode.Uri;
	#watcher: vscode.Disposable;

	constructor(
		uri: vscode.Uri,
		private readonly reading: Reading,
		private readonly tools: StoreTools,
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
			new vscode.RelativePattern(folder, "*.zhibiao*.json"),
		);
		const look = (changed: vscode.Uri) => {
			if (changed.toString() !== uri.toString()) return;
			this.#wake();
			this.load().catch(this.tools.report);
		};
		watcher.onDidChange(look);
		watcher.onDidCreate(look);
		watcher.onDidDelete(look);
		return watcher;
	}

	/**
	 * Takes up what is on disk, merged with what is not saved yet.
	 *
	 * @param isMeant a file that is gone was deleted by somebody here: what was decided in it is gone too.
	 */
	load(isMeant = false): Promise<void> {
		return this.#enqueue(async () => {
			const before = this.#shown();
			if (isMeant && !this.isDirty && !(await exists(this.uri))) {
				this.file = null;
				this.#saved = null;
			}
			await this.#takeUp();
			if (this.isDirty && !this.isLocked) await this.#write();
			if (this.#shown() !== before) this.#changed.fire();
		});
	}

	/** Holds `file` true at once, and saves it. Settles when that is done or has failed ({@link problem} says why). */
	replace(file: AnnotationFile): Promise<void> {
		this.#unsavedSince ??= Date.now();
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

	/**
	 * Puts the last good state in the place of a file that can't be read, which stays beside it as `….broken`.
	 *
	 * @returns where the broken file is now; null where it can be read, or no good state was ever seen.
	 * @throws what the file system says.
	 */
	async restore(): Promise<vscode.Uri | null> {
		let aside: vscode.Uri | null = null;
		await this.#enqueue(async () => {
			const good = await this.tools.backups.lastOf(this.uri);
			if (good === null || this.problem?.code !== "annotationsBroken") return;
			aside = await freeName(this.uri, "broken");
			await vscode.workspace.fs.copy(this.uri, aside, { overwrite: false });
			await writeAtomically(this.uri, good, this.tools.platform);
		});
		await this.load();
		return aside;
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
		const found = await this.#readInTime();
		if (found && "problem" in found) {
			this.problem = found.problem;
			this.isLocked = true;
			return;
		}
		if (this.isLocked) this.problem = null;
		this.isLocked = false;
		if (found) this.tools.backups.keep(this.uri, found.text);
		this.#older =
			found && found.version < this.reading.fileVersion ? found : null;
		const theirs = found?.file ?? null;
		const saved = this.#saved;
		const print = this.reading.printAnnotationFile;
		if (saved && theirs && print(saved) === print(theirs)) return;
		const { file, isDirty } = this;
		const now = Date.now();
		const isRecent = now - this.#written.at < recently;
		const since = Math.min(
			now - recently,
			isRecent ? this.#written.since - 1000 : Infinity, // acts are dated to the second
		);
		const held = this.reading.takeUp({ file, saved, isDirty }, theirs, since);
		this.file = held.file;
		this.isDirty = held.isDirty;
		this.#saved = held.saved;
	}

	/** What is half written, or is gone that was there, is looked at once more when it has changed, or has had its time. */
	async #readInTime(): Promise<Found> {
		const found = await this.#read();
		const isGone = !found && this.#saved !== null;
		const isHalf =
			found && "problem" in found && found.problem.code === "annotationsBroken";
		if (this.isLocked || !(isGone || isHalf)) return found;
		await new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, patience);
			this.#wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});
		return this.#read();
	}

	async #read(): Promise<Found> {
		let text: string | null;
		try {
			text = await readText(this.uri);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return { problem: { code: "annotationsUnreadable", reason } };
		}
		if (text === null) return null;
		const parsed = this.reading.parseAnnotationFile(text);
		if ("problem" in parsed) return parsed;
		const problem = this.refusal(parsed.file);
		return problem ? { problem } : { ...parsed, text };
	}

	async #write(): Promise<void> {
		const { file } = this;
		const { platform, backups } = this.tools;
		if (!file) return;
		const text = this.reading.printAnnotationFile(file);
		try {
			if (await platform.isReadOnly(this.uri)) {
				this.#failed({ code: "annotationsReadOnly" });
				return;
			}
			await this.#keepOlder();
			await writeAtomically(this.uri, text, platform);
		} catch (error) {
			this.#failed(writeProblem(error, this.uri));
			return;
		}
		backups.keep(this.uri, text);
		this.#saved = file;
		this.#written = { since: this.#unsavedSince ?? Infinity, at: Date.now() };
		this.isDirty = this.file !== file;
		this.#unsavedSince = this.isDirty ? Date.now() : null;
		this.#failures = 0;
		this.problem = null;
	}

	/** A file of an older version stays beside the new one as `….v1`, as it was when it was first written anew. */
	async #keepOlder(): Promise<void> {
		if (!this.#older) return;
		const { text, version } = this.#older;
		const copy = besideAs(this.uri, `v${version}`);
		if (!(await exists(copy)))
			await writeAtomically(copy, text, this.tools.platform);
		this.#older = null;
	}

	#failed(problem: Problem): void {
		this.problem = problem;
		const after = retryAfter[Math.min(this.#failures++, retryAfter.length - 1)];
		this.#retry = setTimeout(() => void this.#save(), (after ?? 60) * 1000);
	}
}

/** Names that no annotation file has, so that nobody takes a copy for one. */
const besideAs = (uri: vscode.Uri, suffix: string): vscode.Uri =>
	uri.with({ path: `${uri.path}.${suffix}` });

async function freeName(
	uri: vscode.Uri,
	suffix: string,
	count = 1,
): Promise<vscode.Uri> {
	const name = besideAs(uri, count === 1 ? suffix : `${suffix}-${count}`);
	return (await exists(name)) ? freeName(uri, suffix, count + 1) : name;
}
