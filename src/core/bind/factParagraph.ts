import type { Origin } from "../analysis";
import type { Mention } from "../recognise/mention";
import type { Span } from "../text/span";

/** A paragraph as facts are read from it. Offsets are of its normalised text. */
export interface FactParagraph {
	readonly text: string;
	readonly mentions: readonly Mention[];
	readonly isBoilerplate: boolean;
}

/** A fact with where its words are: a paragraph's number and a span of its normalised text; null where it was inferred. */
export interface ReadFact {
	readonly value: string | null;
	readonly origin: Origin;
	readonly paragraph: number | null;
	readonly span: Span | null;
}

export const absent: ReadFact = {
	value: null,
	origin: "absent",
	paragraph: null,
	span: null,
};

export function stated(value: string, paragraph: number, span: Span): ReadFact {
	const { start, end } = span;
	return { value, origin: "stated", paragraph, span: { start, end } };
}

/** Concluded from the article as a whole. */
export function inferred(value: string): ReadFact {
	return { ...absent, value, origin: "inherited" };
}

/** The part of an article before its first sentence has its title, its date and where it is from. */
export function bodyStart(paragraphs: readonly FactParagraph[]): number {
	const first = paragraphs.findIndex(
		({ text, isBoilerplate }) => !isBoilerplate && text.includes("。"),
	);
	return first < 0 ? paragraphs.length : first;
}

/** The first of what `read` finds, going through the paragraphs in order. */
export function firstOf(
	paragraphs: readonly FactParagraph[],
	read: (paragraph: FactParagraph, index: number) => ReadFact | null,
): ReadFact | null {
	for (const [index, paragraph] of paragraphs.entries()) {
		const found = read(paragraph, index);
		if (found) return found;
	}
	return null;
}
