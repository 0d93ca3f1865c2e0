import * as vscode from "vscode";
import type { Row } from "../core/annotate/record";
import type { Span } from "../core/text/span";
import type { MarkKind } from "../shared/protocol";
import { type GroupKind, groupsOf } from "./mentionGroups";
import type { Read } from "./sessionState";
import type { Sessions } from "./sessions";

export interface Selected {
	readonly kind: MarkKind;
	readonly id: string;
}

/** What the cursor stands on in the active article: the row, agency or title that commands and the sidebar mean. */
export class Selection implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<Selected | null>();
	readonly onDidChange = this.#changed.event;
	readonly #subscriptions: vscode.Disposable;
	#current: Selected | null = null;

	constructor(private readonly sessions: Sessions) {
		const follow = () => this.#follow();
		this.#subscriptions = vscode.Disposable.from(
			this.#changed,
			vscode.window.onDidChangeActiveTextEditor(follow),
			vscode.window.onDidChangeTextEditorSelection(follow),
			sessions.onDidChange(follow),
		);
	}

	get current(): Selected | null {
		return this.#current;
	}

	/** The row that the cursor is on. */
	get row(): Row | null {
		const { kind, id } = this.#current ?? {};
		return kind === "indicator" && id !== undefined
			? (this.sessions.active?.row(id) ?? null)
			: null;
	}

	/** Several rows may share a figure: this is the one that is meant, until the cursor leaves the figure. */
	choose(selected: Selected): void {
		this.#become(selected);
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	#follow(): void {
		const editor = vscode.window.activeTextEditor;
		const session = this.sessions.of(editor?.document);
		if (session && !session.isCurrent) return; // a reading is on its way
		const { read } = session ?? {};
		const candidates =
			read && editor
				? candidatesAt(read, read.basis.offsetAt(editor.selection.active))
				: [];
		const kept = candidates.find((one) => isSame(one, this.#current));
		this.#become(kept ?? candidates[0] ?? null);
	}

	#become(selected: Selected | null): void {
		if (isSame(selected, this.#current)) return;
		this.#current = selected;
		this.#changed.fire(selected);
	}
}

/** Undecided rows first, then decided ones, then what else is there. */
function candidatesAt(read: Read, offset: number): readonly Selected[] {
	const rows = rowsAt(read, offset);
	const open = rows.filter((row) => row.state === "undecided");
	const decided = rows.filter((row) => row.state !== "undecided");
	return [
		...[...open, ...decided].map(
			({ id }) => ({ kind: "indicator", id }) as const,
		),
		...(["agency", "policy", "work"] as const).flatMap((kind) =>
			groupsAt(read, kind, offset),
		),
	];
}

/** Rows whose figure holds an offset of the source. */
export function rowsAt({ rows }: Read, offset: number): readonly Row[] {
	return rows.filter(({ figure }) => figure && holds(figure, offset));
}

function groupsAt({ analysis }: Read, kind: GroupKind, offset: number) {
	return groupsOf(analysis, kind)
		.filter(({ mentions }) => mentions.some((m) => holds(m, offset)))
		.map(({ id }) => ({ kind, id }));
}

/** The cursor behind the last character is still on the words. */
function holds({ start, end }: Span, offset: number): boolean {
	return start <= offset && offset <= end;
}

function isSame(a: Selected | null, b: Selected | null): boolean {
	return a?.kind === b?.kind && a?.id === b?.id;
}
