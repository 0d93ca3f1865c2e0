import assert from "node:assert/strict";
import { annotationName } from "../../../../src/core/annotate/annotationName";
import {
	coderLayer,
	isLayerCode,
	layerName,
} from "../../../../src/core/annotate/layerName";

describe("names of layers", () => {
	it("are told from the annotation file of every article beside them", () => {
		const articles = [
			"a.txt",
			"a.RA1.txt",
			"a.zhibiao.txt",
			"a.zhibiao.RA1.txt",
		];
		const plain = articles.map((name) => annotationName(name, articles));
		assert.deepEqual(plain.map(coderLayer), [null, null, null, null]);
		const layers = plain.map((name) => layerName(name, "RA1"));
		assert.equal(new Set([...plain, ...layers]).size, 8);
		assert.deepEqual(
			layers.map(coderLayer),
			plain.map((annotations) => ({ coder: "RA1", annotations })),
		);
	});

	it("have codes that every file system takes", () => {
		for (const code of ["RA1", "王芳", "ra_1-b"])
			assert.ok(isLayerCode(code), code);
		for (const code of [
			"",
			"a/b",
			"a.b",
			"a b",
			"settled",
			"Settled",
			"zhibiao",
		])
			assert.ok(!isLayerCode(code), code);
	});

	it("are of no coder where they hold what was settled", () => {
		assert.equal(coderLayer("a.zhibiao.settled.json"), null);
	});
});
