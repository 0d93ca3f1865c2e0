import type * as vscode from "vscode";
import type { Disk } from "../core/files/writeWhole";

export type BundleName = "reading" | "exporting" | "reviewing" | "work";

export interface OnDisk {
	readonly disk: Disk;
	readonly path: string;
}

/** What differs between the extension host in Node and the one in a web worker; `#platform` is the one that fits. */
export interface Platform {
	/** Evaluates `dist/NAME.js`, which is the same for both. Slow: call it once, on first use. */
	loadBundle(extension: vscode.Uri, name: BundleName): Promise<unknown>;
	/** Whether a file exists and was made read-only. A rename over it would not be stopped by that, so it is asked. */
	isReadOnly(uri: vscode.Uri): Promise<boolean>;
	/** The disk that a file lies on and its path there, links followed; null where only its provider can reach it. */
	onDisk(uri: vscode.Uri): Promise<OnDisk | null>;
}
