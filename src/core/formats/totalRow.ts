import type { Indicator } from "../analysis";
import type { Row } from "../annotate/record";
import type { ExportArticle } from "./exporter";

const known = new WeakMap<
	ExportArticle,
	ReadonlyMap<Indicator | null, string>
>();

/** Id of the row of an article that is the total of another; null where there is none, or nobody has it as a row. */
export function totalRow(row: Row, article: ExportArticle): string | null {
	const partOf = row.reading?.partOf ?? null;
	const total =
		partOf === null ? undefined : article.analysis.indicators[partOf];
	if (total === undefined) return null;
	const ids =
		known.get(article) ?? new Map(article.rows.map((r) => [r.reading, r.id]));
	known.set(article, ids);
	return ids.get(total) ?? null;
}
