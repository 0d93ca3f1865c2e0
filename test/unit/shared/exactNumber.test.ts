import assert from "node:assert/strict";
import fc from "fast-check";
import { compareExact, exactNumber } from "../../../src/shared/exactNumber";
import { runs } from "../../tools/runs";

function compare(a: string, b: string): number {
	const [left, right] = [exactNumber(a), exactNumber(b)];
	assert.ok(left && right);
	return Math.sign(compareExact(left, right));
}

describe("exact numbers", () => {
	// biome-ignore format: a table
	for (const [a, b, order] of [
		["0", "-0.00", 0], ["007", "7.0", 0], [".5", "0.50", 0],
		["9", "10", -1], ["-9", "-10", 1], ["-1", "0", -1], ["0.1", "0.12", -1], ["-0.1", "-0.12", 1],
		["9007199254740993", "9007199254740992", 1], ["0.1000000000000000000001", "0.1", 1],
	] as const)
		it(`${a} and ${b} are in order ${order}`, () => {
			assert.equal(compare(a, b), order);
			assert.equal(compare(b, a), 0 - order);
		});

	for (const text of ["", "-", ".", "1.", "1e5", "+1", "1,000", "−1", "NaN"])
		it(`“${text}” is none`, () => assert.equal(exactNumber(text), null));

	it("are in the order of their integers", () =>
		fc.assert(
			fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
				assert.equal(compare(`${a}`, `${b}`), a < b ? -1 : a > b ? 1 : 0);
			}),
			runs(2000),
		));
});
