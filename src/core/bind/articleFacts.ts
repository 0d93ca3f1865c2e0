import type { FactName, Origin } from "../analysis";
import { factNames } from "../analysis";
import type { Mention } from "../recognise/mention";
import type { Span } from "../text/span";

/** A paragraph as facts are read from it. Offsets are of its normalised text. */
export interface FactParagraph {
	readonly text: string;
	readonly mentions: readonly Mention[];
	readonly isBoilerplate: boolean;
}

export interface ReadFact {
	readonly value: string | null;
	readonly origin: Origin;
	/** Where its words are: a paragraph's number and a span of its normalised text. */
	readonly paragraph: number | null;
	readonly span: Span | null;
}

export type ReadFacts = Readonly<Record<FactName, ReadFact>>;

/** What is known of the article as a whole. What is given outranks what is read. */
export function readFacts(
	_paragraphs: readonly FactParagraph[],
	given: Readonly<Partial<Record<FactName, string>>>,
): { readonly facts: ReadFacts } {
	const absent: ReadFact = {
		value: null,
		origin: "absent",
		paragraph: null,
		span: null,
	};
	const entries = factNames.map((name): [FactName, ReadFact] => {
		const value = given[name];
		return [
			name,
			value === undefined ? absent : { ...absent, value, origin: "stated" },
		];
	});
	return { facts: Object.fromEntries(entries) as Record<FactName, ReadFact> };
}
