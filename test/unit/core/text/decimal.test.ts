import assert from "node:assert/strict";
import fc from "fast-check";
import {
	add,
	compare,
	percentage,
	shift,
} from "../../../../src/core/text/decimal";
import { runs } from "../../../tools/runs";

/** A numeral as so many millionths. */
const millionths = (numeral: string): bigint => {
	const [whole = "", fraction = ""] = numeral.split(".");
	return BigInt(whole + fraction.padEnd(6, "0"));
};
const numeral = fc
	.tuple(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 0, max: 999 }))
	.map(([whole, fraction]) =>
		fraction === 0
			? String(whole)
			: `${whole}.${String(fraction).padStart(3, "0")}`,
	);

describe("shift", () => {
	// biome-ignore format: a table
	const table: readonly (readonly [string, number, string])[] = [
		["1.13", 4, "11300"], ["4.3", 4, "43000"], ["16.5", 8, "1650000000"], ["3.0", 0, "3.0"], ["0.3", 4, "3000"], ["007", 0, "7"],
		["1.2345", 2, "123.45"], ["0", 8, "0"], ["5", -1, "0.5"], ["12.5", -3, "0.0125"], ["1", 16, "10000000000000000"], ["0.30", 1, "3.0"],
	];
	for (const [from, places, to] of table)
		it(`moves the point of ${from} by ${places}`, () =>
			assert.equal(shift(from, places), to));

	it("is exact at any length", () =>
		fc.assert(
			fc.property(numeral, fc.integer({ min: 0, max: 16 }), (n, places) => {
				const shifted = shift(n, places);
				assert.equal(
					millionths(shifted),
					millionths(n) * 10n ** BigInt(places),
				);
			}),
			runs(2000),
		));

	for (const wrong of ["", "-1", "1e3", "1,000", ".5", "1.2.3", "１"])
		it(`refuses ${JSON.stringify(wrong)}`, () =>
			assert.throws(() => shift(wrong, 1), RangeError));
});

describe("compare and add", () => {
	it("are exact", () =>
		fc.assert(
			fc.property(numeral, numeral, (a, b) => {
				const x = millionths(a);
				const y = millionths(b);
				assert.equal(millionths(add(a, b)), x + y);
				assert.equal(Math.sign(compare(a, b)), x < y ? -1 : x > y ? 1 : 0);
			}),
			runs(2000),
		));
});

describe("percentage", () => {
	// biome-ignore format: a table
	const table: readonly (readonly [string, string, string])[] = [
		["1", "3", "33.33"], ["2", "3", "66.67"], ["3", "4", "75"], ["1", "8", "12.5"], ["3", "1000", "0.3"], ["0", "5", "0"], ["5", "4", "125"], ["1.5", "10", "15"],
	];
	for (const [above, below, percent] of table)
		it(`reads ${above}/${below} as ${percent} %`, () =>
			assert.equal(percentage(above, below), percent));
});
