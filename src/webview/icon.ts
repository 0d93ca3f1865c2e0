import { html, type TemplateResult } from "lit";

/** A codicon; decoration only, so whatever it stands for is said in words beside it or in a name. */
export const icon = (name: string): TemplateResult =>
	html`<span class="codicon codicon-${name}" aria-hidden="true"></span>`;
