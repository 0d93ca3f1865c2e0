import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { FactView, SidebarStrings } from "../shared/protocol";
import type { Change } from "./drafts";
import type { FieldEditor } from "./fieldEditor";
import { iconButton } from "./iconButton";

export interface FactActions {
	readonly reveal: (fact: string) => void;
	readonly set: (fact: string, to: string) => void;
	readonly check: (request: number, fact: string, to: string) => void;
}

/** What the article is: one line a fact, with where it came from, and an editor in its place. */
export class ArticleFacts extends LitElement {
	static override properties = {
		facts: { attribute: false },
		strings: { attribute: false },
		locked: { attribute: false },
		editing: { state: true },
	};

	facts: readonly FactView[] = [];
	strings!: SidebarStrings;
	locked: string | null = null;
	actions!: FactActions;

	private editing: string | null = null;

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	protected override render(): TemplateResult {
		return html`<dl class="facts">${this.facts.map(
			(fact) => html`<div class="fact ${fact.origin}" data-fact=${fact.fact}>
				<dt>${fact.label}</dt>
				<dd>${fact.fact === this.editing ? this.editor(fact) : this.shown(fact)}</dd>
			</div>`,
		)}</dl>`;
	}

	private shown(fact: FactView): TemplateResult {
		const origin = this.strings.origins[fact.origin];
		return html`${this.value(fact, origin)}
			${fact.origin === "absent" ? nothing : html`<span class="origin">${origin}</span>`}
			${iconButton({
				icon: "edit",
				name: `${this.strings.setFact}: ${fact.label}`,
				disabled: this.locked,
				press: () => void this.edit(fact.fact),
			})}`;
	}

	private value(fact: FactView, origin: string): TemplateResult {
		if (fact.value === null)
			return html`<span class="text inherited">${origin}</span>`;
		if (!fact.revealable) return html`<span class="text">${fact.value}</span>`;
		return html`<button
			type="button"
			class="text link"
			title=${this.strings.reveal}
			@click=${() => this.actions.reveal(fact.fact)}
		>${fact.value}</button>`;
	}

	private editor(fact: FactView): TemplateResult {
		const field = {
			field: fact.fact,
			label: fact.label,
			value: fact.value ?? "",
			choices: null,
		};
		return html`<zhibiao-editor
			.fields=${[field]}
			.strings=${this.strings}
			.check=${this.actions.check}
			.save=${(changed: readonly Change[]) => {
				for (const { field, to } of changed) this.actions.set(field, to);
				void this.close(fact.fact);
			}}
			.close=${() => void this.close(fact.fact)}
		></zhibiao-editor>`;
	}

	private get open(): FieldEditor | null {
		return this.querySelector<FieldEditor>("zhibiao-editor");
	}

	private async edit(fact: string): Promise<void> {
		if (this.open?.isChanged) return this.open.focusField(null);
		this.editing = fact;
		await this.updateComplete;
		await this.open?.focusField(fact);
	}

	private async close(fact: string): Promise<void> {
		this.editing = null;
		await this.updateComplete;
		this.querySelector<HTMLElement>(
			`[data-fact="${fact}"] .icon-button`,
		)?.focus();
	}
}
