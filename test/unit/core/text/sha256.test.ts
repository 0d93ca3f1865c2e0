import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { sha256Hex } from "../../../../src/core/text/sha256";

describe("sha256Hex", () => {
	for (const text of ["", "abc", "临江市有效发明专利877件".repeat(100)])
		it(`hashes ${text.length} characters as the platform does`, () => {
			const bytes = new TextEncoder().encode(text);
			const expected = createHash("sha256").update(bytes).digest("hex");
			assert.equal(sha256Hex(bytes), expected);
		});
});
