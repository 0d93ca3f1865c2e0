import { unzipSync, zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import writeSheet, {
	type CellObject,
	type SheetData,
} from "write-excel-file/universal";
import { UserError } from "../errors";
import { decimalPlaces, significantDigits } from "./decimal";
import type { Exporter } from "./exporter";
import { type Cell, columns, type TableRow, tableOf } from "./table";
import { verifyTable } from "./verify";

/** A sheet has 1,048,576 rows, the header among them. */
export const rowLimit = 1_048_575;

/** Doubles hold 15 digits; a longer number is written as text, so that none is lost. */
const digitLimit = 15;

const header: CellObject[] = columns.map(({ name }) => ({
	value: name,
	type: String,
	fontWeight: "bold",
}));

const isNumber = (cell: Cell) =>
	cell.type === "number" && significantDigits(cell.text) <= digitLimit;

/** A number is shown with the digits it was printed with, never with an exponent. */
const numberFormat = (decimal: string) => {
	const places = decimalPlaces(decimal);
	return places === 0 ? "0" : `0.${"0".repeat(places)}`;
};

const cellOf = (cell: Cell | null): CellObject | null =>
	cell &&
	(isNumber(cell)
		? {
				value: Number(cell.text),
				type: Number,
				format: numberFormat(cell.text),
			}
		: { value: escaped(cell.text), type: String, format: "@" });

/**
 * Readers take `_x0041_` for an escaped A, so what looks like that is escaped itself; and so is a word that every object
 * has (`constructor`), which the writer would not find among its own.
 */
const escaped = (text: string) =>
	text in Object.prototype
		? `_x00${text.charCodeAt(0).toString(16)}_${text.slice(1)}`
		: text.replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_");

/** Typed cells under a header that stays in sight. The whole sheet is held in memory. */
export const xlsx: Exporter<TableRow[]> = {
	id: "xlsx",
	extension: ".xlsx",
	mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	offsetBasis: "utf-16",
	drops: ["marks", "origins", "history", "controlCharacters", "longCells"],

	part(article, options) {
		const rows = tableOf(article, options);
		const texts = rows.map((row) => row.map((cell) => cell?.text ?? ""));
		verifyTable("xlsx", article, texts, texts);
		return rows;
	},

	async *join(parts) {
		const rows: TableRow[] = [];
		for await (const part of parts) for (const row of part) rows.push(row);
		if (rows.length > rowLimit) throw failed(`more than ${rowLimit} rows`);
		const bytes = await write([header, ...rows.map((row) => row.map(cellOf))]);
		await readBack(bytes, rows);
		yield bytes;
	},
};

async function write(data: SheetData): Promise<Uint8Array> {
	const blob = await writeSheet(data, {
		sheet: "indicators",
		stickyRowsCount: 1,
		columns: columns.map(({ width }) => ({ width })),
	}).toBlob();
	return withoutClock(new Uint8Array(await blob.arrayBuffer()));
}

/** The writer stamps its parts with the time; the same rows should give the same bytes. */
function withoutClock(bytes: Uint8Array): Uint8Array {
	return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) });
}

async function readBack(bytes: Uint8Array, rows: readonly TableRow[]) {
	const again = await readSheet(bytes.slice().buffer, { trim: false });
	rows.forEach((row, index) => {
		row.forEach((cell, column) => {
			const read = again[index + 1]?.[column] ?? null;
			const meant = cell && (isNumber(cell) ? Number(cell.text) : cell.text);
			if (read !== meant)
				throw failed(`row ${index + 2}, ${columns[column]?.name}`);
		});
	});
}

const failed = (reason: string) =>
	new UserError({ code: "exportFailed", file: "XLSX", reason });
