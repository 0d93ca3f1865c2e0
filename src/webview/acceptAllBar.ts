import { html, type TemplateResult } from "lit";
import type { SidebarStrings } from "../shared/protocol";
import { filled } from "./filled";

/** Rows that would be accepted at once, and the filter that found them (`""`: all that are open). */
export interface AcceptAll {
	readonly ids: readonly string[];
	readonly by: string;
}

/** Asks before many are accepted: how many, and by which filter. The list shows which. */
export function acceptAllBar(
	{ ids, by }: AcceptAll,
	strings: SidebarStrings,
	answer: (isYes: boolean) => void,
): TemplateResult {
	const question = filled(
		by === "" ? strings.acceptAll : strings.acceptMatching,
		ids.length,
		by,
	);
	return html`<div
		class="accept-all"
		role="alertdialog"
		aria-label=${question}
		@keydown=${(event: KeyboardEvent) => {
			event.stopPropagation();
			if (event.key === "Escape") answer(false);
		}}
	>
		<span>${question}</span>
		<span class="accept-all-buttons">
			<button type="button" class="primary" @click=${() => answer(true)}>${strings.accept}</button>
			<button type="button" @click=${() => answer(false)}>${strings.cancel}</button>
		</span>
	</div>`;
}
