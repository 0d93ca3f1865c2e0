import type { GroupBy } from "./arrange/arrange";
import type { SortBy } from "./arrange/sort";
import type { ArrangeWords } from "./arrange/words";
import type { EditableField } from "./editableFields";
import type { FilterProblem } from "./filter/filter";
import type { FilterWords } from "./filter/words";
import type { ListAct } from "./listActs";

/**
 * The whole conversation between host and sidebar. The page is the less trusted side: what it sends is parsed by
 * `parseFromView` (zod, in the lazily loaded reading bundle); what it receives is the whole state in one message,
 * so that a page created late is never wrong.
 */

export type MarkKind = "indicator" | "agency" | "policy" | "work" | "fact";

/** Fields of a row that the sidebar lets a person put right. */
export type { EditableField };

export type FromView =
	| { readonly type: "ready" }
	/** Jump to the words and select them. */
	| {
			readonly type: "reveal";
			readonly kind: MarkKind;
			readonly id: string;
			readonly focusEditor: boolean;
	  }
	| {
			readonly type: "decide";
			readonly ids: readonly string[];
			readonly state: "accepted" | "rejected" | "restored" | "query";
			/** The filter under which many rows are decided at once; null for rows that were chosen one by one. */
			readonly by: string | null;
			readonly article?: string;
	  }
	/** What is not a decision on its fields: the host does it to these rows. */
	| {
			readonly type: "act";
			readonly act: ListAct;
			readonly ids: readonly string[];
			readonly article?: string;
	  }
	/** A variable without a row: said not to be reported, or open again; or filled from the selected words. */
	| {
			readonly type: "variable";
			readonly variable: string;
			readonly to: "not_reported" | "open" | "selection";
			readonly article?: string;
	  }
	/** The focus came into the list of indicators, or left it: single keys are decisions only while it is there. */
	| { readonly type: "focus"; readonly isInList: boolean }
	/** Asked at every keystroke in a field; answered by `checked`. */
	| {
			readonly type: "check";
			readonly request: number;
			readonly id: string;
			readonly field: EditableField | "fact";
			readonly to: string;
	  }
	| {
			readonly type: "correct";
			readonly id: string;
			/** One step, however many fields. */
			readonly changes: readonly {
				readonly field: EditableField;
				readonly to: string;
			}[];
			/** Who was wrong: the reader, or the article. */
			readonly reason: "reader" | "source";
			/** The row is left as a question; `note` among the changes asks it. */
			readonly asQuery?: boolean;
			readonly article?: string;
	  }
	| {
			readonly type: "setFact";
			readonly fact: string;
			readonly to: string;
			readonly article?: string;
	  }
	/** One of the view's own buttons: a `zhibiao.` command without arguments. */
	| {
			readonly type: "command";
			readonly command:
				| "undoDecision"
				| "redoDecision"
				| "finishArticle"
				| "excludeArticle"
				| "reopenArticle"
				| "nextArticle"
				| "chooseVariables"
				| "addIndicator"
				| "exportAnnotations"
				| "markAsArticle"
				| "reopenWithEncoding"
				| "showLog";
	  };

/** `show` carries everything; `select` follows the cursor; `checked` answers `check`; `focusRow` starts editing a field. */
export type ToView =
	| {
			readonly type: "show";
			readonly revision: number;
			readonly state: SidebarState;
	  }
	| {
			readonly type: "select";
			readonly kind: MarkKind | null;
			readonly id: string | null;
	  }
	| {
			readonly type: "checked";
			readonly request: number;
			/** Null: good. Otherwise why not, in the user's language. */
			readonly problem: string | null;
			/** How it was understood (4.3万 → 43000), where that differs from what was typed. */
			readonly reading: string | null;
			/** What could be meant, the likeliest first. */
			readonly completions: readonly Completion[];
	  }
	/** A key of the list was pressed, or its command was run. */
	| { readonly type: "act"; readonly act: ListAct }
	/** Starts editing a field; a note as the question that the row is left with. */
	| {
			readonly type: "edit";
			readonly id: string;
			readonly field: EditableField;
			readonly asQuery?: boolean;
	  }
	/** The focus goes into the list. */
	| { readonly type: "focusList" }
	/** Why a row says what it says, for under it and for screen readers; its words are marked in the article. Empty: no more. */
	| {
			readonly type: "why";
			readonly id: string;
			readonly lines: readonly {
				readonly label: string;
				readonly text: string;
			}[];
	  };

export type SidebarState =
	/** No editor, a file that is no article, too large for the editor, …: a sentence and what can be done about it. */
	| {
			readonly kind: "message";
			readonly text: string;
			readonly actions: readonly {
				readonly command: "markAsArticle" | "reopenWithEncoding" | "showLog";
				readonly label: string;
			}[];
	  }
	| { readonly kind: "reading"; readonly text: string }
	| {
			readonly kind: "article";
			/** File name, for the heading. */
			readonly name: string;
			/**
			 * Tells this article from every other. The page sends it back as `article` with whatever it decides, so that a
			 * decision that crosses a change of article is dropped and never lands on the other article's row.
			 */
			readonly key?: string;
			readonly facts: readonly FactView[];
			readonly progress: ProgressView;
			/** Of the workspace folder; null where there is none, or nothing is known of it yet. */
			readonly folder: FolderView | null;
			/** The project's own, in the codebook's order. */
			readonly variables: readonly VariableView[];
			readonly rows: readonly RowView[];
			readonly agencies: readonly MentionView[];
			readonly policies: readonly MentionView[];
			readonly works: readonly MentionView[];
			/** Things the user must know (broken annotation file, read-only, …), each with its next step in the text. */
			readonly notices: readonly string[];
			readonly canUndo: string | null;
			readonly canRedo: string | null;
			/** Null where decisions can be made; otherwise why not. */
			readonly locked: string | null;
	  };

/** How far the article has come. */
export interface ProgressView {
	readonly state: "open" | "finished" | "excluded";
	/** With who and when, and why it is excluded. */
	readonly words: string;
}

/** How far the folder has come. */
export interface FolderView {
	readonly articles: number;
	readonly finished: number;
	readonly excluded: number;
	readonly rows: number;
	readonly decided: number;
	/** The same in words. */
	readonly words: string;
}

/** An entry of the codebook that the project codes. Rows belong to it by their `indicatorId`. */
export interface VariableView {
	readonly id: string;
	readonly name: string;
	readonly unit: string;
	/** What it counts, for a tooltip. */
	readonly definition: string;
	readonly isNotReported: boolean;
}

export interface Completion {
	/** What is put into the field. */
	readonly value: string;
	/** What it is, beside it: the unit of an entry, the path of a region. */
	readonly detail: string;
}

export interface FactView {
	readonly fact: string;
	readonly label: string;
	readonly value: string | null;
	/** Set by a person, stated in the article, inferred from it, or absent. */
	readonly origin: "set" | "stated" | "inherited" | "absent";
	readonly revealable: boolean;
}

/** Everything is text ready to show, in the user's language; the raw value of an editable field is in `raw`. */
export interface RowView {
	readonly id: string;
	readonly name: string;
	/** With its unit, as people read it: −3.2%, 16.5亿元. */
	readonly value: string;
	/** As printed in the article. */
	readonly asPrinted: string;
	readonly region: string;
	readonly period: string;
	readonly measure: string;
	/** Actual or target …, in words. */
	readonly status: string;
	readonly isTarget: boolean;
	readonly state: string;
	readonly stateCode:
		| "undecided"
		| "accepted"
		| "corrected"
		| "rejected"
		| "added"
		| "query";
	readonly anchor: "anchored" | "revised" | "orphan";
	/** People decided otherwise, not knowing of each other, and nobody has decided since. */
	readonly isDisputed: boolean;
	/** What is to be looked at once more, in words: its words are gone, its figure has changed, others decided otherwise. */
	readonly warnings: readonly string[];
	/** What was read before a correction, field by field, for the tooltip. */
	readonly was: string | null;
	/** What a screen reader hears: name, value, region, period, status, state. */
	readonly label: string;
	/** Raw values of the editable fields, for editing. */
	readonly raw: Readonly<Partial<Record<EditableField, string>>>;
	/** Heading of the part of the article that it stands in; `""` before the first. */
	readonly section: string;
	/** 0 to 1; null for a row that was added by a person. */
	readonly confidence: number | null;
	/** Id of the rule that read it; null for a row that was added by a person. */
	readonly rule: string | null;
	/** Who decided, when and how, in words; null for an undecided row. */
	readonly decided: string | null;
	/** A person's remark; of a query, its question. */
	readonly note: string | null;
	/** Fields inherited or absent: shown lighter and in words. */
	readonly inherited: readonly EditableField[];
}

export interface MentionView {
	readonly id: string;
	readonly text: string;
	readonly detail: string | null;
}

/** Choices of the fields that are one of a list; `value` is the code, `label` in the user's language. */
export interface Choice {
	readonly value: string;
	readonly label: string;
}

/** Every string of the page, in the user's language; handed over once, in an escaped data attribute. A missing one is a compile error. */
export interface SidebarStrings {
	readonly indicators: string;
	readonly agencies: string;
	readonly policies: string;
	readonly works: string;
	readonly article: string;
	readonly noIndicators: string;
	readonly noAgencies: string;
	readonly noPolicies: string;
	readonly accept: string;
	readonly reject: string;
	readonly restore: string;
	readonly edit: string;
	readonly save: string;
	readonly cancel: string;
	readonly undo: string;
	readonly redo: string;
	readonly addFromSelection: string;
	readonly export: string;
	readonly target: string;
	readonly inherited: string;
	readonly absent: string;
	/** `{0}` is how a typed value was understood. */
	readonly readAs: string;
	/** `{0}` is what was read before the correction. */
	readonly was: string;
	readonly setFact: string;
	readonly filter: string;
	/** `{0}` of `{1}` rows are shown. */
	readonly filtered: string;
	readonly noMatches: string;
	/** Tooltip of what jumps to its words in the article. */
	readonly reveal: string;
	/** Heading of the column with a row's state, and of the one with its buttons. */
	readonly state: string;
	readonly actions: string;
	/** Opens the other fields of a row that is being edited. */
	readonly allFields: string;
	/** `{0}` is the number of a row in the list. */
	readonly item: string;
	/** Between the parts of what is heard. */
	readonly comma: string;
	readonly question: string;
	/** Who a correction says was wrong, and what its button does. */
	readonly reasons: Readonly<Record<"reader" | "source", string>>;
	readonly reasonHint: string;
	readonly completions: string;
	/** What the filter takes. */
	readonly filterHint: string;
	/** `{0}` is what is not understood. */
	readonly filterProblems: Readonly<Record<FilterProblem["code"], string>>;
	readonly filterWords: FilterWords;
	readonly arrange: ArrangeWords;
	readonly groupBy: string;
	readonly groups: Readonly<Record<GroupBy, string>>;
	readonly sortBy: string;
	readonly sorts: Readonly<Record<SortBy, string>>;
	readonly ascending: string;
	readonly descending: string;
	readonly chooseVariables: string;
	/** A variable of the coding sheet without a row. */
	readonly empty: string;
	readonly notReported: string;
	/** `{0}` is the variable. */
	readonly fillVariable: string;
	readonly setNotReported: string;
	readonly reopenVariable: string;
	/** `{0}` rows; of them `{1}` open. */
	readonly groupCount: string;
	readonly groupOpen: string;
	readonly progress: string;
	/** `{0}` of `{1}` rows are decided. */
	readonly decidedOf: string;
	readonly finish: string;
	readonly exclude: string;
	readonly reopen: string;
	readonly nextArticle: string;
	/** Whether `{0}` rows are to be accepted, all that are open or those that match `{1}`. */
	readonly acceptAll: string;
	readonly acceptMatching: string;
	/** Where a fact of the article came from, in words. */
	readonly origins: Readonly<Record<FactView["origin"], string>>;
	readonly fields: Readonly<Record<EditableField, string>>;
	/** The page adds an empty choice (`absent`) to `basis`, which may be null. */
	readonly choices: Readonly<
		Record<"measure" | "basis" | "status", readonly Choice[]>
	>;
}
