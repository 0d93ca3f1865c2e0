import {
	type Analysis,
	type Fact,
	type FactName,
	factNames,
	type Origin,
} from "../analysis";
import type { AnnotationFile } from "./annotationFile";
import { append, inForce } from "./logs";
import type { FactRecord } from "./record";

/** A fact as shown: a person's setting before what was read. */
export interface ShownFact extends Omit<Fact, "origin"> {
	readonly origin: Origin | "set";
}

/** For `ReadOptions.facts`. */
export function givenFacts(
	file: AnnotationFile | null,
): Readonly<Partial<Record<FactName, string>>> {
	const given: Partial<Record<FactName, string>> = {};
	for (const name of factNames) {
		const value = settingOf(file, name)?.value;
		if (value != null) given[name] = value;
	}
	return given;
}

export function factsOf(
	analysis: Analysis,
	file: AnnotationFile | null,
): Readonly<Record<FactName, ShownFact>> {
	const given = givenFacts(file);
	const entries = factNames.map((name): [FactName, ShownFact] => {
		const value = given[name];
		const read = analysis.article[name];
		return [
			name,
			value === undefined
				? read
				: {
						value,
						origin: "set",
						span: read.value === value ? read.span : null,
					},
		];
	});
	return Object.fromEntries(entries) as Record<FactName, ShownFact>;
}

/** The setting of a fact that is in force. */
export const settingOf = (
	file: AnnotationFile | null,
	fact: FactName,
): FactRecord | undefined => inForce(file, "facts", fact);

/** Sets a fact right, or with null takes that back. Earlier settings stay, as its history. */
export const setFact = (
	file: AnnotationFile,
	fact: FactName,
	value: string | null,
	suggested: string | null,
	who: string,
	when: string,
): AnnotationFile =>
	append(file, "facts", { fact, value, suggested, who, when });
