import assert from "node:assert/strict";
import { UserError } from "../../../../src/core/errors";
import { parseArticleTable } from "../../../../src/core/formats/articleTable";

describe("parseArticleTable", () => {
	it("takes the facts of each path, columns in any order and spelling", () => {
		const table = parseArticleTable(
			'\uFEFFTitle,Path,reprinted_from,作者\r\n"甲,乙",./2032\\a.txt,丙报,丁\r\n,b.txt,,\r\n',
		);
		assert.deepEqual(
			[...table],
			[
				["2032/a.txt", { title: "甲,乙", reprintedFrom: "丙报" }],
				["b.txt", {}],
			],
		);
	});

	it("lets the later of two rows for a path hold", () => {
		const table = parseArticleTable("path,region\na.txt,甲市\na.txt,乙市\n");
		assert.deepEqual(table.get("a.txt"), { region: "乙市" });
	});

	it("takes an empty table for none", () =>
		assert.equal(parseArticleTable("\n").size, 0));

	it("does without cells at a row's end", () =>
		assert.deepEqual(
			[...parseArticleTable("path,region\na.txt\n")],
			[["a.txt", {}]],
		));

	for (const [what, text, line] of [
		["a quote that does not end", 'path,title\na.txt,甲\nb.txt,"乙\n', 3],
		["no path", "title\n甲\n", 1],
	] as const)
		it(`says where it cannot be read: ${what}`, () =>
			assert.throws(
				() => parseArticleTable(text),
				(error) =>
					error instanceof UserError &&
					error.problem.code === "brokenLine" &&
					error.problem.line === line,
			));
});
