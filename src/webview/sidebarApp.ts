import { html, LitElement, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type {
	EditableField,
	FromView,
	MarkKind,
	MentionView,
	RowView,
	SidebarState,
	SidebarStrings,
	ToView,
} from "../shared/protocol";
import type { FactActions } from "./articleFacts";
import type { FieldEditor } from "./fieldEditor";
import { filled } from "./filled";
import type { GridActions } from "./gridActions";
import { host } from "./host";
import type { IndicatorGrid } from "./indicatorGrid";
import { matchingRows } from "./matching";
import type { MentionList } from "./mentionList";
import { messagePage } from "./messagePage";
import { pane } from "./pane";
import { successors } from "./succession";
import { toolbar } from "./toolbar";
import { type PaneName, readViewState, type ViewState } from "./viewState";

type Article = SidebarState & { readonly kind: "article" };

/** The rows that match the filter, and what they were found in. */
interface Matched {
	readonly of: readonly RowView[];
	readonly filter: string;
	readonly rows: readonly RowView[];
}

/** The page: keeps the last state that the host sent and what the view itself remembers, and passes messages on. */
export class SidebarApp extends LitElement {
	static override properties = {
		state: { state: true },
		view: { state: true },
		said: { state: true },
	};

	private state: SidebarState | null = null;
	private view: ViewState = readViewState(host.getState());
	private readonly strings: SidebarStrings = JSON.parse(
		this.dataset.strings ?? "{}",
	);
	/** Row whose new state is to be told to a screen reader, and what was told last. */
	private decided: string | null = null;
	private said = "";
	private matched: Matched = { of: [], filter: "", rows: [] };

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	override connectedCallback(): void {
		super.connectedCallback();
		window.addEventListener("message", this.receive);
		host.postMessage({ type: "ready" });
	}

	override disconnectedCallback(): void {
		window.removeEventListener("message", this.receive);
		super.disconnectedCallback();
	}

	private readonly receive = ({ data }: MessageEvent<ToView>): void => {
		if (data.type === "show") this.showState(data.state);
		else if (data.type === "select") this.follow(data.kind, data.id);
		else if (data.type === "edit") void this.edit(data.id, data.field);
		else if (data.type === "checked")
			for (const editor of this.querySelectorAll<FieldEditor>("zhibiao-editor"))
				editor.answer(data);
	};

	private showState(state: SidebarState): void {
		const before = this.state;
		this.state = state;
		if (state.kind !== "article") return;
		const article = keyOf(state);
		if (article !== this.view.article)
			this.remember({ article, scroll: 0, selected: null });
		else if (before?.kind === "article")
			this.carryOver(successors(before.rows, state.rows));
		const row = state.rows.find(({ id }) => id === this.decided);
		if (row) this.said = row.state;
		this.decided = null;
	}

	/** What is known of a row by its old id holds for its new one. */
	private carryOver(heirs: ReadonlyMap<string, string>): void {
		const heirOf = (id: string | null | undefined) => heirs.get(id ?? "");
		const selected = heirOf(this.selectedOf("indicator"));
		if (selected !== undefined)
			this.remember({ selected: { kind: "indicator", id: selected } });
		this.decided = heirOf(this.decided) ?? this.decided;
	}

	/** The cursor moved in the article. Whoever is moving in a list of the page leads, and is not led. */
	private follow(kind: MarkKind | null, id: string | null): void {
		const isLeading =
			document.hasFocus() &&
			document.activeElement?.closest("[role=grid], [role=listbox]");
		if (isLeading) return;
		this.remember({ selected: kind && id ? { kind, id } : null });
		if (kind && id)
			void this.updateComplete.then(() => this.listOf(kind)?.show(id));
	}

	/** Asked for by the host, so the row is brought into sight first, whatever hides it. */
	private async edit(id: string, field: EditableField): Promise<void> {
		const { expanded } = this.view;
		if (!expanded.includes("indicators"))
			this.remember({ expanded: [...expanded, "indicators"] });
		if (!this.matched.rows.some((row) => row.id === id)) this.filter("");
		await this.updateComplete;
		await this.grid?.edit(id, field);
	}

	private get grid(): IndicatorGrid | null {
		return this.querySelector<IndicatorGrid>("zhibiao-grid");
	}

	private listOf(kind: MarkKind): IndicatorGrid | MentionList | null {
		if (kind === "indicator") return this.grid;
		return this.querySelector<MentionList>(`zhibiao-mentions.${kind}`);
	}

	private remember(change: Partial<ViewState>): void {
		this.view = { ...this.view, ...change };
		host.setState(this.view);
	}

	/** Decisions name the article they are made for. */
	private get article(): { readonly article?: string } {
		const key = this.state?.kind === "article" ? this.state.key : undefined;
		return key === undefined ? {} : { article: key };
	}

	private readonly send = (message: FromView): void =>
		host.postMessage(message);

	private readonly command = (
		command: (FromView & { readonly type: "command" })["command"],
	): void => this.send({ type: "command", command });

	private readonly gridActions: GridActions = {
		select: (id) => this.remember({ selected: { kind: "indicator", id } }),
		reveal: (id, focusEditor) =>
			this.send({ type: "reveal", kind: "indicator", id, focusEditor }),
		decide: (id, state) => {
			this.decided = id;
			this.send({
				type: "decide",
				ids: [id],
				state,
				by: null,
				...this.article,
			});
		},
		correct: (id, changes) => {
			this.decided = id;
			this.send({
				type: "correct",
				id,
				changes,
				reason: "reader",
				...this.article,
			});
		},
		check: (request, id, field, to) =>
			this.send({ type: "check", request, id, field, to }),
		scrolled: (scroll) => this.remember({ scroll }),
	};

	private readonly factActions: FactActions = {
		reveal: (id) =>
			this.send({ type: "reveal", kind: "fact", id, focusEditor: false }),
		set: (fact, to) =>
			this.send({ type: "setFact", fact, to, ...this.article }),
		check: (request, id, to) =>
			this.send({ type: "check", request, id, field: "fact", to }),
	};

	/** Undo and redo of decisions, wherever the focus is; a field undoes its own typing. */
	private pressed(event: KeyboardEvent): void {
		const isField = (event.target as Element).matches("input, select");
		if (isField || event.altKey || !(event.ctrlKey || event.metaKey)) return;
		const key = event.key.toLowerCase();
		if (key !== "z" && key !== "y") return;
		const isRedo = key === "y" || event.shiftKey;
		this.command(isRedo ? "redoDecision" : "undoDecision");
		event.preventDefault();
		event.stopPropagation();
	}

	protected override render(): TemplateResult | typeof nothing {
		if (this.state === null) return nothing;
		const isArticle = this.state.kind === "article";
		return html`<main @keydown=${this.pressed}>
			<h1 class="unseen">${isArticle ? (this.state as Article).name : this.strings.indicators}</h1>
			${isArticle ? this.articlePage(this.state as Article) : messagePage(this.state as Exclude<SidebarState, Article>, this.command)}
			<div class="unseen" role="status">${this.said}</div>
		</main>`;
	}

	private articlePage(article: Article): TemplateResult {
		const { strings, view } = this;
		const notices = article.locked
			? [article.locked, ...article.notices]
			: article.notices;
		return html`${toolbar({
			article,
			strings,
			filter: view.filter,
			setFilter: (filter) => this.filter(filter),
			command: this.command,
		})}
		${keyed(
			keyOf(article),
			html`<div class="panes">
			<div class="notices" role="alert">${notices.map((notice) => html`<p class="notice">${notice}</p>`)}</div>
			${this.pane(
				"article",
				strings.article,
				html`<span class="pane-detail">${article.name}</span>`,
				html`<zhibiao-facts
				.facts=${article.facts}
				.strings=${strings}
				.locked=${article.locked}
				.actions=${this.factActions}
			></zhibiao-facts>`,
			)}
			${this.indicators(article)}
			${this.mentions("agencies", "agency", strings.agencies, article.agencies, strings.noAgencies)}
			${this.mentions("policies", "policy", strings.policies, article.policies, strings.noPolicies)}
			${article.works.length > 0 ? this.mentions("works", "work", strings.works, article.works, "") : nothing}
		</div>`,
		)}`;
	}

	private filter(filter: string): void {
		this.remember({ filter });
		if (this.state?.kind !== "article") return;
		const { rows } = this.state;
		const shown = matchingRows(rows, filter).length;
		this.said =
			shown === rows.length
				? ""
				: filled(this.strings.filtered, shown, rows.length);
	}

	/** The same array as long as neither rows nor filter change, so that the grid keeps what it has measured. */
	protected override willUpdate(): void {
		const rows = this.state?.kind === "article" ? this.state.rows : [];
		const { filter } = this.view;
		if (rows === this.matched.of && filter === this.matched.filter) return;
		this.matched = { of: rows, filter, rows: matchingRows(rows, filter) };
	}

	private indicators(article: Article): TemplateResult {
		const { strings, view } = this;
		const { rows } = this.matched;
		const nothingHere =
			article.rows.length === 0 ? strings.noIndicators : strings.noMatches;
		return this.pane(
			"indicators",
			strings.indicators,
			badge(rows.length, article.rows.length),
			rows.length === 0
				? html`<p class="empty">${nothingHere}</p>`
				: html`<zhibiao-grid
						.rows=${rows}
						.strings=${strings}
						.locked=${article.locked}
						.selected=${this.selectedOf("indicator")}
						.startAt=${view.scroll}
						.actions=${this.gridActions}
					></zhibiao-grid>`,
		);
	}

	private mentions(
		name: PaneName,
		kind: MarkKind,
		title: string,
		items: readonly MentionView[],
		none: string,
	): TemplateResult {
		return this.pane(
			name,
			title,
			badge(items.length),
			items.length === 0
				? html`<p class="empty">${none}</p>`
				: html`<zhibiao-mentions
						class=${kind}
						.items=${items}
						.label=${title}
						.selected=${this.selectedOf(kind)}
						.select=${(id: string) => this.remember({ selected: { kind, id } })}
						.reveal=${(id: string, focusEditor: boolean) => this.send({ type: "reveal", kind, id, focusEditor })}
					></zhibiao-mentions>`,
		);
	}

	private selectedOf(kind: MarkKind): string | null {
		const { selected } = this.view;
		return selected?.kind === kind ? selected.id : null;
	}

	private pane(
		name: PaneName,
		title: string,
		aside: TemplateResult,
		body: TemplateResult,
	): TemplateResult {
		const { expanded } = this.view;
		const isExpanded = expanded.includes(name);
		const toggle = () =>
			this.remember({
				expanded: isExpanded
					? expanded.filter((open) => open !== name)
					: [...expanded, name],
			});
		return pane({ name, title, aside, isExpanded, toggle, body });
	}
}

const keyOf = ({ key, name }: Article): string => key ?? name;

const badge = (shown: number, all = shown): TemplateResult =>
	html`<vscode-badge>${shown === all ? all : `${shown}/${all}`}</vscode-badge>`;
