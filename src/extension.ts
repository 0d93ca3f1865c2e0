import * as vscode from "vscode";
import { registerDetectArticle } from "./host/features/detectArticle";
import { registerShowLog } from "./host/features/showLog";
import { registerWorkOnFirstUse } from "./host/features/workOnFirstUse";
import { createStart } from "./host/start";
import type { TestApi } from "./host/testApi";

let settled: (() => Promise<void>) | undefined;

/** What starts with the editor: articles are told from other texts. The rest is loaded when there is one (`host/work.ts`). */
export function activate(
	context: vscode.ExtensionContext,
): Promise<TestApi> | undefined {
	const start = createStart(context);
	registerShowLog(context, start);
	registerDetectArticle(context, start);
	registerWorkOnFirstUse(context, start);
	settled = start.settled;
	return context.extensionMode === vscode.ExtensionMode.Test
		? start.work().then((work) => work.testApi())
		: undefined;
}

/** The window closes once every decision is on disk. */
export function deactivate(): Promise<void> | undefined {
	return settled?.();
}
