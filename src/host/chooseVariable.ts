import * as vscode from "vscode";
import type { Session } from "./session";
import { filledBy, variablesAt } from "./variables";

const { t } = vscode.l10n;

/** Asks for one of the project's variables: those without a row stand first. Undefined where nobody chooses. */
export async function chooseVariable(
	session: Session,
): Promise<string | undefined> {
	const read = await session.current();
	if (!read) return undefined;
	const filled = filledBy(read.rows);
	const variables = variablesAt(session, read.codebook.codebook);
	const items = [false, true].flatMap((isFilled) =>
		variables
			.filter(({ id }) => filled.has(id) === isFilled)
			.map(({ id, name, unit }) => ({
				id,
				label: name,
				description: [unit, isFilled ? "" : t("empty")]
					.filter(Boolean)
					.join(t(", ")),
			})),
	);
	const chosen = await vscode.window.showQuickPick(items, {
		title: t("Fill Variable from Selection"),
	});
	return chosen?.id;
}
