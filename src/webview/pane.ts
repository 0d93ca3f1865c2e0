import { html, nothing, type TemplateResult } from "lit";
import { icon } from "./icon";
import type { PaneName } from "./viewState";

export interface Pane {
	readonly name: PaneName;
	readonly title: string;
	/** Beside the title: how many there are, or the article's file name. */
	readonly aside: TemplateResult;
	readonly isExpanded: boolean;
	readonly toggle: () => void;
	readonly body: TemplateResult;
}

/** A section that opens and closes as those of VS Code's side bar do; closed, its body is not drawn at all. */
export function pane(of: Pane): TemplateResult {
	const body = `${of.name}-body`;
	return html`<section
		class="pane ${of.name}-pane ${of.isExpanded ? "open" : ""}"
		aria-labelledby="${of.name}-title"
	>
		<h2><button
			type="button"
			class="pane-header"
			aria-expanded=${of.isExpanded}
			aria-controls=${of.isExpanded ? body : nothing}
			@click=${of.toggle}
		>${icon(of.isExpanded ? "chevron-down" : "chevron-right")}
			<span class="pane-title" id="${of.name}-title">${of.title}</span>
			${of.aside}
		</button></h2>
		${of.isExpanded ? html`<div class="pane-body" id=${body}>${of.body}</div>` : nothing}
	</section>`;
}
