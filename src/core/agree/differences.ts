import type { Span } from "../text/span";
import {
	type Coded,
	type CodedArticle,
	type Coding,
	codedBy,
	isKept,
} from "./codings";
import { matchRows } from "./matchRows";
import { type RowVariableId, rowVariables } from "./rowVariables";

/** Something that coders of an article do not say alike, to be settled. */
export type Difference =
	| {
			readonly kind: "row";
			/** Its words, where they still stand. */
			readonly figure: Span | null;
			/** What each coder says of it; those who have no such row are not there. */
			readonly codings: ReadonlyMap<string, Coding>;
			/** Coders who have no such row while others keep it. */
			readonly omittedBy: readonly string[];
			/** What they say of it otherwise than each other; `decision` where one rejects or asks and another does not. */
			readonly variables: readonly RowVariableId[];
	  }
	| {
			readonly kind: "notReported";
			/** Entry of the codebook. */
			readonly entry: string;
			/** Who says that the article does not report it, and who has it. */
			readonly saysNot: readonly string[];
			readonly has: readonly string[];
	  };

/** What the coders of an article do not agree in: rows in the order of the text, then entries of the codebook. */
export function differencesBetween(
	coded: readonly Coded[],
): readonly Difference[] {
	if (coded.length < 2) return [];
	const rows = matchRows(coded.map((c) => c.rows)).flatMap(
		({ codings }): readonly Difference[] => {
			const all = [...codings.values()];
			const variables = rowVariables
				.filter(({ id, codeOf }) =>
					areApart(all.map(id === "decision" ? standing : codeOf)),
				)
				.map(({ id }) => id);
			const omittedBy = all.some(isKept)
				? coded.map(({ coder }) => coder).filter((c) => !codings.has(c))
				: [];
			if (variables.length === 0 && omittedBy.length === 0) return [];
			const figure = all.find((c) => c.figure)?.figure ?? null;
			return [{ kind: "row", figure, codings, omittedBy, variables }];
		},
	);
	const denied = new Set(coded.flatMap((c) => [...c.notReported]));
	const entries = [...denied].sort().flatMap((entry): readonly Difference[] => {
		const named = (holds: (c: (typeof coded)[number]) => boolean) =>
			coded.filter(holds).map(({ coder }) => coder);
		const saysNot = named((c) => c.notReported.has(entry));
		const has = named((c) => reports(c.rows, entry));
		return has.length > 0 ? [{ kind: "notReported", entry, saysNot, has }] : [];
	});
	return [...rows, ...entries];
}

/** {@link differencesBetween} those who coded an article. @param among codes of coders; without it all. */
export const differencesIn = (
	article: CodedArticle,
	among: readonly string[] | null = null,
): readonly Difference[] =>
	differencesBetween(
		[...codedBy(article).values()].filter(
			({ coder }) => among?.includes(coder) ?? true,
		),
	);

/** Rows that are accepted, corrected and added say the same, as far as their fields do. */
const standing = (row: Coding): string =>
	isKept(row) && row.state !== "query" ? "kept" : row.state;

const areApart = (codes: readonly (string | null)[]): boolean =>
	new Set(codes.filter((code) => code !== null)).size > 1;

/** Whether some rows have something of an entry of the codebook. */
export const reports = (rows: readonly Coding[], entry: string): boolean =>
	rows.some((row) => isKept(row) && row.fields.indicatorId === entry);
