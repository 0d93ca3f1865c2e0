import type { Analysis, Indicator, IndicatorFields } from "../analysis";
import { type Anchored, anchorAll } from "../annotate/anchor";
import type { AnnotationFile } from "../annotate/annotationFile";
import { groundOf } from "../annotate/ground";
import { fieldsOf } from "../annotate/indicatorFields";
import type {
	AnnotationRecord,
	Decision,
	DecisionState,
	Ground,
} from "../annotate/record";
import type { Span } from "../text/span";

/** An article with all that people made of it. */
export interface CodedArticle {
	/** What it is called, below the folder. */
	readonly path: string;
	readonly source: string;
	readonly analysis: Analysis;
	/** Of its bytes; null where that is not known. */
	readonly sha256: string | null;
	/** The annotation file that people share. */
	readonly shared: AnnotationFile | null;
	/** Layers by the code of their coder. */
	readonly layers: ReadonlyMap<string, AnnotationFile>;
}

/** What one coder says of one row: the latest of their decisions on it. */
export interface Coding extends Ground {
	readonly coder: string;
	/** Of its record. */
	readonly id: string;
	readonly state: DecisionState;
	/** What they hold true of it; of a rejected row what it would say. */
	readonly fields: IndicatorFields;
	/** Its words in the source as it is now; null where they are gone. */
	readonly figure: Span | null;
	/** What is read there now, one thing for all coders; null where nothing is. */
	readonly reading: Indicator | null;
	/** Null of what the reader says. */
	readonly decision: Decision | null;
}

/** Whether it is data: what is rejected says nothing. */
export const isKept = ({ state }: Coding): boolean => state !== "rejected";

/** What one coder says of one article. */
export interface Coded {
	readonly coder: string;
	/** In the order of the text. */
	readonly rows: readonly Coding[];
	/** Entries of the codebook that they say it does not report. */
	readonly notReported: ReadonlySet<string>;
}

/** A coder that is none: what had been read, under this name. */
export const machine = "machine";

/**
 * What each coder says of an article. Whoever has a layer is heard in that alone; of the file that people share each is
 * given their own latest decisions, whether or not somebody decided after them. Who decided nothing in it is not there.
 */
export function codedBy(article: CodedArticle): ReadonlyMap<string, Coded> {
	const { shared, layers } = article;
	const people = shared ? peopleIn(shared).filter((p) => !layers.has(p)) : [];
	const places = shared && placesIn(article, shared);
	const all = [
		...people.map((who) =>
			codedIn(who, shared as AnnotationFile, places as Places, who),
		),
		...[...layers].map(([coder, file]) =>
			codedIn(coder, file, placesIn(article, file), null),
		),
	];
	return new Map(
		all
			.sort((a, b) => (a.coder < b.coder ? -1 : 1))
			.map((coded) => [coded.coder, coded]),
	);
}

/** What had been read where a coder decided, as if the reader were a coder that accepts it all. */
export const readBeneath = ({ rows, ...coded }: Coded): Coded => ({
	...coded,
	coder: machine,
	rows: rows.flatMap((row): readonly Coding[] =>
		row.suggested
			? [
					{
						...row,
						coder: machine,
						state: "accepted",
						fields: row.suggested,
						decision: null,
					},
				]
			: [],
	),
});

type Places = ReadonlyMap<string, Anchored>;

const placesIn = (
	{ source, analysis, sha256 }: CodedArticle,
	{ records, text }: AnnotationFile,
): Places =>
	anchorAll(
		records,
		source,
		analysis,
		text.offsets,
		sha256 !== null && sha256 === text.sha256,
	);

const decisionsOn = (record: AnnotationRecord): readonly Decision[] => [
	...record.history,
	...(record.concurrent ?? []),
	record.decision,
];

/** Who finishes an article or sets its facts does not code it by that. */
const peopleIn = ({
	records,
	variables,
}: AnnotationFile): readonly string[] => [
	...new Set(
		[...records.flatMap(decisionsOn), ...variables].map(({ who }) => who),
	),
];

/** @param who whose acts count; null: everybody's. */
function codedIn(
	coder: string,
	{ records, variables }: AnnotationFile,
	places: Places,
	who: string | null,
): Coded {
	const isTheirs = (act: { readonly who: string }) =>
		who === null || act.who === who;
	const rows = records.flatMap((record): readonly Coding[] => {
		const decision = latest(decisionsOn(record).filter(isTheirs));
		if (!decision || decision.state === "restored") return [];
		const ground = groundOf(decision.was ?? record);
		const { state } = decision;
		const { figure, reading } = places.get(record.id) as Anchored;
		const fields = fieldsOf({ ...ground.suggested, ...decision.fields });
		const { id } = record;
		return [{ ...ground, coder, id, state, fields, figure, reading, decision }];
	});
	const states = new Map(
		variables.filter(isTheirs).map((v) => [v.variable, v.state]),
	);
	const notReported = [...states]
		.filter(([, state]) => state === "not_reported")
		.map(([variable]) => variable);
	return { coder, rows: inOrder(rows), notReported: new Set(notReported) };
}

/** Of decisions of one time the one that stands last. */
const latest = (decisions: readonly Decision[]): Decision | undefined =>
	decisions.reduce<Decision | undefined>(
		(best, one) =>
			best && Date.parse(best.when) > Date.parse(one.when) ? best : one,
		undefined,
	);

/** By place, those whose words are gone last; nothing depends on the order in a file but rows that say the same. */
const inOrder = (rows: readonly Coding[]): readonly Coding[] =>
	[...rows].sort(
		(a, b) =>
			(a.figure?.start ?? Infinity) - (b.figure?.start ?? Infinity) ||
			compare(a.statement, b.statement) ||
			compare(JSON.stringify(a.fields), JSON.stringify(b.fields)) ||
			compare(a.id, b.id),
	);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
