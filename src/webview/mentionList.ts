import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { MentionView } from "../shared/protocol";
import { step } from "./gridKeys";

/** Agencies, policies or works: a list with one tab stop, each of whose items jumps to its words. */
export class MentionList extends LitElement {
	static override properties = {
		items: { attribute: false },
		label: { attribute: false },
		selected: { attribute: false },
	};

	items: readonly MentionView[] = [];
	label = "";
	selected: string | null = null;
	select!: (id: string) => void;
	reveal!: (id: string, focusEditor: boolean) => void;

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	/** Brings an item into sight and leaves the focus where it is. */
	show(id: string): void {
		const index = this.items.findIndex((item) => item.id === id);
		this.options[index]?.scrollIntoView({ block: "nearest" });
	}

	private get options(): readonly HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>("[role=option]")];
	}

	private get current(): number {
		const index = this.items.findIndex(({ id }) => id === this.selected);
		return Math.max(0, index);
	}

	private pressed(event: KeyboardEvent): void {
		const isShortcut = event.ctrlKey || event.metaKey;
		const item = this.items[this.current];
		if (event.key === "Enter" && item) this.reveal(item.id, isShortcut);
		else if (!this.move(event.key)) return;
		event.preventDefault();
	}

	private move(key: string): boolean {
		const at = { row: this.current, column: -1 };
		const to = step(key, at, { rows: this.items.length, columns: 0 });
		const item = to && this.items[to.row];
		if (!item) return false;
		this.choose(item.id);
		return true;
	}

	private choose(id: string): void {
		this.selected = id;
		this.select(id);
		void this.updateComplete.then(() => this.options[this.current]?.focus());
	}

	protected override render(): TemplateResult {
		return html`<div
			role="listbox"
			class="mentions"
			aria-label=${this.label}
			@keydown=${this.pressed}
		>${this.items.map((item, index) => this.item(item, index))}</div>`;
	}

	private item(
		{ id, text, detail }: MentionView,
		index: number,
	): TemplateResult {
		return html`<div
			role="option"
			aria-selected=${id === this.selected}
			tabindex=${index === this.current ? 0 : -1}
			@click=${() => {
				this.choose(id);
				this.reveal(id, false);
			}}
		><span class="text">${text}</span>${detail === null ? nothing : html` <span class="detail">${detail}</span>`}</div>`;
	}
}
