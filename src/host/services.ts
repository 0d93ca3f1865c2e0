import * as vscode from "vscode";
import { platform } from "#platform";
import type { ToView } from "../shared/protocol";
import { ArticleChoices } from "./articleChoices";
import { ArticleTables } from "./articleTables";
import { Codebooks } from "./codebooks";
import { Decisions } from "./decisions";
import { Evidence } from "./evidence";
import { explain, problemOf } from "./explain";
import { ListFocus } from "./listFocus";
import type { BundleName } from "./platform";
import { Protection } from "./protection";
import { Selection } from "./selection";
import { Sessions } from "./sessions";
import { UndoHistory } from "./undoHistory";

export type Reading = typeof import("./reading");
export type Exporting = typeof import("./exporting");

/** What features share. Made once; handed to each `register…()`. */
export interface Services {
	readonly log: vscode.LogOutputChannel;
	/** Loaded on first use. */
	readonly reading: () => Promise<Reading>;
	readonly exporting: () => Promise<Exporting>;
	readonly codebooks: Codebooks;
	readonly tables: ArticleTables;
	readonly choices: ArticleChoices;
	readonly sessions: Sessions;
	readonly decisions: Decisions;
	readonly undo: UndoHistory;
	readonly selection: Selection;
	readonly list: ListFocus;
	readonly protection: Protection;
	readonly evidence: Evidence;
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

export function createServices(context: vscode.ExtensionContext): Services {
	const log = vscode.window.createOutputChannel("Zhibiao", { log: true });
	const report = reporter(log);
	const bundle = <T>(name: BundleName) =>
		once(() => platform.loadBundle(context.extensionUri, name) as Promise<T>);
	const reading = bundle<Reading>("reading");
	const exporting = bundle<Exporting>("exporting");
	const codebooks = new Codebooks(reading);
	const tables = new ArticleTables(exporting, report);
	const sessions = new Sessions({
		version: context.extension.packageJSON.version,
		reading,
		report,
		codebook: (article) => codebooks.of(article),
		givenFacts: (article) => tables.factsOf(article),
	});
	codebooks.onDidChange(() => sessions.reread());
	tables.onDidChange(() => sessions.reread());
	const undo = new UndoHistory();
	const decisions = new Decisions(reading, undo);
	const selection = new Selection(sessions);
	const list = new ListFocus();
	const protection = new Protection(sessions, report);
	const evidence = new Evidence(reading);
	const said = new vscode.EventEmitter<ToView>();
	context.subscriptions.push(
		log,
		codebooks,
		tables,
		sessions,
		undo,
		selection,
		list,
		protection,
		evidence,
		said,
	);
	return {
		log,
		reading,
		exporting,
		codebooks,
		tables,
		choices: new ArticleChoices(context.workspaceState),
		sessions,
		decisions,
		undo,
		selection,
		list,
		protection,
		evidence,
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

/** A failed attempt is not kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => {
		made ??= make().catch((error) => {
			made = undefined;
			throw error;
		});
		return made;
	};
}
