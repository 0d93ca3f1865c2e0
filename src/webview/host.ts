import type { FromView } from "../shared/protocol";

/** What VS Code gives a page: a way to speak to the host, and a small store that outlives the page. */
interface Host {
	postMessage(message: FromView): void;
	getState(): unknown;
	setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

/** May be asked for once in a page's life. */
export const host: Host = acquireVsCodeApi();
