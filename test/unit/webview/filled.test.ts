import assert from "node:assert/strict";
import { filled } from "../../../src/webview/filled";

describe("values put into a text", () => {
	it("stand where their number is, in any order", () => {
		assert.equal(filled("{1} 项中的 {0} 项", 3, 61), "61 项中的 3 项");
	});
	it("are taken as they are", () => {
		assert.equal(filled("Read as {0}", "$& {1} <b>"), "Read as $& {1} <b>");
	});
	it("that are missing leave their place", () => {
		assert.equal(filled("{0}"), "{0}");
	});
});
