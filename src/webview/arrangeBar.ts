import { html, type TemplateResult } from "lit";
import type { Arrangement as Arranged } from "../shared/arrange/arrange";
import type { SidebarStrings } from "../shared/protocol";
import { iconButton } from "./iconButton";

/** In which order the list stands, and in which groups. */
export type Arrangement = Omit<Arranged, "collapsed">;

/** Chooses the arrangement of the list. */
export const arrangeBar = (
	arrangement: Arrangement,
	strings: SidebarStrings,
	change: (to: Partial<Arrangement>) => void,
	chooseVariables: () => void,
): TemplateResult =>
	html`<div class="arrange" @keydown=${keepLetters}>
		${choice("group-by", strings.groupBy, strings.groups, arrangement.groupBy, (groupBy) => change({ groupBy }))}
		${choice("sort-by", strings.sortBy, strings.sorts, arrangement.sortBy, (sortBy) => change({ sortBy }))}
		${iconButton({
			icon: arrangement.descending ? "arrow-down" : "arrow-up",
			name: arrangement.descending ? strings.descending : strings.ascending,
			press: () => change({ descending: !arrangement.descending }),
		})}
		${iconButton({ icon: "settings-gear", name: strings.chooseVariables, press: chooseVariables })}
	</div>`;

const choice = <T extends string>(
	id: string,
	label: string,
	labels: Readonly<Record<T, string>>,
	chosen: T,
	choose: (value: T) => void,
): TemplateResult =>
	html`<select
		id=${id}
		aria-label=${label}
		title=${label}
		@change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}
	>${Object.entries<string>(labels).map(
		([value, text]) =>
			html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
	)}</select>`;

/** Letters choose in a list of choices, and nothing else. */
const keepLetters = (event: KeyboardEvent): void => {
	if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
};
