import assert from "node:assert/strict";
import fc from "fast-check";
import { assign } from "../../../../src/core/agree/assignment";
import { runs } from "../../../tools/runs";

/** The highest sum there is, by trying everything. */
function best(scores: readonly (readonly number[])[], taken = 0): number {
	const [row, ...rest] = scores;
	if (!row) return 0;
	return row.reduce(
		(most, score, column) =>
			taken & (1 << column)
				? most
				: Math.max(most, score + best(rest, taken | (1 << column))),
		best(rest, taken),
	);
}

const anyScores = fc
	.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
	.chain(([rows, columns]) =>
		fc.record({
			columns: fc.constant(columns),
			scores: fc.array(
				fc.array(fc.integer({ min: 0, max: 9 }), {
					minLength: columns,
					maxLength: columns,
				}),
				{ minLength: rows, maxLength: rows },
			),
		}),
	);

describe("the assignment of rows to rows", () => {
	it("is one to one, and no other has a higher sum", () =>
		fc.assert(
			fc.property(anyScores, ({ scores, columns }) => {
				const score = (i: number, j: number) => scores[i]?.[j] as number;
				const pairs = assign(scores.length, columns, score);
				const taken = pairs.filter((j) => j !== null);
				assert.equal(new Set(taken).size, taken.length);
				const scored = pairs.flatMap((j, i) => (j === null ? [] : score(i, j)));
				assert.ok(scored.every((one) => one > 0));
				const sum = scored.reduce((a, b) => a + b, 0);
				assert.equal(sum, best(scores));
			}),
			runs(2000),
		));
});
