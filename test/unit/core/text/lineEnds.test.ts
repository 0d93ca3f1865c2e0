import assert from "node:assert/strict";
import fc from "fast-check";
import { mapLineEnds } from "../../../../src/core/text/lineEnds";
import { runs } from "../../../tools/runs";

const text = fc.string({ unit: fc.constantFrom("\r", "\n", "件", "a") });
const eol = fc.constantFrom("\n" as const, "\r\n" as const);

describe("mapLineEnds", () => {
	it("gives a text whose line ends are right as it is", () => {
		const { document, toDocument, toSource } = mapLineEnds("a\nb\n", "\n");
		assert.equal(document, "a\nb\n");
		assert.deepEqual([0, 3, 4].map(toDocument), [0, 3, 4]);
		assert.deepEqual([0, 3, 4].map(toSource), [0, 3, 4]);
	});

	it("makes every line end the same one, CR alone too", () => {
		assert.equal(mapLineEnds("a\r\nb\rc\nd", "\n").document, "a\nb\nc\nd");
		assert.equal(
			mapLineEnds("a\r\nb\rc\n\rd", "\r\n").document,
			"a\r\nb\r\nc\r\n\r\nd",
		);
	});

	it("moves an offset inside a line end to its start", () => {
		const { toDocument, toSource } = mapLineEnds("ab\r\ncd", "\n");
		assert.deepEqual([2, 3, 4, 6].map(toDocument), [2, 2, 3, 5]);
		assert.deepEqual([2, 3, 5].map(toSource), [2, 4, 6]);
	});

	it("finds every character again, there and back", () => {
		fc.assert(
			fc.property(text, eol, (source, end) => {
				const { document, toDocument, toSource } = mapLineEnds(source, end);
				assert.doesNotMatch(document.replaceAll(end, ""), /[\r\n]/u);
				for (let i = 0; i <= source.length; i++) {
					const at = toDocument(i);
					const isInside =
						document !== source && source[i - 1] === "\r" && source[i] === "\n";
					assert.equal(toSource(at), isInside ? i - 1 : i);
					const c = source[i];
					if (c !== "\r" && c !== "\n") assert.equal(document[at], c);
				}
				for (let i = 0; i <= document.length; i++)
					if (!(document[i - 1] === "\r" && document[i] === "\n"))
						assert.equal(toDocument(toSource(i)), i);
			}),
			runs(2000),
		);
	});
});
