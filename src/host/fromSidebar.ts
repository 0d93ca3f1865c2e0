import * as vscode from "vscode";
import type { FromView, ToView } from "../shared/protocol";
import { actOnRows } from "./actOnRows";
import { check, isFact } from "./check";
import { commands } from "./commands";
import { offerToFollow } from "./followFact";
import type { Services } from "./services";
import type { Session } from "./session";
import { setVariable } from "./setVariable";

type Asked = Exclude<FromView, { type: "ready" }>;
type ForArticle = Exclude<Asked, { type: "command" | "focus" }>;

/** Does what the page asks for. */
export async function doAsAsked(
	message: Asked,
	services: Services,
	answer: (message: ToView) => Promise<void>,
): Promise<void> {
	if (message.type === "command") {
		await vscode.commands.executeCommand(commands[message.command]);
		return;
	}
	if (message.type === "focus") {
		services.list.focusMoved(message.isInList);
		return;
	}
	const session = services.sessions.active;
	if (session && isMeantFor(session, message))
		await doInArticle(session, message, services, answer);
}

/** A decision that crosses a change of article is dropped. */
function isMeantFor({ document }: Session, message: ForArticle): boolean {
	return !("article" in message) || message.article === document.uri.toString();
}

async function doInArticle(
	session: Session,
	message: ForArticle,
	services: Services,
	answer: (message: ToView) => Promise<void>,
): Promise<void> {
	const { decisions, reading } = services;
	switch (message.type) {
		case "reveal":
			await vscode.commands.executeCommand(
				commands.revealSource,
				message.kind,
				message.id,
				message.focusEditor,
			);
			return;
		case "decide":
			return decisions.decide(session, message.ids, {
				state: message.state,
				...(message.by !== null && { how: "bulk", by: message.by }),
			});
		case "act":
			return actOnRows(session, message.act, message.ids, services);
		case "variable":
			return setVariable(session, message.variable, message.to, services);
		case "check": {
			const { request, id, field, to } = message;
			const checked = check(session, id, field, to, await reading());
			return answer({ type: "checked", request, ...checked });
		}
		case "correct":
			return decisions.correct(session, message.id, message.changes, {
				reason: message.reason,
				isQuery: message.asQuery ?? false,
			});
		case "setFact":
			if (
				isFact(message.fact) &&
				(await decisions.setFact(session, message.fact, message.to))
			)
				await offerToFollow(session, message.fact, services);
			return;
		default:
			return message satisfies never;
	}
}
