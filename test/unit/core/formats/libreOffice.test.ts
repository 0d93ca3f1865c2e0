import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { csv } from "../../../../src/core/formats/csv";
import { exportArticles } from "../../../../src/core/formats/exporter";
import { columns, tableOf } from "../../../../src/core/formats/table";
import { xlsx } from "../../../../src/core/formats/xlsx";
import { article, bytesOf, rows } from "./made";

const isHere = spawnSync("soffice", ["--version"]).status === 0;

/** Comma, double quote, UTF-8, from the first line; the last two: cells as shown, not formulas. */
const filter = "Text - txt - csv (StarCalc):44,34,76,1,,0,false";
const asShown = `csv:${filter},true,true,false`;

/** What people type that spreadsheets like to change. */
// biome-ignore format: a table
const names = ["2031-12", "2031-01-02", "1/2", "3-4", "=1+1", "-5%", "王𬭎", "甲\n乙", '"丙"', " 丁 ", "TRUE", "_x0041_", "__proto__"];

describe("LibreOffice", function () {
	this.timeout(120_000);
	let folder = "";

	before(function () {
		if (!isHere) {
			console.log("      skipped: there is no soffice on the path");
			this.skip();
		}
		folder = mkdtempSync(join(tmpdir(), "zhibiao-office-"));
	});
	after(() => {
		if (folder) rmSync(folder, { recursive: true });
	});

	/** The cells that LibreOffice shows when it opens a file. */
	function opened(
		name: string,
		bytes: Uint8Array,
		input: string[],
	): string[][] {
		const file = join(folder, name);
		writeFileSync(file, bytes);
		const out = mkdtempSync(join(folder, "out-"));
		const profile = pathToFileURL(join(folder, "profile")).href;
		spawnSync("soffice", [
			"--headless",
			`-env:UserInstallation=${profile}`,
			...input,
			...["--convert-to", asShown, "--outdir", out, file],
		]);
		const text = readFileSync(join(out, name.replace(/\..*/u, ".csv")), "utf8");
		return parse(text, { bom: true });
	}

	const one = () =>
		article({
			rows: [
				...rows,
				...rows
					.slice(0, 1)
					.flatMap((row) => names.map((name) => ({ ...row, name }))),
			],
		});
	const header = columns.map(({ name }) => name);
	const cells = () =>
		tableOf(one()).map((row) => row.map((cell) => cell?.text ?? ""));

	it("shows every cell of a spreadsheet as it was printed", async () => {
		const bytes = await bytesOf(exportArticles(xlsx, [one()]));
		assert.deepEqual(opened("a.xlsx", bytes, []), [header, ...cells()]);
	});

	it("shows every cell of a CSV, but for zeros at a number's end", async () => {
		const bytes = await bytesOf(exportArticles(csv, [one()]));
		const input = [`--infilter=${filter},false,false,false`];
		const isValue = columns.map(({ type }) => type === "number");
		const bare = (table: string[][]) =>
			table.map((row) =>
				row.map((cell, i) =>
					isValue[i] ? cell.replace(/(?<=\.\d*)0+$/u, "") : cell,
				),
			);
		const shown = opened("b.csv", bytes, input);
		assert.deepEqual(bare(shown), bare([header, ...cells()]));
	});
});
