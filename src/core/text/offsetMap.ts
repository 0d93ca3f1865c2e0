import type { Span } from "./span";

interface Cut {
	/** Offset in the shorter text. */
	readonly at: number;
	/** Source offset where the character before the cut ends. */
	before: number;
	/** Source offset where the character behind the cut starts. */
	after: number;
}

/**
 * Where a text that lost some characters lies in its source. Only the cuts are kept, in order: what lies between two
 * cuts is shifted as a whole.
 */
export class OffsetMap {
	readonly #cuts: Cut[] = [];

	get isEmpty(): boolean {
		return this.#cuts.length === 0;
	}

	/** The source's `[from, to)` is gone at `at`. An owned cut belongs to the character before it, as its pinyin does. */
	cut(at: number, from: number, to: number, isOwned: boolean): void {
		const last = this.#cuts.at(-1);
		if (last?.at !== at) {
			this.#cuts.push({ at, before: isOwned ? to : from, after: to });
			return;
		}
		if (isOwned) last.before = to;
		last.after = to;
	}

	/** A span of the shorter text as one of the source. It never starts or ends in what was cut out, unless a character owns it. */
	toSource({ start, end }: Span): Span {
		const first = this.#cuts[this.#lastCut(start)];
		const from = first ? first.after + start - first.at : start;
		if (end <= start) return { start: from, end: from };
		const last = this.#cuts[this.#lastCut(end)];
		if (!last) return { start: from, end };
		const to = last.at === end ? last.before : last.after + end - last.at;
		return { start: from, end: to };
	}

	/** Index of the last cut at or before an offset, -1 if there is none. */
	#lastCut(offset: number): number {
		let low = 0;
		let high = this.#cuts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const cut = this.#cuts[middle];
			if (cut && cut.at <= offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
}
