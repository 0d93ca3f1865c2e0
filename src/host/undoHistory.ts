import * as vscode from "vscode";
import type { Step, UndoStack } from "../core/annotate/undoStack";

export type Direction = "undo" | "redo";

/** Articles by their addresses, in the order in which the step was made in them; one that took two steps stands twice. */
export type WindowStep = readonly string[];

export interface Part extends Step {
	readonly article: string;
}

const empty: UndoStack = { past: [], future: [] };
const sideOf = { undo: "past", redo: "future" } as const;

/**
 * In which order this window's steps were made, and in which articles: a step may be of several. What each article's
 * step changed is in its own stack, which is kept here so that it outlives the closing of the article.
 */
export class UndoHistory implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.#changed.event;

	readonly #stacks = new Map<string, UndoStack>();
	readonly #steps: Record<Direction, string[][]> = { undo: [], redo: [] };
	/** While several changes are one step: that step, once the first was made. */
	#joint: { step: string[] | null } | null = null;

	stackOf(article: vscode.Uri): UndoStack {
		return this.#stacks.get(article.toString()) ?? empty;
	}

	/** What is undone or done again next, wherever it was made. */
	next(direction: Direction): WindowStep | null {
		return this.#steps[direction].at(-1) ?? null;
	}

	/** What a step that is next changed, article by article. */
	partsOf(step: WindowStep, direction: Direction): readonly Part[] {
		return [...new Set(step)].flatMap((article) => {
			const count = step.filter((one) => one === article).length;
			const steps = this.#stacks.get(article)?.[sideOf[direction]] ?? [];
			return steps.slice(-count).map((part) => ({ article, ...part }));
		});
	}

	/** A change was made in an article. What could be done again before, in any, is forgotten. */
	made(article: vscode.Uri, stack: UndoStack): void {
		const key = article.toString();
		this.#stacks.set(key, stack);
		this.#steps.redo = [];
		for (const [other, { past }] of this.#stacks)
			this.#stacks.set(other, { past, future: [] });
		const joint = this.#joint?.step;
		if (joint && this.#steps.undo.includes(joint)) joint.push(key);
		else {
			const step = [key];
			this.#steps.undo.push(step);
			if (this.#joint) this.#joint.step = step;
		}
		this.#changed.fire();
	}

	/** All that is changed meanwhile, in whatever articles, is undone as one step. */
	async together<T>(work: () => Promise<T>): Promise<T> {
		if (this.#joint) return work();
		this.#joint = { step: null };
		try {
			return await work();
		} finally {
			this.#joint = null;
		}
	}

	/** An article's part of a step was undone or done again; `stack` is what came of it. */
	turned(article: vscode.Uri, stack: UndoStack): void {
		this.#stacks.set(article.toString(), stack);
	}

	/** The parts of a step that were turned go to the other side, the rest stays. */
	settle(
		step: WindowStep,
		direction: Direction,
		turned: readonly string[],
	): void {
		const back = direction === "undo" ? "redo" : "undo";
		const left = [...step];
		for (const article of turned) left.splice(left.indexOf(article), 1);
		this.#steps[direction] = this.#steps[direction].flatMap((one) =>
			one !== step ? [one] : left.length > 0 ? [left] : [],
		);
		if (turned.length > 0) this.#steps[back].push([...turned].reverse());
		for (const article of new Set(step))
			for (const side of ["undo", "redo"] as const) this.#prune(article, side);
		this.#changed.fire();
	}

	/** Nothing of an article can be turned any more: somebody else decided since, or it is gone. */
	forget(article: string, direction?: Direction): void {
		const { past, future } = this.#stacks.get(article) ?? empty;
		this.#stacks.set(article, {
			past: direction === "redo" ? past : [],
			future: direction === "undo" ? future : [],
		});
		for (const side of ["undo", "redo"] as const) this.#prune(article, side);
		this.#changed.fire();
	}

	/** @param address gives articles the addresses that they have now. */
	moved(address: (before: string) => string): void {
		const stacks = [...this.#stacks];
		this.#stacks.clear();
		for (const [article, stack] of stacks)
			this.#stacks.set(address(article), stack);
		for (const side of ["undo", "redo"] as const)
			for (const step of this.#steps[side])
				step.splice(0, step.length, ...step.map(address));
		this.#changed.fire();
	}

	/** Annotations are kept elsewhere from now on: nothing done before is undone there. */
	clear(): void {
		this.#stacks.clear();
		this.#steps.undo = [];
		this.#steps.redo = [];
		this.#changed.fire();
	}

	dispose(): void {
		this.#changed.dispose();
	}

	/** A stack that dropped steps that nothing is left of has fewer than stand here: the latest are gone. */
	#prune(article: string, direction: Direction): void {
		const kept = this.#stacks.get(article)?.[sideOf[direction]].length ?? 0;
		let seen = 0;
		this.#steps[direction] = this.#steps[direction].flatMap((step) => {
			const left = step.filter((one) => one !== article || ++seen <= kept);
			if (left.length === step.length) return [step];
			return left.length > 0 ? [left] : [];
		});
	}
}
