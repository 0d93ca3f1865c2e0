import * as vscode from "vscode";
import type { Reader } from "../core/analyse";
import type { Analysis } from "../core/analysis";
import type {
	AnnotationFile,
	CodebookStamp,
} from "../core/annotate/annotationFile";
import type { Row } from "../core/annotate/record";
import type { UndoStack } from "../core/annotate/undoStack";
import type { Problem } from "../core/errors";
import type { GivenFacts } from "../core/formats/articleTable";
import type { Codebook } from "../core/lexicon/codebook";
import type { AnnotationStore, Refusal } from "./annotationFiles";
import { nameOf } from "./files";
import type { Reading } from "./services";
import { withStableIds } from "./stableIds";
import { readBasis, type TextBasis } from "./textBasis";

/** One reading of one version of the document. */
export interface Read {
	readonly version: number;
	readonly basis: TextBasis;
	readonly analysis: Analysis;
	readonly rows: readonly Row[];
	readonly codebook: StampedCodebook;
	/** What `articles.csv` says. */
	readonly given: GivenFacts;
}

export type SessionState =
	| { readonly kind: "reading" }
	| { readonly kind: "read"; readonly read: Read }
	/** The document shows the file in another encoding than it has. */
	| { readonly kind: "otherEncoding"; readonly encoding: string }
	/** It can't be read: `problem`, or a bug that stands in the log. */
	| { readonly kind: "failed"; readonly problem: Problem | null };

/** The project's codebook, with what an annotation file says of it. */
export interface StampedCodebook {
	readonly codebook: Codebook;
	readonly stamp: CodebookStamp;
}

export interface SessionTools {
	/** Version of the reader, for annotation files. */
	readonly version: string;
	readonly codebook: (article: vscode.Uri) => Promise<StampedCodebook>;
	/** What `articles.csv` says of an article. */
	readonly givenFacts: (article: vscode.Uri) => Promise<GivenFacts>;
	readonly reading: () => Promise<Reading>;
	readonly openStore: (
		article: vscode.Uri,
		refusal: Refusal,
	) => Promise<AnnotationStore>;
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
	/** What can be undone; null before the first decision. */
	steps: UndoStack | null = null;

	#reader: Reader | null = null;
	#latest: TextBasis | null = null;
	/** The facts that the last reading was given. */
	#facts = "";
	#opening: Promise<void> | undefined;
	#ticket = 0;
	#pause = shortestPause;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isDisposed = false;
	readonly #waiting = new Set<() => void>();
	readonly #subscriptions: vscode.Disposable[] = [this.#changed];

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
		return this.read?.rows.find((row) => row.id === id);
	}

	/** When the document as it is now was read; null where it can't be, or is closed before. */
	async current(): Promise<Read | null> {
		while (!this.isCurrent && !this.#isDisposed) {
			if (this.state.kind === "failed" || this.state.kind === "otherEncoding")
				return null;
			await new Promise<void>((resolve) => this.#waiting.add(resolve));
		}
		return this.#isDisposed ? null : this.read;
	}

	/** The text has changed. */
	textChanged(): void {
		this.#ticket++;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#refresh(), this.#pause);
	}

	/** The file has changed, or what it is read with. */
	reread(): void {
		clearTimeout(this.#timer);
		this.#refresh();
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
		steps: UndoStack,
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
		this.steps = steps;
		await this.store?.replace(
			reading.reanchorOffsets(stamped, rows, basis.sha256),
		);
	}

	dispose(): void {
		this.#isDisposed = true;
		clearTimeout(this.#timer);
		this.#wake();
		vscode.Disposable.from(...this.#subscriptions).dispose();
	}

	#refresh(): void {
		this.#readDocument().catch((error) => {
			this.tools.report(error);
			this.#become({ kind: "failed", problem: null });
		});
	}

	async #readDocument(): Promise<void> {
		const ticket = ++this.#ticket;
		const isStale = () => ticket !== this.#ticket || this.#isDisposed;
		const { version } = this.document;
		const reading = await this.tools.reading();
		if (isStale()) return;
		const basis = await readBasis(this.document, reading);
		if (isStale()) return;
		if ("otherEncoding" in basis)
			return this.#become({
				kind: "otherEncoding",
				encoding: basis.otherEncoding,
			});
		if (basis.problem?.code === "notText")
			return this.#become({ kind: "failed", problem: basis.problem });
		this.#latest = basis;
		const { uri } = this.document;
		const [codebook, given] = await Promise.all([
			this.tools.codebook(uri),
			this.tools.givenFacts(uri),
			this.#openStore(reading),
		]);
		if (isStale()) return;
		this.#show(reading, { version, basis, codebook, given });
	}

	#openStore(reading: Reading): Promise<void> {
		this.#opening ??= this.document.isUntitled
			? Promise.resolve()
			: this.tools
					.openStore(this.document.uri, (file) => this.#refusal(file, reading))
					.then((store) => {
						this.store = store;
						this.#subscriptions.push(store.onDidChange(() => this.#decided()));
					});
		return this.#opening;
	}

	/** A file that names another article is taken all the same where it speaks of these words: both were renamed. */
	#refusal(file: AnnotationFile, { mapLineEnds }: Reading): Problem | null {
		const { name: theirs } = file.article;
		const { source = "", sha256 = "" } = this.#latest ?? {};
		if (theirs === this.name || (sha256 && file.text.sha256 === sha256))
			return null;
		const text = mapLineEnds(source, "\n").document;
		const isOurs = file.records.some(({ quote: { prefix, exact, suffix } }) =>
			text.includes(prefix + exact + suffix),
		);
		return isOurs
			? null
			: { code: "annotationsOfAnother", article: this.name, theirs };
	}

	#show(reading: Reading, ground: Omit<Read, "analysis" | "rows">): void {
		const { source } = ground.basis;
		const started = performance.now();
		const analysis = this.#analyse(reading, ground);
		const file = this.store?.file ?? null;
		const found = reading.rowsOf(source, analysis, file);
		const rows = withStableIds(found, source);
		const took = performance.now() - started;
		this.#pause = Math.min(Math.max(2 * took, shortestPause), longestPause);
		this.#become({ kind: "read", read: { ...ground, analysis, rows } });
	}

	/** What was read already is not read again: most decisions change no fact of the article. */
	#analyse(
		reading: Reading,
		{ basis, codebook, given }: Omit<Read, "analysis" | "rows">,
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
		return analysis;
	}

	/** Decisions were made, here or elsewhere: the same text, other rows. */
	#decided(): void {
		const { read } = this;
		if (!read) return;
		this.tools
			.reading()
			.then((reading) => {
				if (this.read === read) this.#show(reading, read);
			})
			.catch(this.tools.report);
	}

	#become(state: SessionState): void {
		if (this.#isDisposed) return;
		this.state = state;
		this.#wake();
		this.#changed.fire(this);
	}

	#wake(): void {
		const waiting = [...this.#waiting];
		this.#waiting.clear();
		for (const resolve of waiting) resolve();
	}
}
