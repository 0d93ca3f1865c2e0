import assert from "node:assert/strict";
import fc from "fast-check";
import type { Row } from "../../../../src/core/annotate/record";
import { UserError } from "../../../../src/core/errors";
import {
	cellLimit,
	cellText,
	columns,
	tableOf,
} from "../../../../src/core/formats/table";
import { verifyTable } from "../../../../src/core/formats/verify";
import { article, disputed } from "./made";

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

describe("tableOf", () => {
	const entry = {
		id: "trademarks",
		name: "商标注册",
		unit: "件",
		who: "lw",
		when: "2032-02-03T04:05:06+08:00",
		note: "=全文未提及",
	};
	const recordOf = (row: ReturnType<typeof tableOf>[0] | undefined) =>
		Object.fromEntries(
			columns.flatMap(({ name }, i) => {
				const cell = row?.[i];
				return cell ? [[name, cell.text]] : [];
			}),
		);

	it("says of every line how far the article has come", () => {
		const progress = { state: "excluded", reason: "duplicate" } as const;
		const table = tableOf(article({ progress, notReported: [entry] }));
		assert.equal(table.length, 4);
		for (const row of table)
			assert.equal(recordOf(row).article_state, "excluded");
	});

	it("has a line without a value for what is not reported, behind the rows", () => {
		const { title, region, published } = article().facts;
		const last = tableOf(article({ notReported: [entry] })).at(-1);
		assert.deepEqual(recordOf(last), {
			article: "2032/a",
			path: "2032/a.txt",
			title,
			published,
			article_region: region,
			article_state: "open",
			indicator_id: "trademarks",
			name: "商标注册",
			unit: "件",
			state: "not_reported",
			who: "lw",
			when: entry.when,
			note: "'=全文未提及",
		});
	});

	it("has the answer of a row that is no number", () => {
		const [first] = article().rows as readonly [Row];
		const answered = { ...first, value: null, answer: "2031-03" };
		const [row] = tableOf(article({ rows: [answered] }));
		const { answer, value } = recordOf(row);
		assert.deepEqual([answer, value], ["2031-03", undefined]);
	});

	it("says which row is disputed, and what other figure its sentence has shown, and when", () => {
		const [first, second] = article().rows as readonly [Row, Row];
		const lines = tableOf(article({ rows: [disputed(first), second] }));
		assert.deepEqual(
			lines.map((line) => {
				const { disputed, revised_to, revised_when } = recordOf(line);
				return [disputed, revised_to, revised_when];
			}),
			[
				["yes", "912件", "2032-04-01T09:00:00+08:00"],
				[undefined, undefined, undefined],
			],
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
