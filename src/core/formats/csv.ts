import { parse } from "csv-parse/browser/esm/sync";
import { stringify } from "csv-stringify/browser/esm/sync";
import { batches } from "./batches";
import { isDecimal } from "./decimal";
import type { Exporter } from "./exporter";
import { cellsOf, cellText, columns, itemsOf, type TableRow } from "./table";
import { verifyTable } from "./verify";

const byteOrderMark = "\u{FEFF}";

const encode = (rows: readonly (readonly string[])[]) =>
	stringify(rows as string[][], {
		record_delimiter: "\r\n",
		quoted_match: /[\r\n]/u,
	});

/** A table as a file of its own: as {@link csv} is made, with what a spreadsheet takes for a formula made safe. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
	byteOrderMark +
	encode(
		rows.map((row) =>
			row.map((cell) => (isDecimal(cell) ? cell : cellText(cell))),
		),
	);

const textsOf = (row: TableRow) => row.map((cell) => cell?.text ?? "");

/**
 * UTF-8 with a byte order mark (Excel takes it for the local code page without), lines end in CRLF (RFC 4180).
 * Numbers keep every digit that was printed.
 */
export const csv: Exporter<readonly Uint8Array[]> = {
	id: "csv",
	extension: ".csv",
	mime: "text/csv",
	offsetBasis: "utf-16",
	drops: ["marks", "origins", "history", "controlCharacters", "longCells"],

	part(article, options) {
		return batches(itemsOf(article, options)).map((batch) => {
			const rows = batch.map((item) => textsOf(cellsOf(item, article)));
			const bytes = new TextEncoder().encode(encode(rows));
			const again: string[][] = parse(new TextDecoder().decode(bytes), {
				record_delimiter: ["\r\n", "\n", "\r"],
			});
			verifyTable("csv", article, rows, again);
			return bytes;
		});
	},

	async *join(parts) {
		const header = encode([columns.map(({ name }) => name)]);
		yield new TextEncoder().encode(byteOrderMark + header);
		for await (const part of parts) yield* part;
	},
};
