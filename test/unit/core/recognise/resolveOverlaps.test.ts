import assert from "node:assert/strict";
import type { Mention } from "../../../../src/core/recognise/mention";
import { resolveOverlaps } from "../../../../src/core/recognise/resolveOverlaps";

type Kind = Mention["kind"];
/** Only what the policy looks at. */
const made = (kind: Kind, start: number, end: number) =>
	({ kind, start, end, rule: "" }) as Mention;

interface Row {
	readonly says: string;
	readonly given: readonly (readonly [Kind, number, number])[];
	readonly kept: readonly Kind[];
}

// biome-ignore format: a table
const rows: readonly Row[] = [
	{ says: "drops all that a title quotes",               given: [["title", 0, 20], ["figure", 2, 4], ["time", 5, 9], ["agency", 9, 12], ["region", 9, 11]], kept: ["title"] },
	{ says: "drops a number in a date",                    given: [["time", 0, 7], ["figure", 5, 7]], kept: ["time"] },
	{ says: "keeps the place that an agency begins with",  given: [["agency", 0, 6], ["region", 0, 3]], kept: ["agency", "region"] },
	{ says: "drops a place that reaches out of an agency", given: [["agency", 3, 9], ["region", 0, 5]], kept: ["agency"] },
	{ says: "drops a number in an agency's name",          given: [["agency", 0, 9], ["figure", 0, 5]], kept: ["agency"] },
	{ says: "drops a place in a figure",                   given: [["figure", 0, 2], ["region", 1, 2]], kept: ["figure"] },
	{ says: "keeps what only touches",                     given: [["time", 0, 5], ["figure", 5, 8], ["region", 8, 10]], kept: ["time", "figure", "region"] },
	{ says: "gives an agency that a title took no say",    given: [["title", 0, 5], ["agency", 3, 9], ["figure", 6, 8]], kept: ["title", "figure"] },
];

describe("resolveOverlaps", () => {
	for (const { says, given, kept } of rows)
		for (const [order, list] of [
			["in order", given],
			["in any order", [...given].reverse()],
		] as const)
			it(`${says}, ${order}`, () => {
				const mentions = list.map(([kind, start, end]) =>
					made(kind, start, end),
				);
				const kinds = resolveOverlaps(mentions).map(({ kind }) => kind);
				assert.deepEqual(kinds, kept);
			});
});
