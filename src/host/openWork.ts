import * as vscode from "vscode";
import { isUndecided } from "./goTo";
import type { Reading } from "./services";
import type { Session } from "./session";
import type { Read } from "./sessionState";
import { setting } from "./settings";
import { filledBy, variablesAt } from "./variables";

const { t } = vscode.l10n;

/** What of an article is still to be said. */
export interface OpenWork {
	readonly rows: number;
	/** Variables of the project without a row that nobody said are not reported; none where the project chose no variables. */
	readonly variables: readonly string[];
}

export function openWork(
	session: Session,
	{ rows, codebook }: Read,
	{ variableState }: Reading,
): OpenWork {
	const file = session.store?.file ?? null;
	const filled = filledBy(rows);
	const isChosen = setting("variables", session.document).length > 0;
	const variables = isChosen ? variablesAt(session, codebook.codebook) : [];
	return {
		rows: rows.filter(isUndecided).length,
		variables: variables
			.filter(({ id }) => !filled.has(id) && variableState(file, id) === "open")
			.map(({ name }) => name),
	};
}

/** Names shown of what is empty. */
const most = 3;

/** Null where nothing is open. */
export function openWords({ rows, variables }: OpenWork): string | null {
	const names = variables.slice(0, most).join(t(", "));
	const empty =
		variables.length > most
			? t("{0} and {1} more are empty", names, variables.length - most)
			: t("{0} empty", names);
	const parts = [
		...(rows > 0 ? [t("{0} indicators undecided", rows)] : []),
		...(variables.length > 0 ? [empty] : []),
	];
	return parts.length === 0 ? null : parts.join(t("; "));
}
