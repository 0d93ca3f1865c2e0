import type { Span } from "../core/text/span";

export interface Painted<Mark> extends Span {
	readonly mark: Mark;
}

/** Puts `top` over `below`: what it covers is cut away. Both are in order and apart, and so is the result. Linear. */
export function overlay<Mark>(
	below: readonly Painted<Mark>[],
	top: readonly Painted<Mark>[],
): readonly Painted<Mark>[] {
	const out: Painted<Mark>[] = [];
	let next = 0;
	for (const under of below) {
		let start = under.start;
		for (let over = top[next]; over; over = top[next]) {
			if (over.start >= under.end) break;
			if (over.start > start)
				out.push({ start, end: over.start, mark: under.mark });
			start = Math.max(start, over.end);
			if (over.end > under.end) break;
			out.push(over);
			next++;
		}
		if (start < under.end)
			out.push({ start, end: under.end, mark: under.mark });
	}
	return [...out, ...top.slice(next)];
}
