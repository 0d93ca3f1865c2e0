import assert from "node:assert/strict";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/universal";
import { UserError } from "../../../../src/core/errors";
import type { ExportArticle } from "../../../../src/core/formats/exporter";
import { exportArticles } from "../../../../src/core/formats/exporter";
import { cellText, columns, tableOf } from "../../../../src/core/formats/table";
import { rowLimit, xlsx } from "../../../../src/core/formats/xlsx";
import { article, bytesOf, rows } from "./made";

const written = (...articles: ExportArticle[]) =>
	bytesOf(exportArticles(xlsx, articles));

async function read(...articles: ExportArticle[]) {
	const bytes = await written(...articles);
	const input = bytes.slice().buffer;
	const [sheet] = await readXlsx(input, { trim: false });
	const [header = [], ...body] = sheet?.data ?? [];
	const records = body.map((row) =>
		Object.fromEntries(header.map((name, i) => [String(name), row[i]])),
	);
	return { sheet, header, records };
}

describe("xlsx", () => {
	it("has one sheet with the names of the columns on top", async () => {
		const { sheet, header } = await read();
		assert.equal(sheet?.sheet, "indicators");
		assert.deepEqual(
			header,
			columns.map(({ name }) => name),
		);
	});

	it("writes numbers as numbers and periods as text", async () => {
		const { records } = await read(article());
		assert.deepEqual(
			records.map((one) => [one.value, one.period, one.region_code]),
			[877, -27.6, 12606000000000.5].map((value) => [value, "2031", "229900"]),
		);
	});

	it("shows a number with the digits that were printed, without an exponent", async () => {
		const files = unzipSync(await written(article()));
		const styles = strFromU8(files["xl/styles.xml"] ?? new Uint8Array());
		assert.match(styles, /formatCode="0\.00"/u);
		assert.match(styles, /formatCode="0"/u);
	});

	it("writes a number of more than 15 digits as text, so that none is lost", async () => {
		const [first] = rows;
		assert.ok(first);
		const values = ["1234567890123456", "123456789012345", "-0.000000000012"];
		const { records } = await read(
			article({ rows: values.map((value) => ({ ...first, value })) }),
		);
		assert.deepEqual(
			records.map((one) => one.value),
			["1234567890123456", 123456789012345, -0.000000000012],
		);
	});

	it("carries spaces, markup, and what looks like an escape", async () => {
		const [first] = rows;
		assert.ok(first);
		const names = [
			" 甲 ",
			"<b>&amp;",
			"_x0041_",
			"王𬭎\n乙",
			"]]>",
			"toString",
			"__proto__",
			'"',
		];
		const { records } = await read(
			article({ rows: names.map((name) => ({ ...first, name })) }),
		);
		assert.deepEqual(
			records.map((one) => one.name),
			names,
		);
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
				const { records } = await read(one);
				assert.deepEqual(
					records.map((record) => record.name ?? ""),
					given.map(cellText),
				);
			}),
			{ seed: 1, numRuns: 100 },
		);
	});

	it("keeps the header in sight", async () => {
		const files = unzipSync(await written(article()));
		const sheet = files["xl/worksheets/sheet1.xml"] ?? new Uint8Array();
		assert.match(strFromU8(sheet), /<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
	});

	it("has no clock in it: every part has the first date a ZIP can have", async () => {
		const bytes = Buffer.from(await written(article()));
		const dates = new Set<number>();
		for (let at = 0; ; at++) {
			at = bytes.indexOf("PK\u0001\u0002", at, "latin1");
			if (at < 0) break;
			dates.add(bytes.readUInt32LE(at + 12));
		}
		assert.deepEqual([...dates], [(1 << 21) | (1 << 16)]);
	});

	it("holds the cells of the CSV", async () => {
		const { records } = await read(article());
		const texts = tableOf(article()).map((row) =>
			row.map((cell) =>
				cell?.type === "number" ? Number(cell.text) : (cell?.text ?? null),
			),
		);
		assert.deepEqual(
			records.map((one) => columns.map(({ name }) => one[name] ?? null)),
			texts,
		);
	});

	it("refuses more rows than a sheet has", async () => {
		const [part] = [xlsx.part(article({ rows: rows.slice(0, 1) }))];
		function* many() {
			for (let i = 0; i <= rowLimit; i++) yield part ?? [];
		}
		await assert.rejects(
			() => bytesOf(xlsx.join(many())),
			(error) =>
				error instanceof UserError && error.problem.code === "exportFailed",
		);
	});
});
