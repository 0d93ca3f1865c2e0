import assert from "node:assert/strict";
import {
	decimalPlaces,
	isDecimal,
	significantDigits,
} from "../../../../src/core/formats/decimal";

describe("decimal", () => {
	for (const text of ["0", "-27.60", "877", "0.5", "-0.0"])
		it(`takes ${text}`, () => assert.ok(isDecimal(text)));
	for (const text of [
		"",
		"-",
		"+5",
		"007",
		".5",
		"5.",
		"1e5",
		"1,000",
		"八",
		" 5",
	])
		it(`takes ${JSON.stringify(text)} for text`, () =>
			assert.equal(isDecimal(text), false));

	it("counts the digits that a double must hold", () =>
		assert.deepEqual(
			["0", "877", "-0.0012", "12000", "1.50", "100.001"].map(
				significantDigits,
			),
			[0, 3, 2, 2, 2, 6],
		));

	it("counts decimal places, trailing zeros too", () =>
		assert.deepEqual(["877", "-27.60"].map(decimalPlaces), [0, 2]));
});
