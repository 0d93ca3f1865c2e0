import * as vscode from "vscode";
import type { ArrangeWords } from "../shared/arrange/words";
import type { FilterProblem } from "../shared/filter/filter";
import type { FilterWords } from "../shared/filter/words";
import type { RowWords } from "../shared/rowView";

const { t } = vscode.l10n;

/** What the filter's keys and values are: as the list itself calls them. */
export function filterWords(words: RowWords): FilterWords {
	const { state, status, measure, fields, comma } = words;
	const { orphan, revised, disputed } = words;
	const { name, region, period, value, unit, note } = fields;
	return {
		keys: {
			is: t("State"),
			...{ name, region, period, value, unit, note },
			measure: fields.measure,
			status: fields.status,
			section: t("Section"),
			confidence: t("Confidence"),
			rule: t("Rule"),
			variable: t("Variable"),
			who: t("Decided by"),
			has: t("Has"),
			no: t("Lacks"),
		},
		is: {
			...state,
			...status,
			...measure,
			decided: t("Decided"),
			inferred: t("inferred"),
			...{ orphan, revised, disputed },
		},
		count: t("{0} rows"),
		comma,
	};
}

export function filterProblems(): Readonly<
	Record<FilterProblem["code"], string>
> {
	return {
		unknownKey: t(
			"There is no filter “{0}:”. Put words with a colon into quotes.",
		),
		noValue: t("A value is missing."),
		openQuote: t("A closing quote is missing."),
		notANumber: t("{0} is not a number, such as >4.3万 or 10..20."),
		notAPeriod: t("{0} is not a period, such as 2024-06 or 2020..2024."),
		unknownWord: t("{0} is not known here."),
	};
}

/** Heads of groups. */
export function arrangeWords(): ArrangeWords {
	return {
		without: {
			region: t("No region"),
			period: t("No period"),
			section: t("Before the first heading"),
		},
		confidence: [
			t("Confidence below 0.5"),
			t("Confidence 0.5 to 0.8"),
			t("Confidence 0.8 to 0.95"),
			t("Confidence 0.95 and above"),
		],
		added: t("Added by hand"),
		others: t("Other indicators"),
	};
}
