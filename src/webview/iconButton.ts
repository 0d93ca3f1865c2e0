import { html, nothing, type TemplateResult } from "lit";
import { icon } from "./icon";

export interface IconButton {
	readonly icon: string;
	/** Accessible name. */
	readonly name: string;
	/** Tooltip, where it says more than the name. */
	readonly hint?: string;
	/** Why it cannot be used now. It stays focusable, so that the reason can be heard. */
	readonly disabled?: string | null;
	/** As in `aria-keyshortcuts`. */
	readonly key?: string;
	readonly isTabStop?: boolean;
	readonly press: () => void;
}

export const iconButton = (button: IconButton): TemplateResult => {
	const key = button.key ? ` (${button.key.toUpperCase()})` : "";
	return html`<button
		type="button"
		class="icon-button"
		aria-label=${button.name}
		title=${button.disabled ?? button.hint ?? `${button.name}${key}`}
		aria-disabled=${button.disabled ? "true" : nothing}
		aria-keyshortcuts=${button.key?.toUpperCase() ?? nothing}
		tabindex=${button.isTabStop === false ? -1 : nothing}
		@click=${(event: Event) => {
			event.stopPropagation();
			if (!button.disabled) button.press();
		}}
	>${icon(button.icon)}</button>`;
};
