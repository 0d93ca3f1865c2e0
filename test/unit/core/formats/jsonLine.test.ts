import assert from "node:assert/strict";
import fc from "fast-check";
import { NumberToken } from "../../../../src/core/annotate/jsonText";
import { jsonLine } from "../../../../src/core/formats/jsonLine";

describe("jsonLine", () => {
	it("keeps the digits of a number", () =>
		assert.equal(
			jsonLine({ a: [new NumberToken("27.60"), 1, null], b: undefined, c: {} }),
			'{"a":[27.60,1,null],"c":{}}',
		));

	it("is JSON.stringify otherwise", () => {
		fc.assert(
			fc.property(
				fc.jsonValue(),
				fc.string({ unit: "binary" }),
				(value, text) => {
					const both = { value, text, [text]: 1 };
					assert.equal(jsonLine(both), JSON.stringify(both));
				},
			),
			{ seed: 1 },
		);
	});
});
