import * as vscode from "vscode";
import type {
	ExclusionReason,
	ProgressRecord,
} from "../../core/annotate/record";
import { commands } from "../commands";
import { goToNext, isUndecided } from "../goTo";
import { nextArticle } from "../nextArticle";
import { openWords, openWork } from "../openWork";
import type { Services } from "../services";
import type { Session } from "../session";
import { exclusionWords } from "../words";

const { t } = vscode.l10n;

/** Ends the work on an article, takes it up again, and goes on to others. */
export function registerFinishArticles(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const { sessions, decisions, reading, inTurn } = services;
	/** What was still open when finishing was asked for: asked again, it is finished all the same. */
	let warned = "";

	const say = (
		session: Session,
		said: Pick<ProgressRecord, "state" | "reason" | "note">,
	) =>
		decisions.change(session, ({ file, reading, who, when }) =>
			reading.setProgress(file, { ...said, who, when }),
		);

	const finish = async (session: Session) => {
		const read = await session.current();
		if (!read) return;
		const open = openWords(openWork(session, read, await reading()));
		const warning = `${session.document.uri} ${read.version} ${open}`;
		if (open !== null && warned !== warning) {
			warned = warning;
			void vscode.window.showInformationMessage(
				t(
					"{0} is not finished yet: {1}. Press the key again to finish it all the same.",
					session.name,
					open,
				),
			);
			await goToNext(session, 1, services, isUndecided);
			return;
		}
		warned = "";
		if (await say(session, { state: "finished", reason: null, note: null }))
			await goOn(session, true);
	};

	const exclude = async (session: Session) => {
		const words = exclusionWords();
		const reasons = Object.entries(words).map(([reason, label]) => ({
			label,
			reason: reason as ExclusionReason,
		}));
		const answer = await vscode.window.showQuickPick(reasons, {
			title: t("Why Is {0} Excluded?", session.name),
		});
		if (!answer) return;
		const { reason } = answer;
		const note =
			reason === "other"
				? await vscode.window.showInputBox({
						title: t("Why Is {0} Excluded?", session.name),
						validateInput: (text) =>
							text.trim() === "" ? t("Write a reason.") : null,
					})
				: null;
		if (note === undefined) return;
		if (await say(session, { state: "excluded", reason, note }))
			await goOn(session, true);
	};

	const reopen = (session: Session) =>
		say(session, { state: "open", reason: null, note: null });

	/** To the next article of the folder, or the next that is open. */
	const goOn = async (session: Session, isOpen: boolean, by: 1 | -1 = 1) => {
		const next = await nextArticle(session.document.uri, by, isOpen, services);
		if (next) {
			await vscode.window.showTextDocument(next, {
				preserveFocus: services.list.isInList,
			});
			return;
		}
		void vscode.window.showInformationMessage(
			isOpen
				? t("All articles of the folder are finished or excluded.")
				: t("There is no other article in this folder."),
		);
	};

	const handlers: Readonly<
		Record<string, (session: Session) => Promise<unknown>>
	> = {
		[commands.finishArticle]: finish,
		[commands.excludeArticle]: exclude,
		[commands.reopenArticle]: reopen,
		[commands.nextArticle]: (session) => goOn(session, false),
		[commands.previousArticle]: (session) => goOn(session, false, -1),
	};
	for (const [command, handler] of Object.entries(handlers))
		context.subscriptions.push(
			vscode.commands.registerCommand(command, () =>
				inTurn(async () => {
					const session = sessions.active;
					if (session) await handler(session);
				}),
			),
		);
}
