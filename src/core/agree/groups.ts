import type { RowUnit } from "./matchRows";

/**
 * What rows are parted by: the version of the codebook they were decided under, whether each was decided by itself, or
 * the entry of the codebook they have.
 */
export const groupings = ["codebook", "how", "variable"] as const;
export type Grouping = (typeof groupings)[number];

const decisionsOn = ({ codings }: RowUnit) =>
	[...codings.values()].flatMap(({ decision }) => decision ?? []);

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const keysBy: Readonly<Record<Grouping, (unit: RowUnit) => readonly string[]>> =
	{
		// Rows that coders decided under several versions are a group of their own.
		codebook: (unit) => {
			const versions = decisionsOn(unit).map((d) => d.codebookVersion);
			return [distinct(versions.sort((a, b) => a - b)).join("+")];
		},
		how: (unit) => [
			decisionsOn(unit).every(({ how }) => how === "single")
				? "single"
				: "bulk",
		],
		// Where coders do not agree in the entry the row is in the group of each.
		variable: ({ codings }) =>
			distinct([...codings.values()].map(({ fields }) => fields.indicatorId)),
	};

/** The groups that a row is in. */
export const groupsOf = (unit: RowUnit, by: Grouping): readonly string[] =>
	keysBy[by](unit);
