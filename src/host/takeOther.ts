import * as vscode from "vscode";
import type { Decision } from "../core/annotate/record";
import type { Services } from "./services";
import type { Session } from "./session";
import { rowWords } from "./words";

const { t } = vscode.l10n;

/** Makes another coder's decision on a row that they differ in one's own; of several it asks whose. */
export async function takeOther(
	session: Session,
	id: string,
	services: Services,
): Promise<void> {
	const { disputedBy, putRecords, takeConcurrent } = await services.reviewing();
	const record = session.row(id)?.record;
	const others = record ? disputedBy(record) : [];
	const other = others.length > 1 ? await choose(others) : others[0];
	if (!other) {
		if (others.length === 0)
			void vscode.window.showInformationMessage(
				t("Nobody says otherwise of this indicator."),
			);
		return;
	}
	await services.decisions.change(session, ({ file, rows, who, when }) => {
		const row = session.find(id, rows);
		if (!row?.record) return file;
		const taken = takeConcurrent(row.record, other, who, when);
		return putRecords(file, [{ record: taken }]);
	});
}

async function choose(
	others: readonly Decision[],
): Promise<Decision | undefined> {
	const { state } = rowWords();
	const picks = others.map((other) => ({
		label: other.who,
		description: state[other.state === "restored" ? "undecided" : other.state],
		detail: Object.values(other.fields).filter(Boolean).join(t(", ")),
		other,
	}));
	const title = t("Whose Decision Holds?");
	return (await vscode.window.showQuickPick(picks, { title }))?.other;
}
