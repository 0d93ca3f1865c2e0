import { VirtualizerController } from "@tanstack/lit-virtual";
import {
	html,
	LitElement,
	nothing,
	type PropertyValues,
	type TemplateResult,
} from "lit";
import { repeat } from "lit/directives/repeat.js";
import { type Item, itemId } from "../shared/arrange/items";
import { neighbour } from "../shared/arrange/neighbour";
import type { ListAct } from "../shared/listActs";
import type {
	EditableField,
	RowView,
	SidebarStrings,
} from "../shared/protocol";
import { columns, editableFields } from "./columns";
import type { Change } from "./drafts";
import { drawnRows } from "./drawnRows";
import type { FieldEditor, Reason } from "./fieldEditor";
import type { GridActions } from "./gridActions";
import { type Intent, intentOf } from "./gridActs";
import { type Place, step } from "./gridKeys";
import {
	allOf,
	type Chosen,
	carriedOver,
	extended,
	nothingChosen,
	toggled,
} from "./gridSelection";
import { groupRow } from "./groupRow";
import { indicatorRow } from "./indicatorRow";
import { actionsOf, type RowAction } from "./rowActions";
import { rowFields } from "./rowFields";
import { RowKeys } from "./rowKeys";
import { offsetOf, type Sight, sightAt } from "./sight";
import { successors } from "./succession";

interface Editing {
	readonly id: string;
	readonly fields: readonly EditableField[];
	/** The note is a question, and the row is left as one. */
	readonly asQuery: boolean;
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
		items: { attribute: false },
		isGrouped: { attribute: false },
		strings: { attribute: false },
		locked: { attribute: false },
		selected: { attribute: false },
		reason: { attribute: false },
		why: { attribute: false },
		column: { state: true },
		editing: { state: true },
		chosen: { state: true },
	};

	items: readonly Item[] = [];
	isGrouped = false;
	strings!: SidebarStrings;
	locked: string | null = null;
	/** Id of the item that has the focus, or had it last. */
	selected: string | null = null;
	/** Who a correction says was wrong. */
	reason: Reason = "reader";
	/** Why a row is as it is, shown below it. */
	why: Why | null = null;
	/** Scroll offset to start with, in CSS pixels. */
	startAt = 0;
	actions!: GridActions;

	/** Of the tab stop: −1 is the row itself. */
	private column = -1;
	private editing: Editing | null = null;
	private chosen: Chosen = nothingChosen;
	/** Index of the item that Tab goes to: the selected one, or the one that stands where it stood. */
	private current = 0;
	/** The focus goes to the tab stop when the next update is drawn. */
	private wantsFocus = false;
	private hadFocus = false;
	private sight: Sight | null = null;
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

	/** Brings an item into sight and leaves the focus where it is. */
	show(id: string): void {
		const index = this.indexOf(id);
		if (index >= 0) this.list.scrollToIndex(index, { align: "auto" });
	}

	/** Opens the fields of a column for a row. Something typed and not saved yet is never thrown away for it. */
	async edit(id: string, field: EditableField, asQuery = false): Promise<void> {
		if (this.locked !== null || this.indexOf(id) < 0) return;
		if (this.editor?.isChanged) return this.editor.focusField(null);
		const column = columns.find(({ fields }) => fields.includes(field));
		this.choose(id);
		this.show(id);
		const fields = asQuery ? [field] : (column?.fields ?? editableFields);
		this.editing = { id, fields, asQuery };
		await this.updateComplete;
		await this.editor?.focusField(field);
	}

	/** A key of the list, as the host hears it. */
	press(act: ListAct): void {
		const { items, current } = this;
		const ground = { items, current, chosen: this.chosen.ids };
		const intent = intentOf(act, ground);
		if (!intent) return;
		if (intent.kind !== "go" && act !== "showEvidence" && this.locked !== null)
			return;
		this.carryOut(intent);
	}

	/** Goes on in the list where it was left. */
	takeTheFocus(): void {
		this.focusStop();
	}

	/** Takes the focus: at the row chosen before, else at what is open first. */
	start(): void {
		const { items } = this;
		if (this.indexOf(this.selected) >= 0 || items.length === 0)
			this.focusStop();
		else this.goOn(neighbour(items, -1, 1, "undecided") ?? 0);
	}

	private carryOut(intent: Intent): void {
		switch (intent.kind) {
			case "go":
				this.goOn(intent.to);
				break;
			case "edit":
				void this.edit(intent.id, intent.field, intent.asQuery);
				break;
			case "decide":
				this.actions.decide(intent.ids, intent.state);
				if (intent.state !== "restored") this.toNextOpen(intent.ids);
				break;
			case "acceptAll":
				this.actions.acceptAll(intent.ids);
				break;
			case "act":
				this.actions.act(intent.act, intent.ids);
				break;
			case "variable":
				this.actions.setVariable(intent.variable, intent.to);
				if (intent.to === "not_reported") this.toNextOpen([]);
				break;
			default:
				intent satisfies never;
		}
	}

	/** What is open after the current item, were these rows decided; stays where nothing is. */
	private toNextOpen(decided: readonly string[]): void {
		this.chosen = nothingChosen;
		const to = neighbour(
			asDecided(this.items, decided),
			this.current,
			1,
			"undecided",
		);
		if (to !== null) this.goOn(to);
	}

	/** To another item, with its words in the article. */
	private goOn(index: number): void {
		const item = this.items[index];
		if (!item) return;
		this.goTo({ row: index, column: -1 });
		if (item.kind === "row") this.actions.reveal(item.row.id, false);
	}

	private get editor(): FieldEditor | null {
		return this.querySelector<FieldEditor>("zhibiao-editor");
	}

	private indexOf(id: string | null): number {
		return id === null
			? -1
			: this.items.findIndex((item) => itemId(item) === id);
	}

	protected override willUpdate(changed: PropertyValues): void {
		if (changed.has("items")) this.takeOver(changed.get("items") ?? []);
		if (this.indexOf(this.editing?.id ?? null) < 0) this.editing = null;
		const { items } = this;
		const selected = this.indexOf(this.selected);
		this.current =
			selected >= 0
				? selected
				: Math.min(this.current, Math.max(0, items.length - 1));
		const held = [this.current, this.indexOf(this.editing?.id ?? null)];
		this.list.setOptions({
			...this.list.options,
			count: items.length,
			rangeExtractor: ({ startIndex, endIndex }) =>
				drawnRows(startIndex, endIndex, overscan, held, items.length),
			// Renewed only with the items: the list measures all of them again for a new one.
			...(changed.has("items") && {
				getItemKey: (index: number) =>
					this.keys.of(items[index] && itemId(items[index])),
			}),
		});
		this.hadFocus = this.contains(document.activeElement);
	}

	/** A row may come back with another id: whatever is held for it goes on. What is in sight stays where it is. */
	private takeOver(before: readonly Item[]): void {
		const offset = this.list.scrollOffset ?? 0;
		this.sight = sightAt(offset, before, this.list.measurementsCache);
		const [then, now] = [named(before), named(this.items)];
		const heirs = successors(then, now);
		this.keys.renew(now, heirs);
		this.chosen = carriedOver(this.chosen, this.items, heirs);
		const heir = heirs.get(this.editing?.id ?? "");
		if (this.editing && heir !== undefined)
			this.editing = { ...this.editing, id: heir };
		const seen = heirs.get(this.sight?.id ?? "");
		if (this.sight && seen !== undefined)
			this.sight = { ...this.sight, id: seen };
	}

	protected override updated(): void {
		this.list.measureElement(null); // forgets rows that are gone
		for (const row of this.querySelectorAll<HTMLElement>(".row"))
			this.list.measureElement(row);
		this.keepSight();
		const lostFocus = this.hadFocus && !this.contains(document.activeElement);
		if (this.wantsFocus || lostFocus) this.takeFocus();
	}

	private keepSight(): void {
		const { sight, list } = this;
		this.sight = null;
		const offset = sight && offsetOf(sight, this.items, list.measurementsCache);
		if (offset !== null && Math.abs(offset - (list.scrollOffset ?? 0)) > 1)
			list.scrollToOffset(offset);
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
		const item = this.items[row];
		if (!item) return;
		this.column = item.kind === "row" ? column : -1;
		this.choose(itemId(item));
		this.focusStop();
		this.show(itemId(item));
	}

	private focusStop(): void {
		this.wantsFocus = true;
		this.requestUpdate();
	}

	private act(action: RowAction, row: RowView): void {
		if (this.locked !== null || !actionsOf(row).includes(action)) return;
		if (action === "edit")
			void this.edit(row.id, columns[this.column]?.fields[0] ?? "value");
		else this.actions.decide([row.id], decisions[action]);
	}

	/** How the grid is walked; what letters do is for VS Code to say, where people can bind others. */
	private pressed(event: KeyboardEvent): void {
		const item = this.items[this.current];
		if (!item || event.altKey || event.isComposing) return;
		const isShortcut = event.ctrlKey || event.metaKey;
		const isHandled = isShortcut
			? this.shortcut(event, item)
			: this.walk(event) || this.onItem(event, item);
		if (isHandled) event.preventDefault();
	}

	private shortcut({ key }: KeyboardEvent, item: Item): boolean {
		if (key.toLowerCase() === "a") this.chosen = allOf(this.items);
		else if (key === "Enter" && item.kind === "row")
			this.actions.reveal(item.row.id, true);
		else return false;
		return true;
	}

	private walk({ key, shiftKey }: KeyboardEvent): boolean {
		const at = { row: this.current, column: this.column };
		const size = { rows: this.items.length, columns: columns.length };
		const to = step(key, at, size);
		if (!to) return false;
		const from = this.current;
		if (shiftKey && to.row !== from)
			this.chosen = extended(this.chosen, this.items, from, to.row);
		else if (key === "Escape") this.chosen = nothingChosen;
		this.goTo(to);
		return true;
	}

	private onItem({ key, target }: KeyboardEvent, item: Item): boolean {
		const isButton = target instanceof HTMLButtonElement;
		if (key === "F2" && item.kind === "row") this.act("edit", item.row);
		else if (isButton || (key !== "Enter" && key !== " ")) return false;
		else if (item.kind !== "row") this.actions.toggle(itemId(item));
		else if (key === " ") this.chosen = toggled(this.chosen, item);
		else if (this.column < 0) this.actions.reveal(item.row.id, false);
		else this.act("edit", item.row);
		return true;
	}

	/** Also by a screen reader's own means: the tab stop is where the focus is. */
	private focusCame(event: Event): void {
		const item = this.itemAt(event);
		const at = event.target as Element;
		if (!item) return;
		if (!at.closest("zhibiao-editor")) this.column = columnAt(at);
		if (itemId(item) !== this.selected) this.choose(itemId(item));
	}

	private clicked(event: MouseEvent): void {
		const item = this.itemAt(event);
		if (!item) return;
		const before = this.current;
		this.column = -1;
		this.choose(itemId(item));
		this.focusStop();
		const index = this.indexOf(itemId(item));
		if (item.kind !== "row") this.actions.toggle(itemId(item));
		else if (event.shiftKey)
			this.chosen = extended(this.chosen, this.items, before, index);
		else if (event.ctrlKey || event.metaKey)
			this.chosen = toggled(this.chosen, item);
		else {
			this.chosen = nothingChosen;
			this.actions.reveal(item.row.id, false);
		}
	}

	private clickedTwice(event: Event): void {
		const item = this.itemAt(event);
		const field = columns[columnAt(event.target as Element)]?.fields[0];
		if (item?.kind === "row" && field) void this.edit(item.row.id, field);
	}

	private itemAt(event: Event): Item | undefined {
		const row = (event.target as Element).closest("[data-index]");
		return row ? this.items[Number(row.getAttribute("data-index"))] : undefined;
	}

	protected override render(): TemplateResult {
		// biome-ignore format: markup
		return html`<div
			role=${this.isGrouped ? "treegrid" : "grid"}
			class="indicators"
			aria-label=${this.strings.indicators}
			aria-multiselectable="true"
			aria-rowcount=${this.items.length + 1}
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
					${repeat(this.list.getVirtualItems(), ({ key }) => key, ({ index, start }) => this.line(index, start))}
				</div>
			</div>
		</div>`;
	}

	private line(index: number, top: number): TemplateResult | typeof nothing {
		const item = this.items[index];
		if (!item) return nothing;
		const { strings, locked } = this;
		const isCurrent = index === this.current;
		const id = itemId(item);
		const place = { strings, locked, index, top };
		if (item.kind !== "row")
			return groupRow(item, {
				...place,
				isSelected: id === this.selected && this.chosen.ids.size === 0,
				isTabStop: isCurrent,
				setVariable: this.actions.setVariable,
			});
		const { ids } = this.chosen;
		return indicatorRow(item.row, {
			...place,
			isGrouped: this.isGrouped,
			isSelected: ids.size > 0 ? ids.has(id) : id === this.selected,
			tabStop: isCurrent ? this.column : null,
			why: this.why?.id === id ? this.why.lines : [],
			editor:
				this.editing?.id === id ? this.fields(item.row, this.editing) : null,
			act: (action, of) => this.act(action, of),
		});
	}

	private fields(
		row: RowView,
		{ id, fields, asQuery }: Editing,
	): TemplateResult {
		const close = () => {
			this.editing = null;
			this.focusStop();
		};
		const isDecision = fields.some((field) => field !== "note");
		return html`<zhibiao-editor
			.fields=${rowFields(row, fields, this.strings, asQuery)}
			.strings=${this.strings}
			.hasMore=${!asQuery && fields.length < editableFields.length}
			.reason=${isDecision && row.stateCode !== "added" ? this.reason : null}
			.setReason=${this.actions.setReason}
			.check=${(request: number, field: EditableField, to: string) =>
				this.actions.check(request, id, field, to)}
			.save=${(changed: readonly Change[]) => {
				this.actions.correct(id, changed, asQuery);
				close();
				if (row.stateCode === "undecided") this.toNextOpen([id]);
			}}
			.close=${close}
			.more=${() => this.openAll(id, fields)}
		></zhibiao-editor>`;
	}

	private async openAll(
		id: string,
		open: readonly EditableField[],
	): Promise<void> {
		this.editing = { id, fields: editableFields, asQuery: false };
		await this.updateComplete;
		const first = editableFields.find((field) => !open.includes(field));
		await this.editor?.focusField(first ?? null);
	}
}

/** Why a row is as it is: a line for each slot, and one for its rule. */
export interface Why {
	readonly id: string;
	readonly lines: readonly { readonly label: string; readonly text: string }[];
}

/** As the items will be once these rows are decided. */
function asDecided(
	items: readonly Item[],
	ids: readonly string[],
): readonly Item[] {
	const decided = new Set(ids);
	return items.map((item) =>
		item.kind === "row" && decided.has(item.row.id)
			? { ...item, row: { ...item.row, stateCode: "accepted" } }
			: item,
	);
}

const named = (items: readonly Item[]) =>
	items.map((item) => ({ id: itemId(item) }));

/** Index of the column that an element of a row lies in; −1 for the row itself. */
const columnAt = (element: Element): number =>
	Number(element.closest("[data-column]")?.getAttribute("data-column") ?? -1);
