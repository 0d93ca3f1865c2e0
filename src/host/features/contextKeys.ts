import * as vscode from "vscode";
import type { Services } from "../services";

/** What `when` clauses in `package.json` ask for. */
interface ContextKeys {
	readonly "zhibiao.hasArticle": boolean;
	readonly "zhibiao.listFocused": boolean;
	readonly "zhibiao.onRow": boolean;
	readonly "zhibiao.onDecidedRow": boolean;
	readonly "zhibiao.canUndo": boolean;
	readonly "zhibiao.canRedo": boolean;
	readonly "zhibiao.otherEncoding": boolean;
	/** The article in front is locked against typing. */
	readonly "zhibiao.review": boolean;
}

/** Keeps the context keys right. Only what has changed is told. */
export function registerContextKeys(
	context: vscode.ExtensionContext,
	{ sessions, selection, list, protection, undo, report }: Services,
): void {
	const told = new Map<string, boolean>();
	const tell = async (key: string, value: boolean) => {
		if (told.get(key) === value) return;
		told.set(key, value);
		await vscode.commands.executeCommand("setContext", key, value);
	};
	const update = () => {
		const session = sessions.active;
		const { row } = selection;
		const keys: ContextKeys = {
			"zhibiao.hasArticle": session?.read !== null && session !== undefined,
			"zhibiao.listFocused": list.isInList,
			"zhibiao.onRow": row !== null,
			"zhibiao.onDecidedRow": row !== null && row.state !== "undecided",
			"zhibiao.canUndo": undo.next("undo") !== null,
			"zhibiao.canRedo": undo.next("redo") !== null,
			"zhibiao.otherEncoding": session?.state.kind === "otherEncoding",
			"zhibiao.review":
				session !== undefined && protection.isLocked(session.document),
		};
		for (const [key, value] of Object.entries(keys))
			tell(key, value).catch(report);
	};
	context.subscriptions.push(
		sessions.onDidChange(update),
		selection.onDidChange(update),
		list.onDidChange(update),
		protection.onDidChange(update),
		undo.onDidChange(update),
		vscode.window.onDidChangeActiveTextEditor(update),
	);
	update();
}
