import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { csv, csvFile } from "../../../../src/core/formats/csv";
import type {
	ExportArticle,
	ExportOptions,
} from "../../../../src/core/formats/exporter";
import { exportArticles } from "../../../../src/core/formats/exporter";
import { cellText, columns } from "../../../../src/core/formats/table";
import { article, bytesOf, decided, decision, rows } from "./made";

async function read(articles: ExportArticle[], options: ExportOptions = {}) {
	const bytes = await bytesOf(exportArticles(csv, articles, options));
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const records: Record<string, string>[] = parse(text, {
		bom: true,
		columns: true,
	});
	return { text, records };
}

describe("csv", () => {
	it("starts with a byte order mark and the names of the columns, even without rows", async () => {
		const { text, records } = await read([]);
		assert.equal(
			text,
			`\uFEFF${columns.map(({ name }) => name).join(",")}\r\n`,
		);
		assert.deepEqual(records, []);
	});

	it("has one row an indicator, numbers plain, with minus sign and every digit", async () => {
		const { records } = await read([article()]);
		assert.deepEqual(
			records.map((one) => one.value),
			["877", "-27.60", "12606000000000.50"],
		);
		assert.deepEqual(
			records.map((one) => one.quote),
			["877件", "27.60%", "12606000000000.5元"],
		);
	});

	it("names the row of the total that a row is part of", async () => {
		const { records } = await read([article()]);
		assert.deepEqual(
			records.map((one) => one.part_of),
			["", records[0]?.row, ""],
		);
	});

	it("counts a character outside the BMP as two, as the source does", async () => {
		const { records } = await read([article()]);
		const [first] = records;
		assert.equal(
			article().source.slice(Number(first?.start), Number(first?.end)),
			"877件",
		);
		assert.equal(first?.offset_basis, "utf-16");
	});

	it("defuses text that starts like a formula and leaves negative numbers alone", async () => {
		const { records } = await read([
			article({ facts: { ...article().facts, title: "-1+1" } }),
		]);
		assert.equal(records[2]?.name, "'=合计=转化运用资金");
		assert.equal(records[0]?.title, "'-1+1");
		assert.equal(records[1]?.value, "-27.60");
	});

	it("quotes a cell with a line end, which some readers take for a row's", async () => {
		const [first] = rows;
		assert.ok(first);
		const name = "甲\n乙";
		const { text, records } = await read([
			article({ rows: [{ ...first, name }] }),
		]);
		assert.ok(text.includes('"甲\n乙"'));
		assert.equal(records[0]?.name, name);
	});

	it("is the same for its reader, whatever the article says", async () => {
		const [first] = rows;
		assert.ok(first);
		const names = fc.array(fc.string({ unit: "binary" }), { maxLength: 20 });
		await fc.assert(
			fc.asyncProperty(names, async (given) => {
				const one = article({
					rows: given.map((name) => ({ ...first, name })),
				});
				const { records } = await read([one]);
				assert.deepEqual(
					records.map(({ name }) => name),
					given.map(cellText),
				);
			}),
			{ seed: 1, numRuns: 200 },
		);
	});

	it("shows of a page without stops what is around the figure", async () => {
		const [first] = rows;
		assert.ok(first);
		const source = `${"，".repeat(2000)}877件${"；".repeat(2000)}`;
		const row = {
			...first,
			figure: { start: 2000, end: 2004 },
			sentence: { start: 0, end: source.length },
		};
		const [record] = (await read([article({ source, rows: [row] })])).records;
		assert.equal(
			record?.sentence,
			`…${"，".repeat(500)}877件${"；".repeat(500)}…`,
		);
	});

	it("leaves rejected rows out unless asked", async () => {
		const [first, ...rest] = rows;
		assert.ok(first);
		const one = article({
			rows: [decided(first, decision("rejected", { note: "标题" })), ...rest],
		});
		assert.deepEqual(
			(await read([one])).records.map((r) => r.row),
			["r1", "r2"],
		);
		const [rejected] = (await read([one], { includeRejected: true })).records;
		assert.deepEqual(
			[rejected?.state, rejected?.who, rejected?.when, rejected?.note],
			["rejected", "lw", "2032-02-03T04:05:06+08:00", "标题"],
		);
	});

	it("shows an orphan with its old words and no place", async () => {
		const [first] = rows;
		assert.ok(first);
		const orphan = decided(
			{
				...first,
				figure: null,
				sentence: null,
				reading: null,
				anchor: "orphan",
			},
			decision("accepted"),
		);
		const [record] = (await read([article({ rows: [orphan] })])).records;
		assert.deepEqual(
			[record?.anchor, record?.quote, record?.start, record?.offset_basis],
			["orphan", "912件", "", ""],
		);
	});

	it("says nothing of a decision that was taken back", async () => {
		const [first] = rows;
		assert.ok(first);
		const [record] = (
			await read([article({ rows: [decided(first, decision("restored"))] })])
		).records;
		assert.deepEqual([record?.state, record?.who], ["undecided", ""]);
	});

	it("of any table keeps numbers below zero, and makes formulas safe", () =>
		assert.equal(
			csvFile([
				["a", "b"],
				["-0.5", "=1"],
			]),
			"\u{FEFF}a,b\r\n-0.5,'=1\r\n",
		));
});
