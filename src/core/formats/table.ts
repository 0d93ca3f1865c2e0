import { isDisputed } from "../annotate/disputes";
import type { Row } from "../annotate/record";
import { revisionOf } from "../annotate/revision";
import type { Span } from "../text/span";
import { isDecimal } from "./decimal";
import type { ExportArticle, ExportOptions, NotReported } from "./exporter";
import { totalRow } from "./totalRow";

/** `number` cells hold plain decimals, `text` cells anything. Null is an empty cell. */
export interface Cell {
	readonly type: "text" | "number";
	readonly text: string;
}
export type TableRow = readonly (Cell | null)[];

export interface Column {
	readonly name: string;
	readonly type: Cell["type"];
	/** Width in a spreadsheet, in characters. */
	readonly width: number;
	readonly get: (item: TableItem, article: ExportArticle) => Content;
}

/** What a line of a table is about. */
export type TableItem = Row | NotReported;
type Content = string | number | null;

/** A column of the article's own: the same in all of its lines. */
const all =
	(get: (article: ExportArticle) => Content): Column["get"] =>
	(_, article) =>
		get(article);

/** A column of rows, and what it has for an entry that is not reported, if anything. */
const row =
	(
		get: (row: Row, article: ExportArticle) => Content,
		ofEntry: (entry: NotReported) => Content = () => null,
	): Column["get"] =>
	(item, article) =>
		"anchor" in item ? get(item, article) : ofEntry(item);

/** The decision that made the row what it is; a decision taken back is none. */
const decision = (row: Row) =>
	row.state === "undecided" ? null : (row.record?.decision ?? null);

const slice = (span: Span | null, { source }: ExportArticle) =>
	span && source.slice(span.start, span.end);

/** Longer sentences are none (a page without stops): what is around the figure does. */
const sentenceLimit = 1000;

function sentence(row: Row, article: ExportArticle): string | null {
	const { sentence: span, figure } = row;
	if (!span || !figure || span.end - span.start <= sentenceLimit)
		return slice(span, article) ?? row.record?.statement ?? null;
	const margin = sentenceLimit / 2;
	const start = Math.max(span.start, figure.start - margin);
	const end = Math.min(span.end, figure.end + margin);
	const mark = (isCut: boolean) => (isCut ? "…" : "");
	return `${mark(start > span.start)}${slice({ start, end }, article)}${mark(end < span.end)}`;
}

/** The columns of every table, in order: CSV and spreadsheets have the same cells. */
// biome-ignore format: a table
export const columns: readonly Column[] = [
	{ name: "article",        type: "text",   width: 20, get: all((a) => a.id) },
	{ name: "path",           type: "text",   width: 20, get: all((a) => a.path) },
	{ name: "title",          type: "text",   width: 30, get: all((a) => a.facts.title) },
	{ name: "outlet",         type: "text",   width: 14, get: all((a) => a.facts.outlet) },
	{ name: "issuer",         type: "text",   width: 14, get: all((a) => a.facts.issuer) },
	{ name: "url",            type: "text",   width: 20, get: all((a) => a.facts.url) },
	{ name: "published",      type: "text",   width: 12, get: all((a) => a.facts.published) },
	{ name: "retrieved",      type: "text",   width: 12, get: all((a) => a.facts.retrieved) },
	{ name: "article_region", type: "text",   width: 12, get: all((a) => a.facts.region) },
	{ name: "reprinted_from", type: "text",   width: 14, get: all((a) => a.facts.reprintedFrom) },
	{ name: "article_state",  type: "text",   width: 10, get: all((a) => a.progress.state) },
	{ name: "region",         type: "text",   width: 14, get: row((r) => r.region) },
	{ name: "region_code",    type: "text",   width: 10, get: row((r) => r.regionCode) },
	{ name: "period",         type: "text",   width: 16, get: row((r) => r.period) },
	{ name: "period_from",    type: "text",   width: 12, get: row((r) => r.from) },
	{ name: "period_to",      type: "text",   width: 12, get: row((r) => r.to) },
	{ name: "indicator_id",   type: "text",   width: 24, get: row((r) => r.indicatorId, (e) => e.id) },
	{ name: "name",           type: "text",   width: 26, get: row((r) => r.name, (e) => e.name) },
	{ name: "scope",          type: "text",   width: 12, get: row((r) => r.scope) },
	{ name: "measure",        type: "text",   width: 10, get: row((r) => r.measure) },
	{ name: "basis",          type: "text",   width: 8,  get: row((r) => r.basis) },
	{ name: "baseline",       type: "text",   width: 12, get: row((r) => r.baseline) },
	{ name: "accrual",        type: "text",   width: 12, get: row((r) => r.accrual) },
	{ name: "status",         type: "text",   width: 10, get: row((r) => r.status) },
	{ name: "plan",           type: "text",   width: 16, get: row((r) => r.plan) },
	{ name: "among",          type: "text",   width: 14, get: row((r) => r.among) },
	{ name: "stated_by",      type: "text",   width: 14, get: row((r) => r.issuer) },
	{ name: "value",          type: "number", width: 16, get: row((r) => r.value) },
	{ name: "value_max",      type: "number", width: 16, get: row((r) => r.valueMax) },
	{ name: "as_printed",     type: "text",   width: 14, get: row((r) => r.asPrinted) },
	{ name: "qualifier",      type: "text",   width: 10, get: row((r) => r.qualifier) },
	{ name: "unit",           type: "text",   width: 10, get: row((r) => r.unit, (e) => e.unit) },
	{ name: "answer",         type: "text",   width: 12, get: row((r) => r.answer) },
	{ name: "state",          type: "text",   width: 12, get: row((r) => r.state, () => "not_reported") },
	{ name: "who",            type: "text",   width: 10, get: row((r) => decision(r)?.who ?? null, (e) => e.who) },
	{ name: "when",           type: "text",   width: 22, get: row((r) => decision(r)?.when ?? null, (e) => e.when) },
	{ name: "note",           type: "text",   width: 20, get: row((r) => decision(r)?.note ?? null, (e) => e.note) },
	{ name: "disputed",       type: "text",   width: 10, get: row((r) => (r.record && isDisputed(r.record) ? "yes" : null)) },
	{ name: "row",            type: "text",   width: 12, get: row((r) => r.id) },
	{ name: "part_of",        type: "text",   width: 12, get: row(totalRow) },
	{ name: "confidence",     type: "number", width: 10, get: row((r) => r.reading && Math.round(r.reading.confidence * 1000) / 1000) },
	{ name: "anchor",         type: "text",   width: 10, get: row((r) => r.anchor) },
	{ name: "revised_to",     type: "text",   width: 14, get: row((r, a) => revisionOf(a.source, r)?.asPrinted ?? null) },
	{ name: "revised_when",   type: "text",   width: 22, get: row((r, a) => revisionOf(a.source, r)?.when ?? null) },
	{ name: "quote",          type: "text",   width: 14, get: row((r, a) => slice(r.figure, a) ?? r.record?.quote.exact ?? null) },
	{ name: "sentence",       type: "text",   width: 60, get: row(sentence) },
	{ name: "start",          type: "number", width: 8,  get: row((r) => r.figure?.start ?? null) },
	{ name: "end",            type: "number", width: 8,  get: row((r) => r.figure?.end ?? null) },
	{ name: "offset_basis",   type: "text",   width: 10, get: row((r) => r.figure && "utf-16") },
];

/** A spreadsheet's cell holds 32,767 characters; what is longer is cut and ends in …. */
export const cellLimit = 32_000;

/** What no cell can hold in every format: controls but tab and line feed, lone surrogates, noncharacters, U+FFFD. */
const unfitPattern =
	/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u{FFFD}]/gu;
/** A spreadsheet takes text that starts so for a formula; the wide forms count in some languages. */
const formulaPattern = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Text as a cell shows it: line ends are line feeds, what cannot be shown is □, and nothing starts like a formula. */
export function cellText(text: string): string {
	const clean = text.replace(/\r\n?/gu, "\n").replace(unfitPattern, "□");
	const safe = formulaPattern.test(clean) ? `'${clean}` : clean;
	return safe.length > cellLimit ? `${cutAt(safe, cellLimit)}…` : safe;
}

/** Not in the middle of a surrogate pair. */
function cutAt(text: string, limit: number): string {
	const high = text.charCodeAt(limit - 1) >> 10 === 0x36;
	return text.slice(0, high ? limit - 1 : limit);
}

function cell({ type, get }: Column, item: TableItem, article: ExportArticle) {
	const content = get(item, article);
	if (content === null || content === "") return null;
	const text = String(content);
	return type === "number" && isDecimal(text)
		? { type, text }
		: ({ type: "text", text: cellText(text) } as const);
}

/** The rows a table has. Rejected ones are no data: they are left out unless asked for. */
function shownRows(
	{ rows }: ExportArticle,
	{ includeRejected = false }: ExportOptions = {},
): readonly Row[] {
	return rows.filter((row) => includeRejected || row.state !== "rejected");
}

/** What a table has a line for: its rows, and behind them what is not reported. */
export const itemsOf = (
	article: ExportArticle,
	options?: ExportOptions,
): readonly TableItem[] => [
	...shownRows(article, options),
	...article.notReported,
];

/** A line's cells, in the order of {@link columns}. */
export function cellsOf(item: TableItem, article: ExportArticle): TableRow {
	return columns.map((column) => cell(column, item, article));
}

/** The whole table. */
export function tableOf(
	article: ExportArticle,
	options?: ExportOptions,
): TableRow[] {
	return itemsOf(article, options).map((item) => cellsOf(item, article));
}
