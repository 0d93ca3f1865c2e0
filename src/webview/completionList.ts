import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "./drafts";

/** What a combobox says of its list; nothing for a field without completions. */
export const listId = (field: string): string => `edit-${field}-list`;
export const optionId = (field: string, index: number): string =>
	`${listId(field)}-${index}`;

/** What could be meant by what is being typed, under its field; a click takes one. */
export const completionList = (
	field: string,
	draft: Draft | undefined,
	label: string,
	take: (value: string) => void,
): TemplateResult | typeof nothing =>
	!draft || draft.completions.length === 0
		? nothing
		: html`<div
				role="listbox"
				class="completions"
				id=${listId(field)}
				aria-label=${label}
			>${draft.completions.map(
				({ value, detail }, index) =>
					html`<div
						role="option"
						id=${optionId(field, index)}
						aria-selected=${index === draft.chosen}
						@mousedown=${(event: Event) => {
							event.preventDefault(); // the focus stays in the field
							take(value);
						}}
					><span class="text">${value}</span>${detail === "" ? nothing : html` <span class="detail">${detail}</span>`}</div>`,
			)}</div>`;
