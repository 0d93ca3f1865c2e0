import assert from "node:assert/strict";
import type { AnnotationFile } from "../../../../src/core/annotate/annotationFile";
import { foreign } from "../../../../src/core/annotate/foreign";

const file = (name: string, exact: string, sha256 = "") =>
	({
		article: { name },
		text: { sha256, offsets: {} },
		records: [{ quote: { prefix: "授权", exact, suffix: "\n" } }],
	}) as unknown as AnnotationFile;
const basis = { source: "全市专利授权684件\r\n", sha256: "abc" };

describe("foreign", () => {
	it("takes a file that names this article", () =>
		assert.equal(foreign(file("a.txt", "9件"), "a.txt", basis), null));
	it("takes one that speaks of these words: both were renamed", () =>
		assert.equal(foreign(file("b.txt", "684件"), "a.txt", basis), null));
	it("takes one made on these bytes", () =>
		assert.equal(foreign(file("b.txt", "9件", "abc"), "a.txt", basis), null));
	it("refuses any other", () =>
		assert.deepEqual(foreign(file("b.txt", "9件"), "a.txt", basis), {
			code: "annotationsOfAnother",
			article: "a.txt",
			theirs: "b.txt",
		}));
});
