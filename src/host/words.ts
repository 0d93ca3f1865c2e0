import * as vscode from "vscode";
import type { AgencyRole, FactName } from "../core/analysis";
import type { ExclusionReason } from "../core/annotate/record";
import { chinesePeriod } from "../shared/chinesePeriod";
import type { FactView, SidebarStrings } from "../shared/protocol";
import type { RowWords } from "../shared/rowView";
import { arrangeWords, filterProblems, filterWords } from "./filterWords";

const { t } = vscode.l10n;

export function roleWords(): Readonly<Record<AgencyRole, string>> {
	return {
		issuer: t("issues or states it"),
		host: t("hosts it"),
		partner: t("takes part"),
		grantor: t("grants or approves it"),
		recipient: t("receives it"),
	};
}

/** The words of a row, shared by sidebar, hovers and messages. */
export function rowWords(): RowWords {
	return {
		measure: {
			level: t("Level"),
			growth: t("Growth"),
			ratio: t("Multiple"),
			change: t("Change"),
			share: t("Share"),
			rank: t("Rank"),
		},
		basis: {
			yoy: t("year on year"),
			mom: t("on the previous period"),
			other: t("on another base"),
		},
		status: {
			actual: t("Actual"),
			pending: t("Pending"),
			target: t("Target"),
			planned: t("Planned"),
			forecast: t("Forecast"),
		},
		state: {
			undecided: t("Undecided"),
			accepted: t("Accepted"),
			corrected: t("Corrected"),
			rejected: t("Rejected"),
			added: t("Added"),
			query: t("Query"),
		},
		qualifier: {
			approx: t("about {0}"),
			over: t("over {0}"),
			under: t("under {0}"),
		},
		fields: {
			value: t("Value"),
			valueMax: t("Upper value"),
			unit: t("Unit"),
			answer: t("Answer"),
			name: t("Name"),
			indicatorId: t("Codebook entry"),
			region: t("Region"),
			period: t("Period"),
			measure: t("Measure"),
			basis: t("Compared with"),
			status: t("Status"),
			scope: t("Scope"),
			note: t("Note"),
		},
		answers: { yes: t("Yes"), no: t("No") },
		measureWithBasis: t("{0}, {1}"),
		orphan: t("Words gone"),
		revised: t("Figure changed"),
		revisedSince: t("{0} → {1}, since {2}"),
		disputed: t("Disputed"),
		decidedOtherwise: t("{0}: {1}"),
		nothing: t("nothing"),
		decided: t("{0}, {1}"),
		decidedInBulk: t("{0}, {1}, all at once: {2}"),
		period: vscode.env.language.startsWith("zh")
			? chinesePeriod
			: (period) => period,
		comma: t(", "),
	};
}

export function exclusionWords(): Readonly<Record<ExclusionReason, string>> {
	return {
		irrelevant: t("Irrelevant"),
		duplicate: t("Duplicate of another article"),
		unreadable: t("Unreadable"),
		other: t("Another reason…"),
	};
}

export function factLabels(): Readonly<Record<FactName, string>> {
	return {
		title: t("Title"),
		outlet: t("Outlet"),
		issuer: t("Issued by"),
		url: t("Address"),
		published: t("Published"),
		retrieved: t("Retrieved"),
		region: t("Region"),
		reprintedFrom: t("Reprinted from"),
	};
}

function originWords(): Readonly<Record<FactView["origin"], string>> {
	return {
		set: t("set by hand"),
		stated: t("stated in the article"),
		inherited: t("inferred from the article"),
		absent: t("not in the article"),
	};
}

export function sidebarStrings(): SidebarStrings {
	const row = rowWords();
	const { measure, basis, status, fields, comma } = row;
	const choices = (labels: Readonly<Record<string, string>>) =>
		Object.entries(labels).map(([value, label]) => ({ value, label }));
	return {
		indicators: t("Indicators"),
		agencies: t("Agencies"),
		policies: t("Policies"),
		works: t("Newspapers, books and other works"),
		article: t("Article"),
		noIndicators: t(
			"No indicator was read in this article. Select a figure with its words and add one.",
		),
		noAgencies: t("No agency is named in this article."),
		noPolicies: t("No policy is cited in this article."),
		accept: t("Accept"),
		reject: t("Reject"),
		restore: t("Restore"),
		edit: t("Correct"),
		save: t("Save"),
		cancel: t("Cancel"),
		undo: t("Undo"),
		redo: t("Redo"),
		addFromSelection: t("Add indicator from selection"),
		export: t("Export annotations…"),
		target: t("Target"),
		inherited: t("inferred"),
		absent: t("none"),
		readAs: t("Read as {0}"),
		was: t("Was read as {0}"),
		setFact: t("Set {0}"),
		filter: t("Filter indicators"),
		filtered: t("{0} of {1} indicators"),
		noMatches: t("No indicator matches. Clear the filter to see all."),
		reveal: t("Show in the article"),
		state: t("State"),
		actions: t("Actions"),
		allFields: t("All fields"),
		item: t("Item {0}"),
		comma,
		question: t("Question"),
		reasonHint: t("Who was wrong: the reader or the article"),
		completions: t("Suggestions"),
		filterHint: t(
			"Words, or is:undecided, region:沧州, value:>1000, unit:%, period:2024 …",
		),
		filterProblems: filterProblems(),
		filterWords: filterWords(row),
		arrange: arrangeWords(),
		groupBy: t("Group by"),
		sortBy: t("Sort by"),
		ascending: t("Ascending"),
		descending: t("Descending"),
		chooseVariables: t("Choose variables…"),
		empty: t("empty"),
		notReported: t("not reported"),
		fillVariable: t("Fill {0} from the selected words"),
		setNotReported: t("{0} is not reported"),
		reopenVariable: t("{0} is open again"),
		groupCount: t("{0} indicators"),
		groupOpen: t("{0} indicators, {1} open"),
		progress: t("Progress"),
		decidedOf: t("{0} of {1} decided"),
		finish: t("Finish article and open the next"),
		exclude: t("Exclude article…"),
		reopen: t("Open article again"),
		nextArticle: t("Next article"),
		acceptAll: t("Accept all {0} open indicators that are shown?"),
		acceptMatching: t("Accept the {0} open indicators that match “{1}”?"),
		reasons: {
			reader: t("Misread by the reader"),
			source: t("Wrong in the article"),
		},
		groups: {
			none: t("In the order of the text"),
			sheet: t("Coding sheet"),
			region: t("By region"),
			indicator: t("By indicator"),
			period: t("By period"),
			section: t("By section"),
			confidence: t("By confidence"),
			state: t("By state"),
			status: t("By status"),
		},
		sorts: {
			text: t("Order of the text"),
			name: t("Name"),
			value: t("Value"),
			region: t("Region"),
			period: t("Period"),
			confidence: t("Confidence"),
			state: t("State"),
		},
		origins: originWords(),
		fields,
		choices: {
			measure: choices(measure),
			basis: choices(basis),
			status: choices(status),
		},
	};
}

export const blindWords = (): string =>
	t(
		"Suggestions and other layers are hidden until all coders have finished this article. Select words to add rows.",
	);
