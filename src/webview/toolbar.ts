import { html, type TemplateResult } from "lit";
import type {
	FromView,
	SidebarState,
	SidebarStrings,
} from "../shared/protocol";
import { iconButton } from "./iconButton";

export interface Toolbar {
	readonly article: SidebarState & { readonly kind: "article" };
	readonly strings: SidebarStrings;
	readonly filter: TemplateResult;
	readonly command: (
		command: (FromView & { readonly type: "command" })["command"],
	) => void;
}

/** A filter over all lists, and the view's own commands. What cannot be done now says why. */
export const toolbar = ({
	article,
	strings,
	filter,
	command,
}: Toolbar): TemplateResult => {
	const steps = (name: string, what: string | null) =>
		what === null ? { name } : { name: `${name}: ${what}` };
	const nothingToExport =
		article.rows.length === 0 ? strings.noIndicators : null;
	// biome-ignore format: one button a line
	return html`<div class="toolbar">
		${filter}
		<div class="buttons" role="group" aria-label=${strings.actions}>
			${iconButton({ icon: "discard", ...steps(strings.undo, article.canUndo), disabled: article.canUndo === null ? strings.undo : null, press: () => command("undoDecision") })}
			${iconButton({ icon: "redo", ...steps(strings.redo, article.canRedo), disabled: article.canRedo === null ? strings.redo : null, press: () => command("redoDecision") })}
			${iconButton({ icon: "add", name: strings.addFromSelection, disabled: article.locked, press: () => command("addIndicator") })}
			${iconButton({ icon: "export", name: strings.export, disabled: nothingToExport, press: () => command("exportAnnotations") })}
		</div>
	</div>`;
};
