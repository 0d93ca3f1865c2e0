import * as vscode from "vscode";
import type { ToView } from "../shared/protocol";
import { AnnotationStores } from "./annotationStores";
import { ArticleMoves } from "./articleMoves";
import { ArticleTables } from "./articleTables";
import { Backups } from "./backups";
import { isBlind } from "./blind";
import { Codebooks } from "./codebooks";
import { Decisions } from "./decisions";
import { DeletedAnnotations } from "./deletedAnnotations";
import { Evidence } from "./evidence";
import { explain, problemOf } from "./explain";
import { FolderIndex } from "./folderIndex";
import { Layers } from "./layers";
import { ListFocus } from "./listFocus";
import { Protection } from "./protection";
import { Selection } from "./selection";
import { Sessions } from "./sessions";
import type { Start } from "./start";
import { UndoHistory } from "./undoHistory";

export type Reading = typeof import("./reading");
export type Exporting = typeof import("./exporting");
export type Reviewing = typeof import("./reviewing");

/** What features share. Made once; handed to each `register…()`. */
export interface Services extends Omit<Start, "work" | "standIns"> {
	readonly codebooks: Codebooks;
	readonly tables: ArticleTables;
	readonly sessions: Sessions;
	readonly moves: ArticleMoves;
	readonly backups: Backups;
	readonly decisions: Decisions;
	readonly undo: UndoHistory;
	readonly selection: Selection;
	readonly list: ListFocus;
	readonly layers: Layers;
	readonly protection: Protection;
	readonly evidence: Evidence;
	/** How far the folders have come. */
	readonly folders: FolderIndex;
	/** Says something to the sidebar's page, once there is one. */
	readonly toSidebar: (message: ToView) => void;
	readonly onToSidebar: vscode.Event<ToView>;
	/**
	 * Does the work of a key once that of the keys before is done: it means the row that is next by then. What fails is
	 * reported.
	 */
	readonly inTurn: (work: () => Promise<void>) => Promise<void>;
	/** The owner of every promise that nobody waits for: tells the user what can be mended, and logs a bug. */
	readonly report: (error: unknown) => void;
}

export function createServices(
	context: vscode.ExtensionContext,
	{ platform, log, choices, reading, exporting, reviewing }: Start,
): Services {
	const report = reporter(log);
	const codebooks = new Codebooks(reading);
	const tables = new ArticleTables(exporting, report);
	const undo = new UndoHistory();
	const storage = (name: string) =>
		vscode.Uri.joinPath(context.globalStorageUri, name);
	const warn = (error: unknown) => log.warn(String(error));
	const backups = new Backups(storage("backups"), reading, platform, warn);
	const layers = new Layers();
	const stores = new AnnotationStores({
		reading,
		report,
		platform,
		backups,
		layers,
	});
	const deleted = new DeletedAnnotations({
		root: storage("deleted"),
		stores,
		reading,
	});
	const moves = new ArticleMoves({
		stores,
		deleted,
		choices,
		undo,
		reading,
		report,
	});
	const sessions = new Sessions({
		version: context.extension.packageJSON.version,
		reading,
		report,
		useStore: (article, refusal) =>
			stores.use(article, refusal, moves.ready(article)),
		codebook: (article) => codebooks.of(article),
		isBlind: (article) => isBlind(article, { reading, reviewing, layers }),
		givenFacts: (article) => tables.factsOf(article),
	});
	codebooks.onDidChange(() => sessions.reread());
	tables.onDidChange(() => sessions.reread());
	const decisions = new Decisions(reading, undo);
	const selection = new Selection(sessions);
	const list = new ListFocus();
	const protection = new Protection(sessions, platform.isReadOnly, report);
	const evidence = new Evidence(reading);
	const folders = new FolderIndex(
		{ choices, sessions, reading, reviewing, layers, codebooks, tables },
		warn,
	);
	const said = new vscode.EventEmitter<ToView>();
	context.subscriptions.push(
		codebooks,
		tables,
		sessions,
		stores,
		undo,
		selection,
		list,
		protection,
		evidence,
		folders,
		said,
	);
	return {
		platform,
		log,
		reading,
		exporting,
		reviewing,
		codebooks,
		tables,
		choices,
		sessions,
		moves,
		settled: async () => {
			await moves.settled();
			await stores.settled();
			await backups.settled();
		},
		backups,
		decisions,
		undo,
		selection,
		list,
		layers,
		protection,
		evidence,
		folders,
		toSidebar: (message) => said.fire(message),
		onToSidebar: said.event,
		inTurn: turns(report),
		report,
	};
}

function reporter(log: vscode.LogOutputChannel) {
	return (error: unknown): void => {
		const known = problemOf(error);
		if (known) {
			void vscode.window.showErrorMessage(explain(known.problem, known.file));
			return;
		}
		log.error(error instanceof Error ? error : String(error));
		const showLog = vscode.l10n.t("Show Log");
		const message = vscode.l10n.t(
			"Something went wrong in Zhibiao; nothing you decided is lost. The log has the details.",
		);
		void vscode.window.showErrorMessage(message, showLog).then((answer) => {
			if (answer === showLog) log.show();
		});
	};
}

function turns(report: (error: unknown) => void): Services["inTurn"] {
	let last: Promise<void> = Promise.resolve();
	return (work) => {
		last = last.then(work).catch(report);
		return last;
	};
}
