import { VirtualizerController } from "@tanstack/lit-virtual";
import {
	html,
	LitElement,
	nothing,
	type PropertyValues,
	type TemplateResult,
} from "lit";
import { repeat } from "lit/directives/repeat.js";
import type {
	EditableField,
	RowView,
	SidebarStrings,
} from "../shared/protocol";
import { columns, editableFields } from "./columns";
import { drawnRows } from "./drawnRows";
import type { FieldEditor } from "./fieldEditor";
import type { GridActions } from "./gridActions";
import { type Place, step } from "./gridKeys";
import { indicatorRow } from "./indicatorRow";
import { actionOf, actionsOf, type RowAction } from "./rowActions";
import { rowFields } from "./rowFields";
import { RowKeys } from "./rowKeys";
import { successors } from "./succession";

interface Editing {
	readonly id: string;
	readonly fields: readonly EditableField[];
}

const decisions = {
	accept: "accepted",
	reject: "rejected",
	restore: "restored",
} as const;

/** Height of a row of two lines in CSS pixels, until it has been measured. */
const guessedHeight = 44;

/** Rows drawn above and below those in sight. */
const overscan = 8;

/** The indicators: a grid with one tab stop that draws only the rows in sight and those that hold something. */
export class IndicatorGrid extends LitElement {
	static override properties = {
		rows: { attribute: false },
		strings: { attribute: false },
		locked: { attribute: false },
		selected: { attribute: false },
		column: { state: true },
		editing: { state: true },
	};

	rows: readonly RowView[] = [];
	strings!: SidebarStrings;
	locked: string | null = null;
	selected: string | null = null;
	/** Scroll offset to start with, in CSS pixels. */
	startAt = 0;
	actions!: GridActions;

	/** Of the tab stop: −1 is the row itself. */
	private column = -1;
	private editing: Editing | null = null;
	/** Index of the row that Tab goes to: the selected one, or the one that stands where it stood. */
	private current = 0;
	/** The focus goes to the tab stop when the next update is drawn. */
	private wantsFocus = false;
	private hadFocus = false;
	private readonly keys = new RowKeys();

	private readonly list = new VirtualizerController<HTMLElement, HTMLElement>(
		this,
		{
			count: 0,
			getScrollElement: () => this.querySelector<HTMLElement>(".viewport"),
			estimateSize: () => guessedHeight,
			initialOffset: () => this.startAt,
			overscan,
		},
	).getVirtualizer();

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	/** Brings a row into sight and leaves the focus where it is. */
	show(id: string): void {
		const index = this.indexOf(id);
		if (index >= 0) this.list.scrollToIndex(index, { align: "auto" });
	}

	/** Opens the fields of a column for a row. Something typed and not saved yet is never thrown away for it. */
	async edit(id: string, field: EditableField): Promise<void> {
		if (this.locked !== null || this.indexOf(id) < 0) return;
		if (this.editor?.isChanged) return this.editor.focusField(null);
		const column = columns.find(({ fields }) => fields.includes(field));
		this.choose(id);
		this.show(id);
		this.editing = { id, fields: column?.fields ?? editableFields };
		await this.updateComplete;
		await this.editor?.focusField(field);
	}

	private get editor(): FieldEditor | null {
		return this.querySelector<FieldEditor>("zhibiao-editor");
	}

	private indexOf(id: string | null): number {
		return id === null ? -1 : this.rows.findIndex((row) => row.id === id);
	}

	protected override willUpdate(changed: PropertyValues): void {
		if (changed.has("rows")) this.takeOver(changed.get("rows") ?? []);
		if (this.indexOf(this.editing?.id ?? null) < 0) this.editing = null;
		const selected = this.indexOf(this.selected);
		if (selected >= 0) this.current = selected;
		else
			this.current = Math.min(this.current, Math.max(0, this.rows.length - 1));
		const held = [this.current, this.indexOf(this.editing?.id ?? null)];
		const rows = this.rows;
		this.list.setOptions({
			...this.list.options,
			count: rows.length,
			rangeExtractor: ({ startIndex, endIndex }) =>
				drawnRows(startIndex, endIndex, overscan, held, rows.length),
			// Renewed only with the rows: the list measures all of them again for a new one.
			...(changed.has("rows") && {
				getItemKey: (index: number) => this.keys.of(rows[index]?.id),
			}),
		});
		this.hadFocus = this.contains(document.activeElement);
	}

	/** A row may come back with another id: whatever is held for it goes on. */
	private takeOver(before: readonly RowView[]): void {
		const heirs = successors(before, this.rows);
		this.keys.renew(this.rows, heirs);
		const heir = heirs.get(this.editing?.id ?? "");
		if (this.editing && heir !== undefined)
			this.editing = { ...this.editing, id: heir };
	}

	protected override updated(): void {
		this.list.measureElement(null); // forgets rows that are gone
		for (const row of this.querySelectorAll<HTMLElement>(".row"))
			this.list.measureElement(row);
		const lostFocus = this.hadFocus && !this.contains(document.activeElement);
		if (this.wantsFocus || lostFocus) this.takeFocus();
	}

	private takeFocus(): void {
		this.wantsFocus = false;
		const row = this.querySelector<HTMLElement>(
			`.row[data-index="${this.current}"]`,
		);
		const cell = row?.querySelector<HTMLElement>(
			`[data-column="${this.column}"]`,
		);
		const stop = cell?.querySelector("button") ?? cell ?? row;
		stop?.focus({ preventScroll: true });
	}

	private choose(id: string): void {
		this.selected = id;
		this.actions.select(id);
	}

	private goTo({ row, column }: Place): void {
		const id = this.rows[row]?.id;
		if (id === undefined) return;
		this.column = column;
		this.choose(id);
		this.focusStop();
		this.show(id);
	}

	private focusStop(): void {
		this.wantsFocus = true;
		this.requestUpdate();
	}

	private act(action: RowAction, row: RowView): void {
		if (this.locked !== null || !actionsOf(row).includes(action)) return;
		if (action === "edit")
			void this.edit(row.id, columns[this.column]?.fields[0] ?? "value");
		else this.actions.decide(row.id, decisions[action]);
	}

	private pressed(event: KeyboardEvent): void {
		const row = this.rows[this.current];
		if (!row || event.altKey || event.isComposing) return;
		const isShortcut = event.ctrlKey || event.metaKey;
		const at = { row: this.current, column: this.column };
		const size = { rows: this.rows.length, columns: columns.length };
		const to = isShortcut ? null : step(event.key, at, size);
		const action = isShortcut ? null : actionOf(event.key);
		if (to) this.goTo(to);
		else if (action) this.act(action, row);
		else if (
			event.key === "Enter" &&
			!(event.target instanceof HTMLButtonElement)
		) {
			if (this.column < 0) this.actions.reveal(row.id, isShortcut);
			else this.act("edit", row);
		} else return;
		event.preventDefault();
	}

	/** Also by a screen reader's own means: the tab stop is where the focus is. */
	private focusCame(event: Event): void {
		const row = this.rowAt(event);
		const at = event.target as Element;
		if (!row) return;
		if (!at.closest("zhibiao-editor")) this.column = columnAt(at);
		if (row.id !== this.selected) this.choose(row.id);
	}

	private clicked(event: Event): void {
		const row = this.rowAt(event);
		if (!row) return;
		this.column = -1;
		this.choose(row.id);
		this.focusStop();
		this.actions.reveal(row.id, false);
	}

	private clickedTwice(event: Event): void {
		const row = this.rowAt(event);
		const field = columns[columnAt(event.target as Element)]?.fields[0];
		if (row && field) void this.edit(row.id, field);
	}

	private rowAt(event: Event): RowView | undefined {
		const row = (event.target as Element).closest("[data-index]");
		return row ? this.rows[Number(row.getAttribute("data-index"))] : undefined;
	}

	protected override render(): TemplateResult {
		// biome-ignore format: markup
		return html`<div
			role="grid"
			aria-label=${this.strings.indicators}
			aria-rowcount=${this.rows.length + 1}
			aria-colcount=${columns.length}
			@keydown=${this.pressed}
			@click=${this.clicked}
			@dblclick=${this.clickedTwice}
			@focusin=${this.focusCame}
		>
			<div role="rowgroup" class="headings">
				<div role="row" aria-rowindex="1">${columns.map(({ name, heading }, index) =>
					html`<div role="columnheader" class="cell ${name}" aria-colindex=${index + 1}>${heading(this.strings)}</div>`)}
				</div>
			</div>
			<div
				role="presentation"
				class="viewport"
				@scrollend=${(event: Event) => this.actions.scrolled((event.currentTarget as Element).scrollTop)}
			>
				<div role="rowgroup" class="rows" .style=${`height:${this.list.getTotalSize()}px`}>
					${repeat(this.list.getVirtualItems(), ({ key }) => key, ({ index, start }) => this.row(index, start))}
				</div>
			</div>
		</div>`;
	}

	private row(index: number, top: number): TemplateResult | typeof nothing {
		const row = this.rows[index];
		if (!row) return nothing;
		return indicatorRow(row, {
			strings: this.strings,
			index,
			top,
			isSelected: row.id === this.selected,
			tabStop: index === this.current ? this.column : null,
			locked: this.locked,
			editor:
				this.editing?.id === row.id ? this.fields(row, this.editing) : null,
			act: (action, of) => this.act(action, of),
		});
	}

	private fields(row: RowView, { id, fields }: Editing): TemplateResult {
		const close = () => {
			this.editing = null;
			this.focusStop();
		};
		return html`<zhibiao-editor
			.fields=${rowFields(row, fields, this.strings)}
			.strings=${this.strings}
			.hasMore=${fields.length < editableFields.length}
			.check=${(request: number, field: EditableField, to: string) =>
				this.actions.check(request, id, field, to)}
			.save=${(changed: readonly { field: EditableField; to: string }[]) => {
				this.actions.correct(id, changed);
				close();
			}}
			.close=${close}
			.more=${() => this.openAll(id, fields)}
		></zhibiao-editor>`;
	}

	private async openAll(
		id: string,
		open: readonly EditableField[],
	): Promise<void> {
		this.editing = { id, fields: editableFields };
		await this.updateComplete;
		const first = editableFields.find((field) => !open.includes(field));
		await this.editor?.focusField(first ?? null);
	}
}

/** Index of the column that an element of a row lies in; −1 for the row itself. */
const columnAt = (element: Element): number =>
	Number(element.closest("[data-column]")?.getAttribute("data-column") ?? -1);
