import { html, LitElement, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Choice, SidebarStrings, ToView } from "../shared/protocol";
import { completionList, listId, optionId } from "./completionList";
import {
	answered,
	type Change,
	changes,
	chosenFurther,
	type Draft,
	type Drafts,
	settledOn,
	typed,
	verdict,
} from "./drafts";
import { filled } from "./filled";
import { icon } from "./icon";
import { iconButton } from "./iconButton";

export interface EditorField {
	readonly field: string;
	readonly label: string;
	readonly value: string;
	/** Null for a field that takes any text. */
	readonly choices: readonly Choice[] | null;
	/** The host proposes what could be meant. */
	readonly isCompleted?: boolean;
}

/** Who was wrong, where something is put right. */
export type Reason = "reader" | "source";

/** Numbers of checks are never used twice in a page, so an answer finds its editor. */
let lastRequest = 0;

/**
 * A few fields of one thing, edited in place: the host checks each keystroke, Enter saves when all is good, Escape leaves
 * everything as it was.
 */
export class FieldEditor extends LitElement {
	static override properties = {
		fields: { attribute: false },
		strings: { attribute: false },
		hasMore: { attribute: false },
		reason: { attribute: false },
		drafts: { state: true },
	};

	fields: readonly EditorField[] = [];
	strings!: SidebarStrings;
	/** Whether there are other fields to open as well. */
	hasMore = false;
	check!: (request: number, field: string, to: string) => void;
	/** Called once, with at least one change; then the editor is taken away. */
	save!: (changed: readonly Change[]) => void;
	close!: () => void;
	more: () => void = () => {};
	/** Null where nobody was wrong. */
	reason: Reason | null = null;
	setReason: (reason: Reason) => void = () => {};

	private drafts: Drafts = new Map();
	/** Enter was pressed before the last answer came. */
	private saveWhenChecked = false;

	/** In the page's own tree, so that labels and problems are found by id. */
	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	/** Whether something was typed that is not saved yet. */
	get isChanged(): boolean {
		return this.changed().length > 0;
	}

	answer(message: ToView & { readonly type: "checked" }): void {
		this.drafts = answered(this.drafts, message);
		if (this.saveWhenChecked) this.trySave();
	}

	/** Moves the focus to a field with all of its text selected; to the first one where that field is not open. */
	async focusField(field: string | null): Promise<void> {
		const input = await this.focused(field);
		if (input instanceof HTMLInputElement) input.select();
	}

	private async focused(field: string | null): Promise<Element | undefined> {
		await this.updateComplete;
		const inputs = [...this.querySelectorAll<HTMLElement>("input, select")];
		const input = inputs.find(({ id }) => id === `edit-${field}`) ?? inputs[0];
		this.scrollIntoView({ block: "nearest" });
		input?.focus();
		return input;
	}

	protected override updated(): void {
		this.querySelector(".problem")?.scrollIntoView({ block: "nearest" });
	}

	private changed(): readonly Change[] {
		return changes(
			this.drafts,
			(name) => this.fields.find(({ field }) => field === name)?.value ?? "",
		);
	}

	private type(field: string, to: string): void {
		lastRequest += 1;
		this.saveWhenChecked = false;
		this.drafts = typed(this.drafts, field, to, lastRequest);
		this.check(lastRequest, field, to);
	}

	private trySave(): void {
		const changed = this.changed();
		const found = verdict(this.drafts, changed);
		this.saveWhenChecked = found === "awaited";
		if (changed.length === 0) this.close();
		else if (found === "good") this.save(changed);
		else if (found !== "awaited") void this.focused(found.bad);
	}

	private pressed(event: KeyboardEvent): void {
		if (staysHere(event)) event.stopPropagation();
		// Enter and Escape that end an input method's composition are its own.
		if (event.isComposing) return;
		const isField = (event.target as Element).matches("input, select");
		if (event.key === "Escape") this.close();
		else if (event.key === "Enter" && isField) this.enter(event);
		else if (event.altKey && event.code === "KeyW" && this.reason)
			this.setReason(other[this.reason]);
		else if (!this.walk(event)) return;
		event.preventDefault();
	}

	/** Takes the completion that is chosen, if one is, and saves. */
	private enter({ target }: KeyboardEvent): void {
		const field = fieldOf(target as Element);
		const draft = this.drafts.get(field);
		const completion = draft?.completions[draft.chosen];
		if (completion) this.take(field, completion.value);
		this.trySave();
	}

	/** Up and down in the list of completions; asks for one where there is none yet. */
	private walk(event: KeyboardEvent): boolean {
		const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const input = event.target as HTMLInputElement;
		if (by === undefined || !input.matches("[role=combobox]")) return false;
		const field = fieldOf(input);
		if (this.drafts.get(field)?.completions.length)
			this.drafts = chosenFurther(this.drafts, field, by);
		else this.type(field, input.value);
		return true;
	}

	private take(field: string, value: string): void {
		this.type(field, value);
		this.drafts = settledOn(this.drafts, field);
	}

	protected override render(): TemplateResult {
		const { save, cancel, allFields } = this.strings;
		// biome-ignore format: one button a line
		return html`<div class="editor" @keydown=${this.pressed} @click=${stop} @dblclick=${stop}>
			${this.fields.map((field) => this.field(field))}
			<div class="editor-buttons">
				${this.reason === null ? nothing : this.reasonButton(this.reason)}
				${iconButton({ icon: "check", name: save, press: () => this.trySave() })}
				${iconButton({ icon: "close", name: cancel, press: () => this.close() })}
				${this.hasMore ? iconButton({ icon: "ellipsis", name: allFields, press: () => this.more() }) : nothing}
			</div>
		</div>`;
	}

	/** Says who was wrong; pressed, the other one. */
	private reasonButton(reason: Reason): TemplateResult {
		const { reasons, reasonHint } = this.strings;
		return html`<button
			type="button"
			class="reason"
			title="${reasonHint} (Alt+W)"
			aria-keyshortcuts="Alt+W"
			@click=${() => this.setReason(other[reason])}
		>${icon("arrow-swap")}${reasons[reason]}</button>`;
	}

	private field(field: EditorField): TemplateResult {
		const draft = this.drafts.get(field.field);
		const id = `edit-${field.field}`;
		return html`<div class="field">
			<label for=${id}>${field.label}</label>
			${field.choices ? this.select(field, id, draft) : this.input(field, id, draft)}
			<div id="${id}-said" class="said" aria-live="polite">${this.said(draft)}</div>
			${completionList(field.field, draft, this.strings.completions, (value) => this.take(field.field, value))}
		</div>`;
	}

	private said(draft: Draft | undefined): TemplateResult | typeof nothing {
		if (draft?.problem)
			return html`<span class="problem">${draft.problem}</span>`;
		if (draft?.reading)
			return html`<span class="reading">${filled(this.strings.readAs, draft.reading)}</span>`;
		return nothing;
	}

	private input(
		{ field, value, isCompleted }: EditorField,
		id: string,
		draft: Draft | undefined,
	): TemplateResult {
		const count = draft?.completions.length ?? 0;
		return html`<input
			id=${id}
			type="text"
			role=${isCompleted ? "combobox" : nothing}
			aria-autocomplete=${isCompleted ? "list" : nothing}
			aria-expanded=${isCompleted ? count > 0 : nothing}
			aria-controls=${count > 0 ? listId(field) : nothing}
			aria-activedescendant=${draft && draft.chosen >= 0 ? optionId(field, draft.chosen) : nothing}
			autocomplete="off"
			spellcheck="false"
			.value=${live(draft?.to ?? value)}
			aria-invalid=${Boolean(draft?.problem)}
			aria-describedby="${id}-said"
			@input=${(event: Event) => this.type(field, textOf(event))}
		/>`;
	}

	private select(
		{ field, value, choices }: EditorField,
		id: string,
		draft: Draft | undefined,
	): TemplateResult {
		const chosen = draft?.to ?? value;
		return html`<select
			id=${id}
			aria-invalid=${Boolean(draft?.problem)}
			aria-describedby="${id}-said"
			@change=${(event: Event) => this.type(field, textOf(event))}
		>${(choices ?? []).map(
			(choice) =>
				html`<option value=${choice.value} ?selected=${choice.value === chosen}>${choice.label}</option>`,
		)}</select>`;
	}
}

const other: Readonly<Record<Reason, Reason>> = {
	reader: "source",
	source: "reader",
};

const fieldOf = ({ id }: Element): string => id.replace("edit-", "");

const stop = (event: Event): void => event.stopPropagation();

const textOf = (event: Event): string =>
	(event.target as HTMLInputElement | HTMLSelectElement).value;

/** What is typed into a field stays in it; shortcuts with a modifier and function keys still reach VS Code. */
const staysHere = (event: KeyboardEvent): boolean =>
	!event.ctrlKey && !event.metaKey && !/^F\d+$/u.test(event.key);
