import type * as vscode from "vscode";
import { registerAddIndicator } from "./features/addIndicator";
import { registerBlindCoding } from "./features/blindCoding";
import { registerContextKeys } from "./features/contextKeys";
import { registerCopyOnSaveAs } from "./features/copyOnSaveAs";
import { registerDecisionHints } from "./features/decisionHints";
import { registerDecorations } from "./features/decorations";
import { registerEvidence } from "./features/evidence";
import { registerExplainSentence } from "./features/explainSentence";
import { registerExportAnnotations } from "./features/exportAnnotations";
import { registerFigures } from "./features/figures";
import { registerFindInFolder } from "./features/findInFolder";
import { registerFinishArticles } from "./features/finishArticles";
import { registerFollowArticles } from "./features/followArticles";
import { registerHover } from "./features/hover";
import { registerListActs } from "./features/listActs";
import { registerMarkSameInFolder } from "./features/markSameInFolder";
import { registerProtectArticles } from "./features/protectArticles";
import { registerReopenWithEncoding } from "./features/reopenWithEncoding";
import { registerRestoreAnnotations } from "./features/restoreAnnotations";
import { registerRevealSource } from "./features/revealSource";
import { registerSemanticTokens } from "./features/semanticTokens";
import { registerSettleDifferences } from "./features/settleDifferences";
import { registerShowAgreement } from "./features/showAgreement";
import { registerShowHistory } from "./features/showHistory";
import { registerSidebar } from "./features/sidebar";
import { registerStatus } from "./features/status";
import { registerUndo } from "./features/undo";
import { registerVariables } from "./features/variables";
import type { FileChange } from "./fileChanges";
import { createServices } from "./services";
import type { Start } from "./start";
import { createTestApi, type TestApi } from "./testApi";

/** What is there once somebody works on articles. */
export interface Work {
	readonly sidebar: vscode.WebviewViewProvider;
	readonly report: (error: unknown) => void;
	/** When every decision is on disk, or could not be written. */
	readonly settled: () => Promise<void>;
	/** For what happened before it was there. */
	readonly follow: (changes: readonly FileChange[]) => Promise<void>;
	readonly testApi: () => TestApi;
}

/** A table of contents: one line for each thing a user sees of an article. Loaded when there is one, or when a command is run. */
export function startWork(
	context: vscode.ExtensionContext,
	start: Start,
): Work {
	const services = createServices(context, start);
	registerReopenWithEncoding(context, services);
	registerSemanticTokens(context, services);
	registerDecorations(context, services);
	registerDecisionHints(context, services);
	registerEvidence(context, services);
	registerHover(context, services);
	registerStatus(context, services);
	registerBlindCoding(context, services);
	registerContextKeys(context, services);
	registerRevealSource(context, services);
	registerListActs(context, services);
	registerUndo(context, services);
	registerVariables(context, services);
	registerFigures(context, services);
	registerFinishArticles(context, services);
	registerFindInFolder(context, services);
	registerProtectArticles(context, services);
	registerAddIndicator(context, services);
	registerMarkSameInFolder(context, services);
	registerExplainSentence(context, services);
	registerExportAnnotations(context, services);
	registerFollowArticles(context, services);
	registerCopyOnSaveAs(context, services);
	registerRestoreAnnotations(context, services);
	registerShowAgreement(context, services);
	registerShowHistory(context, services);
	registerSettleDifferences(context, services);
	return {
		sidebar: registerSidebar(context, services),
		report: services.report,
		settled: services.settled,
		follow: (changes) => services.moves.follow(changes),
		testApi: () => createTestApi(services),
	};
}
