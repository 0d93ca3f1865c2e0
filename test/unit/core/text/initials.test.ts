import assert from "node:assert/strict";
import { initialsOf } from "../../../../src/core/text/initials";

describe("initialsOf", () => {
	// biome-ignore format: a table
	const words: readonly (readonly [string, string])[] = [
		["沧州", "cz"], ["廊坊", "lf"], ["石家庄市", "sjzs"], ["有效发明专利", "yxfmzl"],
		["额哦恩", "eoe"], ["啊座", "az"], ["芭怖擦错", "bbcc"], ["压匝", "yz"], ["PCT专利A", "PCTzlA"], ["", ""],
	];
	for (const [word, initials] of words)
		it(`${word || "nothing"}: ${initials}`, () =>
			assert.equal(initialsOf(word), initials));

	it("leaves what it does not know as it is", () =>
		assert.equal(initialsOf("𬭎、權1"), "𬭎、權1"));
});
