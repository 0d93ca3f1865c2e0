import { html, type TemplateResult } from "lit";
import type { FromView, SidebarState } from "../shared/protocol";

type Message = Exclude<SidebarState, { readonly kind: "article" }>;

/** Instead of an article: that it is being read, or what is the matter and what can be done about it. */
export const messagePage = (
	state: Message,
	command: (
		command: (FromView & { readonly type: "command" })["command"],
	) => void,
): TemplateResult =>
	state.kind === "reading"
		? html`<vscode-progress-bar aria-label=${state.text}></vscode-progress-bar>
			<p class="message" role="status">${state.text}</p>`
		: html`<p class="message" role="status">${state.text}</p>
			<div class="message-actions">${state.actions.map(
				(action, index) =>
					html`<vscode-button ?secondary=${index > 0} @click=${() => command(action.command)}>${action.label}</vscode-button>`,
			)}</div>`;
