import * as vscode from "vscode";
import type { ArrangeWords } from "../shared/arrange/words";
import type { FilterWords } from "../shared/filter/completeFilter";

const { t } = vscode.l10n;

/** What the filter's keys and values are. */
export function filterWords(): FilterWords {
	return {
		keys: {
			is: t("what the row is"),
			has: t("what it says"),
			no: t("what it leaves open"),
			name: t("name"),
			region: t("region"),
			period: t("period: 2024, 2020..2024"),
			value: t("value: >1000, 4.3万"),
			unit: t("unit"),
			measure: t("measure"),
			status: t("actual or target"),
			section: t("section"),
			note: t("note"),
			confidence: t("how likely it is right: <0.6"),
			rule: t("rule that read it"),
			variable: t("codebook entry"),
			who: t("who decided, and when"),
		},
		kinds: {
			undecided: t("undecided"),
			decided: t("decided"),
			accepted: t("accepted"),
			corrected: t("corrected"),
			rejected: t("rejected"),
			added: t("added"),
			query: t("query"),
			actual: t("actual value"),
			pending: t("pending value"),
			target: t("target, plan or forecast"),
			planned: t("planned value"),
			forecast: t("forecast"),
			level: t("level"),
			growth: t("growth"),
			change: t("change"),
			share: t("share"),
			ratio: t("multiple"),
			rank: t("rank"),
			inferred: t("something in it is inferred"),
			revised: t("its figure changed"),
			orphan: t("its words are gone"),
		},
	};
}

/** Heads of groups. */
export function arrangeWords(): ArrangeWords {
	return {
		others: t("Other indicators"),
		none: t("none"),
		added: t("Added by hand"),
		likely: t("Likely right: {0} to {1} %"),
	};
}
