import assert from "node:assert/strict";
import { type Trouble, troubleOf, troubleText } from "../../../src/cli/trouble";
import { UserError } from "../../../src/core/errors";

// biome-ignore format: a table
const troubles: readonly Trouble[] = [
	{ code: "notText" },
	{ code: "badEncoding", encoding: "gbk", offset: 7 },
	{ code: "doubtfulEncoding", encoding: "gbk" },
	{ code: "tooLarge", size: 7, limit: 6, unit: "bytes" },
	{ code: "emptyFile" },
	{ code: "annotationsBroken", line: 7, what: "x" },
	{ code: "annotationsNewer", version: 7, known: 1 },
	{ code: "annotationsOfAnother", article: "a.txt", theirs: "b.txt" },
	{ code: "annotationsReadOnly" },
	{ code: "annotationsChanged" },
	{ code: "writeFailed", file: "a.txt", reason: "EACCES" },
	{ code: "diskFull", file: "a.txt" },
	{ code: "exportFailed", file: "a.txt", reason: "x" },
	{ code: "badValue", field: "value", text: "x", expected: "number" },
	{ code: "quoteMismatch", format: "csv", id: "r1" },
	{ code: "brokenLine", line: 7 },
	{ code: "noSuchFile", file: "a.txt" },
	{ code: "unreadable", reason: "EACCES" },
	{ code: "bug", reason: "x" },
];

describe("troubleText", () => {
	for (const trouble of troubles)
		it(`says in three languages what ${trouble.code} is, and of which file`, () => {
			const texts = (["en", "zh-cn", "zh-tw"] as const).map((language) =>
				troubleText(trouble, "a.txt", language),
			);
			assert.equal(new Set(texts).size, 3);
			for (const text of texts) {
				assert.match(text, /a\.txt/u);
				assert.doesNotMatch(text, /\{|undefined/u);
				for (const detail of Object.values(trouble).filter(Number))
					assert.match(text, new RegExp(String(detail), "u"));
			}
		});
});

describe("troubleOf", () => {
	it("tells a user's problem, a system's error and a bug apart", () => {
		const error = Object.assign(new Error("no"), { code: "EACCES" });
		assert.equal(
			troubleOf(new UserError({ code: "emptyFile" })).code,
			"emptyFile",
		);
		assert.deepEqual(troubleOf(error), {
			code: "unreadable",
			reason: "EACCES",
		});
		assert.equal(troubleOf(new TypeError("oh")).code, "bug");
	});
});
