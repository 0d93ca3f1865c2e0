import { html, nothing, type TemplateResult } from "lit";
import type {
	EditableField,
	RowView,
	SidebarStrings,
} from "../shared/protocol";
import { type Column, columns } from "./columns";
import { filled } from "./filled";
import { icon } from "./icon";
import { iconButton } from "./iconButton";
import { actionKeys, actionsOf, type RowAction } from "./rowActions";

export interface RowContext {
	readonly strings: SidebarStrings;
	/** Among the rows shown, from 0. */
	readonly index: number;
	/** Distance from the top of the list, in CSS pixels. */
	readonly top: number;
	readonly isSelected: boolean;
	/** Whether Tab stops at this row, and at which of its cells: −1 is the row itself, null is nowhere. */
	readonly tabStop: number | null;
	/** Why nothing can be decided now. */
	readonly locked: string | null;
	/** It stands in a group. */
	readonly isGrouped: boolean;
	/** Why it is as it is; empty where nobody asked. */
	readonly why: readonly { readonly label: string; readonly text: string }[];
	/** The fields being edited, which take the place of the buttons; null in every other row. */
	readonly editor: TemplateResult | null;
	readonly act: (action: RowAction, row: RowView) => void;
}

// biome-ignore format: a table
const stateIcons: Readonly<Record<RowView["stateCode"], string>> = {
	undecided: "circle-large",
	accepted: "pass-filled",
	corrected: "edit",
	rejected: "circle-slash",
	added: "add",
	query: "question",
};

/** One indicator: a row of the grid with a cell for each column. Depends on nothing but what it is given. */
export const indicatorRow = (
	row: RowView,
	context: RowContext,
): TemplateResult =>
	html`<div
		role="row"
		class="row ${row.stateCode} ${context.editor ? "editing" : ""}"
		.style=${`transform:translateY(${context.top}px)`}
		data-index=${context.index}
		data-id=${row.id}
		data-vscode-context='{"webviewSection":"indicator","preventDefaultContextMenuItems":true}'
		aria-rowindex=${context.index + 2}
		aria-level=${context.isGrouped ? 2 : nothing}
		aria-selected=${context.isSelected}
		aria-label=${spoken(row, context)}
		tabindex=${context.tabStop === -1 ? 0 : -1}
	>
		${columns.map((column, index) => cell(row, context, column, index))}
	</div>`;

/** The third of the list is heard as “Item 3, …”. */
const spoken = (row: RowView, { strings, index }: RowContext): string =>
	[filled(strings.item, index + 1), row.label].join(strings.comma);

const cell = (
	row: RowView,
	context: RowContext,
	column: Column,
	index: number,
): TemplateResult =>
	html`<div
		role="gridcell"
		class="cell ${column.name} ${column.isPlain(row) ? "plain" : ""}"
		data-column=${index}
		aria-colindex=${index + 1}
		tabindex=${column.name === "actions" ? nothing : context.tabStop === index ? 0 : -1}
	>${contents[column.name](row, context)}</div>`;

const slot = (
	text: string,
	field: EditableField,
	row: RowView,
	strings: SidebarStrings,
): TemplateResult => {
	if (text === "")
		return html`<span class="inherited">${strings.absent}</span>`;
	if (!row.inherited.includes(field)) return html`${text}`;
	return html`<span class="inherited" title=${strings.inherited}
		>${text}<span class="unseen"> (${strings.inherited})</span></span>`;
};

const contents: Readonly<
	Record<Column["name"], (row: RowView, context: RowContext) => TemplateResult>
> = {
	name: (row, { strings }) => slot(row.name, "name", row, strings),
	value: (row, { strings }) =>
		html`<span title=${row.asPrinted}>${slot(row.value, "value", row, strings)}</span>`,
	region: (row, { strings }) => slot(row.region, "region", row, strings),
	period: (row, { strings }) => slot(row.period, "period", row, strings),
	measure: (row, { strings }) => slot(row.measure, "measure", row, strings),
	status: (row, { strings }) =>
		html`${row.isTarget ? icon("target") : nothing}${slot(row.status, "status", row, strings)}`,
	state: (row, context) => state(row, context),
	actions: (row, context) => context.editor ?? actions(row, context),
};

const warning = (text: string): TemplateResult =>
	html`<span class="warning">${icon("warning")}${text}</span>`;

const state = (row: RowView, context: RowContext): TemplateResult =>
	html`<span class="mark" title=${[row.state, row.decided].filter(Boolean).join(": ")}>${icon(stateIcons[row.stateCode])}</span
		><span class="word">${row.state}</span>
		${row.was === null ? nothing : html`<span class="was">${row.was}</span>`}
		${row.note === null ? nothing : html`<span class="note">${icon("comment")}${row.note}</span>`}
		${row.warnings.map(warning)}
		${context.why.length === 0 ? nothing : why(row, context.why)}`;

/** Who decided, then the words and the rule behind each slot. */
const why = (row: RowView, lines: RowContext["why"]): TemplateResult => {
	const decided =
		row.decided === null ? [] : [{ label: row.state, text: row.decided }];
	return html`<dl class="why">${[...decided, ...lines].map(
		({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`,
	)}</dl>`;
};

const actionIcons: Readonly<Record<RowAction, string>> = {
	accept: "check",
	reject: "close",
	restore: "discard",
	edit: "edit",
};

const actions = (row: RowView, context: RowContext): TemplateResult =>
	html`${actionsOf(row).map((action) =>
		iconButton({
			icon: actionIcons[action],
			name: context.strings[action],
			key: actionKeys[action],
			disabled: context.locked,
			isTabStop: context.tabStop !== null,
			press: () => context.act(action, row),
		}),
	)}`;
