import type * as vscode from "vscode";

export type BundleName = "reading" | "exporting" | "reviewing" | "work";

/** What differs between the extension host in Node and the one in a web worker; `#platform` is the one that fits. */
export interface Platform {
	/** Evaluates `dist/NAME.js`, which is the same for both. Slow: call it once, on first use. */
	loadBundle(extension: vscode.Uri, name: BundleName): Promise<unknown>;
	/** Whether a file exists and was made read-only. A rename over it would not be stopped by that, so it is asked. */
	isReadOnly(uri: vscode.Uri): Promise<boolean>;
}
