import fc from "fast-check";
import type { IndicatorFields } from "../../../../src/core/analysis";
import type {
	AnnotationRecord,
	Decision,
	FactRecord,
	ProgressRecord,
	Revision,
	VariableRecord,
} from "../../../../src/core/annotate/record";
import { blank } from "./planted";

/** Objects as parsing makes them. */
const plain = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
	fc.record<T>(model, { noNullPrototype: true });

/** Any text, and such as breaks careless writers: quotes, line ends, controls, `__proto__`, lone surrogates apart. */
const text = fc.oneof(
	fc.string({ unit: "binary", maxLength: 12 }),
	fc.constantFrom(
		"877件",
		'"',
		"\\",
		"\r\n",
		"\u2028",
		"__proto__",
		"",
		"\u0000",
	),
);
const textOrNull = fc.option(text);
const decimal = fc
	.tuple(
		fc.constantFrom("", "-"),
		fc.oneof(fc.constant("0"), fc.stringMatching(/^[1-9]\d{0,30}$/)),
		fc.oneof(fc.constant(""), fc.stringMatching(/^\.\d{1,20}$/)),
	)
	.map((parts) => parts.join(""));

const fields: fc.Arbitrary<IndicatorFields> = plain({
	name: text,
	scope: textOrNull,
	value: fc.option(decimal),
	valueMax: fc.option(decimal),
	unit: text,
	answer: fc.option(fc.constantFrom("yes", "2031-03", "省级")),
	region: textOrNull,
	period: fc.option(fc.constantFrom("2030", "2031-H1", "2031-01/2031-03")),
	measure: fc.constantFrom("level" as const, "growth" as const),
	status: fc.constantFrom("actual" as const, "target" as const),
}).map((some) => ({ ...blank, ...some }));

/** Few moments, so that several acts share one. */
const when = fc.constantFrom(
	"2031-02-01T08:00:00Z",
	"2031-02-01T16:00:00.5+08:00",
	"2031-02-02T09:30:00+08:00",
	"2031-02-03T00:00:00.123Z",
);

const ground = plain({
	quote: plain({ exact: text, prefix: text, suffix: text }),
	statement: text,
	suggested: fc.option(fields),
	asPrinted: text,
});

export const anyDecision: fc.Arbitrary<Decision> = plain({
	state: fc.constantFrom(
		"accepted" as const,
		"corrected" as const,
		"rejected" as const,
		"added" as const,
		"query" as const,
		"restored" as const,
	),
	fields: fields.chain((all) =>
		fc
			.subarray(Object.entries(all))
			.map((some) => Object.fromEntries(some) as Partial<IndicatorFields>),
	),
	reason: fc.constantFrom(null, "reader" as const, "source" as const),
	how: fc.constantFrom("single" as const, "bulk" as const),
	by: textOrNull,
	who: fc.constantFrom("RA1", "RA2"),
	when,
	note: textOrNull,
	codebookVersion: fc.nat(9),
});

const anyRevision: fc.Arbitrary<Revision> = plain({
	asPrinted: text,
	value: fc.option(decimal),
	valueMax: fc.option(decimal),
	unit: text,
	when,
});

export const anyRecord: fc.Arbitrary<Omit<AnnotationRecord, "id">> = fc
	.tuple(
		ground,
		anyDecision,
		fc.array(anyDecision, { maxLength: 3 }),
		ground,
		fc.option(fc.array(anyDecision, { minLength: 1, maxLength: 2 })),
		fc.option(fc.array(anyRevision, { minLength: 1, maxLength: 2 })),
	)
	.map(([own, decision, history, was, concurrent, revisions]) => ({
		...own,
		decision,
		...(concurrent && { concurrent }),
		history: history.map((d, i) => (i === 0 ? { ...d, was } : d)),
		...(revisions && { revisions }),
	}));

export const anyFact: fc.Arbitrary<FactRecord> = plain({
	fact: fc.constantFrom("published" as const, "region" as const),
	value: textOrNull,
	suggested: textOrNull,
	who: fc.constantFrom("RA1", "RA2"),
	when,
});

export const anyProgress: fc.Arbitrary<ProgressRecord> = plain({
	state: fc.constantFrom(
		"open" as const,
		"finished" as const,
		"excluded" as const,
	),
	reason: fc.constantFrom(null, "duplicate" as const, "other" as const),
	note: textOrNull,
	who: fc.constantFrom("RA1", "RA2"),
	when,
});

export const anyVariable: fc.Arbitrary<VariableRecord> = plain({
	variable: fc.constantFrom("a", "b", "__proto__"),
	state: fc.constantFrom("open" as const, "not_reported" as const),
	note: textOrNull,
	who: fc.constantFrom("RA1", "RA2"),
	when,
});

/** What is said of an article, in each of the lists that only grow. */
export const anyLogs = plain({
	facts: fc.array(anyFact, { maxLength: 2 }),
	progress: fc.array(anyProgress, { maxLength: 2 }),
	variables: fc.array(anyVariable, { maxLength: 2 }),
});

export const anyId = fc.stringMatching(/^[a-z0-9]{1,3}$/);
