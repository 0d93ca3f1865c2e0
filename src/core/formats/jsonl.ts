import type {
	Agency,
	Figure,
	Indicator,
	IndicatorFields,
	Mention,
	Title,
} from "../analysis";
import { disputedBy } from "../annotate/disputes";
import { NumberToken } from "../annotate/jsonText";
import type { AnnotationRecord, Decision, Row } from "../annotate/record";
import { revisionOf } from "../annotate/revision";
import type { Span } from "../text/span";
import { batches } from "./batches";
import { isDecimal } from "./decimal";
import type { ExportArticle, Exporter } from "./exporter";
import { jsonLine } from "./jsonLine";
import { totalRow } from "./totalRow";
import { type Quoted, verifyQuotes } from "./verify";

/**
 * One article a line: `figures`, `policies`, `works`, `agencies` and `indicators` with spans in UTF-16 code units of the
 * text. Rejected rows are apart, in `rejected`, so that `indicators` can be counted as it stands. An orphan has no `figure`.
 */
export const jsonl: Exporter<readonly Uint8Array[]> = {
	id: "jsonl",
	extension: ".jsonl",
	mime: "application/jsonl",
	offsetBasis: "utf-16",
	drops: [],

	part: (article) => [...pieces(article)],

	async *join(parts) {
		for await (const part of parts) yield* part;
	},
};

/** The article's line in pieces, each read back before it is given. */
function* pieces(article: ExportArticle): Iterable<Uint8Array> {
	const encoder = new TextEncoder();
	let before = "{";
	for (const [key, value] of Object.entries(lineOf(article))) {
		const name = `${before}${JSON.stringify(key)}:`;
		before = ",";
		if (!(value instanceof List)) {
			yield encoder.encode(name + jsonLine(value));
			continue;
		}
		yield encoder.encode(`${name}[`);
		let first = 0;
		for (const batch of batches(value.items)) {
			const items = jsonLine(batch.map(value.toJson));
			const bytes = encoder.encode(
				(first === 0 ? "" : ",") + items.slice(1, -1),
			);
			verifyQuotes("jsonl", article, quotesIn(key, bytes, first));
			yield bytes;
			first += batch.length;
		}
		yield encoder.encode("]");
	}
	yield encoder.encode("}\n");
}

/** Items that become JSON a batch at a time. */
class List<Item> {
	constructor(
		readonly items: readonly Item[],
		readonly toJson: (item: Item) => object,
	) {}
}

/** The places and words of a batch, as a reader of the file finds them. */
function* quotesIn(
	list: string,
	bytes: Uint8Array,
	first: number,
): Iterable<Quoted> {
	const text = new TextDecoder().decode(bytes);
	const items: readonly ItemLine[] = JSON.parse(`[${text.replace(/^,/u, "")}]`);
	for (const [index, item] of items.entries())
		if ("text" in item) yield { ...item, id: `${list}[${first + index}]` };
		else if (item.figure) {
			const [start, end] = item.figure;
			yield { id: item.id, start, end, text: item.quote };
		}
}

/** The shape of a list's items, as far as spans go: a mark or a row. */
type ItemLine =
	| Omit<Quoted, "id">
	| {
			readonly id: string;
			readonly figure: readonly [number, number] | null;
			readonly quote: string;
	  };

const pair = (span: Span | null) => span && [span.start, span.end];

/** A JSON number with the decimal's own digits; other words (a category, a date) are a string. */
export const exact = (value: string | null) =>
	value !== null && isDecimal(value) ? new NumberToken(value) : value;

function lineOf(article: ExportArticle): object {
	const { id, path, encoding, analysis, rows, facts } = article;
	const { progress, notReported } = article;
	const isRejected = (row: Row) => row.state === "rejected";
	const rowLine = (row: Row) => ({
		...indicatorOf(row, article.source),
		...(row.reading && {
			partOf: totalRow(row, article),
			...readingOf(row.reading),
		}),
		...(row.record && recordOf(row.record)),
	});
	return {
		id,
		path,
		offsets: jsonl.offsetBasis,
		encoding,
		article: { ...facts, script: analysis.article.script },
		progress: { state: progress.state, reason: progress.reason },
		figures: new List(analysis.figures, figureOf),
		policies: new List(analysis.policies, titleOf),
		works: new List(analysis.works, titleOf),
		agencies: new List(analysis.agencies, agencyOf),
		indicators: new List(
			rows.filter((row) => !isRejected(row)),
			rowLine,
		),
		not_reported: notReported.map((entry) => ({ ...entry })),
		rejected: new List(rows.filter(isRejected), rowLine),
		boilerplate: analysis.boilerplate.map(pair),
		faults: analysis.faults.map(({ where, message }) => ({ where, message })),
	};
}

const mentionOf = ({ start, end, text, rule }: Mention) => ({
	start,
	end,
	text,
	rule,
});

const figureOf = (figure: Figure): object => ({
	...mentionOf(figure),
	kind: figure.kind,
	value: exact(figure.value),
	valueMax: exact(figure.valueMax),
	unit: figure.unit,
	qualifier: figure.qualifier,
});

const titleOf = (title: Title): object => ({
	...mentionOf(title),
	title: title.title,
	documentNumber: title.documentNumber,
	issuers: title.issuers,
	date: title.date,
	action: title.action,
});

const agencyOf = (agency: Agency): object => ({
	...mentionOf(agency),
	name: agency.name,
	resolved: agency.resolved,
	role: agency.role,
});

function indicatorOf(row: Row, source: string): object {
	const { figure, record } = row;
	return {
		id: row.id,
		figure: pair(figure),
		quote: figure
			? source.slice(figure.start, figure.end)
			: (record?.quote.exact ?? null),
		sentence: pair(row.sentence),
		name: row.name,
		indicatorId: row.indicatorId,
		scope: row.scope,
		value: exact(row.value),
		valueMax: exact(row.valueMax),
		asPrinted: row.asPrinted,
		unit: row.unit,
		answer: row.answer,
		qualifier: row.qualifier,
		measure: row.measure,
		basis: row.basis,
		baseline: row.baseline,
		accrual: row.accrual,
		status: row.status,
		plan: row.plan,
		region: row.region,
		regionCode: row.regionCode,
		period: row.period,
		from: row.from,
		to: row.to,
		issuer: row.issuer,
		among: row.among,
		state: row.state,
		anchor: row.anchor,
		revision: revisionLine(source, row),
	};
}

const readingOf = ({ confidence, rule, origins, evidence }: Indicator) => ({
	confidence,
	rule,
	origins,
	evidence: Object.fromEntries(
		Object.entries(evidence).map(([slot, span]) => [slot, pair(span)]),
	),
});

function revisionLine(source: string, row: Row): object | null {
	const revision = revisionOf(source, row);
	return (
		revision && {
			...revision,
			value: exact(revision.value),
			valueMax: exact(revision.valueMax),
		}
	);
}

const recordOf = (record: AnnotationRecord) => ({
	suggested: fieldsLine(record.suggested),
	decision: decisionOf(record.decision),
	concurrent: disputedBy(record).map(decisionOf),
	history: record.history.map(decisionOf),
});

const decisionOf = ({ fields, was, ...decision }: Decision): object => ({
	...decision,
	fields: fieldsLine(fields),
	...(was && { was: { ...was, suggested: fieldsLine(was.suggested) } }),
});

/** Fields as a record has them, numbers as numbers. */
const fieldsLine = (fields: Partial<IndicatorFields> | null) =>
	fields && {
		...fields,
		...(fields.value !== undefined && { value: exact(fields.value) }),
		...(fields.valueMax !== undefined && { valueMax: exact(fields.valueMax) }),
	};
