import assert from "node:assert/strict";
import fc from "fast-check";
import {
	annotationName,
	annotationNameParts,
} from "../../../../src/core/annotate/annotationName";
import { runs } from "../../../tools/runs";

describe("annotationName", () => {
	// biome-ignore format: a table
	const cases: readonly (readonly [string, readonly string[], string])[] = [
		["甲.txt",     [],                            "甲.zhibiao.json"],
		["甲.txt",     ["甲.txt", "甲.md", "乙.txt"], "甲.zhibiao.json"],
		["甲.md",      ["甲.txt", "甲.md"],           "甲.md.zhibiao.json"],
		["甲.md",      ["乙.txt"],                    "甲.zhibiao.json"],
		["甲.zhart",   ["甲.md", "甲.zhart"],         "甲.zhart.zhibiao.json"],
		["甲.md.txt",  ["甲.md", "甲.txt"],           "甲.md.zhibiao.json"],
		["甲.md",      ["甲.md.txt", "甲.txt"],       "甲.md.2.zhibiao.json"],
		["甲",         ["甲.txt"],                    "甲.2.zhibiao.json"],
		[".txt",       [],                            ".txt.zhibiao.json"],
		["1.2版.txt",  [],                            "1.2版.zhibiao.json"],
	];
	for (const [name, siblings, expected] of cases)
		it(`${name} beside ${siblings.join(" ") || "none"}`, () =>
			assert.equal(annotationName(name, siblings), expected));

	it("gives no two articles of a folder one name", () => {
		const part = fc.constantFrom("甲", "乙", "md", "txt", "2");
		const name = fc
			.array(part, { minLength: 1, maxLength: 3 })
			.map((p) => p.join("."));
		fc.assert(
			fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
				const given = names.map((n) => annotationName(n, names));
				assert.equal(new Set(given).size, names.length);
				const reversed = [...names].reverse();
				assert.deepEqual(
					names.map((n) => annotationName(n, reversed)),
					given,
				);
			}),
			runs(2000),
		);
	});
});

describe("annotationNameParts", () => {
	// biome-ignore format: a table
	const cases: readonly (readonly [string, string | undefined, string?])[] = [
		["甲.zhibiao.json",          "甲",     ".zhibiao.json"],
		["甲.zhart.zhibiao.json",    "甲.zhart", ".zhibiao.json"],
		["甲.zhibiao.RA1.json",      "甲",     ".zhibiao.RA1.json"],
		["甲.zhibiao.json.1a2b.tmp", undefined],
		["甲.json",                  undefined],
		["甲.txt",                   undefined],
	];
	for (const [file, stem, suffix] of cases)
		it(`of ${file}`, () => {
			const parts = annotationNameParts(file);
			assert.deepEqual([parts?.stem, parts?.suffix], [stem, suffix]);
		});
});
