import { type FactName, factNames } from "../analysis";
import { readPublished } from "./factDate";
import { absent, type FactParagraph, type ReadFact } from "./factParagraph";
import { readRegion } from "./factRegion";
import {
	readAddress,
	readIssuer,
	readOutlet,
	readReprint,
	readTitle,
	titleIndex,
} from "./factSource";

export type ReadFacts = Readonly<Record<FactName, ReadFact>>;

type Read = (paragraphs: readonly FactParagraph[]) => ReadFact;

const readers: Readonly<Record<FactName, Read>> = {
	title: readTitle,
	outlet: readOutlet,
	issuer: readIssuer,
	url: readAddress,
	published: readPublished,
	retrieved: () => absent,
	region: (paragraphs) => readRegion(paragraphs, titleIndex(paragraphs)),
	reprintedFrom: readReprint,
};

/**
 * What is known of the article as a whole. What is given outranks what is read: it is stated, by words elsewhere.
 *
 * @param paragraphs all of the article's, furniture too: dates and sources stand in it.
 */
export function readFacts(
	paragraphs: readonly FactParagraph[],
	given: Readonly<Partial<Record<FactName, string>>>,
): { readonly facts: ReadFacts } {
	const entries = factNames.map((name): [FactName, ReadFact] => {
		const value = given[name];
		if (value === undefined) return [name, readers[name](paragraphs)];
		return [name, { ...absent, value, origin: "stated" }];
	});
	return { facts: Object.fromEntries(entries) as Record<FactName, ReadFact> };
}
