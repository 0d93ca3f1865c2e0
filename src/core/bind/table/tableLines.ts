import type { Mention } from "../../recognise/mention";
import type { Draft } from "../draft";

/** What tables make of their lines, by paragraph. */
export class TableLines {
	readonly mentions = new Map<number, Mention[]>();
	readonly drafts = new Map<number, Draft[]>();

	tell(paragraph: number, ...mentions: readonly Mention[]): void {
		put(this.mentions, paragraph, mentions);
	}

	add(paragraph: number, ...drafts: readonly Draft[]): void {
		put(this.drafts, paragraph, drafts);
	}
}

function put<T>(lists: Map<number, T[]>, at: number, items: readonly T[]) {
	const list = lists.get(at);
	if (list) list.push(...items);
	else lists.set(at, [...items]);
}
