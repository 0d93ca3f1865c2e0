import { html, LitElement, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { completeFilter } from "../shared/filter/complete";
import type { FilterProblem } from "../shared/filter/filter";
import type {
	EditableField,
	FromView,
	MarkKind,
	MentionView,
	SidebarState,
	SidebarStrings,
	ToView,
} from "../shared/protocol";
import { type AcceptAll, acceptAllBar } from "./acceptAllBar";
import { arrangeBar } from "./arrangeBar";
import type { FactActions } from "./articleFacts";
import type { FieldEditor } from "./fieldEditor";
import { filled } from "./filled";
import type { GridActions } from "./gridActions";
import { host } from "./host";
import type { IndicatorGrid, Why } from "./indicatorGrid";
import { type ListFocus, watchListFocus } from "./listFocus";
import type { MentionList } from "./mentionList";
import { messagePage } from "./messagePage";
import { pane } from "./pane";
import { progressLine } from "./progressLine";
import { createShown, type Shown } from "./shownItems";
import { successors } from "./succession";
import { toolbar } from "./toolbar";
import { type PaneName, readViewState, type ViewState } from "./viewState";

type Article = SidebarState & { readonly kind: "article" };
type Command = (FromView & { readonly type: "command" })["command"];

/** The page: keeps the last state that the host sent and what the view itself remembers, and passes messages on. */
export class SidebarApp extends LitElement {
	static override properties = {
		state: { state: true },
		view: { state: true },
		said: { state: true },
		asking: { state: true },
		why: { state: true },
	};

	private state: SidebarState | null = null;
	private view: ViewState = readViewState(host.getState());
	private readonly strings: SidebarStrings = JSON.parse(
		this.dataset.strings ?? "{}",
	);
	/** Row whose new state is to be told to a screen reader, and what was told last. */
	private decided: string | null = null;
	private said = "";
	/** What is to be accepted all at once, until that is answered. */
	private asking: AcceptAll | null = null;
	private why: Why | null = null;
	/** The cursor was on something since the page is there: what was selected before holds until then. */
	private hasFollowed = false;
	/** The focus was in the list before an article was read that is not there yet: it goes on in the new list. */
	private isAtList = false;
	private readonly shownOf = createShown(this.strings);
	private listFocus: ListFocus | null = null;

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	override connectedCallback(): void {
		super.connectedCallback();
		window.addEventListener("message", this.receive);
		this.listFocus = watchListFocus((isInList) => {
			this.isAtList &&= isInList; // whoever left is not brought back
			this.send({ type: "focus", isInList });
		});
		host.postMessage({ type: "ready" });
	}

	override disconnectedCallback(): void {
		window.removeEventListener("message", this.receive);
		this.listFocus?.stop();
		super.disconnectedCallback();
	}

	private readonly receive = ({ data }: MessageEvent<ToView>): void => {
		switch (data.type) {
			case "show":
				this.showState(data.state);
				break;
			case "select":
				this.follow(data.kind, data.id);
				break;
			case "act":
				this.grid?.press(data.act);
				break;
			case "focusList":
				void this.updateComplete.then(() => this.focusList());
				break;
			case "edit":
				void this.edit(data.id, data.field, data.asQuery ?? false);
				break;
			case "why":
				this.why = data.lines.length > 0 ? data : null;
				break;
			case "checked":
				for (const editor of this.editors) editor.answer(data);
				break;
			default:
				data satisfies never;
		}
	};

	private showState(state: SidebarState): void {
		const before = this.state;
		this.isAtList ||= this.grid?.contains(document.activeElement) ?? false;
		this.state = state;
		if (state.kind !== "article") return;
		const article = keyOf(state);
		if (article !== this.view.article) this.begin(article);
		else if (before?.kind === "article")
			this.carryOver(successors(before.rows, state.rows));
		const row = state.rows.find(({ id }) => id === this.decided);
		if (row) this.said = row.state;
		this.decided = null;
		const isNewList = before?.kind !== "article" || keyOf(before) !== article;
		if (this.isAtList && isNewList)
			void this.updateComplete.then(() => this.grid?.start());
		this.isAtList = false;
	}

	private begin(article: string): void {
		this.remember({ article, scroll: 0, selected: null });
		this.asking = null;
		this.why = null;
	}

	/** What is known of a row by its old id holds for its new one. */
	private carryOver(heirs: ReadonlyMap<string, string>): void {
		const heirOf = (id: string | null | undefined) => heirs.get(id ?? "");
		const selected = heirOf(this.selectedOf("indicator"));
		if (selected !== undefined)
			this.remember({ selected: { kind: "indicator", id: selected } });
		this.decided = heirOf(this.decided) ?? this.decided;
		const why = heirOf(this.why?.id);
		if (this.why && why !== undefined) this.why = { ...this.why, id: why };
	}

	/** The cursor moved in the article. Whoever is moving in a list of the page leads, and is not led. */
	private follow(kind: MarkKind | null, id: string | null): void {
		const isLeading =
			document.hasFocus() &&
			document.activeElement?.closest(
				"[role=grid], [role=treegrid], [role=listbox]",
			);
		if (isLeading || (kind === null && !this.hasFollowed)) return;
		this.hasFollowed = true;
		this.remember({ selected: kind && id ? { kind, id } : null });
		if (kind && id)
			void this.updateComplete.then(() => this.listOf(kind)?.show(id));
	}

	/** Asked for by the host, so the row is brought into sight first, whatever hides it. */
	private async edit(
		id: string,
		field: EditableField,
		asQuery: boolean,
	): Promise<void> {
		const { expanded } = this.view;
		if (!expanded.includes("indicators"))
			this.remember({ expanded: [...expanded, "indicators"] });
		if (!this.isShown(id)) this.filter("");
		if (!this.isShown(id)) this.arrange({ groupBy: "none" });
		await this.updateComplete;
		await this.grid?.edit(id, field, asQuery);
	}

	/** Made anew only where the article, or what is asked of it, is another. */
	private get shown(): Shown {
		return this.shownOf(this.articleShown, this.view);
	}

	private isShown(id: string): boolean {
		return this.shown.items.some(
			(item) => item.kind === "row" && item.row.id === id,
		);
	}

	private get articleShown(): Article | null {
		return this.state?.kind === "article" ? this.state : null;
	}

	/** Where there is no list yet, the focus goes there when there is. */
	private focusList(): void {
		this.listFocus?.expect();
		if (this.grid) this.grid.start();
		else this.isAtList = true;
	}

	private get grid(): IndicatorGrid | null {
		return this.querySelector<IndicatorGrid>("zhibiao-grid");
	}

	private get editors(): Iterable<FieldEditor> {
		return this.querySelectorAll<FieldEditor>("zhibiao-editor");
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
		const key = this.articleShown?.key;
		return key === undefined ? {} : { article: key };
	}

	private readonly send = (message: FromView): void =>
		host.postMessage(message);

	private readonly command = (command: Command): void =>
		this.send({ type: "command", command });

	private readonly gridActions: GridActions = {
		select: (id) => this.remember({ selected: { kind: "indicator", id } }),
		reveal: (id, focusEditor) =>
			this.send({ type: "reveal", kind: "indicator", id, focusEditor }),
		decide: (ids, state) => {
			this.decided = ids[0] ?? null;
			this.send({ type: "decide", ids, state, by: null, ...this.article });
		},
		acceptAll: (ids) => void this.ask(ids),
		correct: (id, changes, asQuery) => {
			this.decided = id;
			this.send({
				type: "correct",
				id,
				changes: changes as readonly {
					readonly field: EditableField;
					readonly to: string;
				}[],
				reason: this.view.reason,
				...(asQuery && { asQuery }),
				...this.article,
			});
		},
		check: (request, id, field, to) =>
			this.send({ type: "check", request, id, field, to }),
		act: (act, ids) => this.send({ type: "act", act, ids, ...this.article }),
		setVariable: (variable, to) =>
			this.send({ type: "variable", variable, to, ...this.article }),
		toggle: (id) => {
			const { toggled } = this.view;
			this.remember({
				toggled: toggled.includes(id)
					? toggled.filter((one) => one !== id)
					: [...toggled, id],
			});
		},
		setReason: (reason) => this.remember({ reason }),
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

	/** Shows what would be accepted, and how many, before it is. */
	private async ask(ids: readonly string[]): Promise<void> {
		this.asking = { ids, by: this.view.filter.trim() };
		await this.updateComplete;
		this.querySelector<HTMLElement>(".accept-all button")?.focus();
	}

	private answer(isYes: boolean): void {
		const { asking } = this;
		this.asking = null;
		if (asking && isYes) {
			const { ids, by } = asking;
			this.send({
				type: "decide",
				ids,
				state: "accepted",
				by: by || "*",
				...this.article,
			});
		}
		this.grid?.takeTheFocus();
	}

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
		const { state, articleShown: article, strings } = this;
		if (state === null) return nothing;
		return html`<main @keydown=${this.pressed}>
			<h1 class="unseen">${article ? article.name : strings.indicators}</h1>
			${article ? this.articlePage(article) : messagePage(state as Exclude<SidebarState, Article>, this.command)}
			<div class="unseen" role="status">${this.said}</div>
		</main>`;
	}

	private articlePage(article: Article): TemplateResult {
		const { strings } = this;
		const notices = article.locked
			? [article.locked, ...article.notices]
			: article.notices;
		return html`${toolbar({
			article,
			strings,
			filter: this.filterField(article),
			command: this.command,
		})}
		${progressLine(article, strings, this.command)}
		${this.asking === null ? nothing : acceptAllBar(this.asking, strings, (isYes) => this.answer(isYes))}
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

	private filterField({ rows }: Article): TemplateResult {
		const { strings, view } = this;
		const problem = this.shown.filter.problems.find(isToBeSaid);
		return html`<zhibiao-filter
			.value=${view.filter}
			.strings=${strings}
			.problem=${problem ? filled(strings.filterProblems[problem.code], problem.text) : ""}
			.set=${(filter: string) => this.filter(filter)}
			.leave=${() => this.grid?.takeTheFocus()}
			.complete=${(text: string, cursor: number) =>
				completeFilter(text, cursor, rows, strings.filterWords)}
		></zhibiao-filter>`;
	}

	private filter(filter: string): void {
		this.remember({ filter });
		const article = this.articleShown;
		if (!article) return;
		const { count } = this.shown;
		const all = article.rows.length;
		this.said = count === all ? "" : filled(this.strings.filtered, count, all);
	}

	private arrange(change: Partial<ViewState["arrangement"]>): void {
		this.remember({ arrangement: { ...this.view.arrangement, ...change } });
	}

	private indicators(article: Article): TemplateResult {
		const { strings, view } = this;
		const { items, count } = this.shown;
		const nothingHere =
			article.rows.length === 0 ? strings.noIndicators : strings.noMatches;
		return this.pane(
			"indicators",
			strings.indicators,
			badge(count, article.rows.length),
			html`${arrangeBar(
				view.arrangement,
				strings,
				(change) => this.arrange(change),
				() => this.command("chooseVariables"),
			)}
			${
				items.length === 0
					? html`<p class="empty">${nothingHere}</p>`
					: html`<zhibiao-grid
						.items=${items}
						.isGrouped=${view.arrangement.groupBy !== "none"}
						.strings=${strings}
						.locked=${article.locked}
						.selected=${this.selectedOf("indicator")}
						.reason=${view.reason}
						.why=${this.why}
						.startAt=${view.scroll}
						.actions=${this.gridActions}
					></zhibiao-grid>`
			}`,
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

/** What is merely not written to its end is no mistake yet. */
const isToBeSaid = ({ code }: FilterProblem): boolean =>
	code !== "noValue" && code !== "openQuote";

const keyOf = ({ key, name }: Article): string => key ?? name;

const badge = (shown: number, all = shown): TemplateResult =>
	html`<vscode-badge>${shown === all ? all : `${shown}/${all}`}</vscode-badge>`;
