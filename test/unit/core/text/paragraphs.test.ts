import assert from "node:assert/strict";
import { paragraphs } from "../../../../src/core/text/paragraphs";

const lines = (source: string) =>
	paragraphs(source).map(({ start, end }) => source.slice(start, end));

describe("paragraphs", () => {
	it("knows every line end and leaves empty lines out", () => {
		assert.deepEqual(lines("一\r\n二\n\n三\r四\u2028五\u2029\r\n"), [
			"一",
			"二",
			"三",
			"四",
			"五",
		]);
	});

	it("gives nothing for nothing", () => {
		assert.deepEqual(paragraphs(""), []);
		assert.deepEqual(paragraphs("\n\r\n"), []);
	});
});
