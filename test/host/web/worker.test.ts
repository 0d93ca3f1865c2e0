import assert from "node:assert/strict";

describe("the web entry", () => {
	it("runs in a worker", () => {
		assert.equal(
			typeof (globalThis as { importScripts?: unknown }).importScripts,
			"function",
		);
	});
});
