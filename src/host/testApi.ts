import * as vscode from "vscode";
import type { SidebarState, ToView } from "../shared/protocol";
import { doAsAsked } from "./fromSidebar";
import type { Selected } from "./selection";
import type { Services } from "./services";
import { articleState } from "./sidebarState";

/** What tests inside VS Code need, where a page can't be driven. Given out in the mode for tests alone. */
export interface TestApi {
	/** What the sidebar shows of an open article, once the text as it is now was read; null where it is no open article. */
	state(document: vscode.TextDocument): Promise<SidebarState | null>;
	/** As if the page had sent it, parsed as such. Gives what it was answered. */
	receive(message: unknown): Promise<readonly ToView[]>;
	/** Whether an article is locked against typing. */
	isLocked(document: vscode.TextDocument): boolean;
	/** The row, agency or title that the cursor is on. */
	selected(): Selected | null;
	/** What the page is told beside that state. */
	readonly onToSidebar: vscode.Event<ToView>;
	/** When every decision is on disk, or could not be written, and what is in front is locked or not. */
	settled(): Promise<void>;
	/** How far a folder has come was counted again. */
	readonly onFolderCounted: vscode.Event<void>;
	/** Something that `state`, `isLocked` or `selected` gives has changed. */
	readonly onDidChange: vscode.Event<unknown>;
}

export function createTestApi(services: Services): TestApi {
	const { sessions, selection, protection, reading } = services;
	return {
		state: async (document) => {
			const session = sessions.of(document);
			await session?.current();
			return session ? articleState(session, services, await reading()) : null;
		},
		receive: async (message) => {
			const parsed = (await reading()).parseFromView(message);
			if (!parsed || parsed.type === "ready")
				throw new Error("no message of the page");
			const answers: ToView[] = [];
			await doAsAsked(parsed, services, async (answer) => {
				answers.push(answer);
			});
			return answers;
		},
		isLocked: (document) => protection.isLocked(document),
		selected: () => selection.current,
		onToSidebar: services.onToSidebar,
		settled: async () => {
			await protection.settled();
			await services.settled();
		},
		onFolderCounted: services.folders.onDidChange,
		onDidChange: (listener) =>
			vscode.Disposable.from(
				sessions.onDidChange(listener),
				selection.onDidChange(listener),
				protection.onDidChange(listener),
			),
	};
}
