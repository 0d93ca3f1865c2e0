import * as vscode from "vscode";
import type { Session } from "./session";
import type { Read } from "./sessionState";
import { setting } from "./settings";
import { variablesOf } from "./variables";

const { t } = vscode.l10n;

/** What of an article is still to be said. */
export interface OpenWork {
	readonly rows: number;
	/** Variables of the project without a row that nobody said are not reported; none where the project chose no variables. */
	readonly variables: readonly string[];
}

export function openWork(session: Session, read: Read): OpenWork {
	const chosen = setting("variables", session.document);
	const { rows } = read;
	const filled = new Set(
		rows
			.filter(({ state }) => state !== "rejected")
			.map(({ indicatorId }) => indicatorId),
	);
	const said = new Map(
		session.store?.file?.variables.map((v) => [v.variable, v.state]),
	);
	const empty =
		chosen.length === 0
			? []
			: variablesOf(read.codebook.codebook, chosen).filter(
					({ id }) => !filled.has(id) && said.get(id) !== "not_reported",
				);
	return {
		rows: rows.filter(({ state }) => state === "undecided").length,
		variables: empty.map(({ name }) => name),
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
