import * as vscode from "vscode";
import type { IndicatorFields } from "../core/analysis";
import type { Progress, VariableState } from "../core/annotate/record";
import type { StepLabel } from "../core/annotate/undoStack";
import { factLabels, rowWords } from "./words";

const { t } = vscode.l10n;

/**
 * A step of the undo stack in words: “Correct 有效发明专利: 877 → 878”.
 *
 * @param entryName name of an entry of the codebook by its id.
 */
export function stepWords(
	{ act, name, field, from, to, count }: StepLabel,
	entryName: (id: string) => string = (id) => id,
): string {
	if (act === "fact") {
		const label = factLabels()[name as keyof ReturnType<typeof factLabels>];
		return t("Set {0}: {1} → {2}", label ?? name, shown(from), shown(to));
	}
	if (act === "progress") return progressSteps()[name as Progress];
	if (act === "variable")
		return variableSteps(entryName(name))[to as VariableState];
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

const progressSteps = (): Readonly<Record<Progress, string>> => ({
	open: t("Open article again"),
	finished: t("Finish article"),
	excluded: t("Exclude article"),
});

const variableSteps = (
	name: string,
): Readonly<Record<VariableState, string>> => ({
	open: t("{0}: open again", name),
	not_reported: t("{0}: not reported", name),
});

function verbs(
	what: string,
): Readonly<
	Record<Exclude<StepLabel["act"], "fact" | "progress" | "variable">, string>
> {
	return {
		accepted: t("Accept {0}", what),
		corrected: t("Correct {0}", what),
		rejected: t("Reject {0}", what),
		restored: t("Restore {0}", what),
		added: t("Add {0}", what),
		query: t("Query {0}", what),
		duplicated: t("Duplicate {0}", what),
		split: t("Split {0}", what),
		merged: t("Merge {0}", what),
		moved: t("Move {0} to other words", what),
		returned: t("Go back in history: {0}", what),
	};
}

function shown(value: string | null): string {
	return value === null || value === "" ? rowWords().nothing : value;
}
