import { UserError } from "../errors";
import type { ExportArticle } from "./exporter";
import { cellText, columns } from "./table";

/** A span as a file gives it, with the words it should hold. `id` says which it is, in an error. */
export interface Quoted {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * The last look before anything is handed out: every span, as read back from what was written, holds its words.
 * @throws UserError `quoteMismatch`
 */
export function verifyQuotes(
	format: string,
	{ path, source }: ExportArticle,
	quotes: Iterable<Quoted>,
): void {
	for (const { id, start, end, text } of quotes)
		if (source.slice(start, end) !== text)
			throw new UserError({ code: "quoteMismatch", format, id }, path);
}

const at = (name: string) => columns.findIndex((one) => one.name === name);
const [quote, start, end, row] = [
	at("quote"),
	at("start"),
	at("end"),
	at("row"),
];

/**
 * The same for a table: `again` is what a reader of the format made of `written`. Words are compared as cells show
 * them ({@link cellText}); a row without a place (an orphan) has no words to compare.
 * @throws UserError `quoteMismatch`
 */
export function verifyTable(
	format: string,
	{ path, source }: ExportArticle,
	written: readonly (readonly string[])[],
	again: readonly (readonly string[])[],
): void {
	for (const [index, cells] of written.entries()) {
		const read = again[index] ?? [];
		const isSame =
			read.length === cells.length &&
			cells.every((cell, i) => cell === read[i]);
		const words = () =>
			cellText(source.slice(Number(read[start]), Number(read[end])));
		if (isSame && (read[start] === "" || words() === read[quote])) continue;
		const id = cells[row] ?? "";
		throw new UserError({ code: "quoteMismatch", format, id }, path);
	}
}
