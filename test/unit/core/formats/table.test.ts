import assert from "node:assert/strict";
import fc from "fast-check";
import { UserError } from "../../../../src/core/errors";
import {
	cellLimit,
	cellText,
	columns,
	tableOf,
} from "../../../../src/core/formats/table";
import { verifyTable } from "../../../../src/core/formats/verify";
import { article } from "./made";

describe("cellText", () => {
	// biome-ignore format: a table
	const cells: readonly (readonly [what: string, text: string, shown: string])[] = [
		["plain text", "王𬭎，877件", "王𬭎，877件"],
		["a formula", "=1+1", "'=1+1"],
		["a list mark", "- 一是", "'- 一是"],
		["a wide plus", "＋8%", "'＋8%"],
		["a tab first", "\t=1", "'\t=1"],
		["a line end first", "\r\n=1", "'\n=1"],
		["line ends", "甲\r\n乙\r丙\n丁", "甲\n乙\n丙\n丁"],
		["half a surrogate pair", "甲\uD83D乙", "甲□乙"],
		["controls", "甲\u0000\u001F\u0085乙", "甲□□□乙"],
		["a noncharacter", "甲\uFFFE", "甲□"],
		["a formula behind a control", "\u0001=1", "□=1"],
	];
	for (const [what, text, shown] of cells)
		it(what, () => assert.equal(cellText(text), shown));

	it("cuts what no spreadsheet's cell holds, between characters", () => {
		const long = `甲${"𬭎".repeat(cellLimit)}`;
		const cut = cellText(long);
		assert.equal(cut.at(-1), "…");
		assert.ok(cut.length <= cellLimit + 1);
		assert.equal(/\p{Cs}/u.test(cut), false);
	});

	it("gives the same when it is read and written again, but for its apostrophe", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const once = cellText(text);
				assert.equal(cellText(once), once);
				assert.doesNotMatch(once, /^[=+\-@\t\r\n]/u);
			}),
			{ seed: 1 },
		);
	});
});

describe("verifyTable", () => {
	const texts = () =>
		tableOf(article()).map((row) => row.map((cell) => cell?.text ?? ""));
	const changed = (name: string, text: string) => {
		const again = texts();
		const [first] = again;
		if (first) first[columns.findIndex((one) => one.name === name)] = text;
		return again;
	};

	it("takes what came back as it was", () =>
		verifyTable("csv", article(), texts(), texts()));

	for (const [name, text] of [
		["quote", "817件"],
		["start", "3"],
		["value", "87.7"],
	] as const)
		it(`refuses another ${name}, and says which row`, () =>
			assert.throws(
				() => verifyTable("csv", article(), texts(), changed(name, text)),
				(error) =>
					error instanceof UserError &&
					error.file === "2032/a.txt" &&
					error.problem.code === "quoteMismatch" &&
					error.problem.id === "r0",
			));

	it("refuses words that the article does not have at their place", () => {
		const wrong = changed("quote", "817件");
		assert.throws(() => verifyTable("csv", article(), wrong, wrong), UserError);
	});
});
