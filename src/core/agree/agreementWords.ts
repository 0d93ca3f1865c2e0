import type { DecisionState } from "../annotate/record";
import type { VariableId } from "./comparison";
import type { MatchKind } from "./matchRows";

/** What a report of agreement says, in a user's language. `{0}` stands for what a phrase is about. */
export type AgreementKey =
	| "title"
	| "nobody"
	| "noCommon"
	| "intervals"
	| "machine"
	| "articles"
	| "matched"
	| "omitted"
	| "spans"
	| "variable"
	| "rows"
	| "agreement"
	| "ratio"
	| "noVariation"
	| "group.codebook"
	| "group.single"
	| "group.bulk"
	| "group.variable"
	| `match.${MatchKind}`
	| `state.${DecisionState}`
	| `variable.${VariableId}`;

export type AgreementWords = Readonly<Record<AgreementKey, string>>;
