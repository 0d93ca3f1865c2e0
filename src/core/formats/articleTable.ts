import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { type FactName, factNames } from "../analysis";
import { UserError } from "../errors";

/** Name of the table of facts that a folder of articles may hold. */
export const articleTableName = "articles.csv";

export type GivenFacts = Readonly<Partial<Record<FactName, string>>>;

/** `reprinted_from` and `reprintedFrom` name one column; case and spaces don't count. */
const plain = (name: string) => name.toLowerCase().replace(/[\s_]/gu, "");
const factByColumn = new Map(factNames.map((name) => [plain(name), name]));

/** A path as keys have it: `/` between folders, nothing before the first. */
export const tablePath = (path: string): string =>
	path
		.trim()
		.replaceAll("\\", "/")
		.replace(/^(?:\.?\/)+/u, "");

/**
 * Reads `articles.csv`: a column `path` (relative to the table's folder, with the extension) and any facts. Empty cells
 * say nothing; other columns are left alone; of two rows for a path the later holds.
 *
 * @returns what is given for each path.
 * @throws UserError `brokenLine` with the line that is no CSV, or line 1 where there is no `path`.
 */
export function parseArticleTable(text: string): Map<string, GivenFacts> {
	const [header = [], ...records] = recordsOf(text);
	const names = header.map(plain);
	const pathColumn = names.indexOf("path");
	if (pathColumn < 0 && text.trim() !== "")
		throw new UserError({ code: "brokenLine", line: 1 }, articleTableName);
	return new Map(
		records.map((cells) => [
			tablePath(cells[pathColumn] ?? ""),
			Object.fromEntries(
				names.flatMap((name, column) => {
					const fact = factByColumn.get(name);
					const value = cells[column]?.trim();
					return fact && value ? [[fact, value]] : [];
				}),
			),
		]),
	);
}

function recordsOf(text: string): string[][] {
	try {
		return parse(text, {
			bom: true,
			relax_column_count: true,
			skip_empty_lines: true,
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = Number((error as { lines?: number }).lines ?? 1);
		throw new UserError({ code: "brokenLine", line }, articleTableName);
	}
}
