import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { FactView, SidebarStrings } from "../shared/protocol";
import type { Change } from "./drafts";
import type { FieldEditor } from "./fieldEditor";
import { filled } from "./filled";
import { icon } from "./icon";
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
		const isLine = (fact: FactView) =>
			fact.value !== null || fact.fact === this.editing;
		const absent = this.facts.filter((fact) => !isLine(fact));
		return html`<dl class="facts">${this.facts
			.filter(isLine)
			.map((fact) => this.line(fact))}</dl>
			${absent.length === 0 ? nothing : html`<div class="absent-facts">${absent.map((fact) => this.absent(fact))}</div>`}`;
	}

	private line(fact: FactView): TemplateResult {
		return html`<div class="fact" data-origin=${fact.origin} data-fact=${fact.fact}>
			<dt>${fact.label}</dt>
			<dd>${fact.fact === this.editing ? this.editor(fact) : this.shown(fact)}</dd>
		</div>`;
	}

	private shown(fact: FactView): TemplateResult {
		const { origins, setFact } = this.strings;
		return html`${this.value(fact)} <span class="origin">${origins[fact.origin]}</span>
			${iconButton({
				icon: "edit",
				name: filled(setFact, fact.label),
				disabled: this.locked,
				press: () => void this.edit(fact.fact),
			})}`;
	}

	private value({ fact, value, revealable }: FactView): TemplateResult {
		if (!revealable) return html`<span class="text">${value}</span>`;
		return html`<button
			type="button"
			class="text link"
			title=${this.strings.reveal}
			@click=${() => this.actions.reveal(fact)}
		>${value}</button>`;
	}

	/** What the article does not say takes no line, only a button to say it. */
	private absent({ fact, label }: FactView): TemplateResult {
		const name = filled(this.strings.setFact, label);
		return html`<button
			type="button"
			class="absent-fact"
			data-fact=${fact}
			aria-label=${name}
			title=${this.locked ?? `${name} (${this.strings.origins.absent})`}
			aria-disabled=${this.locked ? "true" : nothing}
			@click=${() => this.locked === null && this.edit(fact)}
		>${icon("add")}${label}</button>`;
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
		const at = this.querySelector<HTMLElement>(`[data-fact="${fact}"]`);
		(at?.querySelector<HTMLElement>(".icon-button") ?? at)?.focus();
	}
}
