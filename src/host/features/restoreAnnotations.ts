import * as vscode from "vscode";
import { commands } from "../commands";
import { explain } from "../explain";
import { nameOf } from "../files";
import type { Services } from "../services";
import type { Session } from "../session";

const { t } = vscode.l10n;

/** An annotation file that can't be read is said once, with the way back to its last good state. */
export function registerRestoreAnnotations(
	context: vscode.ExtensionContext,
	{ sessions, backups, report }: Services,
): void {
	const told = new Set<string>();
	const tell = async (session: Session) => {
		const { store } = session;
		const problem = store?.problem;
		const key = `${store?.uri}`;
		if (!store || problem?.code !== "annotationsBroken") {
			told.delete(key);
			return;
		}
		if (told.has(key)) return;
		told.add(key);
		const restoring = t("Restore Last Good State");
		const opening = t("Open File");
		const isKept = (await backups.lastOf(store.uri)) !== null;
		const answer = await vscode.window.showErrorMessage(
			explain(problem, nameOf(store.uri)),
			...(isKept ? [restoring] : []),
			opening,
		);
		if (answer === restoring) await restore(session);
		if (answer === opening)
			await vscode.commands.executeCommand("vscode.open", store.uri);
	};
	const restore = async ({ store, name }: Session) => {
		const aside = await store?.restore();
		void vscode.window.showInformationMessage(
			aside
				? t(
						"The annotations of {0} are as they were when they could last be read. The damaged file is kept as {1}.",
						name,
						nameOf(aside),
					)
				: t(
						"There is nothing to restore: the annotations of {0} can be read, or no good state of them was ever seen here.",
						name,
					),
		);
	};
	context.subscriptions.push(
		sessions.onDidChange((session) => tell(session).catch(report)),
		vscode.commands.registerCommand(commands.restoreAnnotations, async () => {
			if (sessions.active) await restore(sessions.active);
		}),
	);
}
