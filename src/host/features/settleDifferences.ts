import * as vscode from "vscode";
import type { AnnotationFile } from "../../core/annotate/annotationFile";
import { annotationUri } from "../annotationUri";
import { codersLayers } from "../codersLayers";
import { commands } from "../commands";
import { explain } from "../explain";
import { nameOf, readText } from "../files";
import { goToNextDifference } from "../goTo";
import type { Services } from "../services";
import type { Session } from "../session";

const { t } = vscode.l10n;

/** Freezes the layers of coders who have finished, and opens what was, or is to be, settled between them. */
export function registerSettleDifferences(
	context: vscode.ExtensionContext,
	services: Services,
): void {
	const { sessions, layers, inTurn } = services;
	const use = async (session: Session, isSettling: boolean) => {
		layers.settle(session.document.uri, isSettling);
		session.storeMoved();
		return session.current();
	};
	const settle = async (session: Session) => {
		const file = await settledFile(session, services);
		if (!file) return;
		const read = await use(session, true);
		const reading = await services.reading();
		if (!read || session.store?.isLocked) return;
		await session.keep(file, read, reading);
		await goToNextDifference(session, 1, services);
	};
	const handlers = {
		[commands.settleDifferences]: settle,
		[commands.endSettling]: (session: Session) => use(session, false),
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

/** What was settled so far, with what is new in the layers where that is wanted; null where nothing can be, and the user knows why. */
async function settledFile(
	{ document: { uri }, name }: Session,
	services: Services,
): Promise<AnnotationFile | null> {
	await services.settled();
	const coders = await codersLayers(uri, services);
	const reading = await services.reading();
	const { changedSince, settleLayers } = await services.reviewing();
	const at = await annotationUri(uri, reading, reading.settledLayer);
	const text = await readText(at);
	const before = text === null ? null : reading.parseAnnotationFile(text);
	const broken = [
		...coders.broken,
		...(before && "problem" in before
			? [{ name: nameOf(at), problem: before.problem }]
			: []),
	];
	const refusal =
		broken.length > 0
			? broken.map((one) => explain(one.problem, one.name)).join(" ")
			: coders.waiting.length > 0
				? t(
						"{0} is not finished by {1} yet. Differences are settled when every coder has finished.",
						name,
						coders.waiting.join(t(", ")),
					)
				: coders.layers.length < 2
					? t(
							"{0} has no layers of two coders. Turn on “zhibiao.layers”, so that each coder writes one.",
							name,
						)
					: null;
	if (refusal !== null) {
		void vscode.window.showInformationMessage(refusal);
		return null;
	}
	const settled = before && "file" in before ? before.file : null;
	if (!settled) return settleLayers(coders.layers, null);
	const changed = changedSince(settled, coders.layers);
	if (changed.length === 0) return settled;
	const takeUp = t("Take Up Again");
	const answer = await vscode.window.showWarningMessage(
		t("{0} changed since it was frozen for settling.", changed.join(t(", "))),
		takeUp,
		t("Leave as Frozen"),
	);
	if (answer === undefined) return null;
	return answer === takeUp ? settleLayers(coders.layers, settled) : settled;
}
