import { html, nothing, type TemplateResult } from "lit";
import { progressOf } from "../shared/arrange/items";
import type {
	FromView,
	SidebarState,
	SidebarStrings,
} from "../shared/protocol";
import { filled } from "./filled";
import { iconButton } from "./iconButton";

type Command = (FromView & { readonly type: "command" })["command"];

/** How far the article and its folder have come, and what ends the work on the article. */
export function progressLine(
	article: SidebarState & { readonly kind: "article" },
	strings: SidebarStrings,
	command: (command: Command) => void,
): TemplateResult {
	const { decided, total } = progressOf(article.rows);
	const { progress, folder, locked } = article;
	const words = filled(strings.decidedOf, decided, total);
	const button = (icon: string, name: string, of: Command, key: string) =>
		iconButton({ icon, name, key, disabled: locked, press: () => command(of) });
	return html`<div class="progress ${progress.state}">
		<div
			class="bar"
			role="progressbar"
			aria-label=${strings.progress}
			aria-valuemin="0"
			aria-valuemax=${total}
			aria-valuenow=${decided}
			aria-valuetext=${words}
		><div class="done" .style=${`width:${total === 0 ? 0 : (100 * decided) / total}%`}></div></div>
		<span class="progress-words">${words}${progress.words === "" ? nothing : html`<br />${progress.words}`}</span>
		<span class="buttons" role="group" aria-label=${strings.article}>
			${
				progress.state === "open"
					? html`${button("pass", strings.finish, "finishArticle", "e")}
						${button("circle-slash", strings.exclude, "excludeArticle", "Shift+E")}`
					: button("discard", strings.reopen, "reopenArticle", "Shift+R")
			}
			${button("arrow-right", strings.nextArticle, "nextArticle", ".")}
		</span>
		${folder ? html`<span class="folder-words">${folder.words}</span>` : nothing}
	</div>`;
}
