import { html, nothing, type TemplateResult } from "lit";
import type { Item } from "../shared/arrange/items";
import type { SidebarStrings } from "../shared/protocol";
import { columns } from "./columns";
import { filled } from "./filled";
import { icon } from "./icon";
import { iconButton } from "./iconButton";

type Group = Exclude<Item, { readonly kind: "row" }>;

export interface GroupContext {
	readonly strings: SidebarStrings;
	readonly locked: string | null;
	/** Among the items shown, from 0. */
	readonly index: number;
	/** Distance from the top of the list, in CSS pixels. */
	readonly top: number;
	readonly isSelected: boolean;
	readonly isTabStop: boolean;
	readonly setVariable: (
		variable: string,
		to: "not_reported" | "open" | "selection",
	) => void;
}

/** The head of a group, or a variable of the coding sheet with what is still missing in it. */
export function groupRow(item: Group, context: GroupContext): TemplateResult {
	const { strings, index, top, isSelected, isTabStop } = context;
	const said = stateOf(item, strings);
	const name = item.kind === "variable" ? item.variable.name : item.label;
	const hint = item.kind === "variable" ? item.variable.definition : "";
	const signs = item.kind === "variable" ? variableIcons[item.state] : null;
	return html`<div
		role="row"
		class="row group ${item.kind} ${item.kind === "variable" ? item.state : ""}"
		.style=${`transform:translateY(${top}px)`}
		data-index=${index}
		aria-rowindex=${index + 2}
		aria-level="1"
		aria-expanded=${item.count === 0 ? nothing : !item.isCollapsed}
		aria-selected=${isSelected}
		aria-label=${[name, said].filter(Boolean).join(strings.comma)}
		tabindex=${isTabStop ? 0 : -1}
	><div role="gridcell" class="cell group-cell" aria-colspan=${columns.length} title=${hint || nothing}>
		${icon(item.count === 0 ? "blank" : item.isCollapsed ? "chevron-right" : "chevron-down")}
		${signs ? icon(signs) : nothing}
		<span class="group-name">${name}</span>
		<span class="group-state">${said}</span>
		${item.kind === "variable" ? buttons(item, context) : nothing}
	</div></div>`;
}

const variableIcons = {
	filled: "pass-filled",
	empty: "circle-large",
	notReported: "circle-slash",
} as const;

/** How many rows it has, and how many of them are open; of a variable without one, what is known of it. */
function stateOf(item: Group, strings: SidebarStrings): string {
	if (item.kind === "variable" && item.count === 0)
		return item.state === "notReported" ? strings.notReported : strings.empty;
	return item.open === 0
		? filled(strings.groupCount, item.count)
		: filled(strings.groupOpen, item.count, item.open);
}

function buttons(
	{ variable, state }: Group & { readonly kind: "variable" },
	{ strings, locked, isTabStop, setVariable }: GroupContext,
): TemplateResult {
	const button = (
		icon: string,
		name: string,
		key: string,
		to: "not_reported" | "open" | "selection",
	) =>
		iconButton({
			icon,
			name: filled(name, variable.name),
			hint: `${filled(name, variable.name)} (${key.toUpperCase()})`,
			key,
			disabled: locked,
			isTabStop,
			press: () => setVariable(variable.id, to),
		});
	return html`<span class="group-actions">
		${button("add", strings.fillVariable, "t", "selection")}
		${state === "empty" ? button("circle-slash", strings.setNotReported, "0", "not_reported") : nothing}
		${state === "notReported" ? button("discard", strings.reopenVariable, "0", "open") : nothing}
	</span>`;
}
