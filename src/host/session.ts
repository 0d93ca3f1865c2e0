import * as vscode from "vscode";
import type { Reader } from "../core/analyse";
import type { Analysis } from "../core/analysis";
import type { AnnotationFile } from "../core/annotate/annotationFile";
import type { Row } from "../core/annotate/record";
import type { GivenFacts } from "../core/formats/articleTable";
import type { AnnotationStore, Refusal } from "./annotationFiles";
import { unsuggested } from "./blind";
import { nameOf } from "./files";
import { isoTime } from "./isoTime";
import type { Reading } from "./services";
import type { Read, SessionState, StampedCodebook } from "./sessionState";
import { readBasis, type TextBasis } from "./textBasis";

/** An annotation file in use; it is let go when its last use ends. */
export interface StoreUse {
	readonly store: Promise<AnnotationStore>;
	end(): void;
}

export interface SessionTools {
	/** Version of the reader, for annotation files. */
	readonly version: string;
	readonly codebook: (article: vscode.Uri) => Promise<StampedCodebook>;
	/** What `articles.csv` says of an article. */
	readonly givenFacts: (article: vscode.Uri) => Promise<GivenFacts>;
	/** Whether suggestions for an article are hidden for now. */
	readonly isBlind: (article: vscode.Uri) => Promise<boolean>;
	readonly reading: () => Promise<Reading>;
	readonly useStore: (article: vscode.Uri, refusal: Refusal) => StoreUse;
	readonly report: (error: unknown) => void;
}

/** Milliseconds of quiet before an edited article is read again; more where reading takes long. */
const shortestPause = 20;
const longestPause = 500;

/** An open article: what is read in it, with what people decided of it, kept up to date. */
export class Session implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<Session>();
	/** Another state, another reading, other rows, or another state of the annotation file. */
	readonly onDidChange = this.#changed.event;

	state: SessionState = { kind: "reading" };
	store: AnnotationStore | null = null;

	readonly #decidedAs = new Map<string, string>();
	#reader: Reader | null = null;
	#latest: TextBasis | null = null;
	/** The facts that the last reading was given. */
	#facts = "";
	#opening: Promise<void> | undefined;
	#use: StoreUse | undefined;
	#storeChanges: vscode.Disposable | undefined;
	#ticket = 0;
	/** The document is being read, or will be in a moment. */
	#isBusy = false;
	#pause = shortestPause;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isDisposed = false;
	readonly #waiting = new Set<() => void>();

	constructor(
		readonly document: vscode.TextDocument,
		private readonly tools: SessionTools,
	) {
		this.#refresh();
	}

	get name(): string {
		return nameOf(this.document.uri);
	}

	/** The last reading; not of the document as it is now while {@link isCurrent} is false. */
	get read(): Read | null {
		return this.state.kind === "read" ? this.state.read : null;
	}

	/** Whether the last reading is of the document as it is. */
	get isCurrent(): boolean {
		return this.read?.version === this.document.version;
	}

	row(id: string): Row | undefined {
		return this.find(id, this.read?.rows ?? []);
	}

	/** A row by the id it has, or had before it was decided: the page may not know yet. */
	find(id: string, rows: readonly Row[]): Row | undefined {
		const known = this.#decidedAs.get(id);
		return rows.find((row) => row.id === id || row.id === known);
	}

	/** An undecided row gets a record. */
	decidedAs(id: string, recordId: string): void {
		this.#decidedAs.set(id, recordId);
	}

	/** The rows of a reading with other decisions than those that are kept. */
	rowsOf(
		{ basis, analysis }: Omit<Read, "rows">,
		file: AnnotationFile | null,
		reading: Reading,
	): readonly Row[] {
		const rows = reading.rowsOf(basis.source, analysis, file);
		return reading.withStableIds(rows, basis.source);
	}

	/** When the document as it is now was read; null where it can't be, or is closed before. */
	async current(): Promise<Read | null> {
		while (!this.#isDisposed && (this.#isBusy || this.#isBehind))
			await new Promise<void>((resolve) => this.#waiting.add(resolve));
		return this.#isDisposed ? null : this.read;
	}

	/** The document changed, and word of it is on the way. */
	get #isBehind(): boolean {
		return this.state.kind === "read" && !this.isCurrent;
	}

	/** The text has changed. */
	textChanged(): void {
		this.#ticket++;
		this.#isBusy = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#refresh(), this.#pause);
	}

	/** The file has changed, or what it is read with. */
	reread(): void {
		clearTimeout(this.#timer);
		this.#refresh();
	}

	/** Annotations are kept in another place from now on. What was decided stays where it is. */
	storeMoved(): void {
		this.#leaveStore();
		this.reread();
	}

	/** The file that a first decision starts. */
	newFile({ basis, codebook }: Read, reading: Reading): AnnotationFile {
		return reading.emptyAnnotationFile(
			{ ...basis.stamp, name: this.name, sha256: basis.sha256 },
			codebook.stamp,
			this.tools.version,
		);
	}

	/** Holds a changed file true, with where its words are now, and saves it. */
	async keep(
		file: AnnotationFile,
		{ basis, analysis, codebook }: Read,
		reading: Reading,
	): Promise<void> {
		const stamped: AnnotationFile = {
			...file,
			reader: this.tools.version,
			codebook: codebook.stamp,
			article: { ...file.article, ...basis.stamp, name: this.name },
		};
		const rows = reading.rowsOf(basis.source, analysis, stamped);
		await this.store?.replace(
			reading.reanchorOffsets(stamped, rows, basis.sha256),
		);
	}

	dispose(): void {
		this.#isDisposed = true;
		clearTimeout(this.#timer);
		this.#wake();
		this.#leaveStore();
		this.#changed.dispose();
	}

	#refresh(): void {
		const ticket = ++this.#ticket;
		const isStale = () => ticket !== this.#ticket || this.#isDisposed;
		this.#isBusy = true;
		this.#readDocument(isStale)
			.catch((error): SessionState => {
				this.tools.report(error);
				return { kind: "failed", problem: null };
			})
			.then((state) => {
				if (isStale() || !state) return;
				this.#isBusy = false;
				this.#become(state);
			});
	}

	/** Null where it has changed again meanwhile. */
	async #readDocument(isStale: () => boolean): Promise<SessionState | null> {
		const { version, uri } = this.document;
		const reading = await this.tools.reading();
		if (isStale()) return null;
		const basis = await readBasis(this.document, reading);
		if (isStale()) return null;
		if ("otherEncoding" in basis)
			return { kind: "otherEncoding", encoding: basis.otherEncoding };
		if (basis.problem?.code === "notText")
			return { kind: "failed", problem: basis.problem };
		this.#latest = basis;
		const [codebook, given, isBlind] = await Promise.all([
			this.tools.codebook(uri),
			this.tools.givenFacts(uri),
			this.tools.isBlind(uri),
			this.#openStore(reading),
		]);
		if (isStale()) return null;
		const sections = reading.sectionsOf(basis.source);
		return this.#readText(reading, {
			version,
			basis,
			sections,
			codebook,
			given,
			isBlind,
		});
	}

	#openStore(reading: Reading): Promise<void> {
		this.#opening ??= this.document.isUntitled
			? Promise.resolve()
			: this.#takeStore(reading);
		return this.#opening;
	}

	async #takeStore(reading: Reading): Promise<void> {
		const use = this.tools.useStore(this.document.uri, (file) =>
			reading.foreign(file, this.name, this.#latest),
		);
		this.#use = use;
		const store = await use.store;
		if (this.#use !== use) return; // left meanwhile
		this.store = store;
		this.#storeChanges = store.onDidChange(() => this.#decided());
	}

	#leaveStore(): void {
		this.#storeChanges?.dispose();
		this.#use?.end();
		this.#use = undefined;
		this.#opening = undefined;
		this.store = null;
	}

	#readText(
		reading: Reading,
		ground: Omit<Read, "analysis" | "rows">,
	): SessionState {
		const started = performance.now();
		const analysis = this.#analyse(reading, ground);
		const file = this.store?.file ?? null;
		const rows = this.rowsOf({ ...ground, analysis }, file, reading);
		const took = performance.now() - started;
		this.#pause = Math.min(Math.max(2 * took, shortestPause), longestPause);
		return { kind: "read", read: { ...ground, analysis, rows } };
	}

	/** What was read already is not read again: most decisions change no fact of the article. */
	#analyse(
		reading: Reading,
		{ basis, codebook, given, isBlind }: Omit<Read, "analysis" | "rows">,
	): Analysis {
		const facts = {
			...given,
			...reading.givenFacts(this.store?.file ?? null),
		};
		const asked = JSON.stringify(facts);
		const { read } = this;
		if (
			read?.basis === basis &&
			read.codebook === codebook &&
			read.isBlind === isBlind &&
			this.#facts === asked
		)
			return read.analysis;
		this.#facts = asked;
		this.#reader ??= reading.createReader();
		const analysis = this.#reader.analyse(basis.source, {
			codebook: codebook.codebook,
			facts,
		});
		for (const fault of analysis.faults)
			this.tools.report(new Error(`${fault.where}: ${fault.message}`));
		return isBlind ? unsuggested(analysis) : analysis;
	}

	/** Decisions were made, here or elsewhere: the same text, other rows. */
	#decided(): void {
		const { read } = this;
		if (!read) return;
		this.tools
			.reading()
			.then((reading) => {
				if (this.read === read) this.#become(this.#readText(reading, read));
			})
			.catch(this.tools.report);
	}

	#become(state: SessionState): void {
		if (this.#isDisposed) return;
		this.state = state;
		this.#wake();
		this.#changed.fire(this);
		if (state.kind === "read")
			this.#noteRevisions(state.read).catch(this.tools.report);
	}

	/** Dates other figures than those decided on, where a text that is on the disk shows them. It is no step to undo. */
	async #noteRevisions({ basis, rows }: Read): Promise<void> {
		if (basis.sha256 === "" || !rows.some((r) => r.anchor === "revised"))
			return;
		const { withRevisions } = await this.tools.reading();
		const { store } = this;
		if (!store?.file || store.isLocked) return;
		const { source, sha256 } = basis;
		const now = isoTime(new Date());
		const noted = withRevisions(store.file, source, rows, now, sha256);
		if (noted !== store.file) await store.replace(noted);
	}

	#wake(): void {
		const waiting = [...this.#waiting];
		this.#waiting.clear();
		for (const resolve of waiting) resolve();
	}
}
