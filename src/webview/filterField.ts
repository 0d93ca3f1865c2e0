import { html, LitElement, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FilterCompletion } from "../shared/filter/complete";
import type { SidebarStrings } from "../shared/protocol";

/** Narrows the list: words and `key:value`, completed as they are typed. */
export class FilterField extends LitElement {
	static override properties = {
		value: { attribute: false },
		strings: { attribute: false },
		problem: { attribute: false },
		completions: { state: true },
		chosen: { state: true },
	};

	value = "";
	strings!: SidebarStrings;
	/** What of it is not understood, in words. */
	problem = "";
	set!: (filter: string) => void;
	/** Goes on into the list. */
	leave!: () => void;
	complete!: (text: string, cursor: number) => readonly FilterCompletion[];

	private completions: readonly FilterCompletion[] = [];
	private chosen = -1;

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	private get input(): HTMLInputElement | null {
		return this.querySelector("input");
	}

	private typed(): void {
		const { input } = this;
		if (!input) return;
		this.set(input.value);
		this.open(input);
	}

	private open(input: HTMLInputElement): void {
		const cursor = input.selectionStart ?? input.value.length;
		this.completions = this.complete(input.value, cursor);
		this.chosen = -1;
	}

	private close(): void {
		this.completions = [];
		this.chosen = -1;
	}

	private async take({ insert, replaces }: FilterCompletion): Promise<void> {
		const [start, end] = replaces;
		const text = this.value.slice(0, start) + insert + this.value.slice(end);
		this.set(text);
		this.value = text;
		this.close();
		await this.updateComplete;
		const at = start + insert.length;
		this.input?.setSelectionRange(at, at);
		if (insert.endsWith(":") && this.input) this.open(this.input);
	}

	private pressed(event: KeyboardEvent): void {
		if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
		if (event.isComposing) return;
		const { completions, chosen } = this;
		const completion = completions[chosen];
		const places = completions.length + 1;
		const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (by !== undefined && completions.length > 0)
			this.chosen = ((chosen + 1 + by + places) % places) - 1;
		else if (
			event.key === "ArrowDown" ||
			(event.key === "Enter" && !completion)
		)
			this.leave();
		else if (event.key === "Enter" && completion) void this.take(completion);
		else if (event.key === "Escape" && completions.length > 0) this.close();
		else if (event.key === "Escape") this.set("");
		else return;
		event.preventDefault();
	}

	protected override render(): TemplateResult {
		const { completions, chosen, strings, problem } = this;
		const isOpen = completions.length > 0;
		return html`<input
				type="search"
				role="combobox"
				class="filter"
				autocomplete="off"
				spellcheck="false"
				aria-label=${strings.filter}
				aria-autocomplete="list"
				aria-expanded=${isOpen}
				aria-controls=${isOpen ? "filter-list" : nothing}
				aria-activedescendant=${chosen >= 0 ? `filter-list-${chosen}` : nothing}
				aria-invalid=${problem !== ""}
				aria-describedby="filter-said"
				placeholder=${strings.filter}
				title=${strings.filterHint}
				.value=${live(this.value)}
				@input=${this.typed}
				@blur=${this.close}
				@keydown=${this.pressed}
			/>
			<span id="filter-said" class="filter-said">${problem}</span>
			${
				isOpen
					? html`<div role="listbox" id="filter-list" class="completions" aria-label=${strings.completions}>
						${completions.map((completion, index) => this.option(completion, index))}
					</div>`
					: nothing
			}`;
	}

	private option(completion: FilterCompletion, index: number): TemplateResult {
		const { insert, detail } = completion;
		return html`<div
			role="option"
			id="filter-list-${index}"
			aria-selected=${index === this.chosen}
			@mousedown=${(event: Event) => {
				event.preventDefault(); // the focus stays in the field
				void this.take(completion);
			}}
		><span class="text">${insert}</span>${detail === "" ? nothing : html` <span class="detail">${detail}</span>`}</div>`;
	}
}
