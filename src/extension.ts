import * as vscode from "vscode";
import { registerAddIndicator } from "./host/features/addIndicator";
import { registerContextKeys } from "./host/features/contextKeys";
import { registerDecisionHints } from "./host/features/decisionHints";
import { registerDecorations } from "./host/features/decorations";
import { registerDetectArticle } from "./host/features/detectArticle";
import { registerEvidence } from "./host/features/evidence";
import { registerExplainSentence } from "./host/features/explainSentence";
import { registerExportAnnotations } from "./host/features/exportAnnotations";
import { registerFigures } from "./host/features/figures";
import { registerHover } from "./host/features/hover";
import { registerListActs } from "./host/features/listActs";
import { registerMarkSameInFolder } from "./host/features/markSameInFolder";
import { registerProtectArticles } from "./host/features/protectArticles";
import { registerReopenWithEncoding } from "./host/features/reopenWithEncoding";
import { registerRevealSource } from "./host/features/revealSource";
import { registerSemanticTokens } from "./host/features/semanticTokens";
import { registerShowLog } from "./host/features/showLog";
import { registerSidebar } from "./host/features/sidebar";
import { registerStatus } from "./host/features/status";
import { registerUndo } from "./host/features/undo";
import { createServices } from "./host/services";
import { createTestApi, type TestApi } from "./host/testApi";

let settled: (() => Promise<void>) | undefined;

/** A table of contents: one line for each thing a user sees. */
export function activate(
	context: vscode.ExtensionContext,
): TestApi | undefined {
	const services = createServices(context);
	registerDetectArticle(context, services);
	registerReopenWithEncoding(context, services);
	registerSemanticTokens(context, services);
	registerDecorations(context, services);
	registerDecisionHints(context, services);
	registerEvidence(context, services);
	registerHover(context, services);
	registerSidebar(context, services);
	registerStatus(context, services);
	registerContextKeys(context, services);
	registerProtectArticles(context, services);
	registerRevealSource(context, services);
	registerListActs(context, services);
	registerFigures(context, services);
	registerUndo(context, services);
	registerAddIndicator(context, services);
	registerMarkSameInFolder(context, services);
	registerExplainSentence(context, services);
	registerExportAnnotations(context, services);
	registerShowLog(context, services);
	settled = () => services.sessions.settled();
	return context.extensionMode === vscode.ExtensionMode.Test
		? createTestApi(services)
		: undefined;
}

/** The window closes once every decision is on disk. */
export function deactivate(): Promise<void> | undefined {
	return settled?.();
}
