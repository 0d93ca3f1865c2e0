import type * as vscode from "vscode";
import { registerDetectArticle } from "./host/features/detectArticle";
import { registerSemanticTokens } from "./host/features/semanticTokens";
import { registerSidebar } from "./host/features/sidebar";
import { createServices } from "./host/services";

/** A table of contents: one line for each thing a user sees. */
export function activate(context: vscode.ExtensionContext): void {
	const services = createServices(context);
	registerDetectArticle(context, services);
	registerSemanticTokens(context, services);
	registerSidebar(context, services);
}
