import * as vscode from "vscode";
import type { IndicatorFields } from "../core/analysis";
import type { StepLabel } from "../core/annotate/undoStack";
import { factLabels, rowWords } from "./words";

const { t } = vscode.l10n;

/** A step of the undo stack in words: “Correct 有效发明专利: 877 → 878”. */
export function stepWords({
	act,
	name,
	field,
	from,
	to,
	count,
}: StepLabel): string {
	if (act === "fact") {
		const label = factLabels()[name as keyof ReturnType<typeof factLabels>];
		return t("Set {0}: {1} → {2}", label ?? name, shown(from), shown(to));
	}
	const what = count > 1 ? t("{0} indicators", count) : name;
	if (act === "corrected" && field && count === 1) {
		const fields: Readonly<
			Partial<Record<keyof IndicatorFields | string, string>>
		> = rowWords().fields;
		return t(
			"Correct {0}, {1}: {2} → {3}",
			what,
			fields[field] ?? field,
			shown(from),
			shown(to),
		);
	}
	return verbs(what)[act];
}

function verbs(
	what: string,
): Readonly<Record<Exclude<StepLabel["act"], "fact">, string>> {
	return {
		accepted: t("Accept {0}", what),
		corrected: t("Correct {0}", what),
		rejected: t("Reject {0}", what),
		restored: t("Restore {0}", what),
		added: t("Add {0}", what),
		query: t("Query {0}", what),
	};
}

function shown(value: string | null): string {
	return value === null || value === "" ? rowWords().nothing : value;
}
