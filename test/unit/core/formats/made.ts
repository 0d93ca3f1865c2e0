import type {
	Analysis,
	Fact,
	FactName,
	Indicator,
} from "../../../../src/core/analysis";
import { factNames } from "../../../../src/core/analysis";
import type { Decision, Row } from "../../../../src/core/annotate/record";
import type { ExportArticle } from "../../../../src/core/formats/exporter";

/** An article made by hand, so that formats are tested apart from the reading. */
export const source =
	"临江市知识产权局局长王𬭎介绍，2031年全市发明专利授权877件，同比下降27.60%。\r\n=合计=转化运用资金12606000000000.5元。";

const span = (words: string) => {
	const start = source.indexOf(words);
	return { start, end: start + words.length };
};

const sentence = { start: 0, end: source.indexOf("\r\n") };

export const indicator = (
	words: string,
	fields: Partial<Indicator> = {},
): Indicator => ({
	name: "发明专利授权量",
	indicatorId: "invention_patents_granted",
	scope: null,
	value: "877",
	valueMax: null,
	unit: "件",
	answer: null,
	qualifier: "exact",
	measure: "level",
	basis: null,
	baseline: null,
	accrual: "flow",
	status: "actual",
	plan: null,
	region: "临江市",
	regionCode: "229900",
	period: "2031",
	from: "2031-01-01",
	to: "2031-12-31",
	issuer: null,
	among: null,
	figure: span(words),
	sentence,
	asPrinted: words,
	origins: {
		name: "stated",
		value: "stated",
		unit: "stated",
		measure: "stated",
		basis: "absent",
		status: "absent",
		region: "inherited",
		period: "stated",
	},
	evidence: { name: span("发明专利授权") },
	partOf: null,
	confidence: 0.9,
	rule: "bind.level",
	...fields,
});

const readings = [
	indicator("877件"),
	indicator("27.60%", {
		value: "-27.60",
		unit: "%",
		measure: "growth",
		basis: "yoy",
		accrual: null,
		partOf: 0,
	}),
	indicator("12606000000000.5元", {
		name: "=合计=转化运用资金",
		indicatorId: "other",
		value: "12606000000000.50",
		unit: "元",
	}),
];

const fact = (value: string | null): Fact => ({
	value,
	origin: value === null ? "absent" : "stated",
	span: null,
});

export const noFacts = Object.fromEntries(
	factNames.map((name) => [name, null]),
) as Record<FactName, null>;

export const facts: Record<FactName, string | null> = {
	...noFacts,
	title: "临江市“十五五”开局",
	region: "临江市",
	published: "2032-01",
};

export const analysis: Analysis = {
	article: {
		...(Object.fromEntries(
			factNames.map((name) => [name, fact(facts[name])]),
		) as Record<FactName, Fact>),
		script: "hans",
	},
	figures: [
		{
			...span("877件"),
			text: "877件",
			rule: "figure.count",
			kind: "count",
			value: "877",
			valueMax: null,
			unit: "件",
			qualifier: "exact",
		},
	],
	policies: [],
	works: [],
	agencies: [
		{
			...span("临江市知识产权局"),
			text: "临江市知识产权局",
			rule: "agency.name",
			name: "临江市知识产权局",
			resolved: null,
			role: null,
		},
	],
	indicators: readings,
	boilerplate: [],
	faults: [],
};

export function rowOf(reading: Indicator, id: string): Row {
	const { figure, sentence, asPrinted, ...rest } = reading;
	const { origins, evidence, partOf, confidence, rule, ...fields } = rest;
	return {
		...fields,
		id,
		state: "undecided",
		anchor: "anchored",
		figure,
		sentence,
		asPrinted,
		reading,
		record: null,
	};
}

export const decision = (
	state: Decision["state"],
	more: Partial<Decision> = {},
): Decision => ({
	state,
	fields: {},
	reason: null,
	how: "single",
	by: null,
	who: "lw",
	when: "2032-02-03T04:05:06+08:00",
	note: null,
	codebookVersion: 1,
	...more,
});

export function decided(row: Row, made: Decision): Row {
	const { reading } = row;
	const exact = row.figure
		? source.slice(row.figure.start, row.figure.end)
		: "912件";
	return {
		...row,
		...made.fields,
		state: made.state === "restored" ? "undecided" : made.state,
		record: {
			id: row.id,
			quote: { exact, prefix: "", suffix: "" },
			statement: "发明专利授权912件。",
			suggested: reading,
			asPrinted: exact,
			decision: made,
			history: [],
		},
	};
}

/** Decided by two who did not know of each other; and another figure was seen in its sentence. */
export function disputed(row: Row): Row {
	const one = decided(row, decision("accepted"));
	const { record } = one;
	const other = decision("rejected", { who: "wz" });
	const revision = {
		asPrinted: "912件",
		value: "912",
		valueMax: null,
		unit: "件",
		when: "2032-04-01T09:00:00+08:00",
	};
	return {
		...one,
		record: record && { ...record, concurrent: [other], revisions: [revision] },
	};
}

export const rows: Row[] = readings.map((one, index) =>
	rowOf(one, `r${index}`),
);

export const article = (more: Partial<ExportArticle> = {}): ExportArticle => ({
	id: "2032/a",
	path: "2032/a.txt",
	source,
	encoding: "utf-8",
	analysis,
	rows,
	facts,
	progress: { state: "open", reason: null },
	notReported: [],
	...more,
});

export async function bytesOf(
	chunks: AsyncIterable<Uint8Array>,
): Promise<Uint8Array> {
	const all: Uint8Array[] = [];
	for await (const chunk of chunks) all.push(chunk);
	return Uint8Array.from(Buffer.concat(all));
}
