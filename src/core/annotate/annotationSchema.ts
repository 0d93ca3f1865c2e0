import * as z from "zod/mini";
import { factNames } from "../analysis";
import { NumberToken } from "./jsonText";
import { exclusionReasons } from "./record";

/** Plain decimal, as the core keeps numbers. */
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
const number = z
	.pipe(
		z.union([z.string(), z.number(), z.instanceof(NumberToken)], {
			error: "expected a number",
		}),
		z.transform((n) => (n instanceof NumberToken ? n.digits : String(n))),
	)
	.check(
		z.refine(
			(digits) => decimal.test(digits),
			"expected a plain decimal number",
		),
	);

const text = z.string();
const textOrNull = z.nullable(text);
const when = z
	.string()
	.check(
		z.regex(
			/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u,
			"expected a time with its zone",
		),
	);
/** No word that objects know (`constructor`). */
const id = z.string().check(
	z.regex(/^[\p{L}\p{N}_-]{1,64}$/u, "expected an id"),
	z.refine((name) => !(name in {}), "expected an id"),
);

const indicatorFields = z.looseObject({
	name: text,
	indicatorId: text,
	scope: textOrNull,
	value: z.nullable(number),
	valueMax: z.nullable(number),
	unit: text,
	answer: textOrNull,
	qualifier: z.enum(["exact", "approx", "over", "under"]),
	measure: z.enum(["level", "growth", "ratio", "change", "share", "rank"]),
	basis: z.nullable(z.enum(["yoy", "mom", "other"])),
	baseline: textOrNull,
	accrual: z.nullable(z.enum(["stock", "flow", "cumulative"])),
	status: z.enum(["actual", "pending", "target", "planned", "forecast"]),
	plan: textOrNull,
	region: textOrNull,
	regionCode: textOrNull,
	period: textOrNull,
	from: textOrNull,
	to: textOrNull,
	issuer: textOrNull,
	among: textOrNull,
});

/** What was read: no answer, in files from before there were any. */
const suggestedFields = z.extend(indicatorFields, {
	answer: z._default(textOrNull, null),
});

const ground = z.looseObject({
	quote: z.looseObject({ exact: text, prefix: text, suffix: text }),
	statement: text,
	suggested: z.nullable(suggestedFields),
	asPrinted: text,
});

const decision = z.looseObject({
	state: z.enum([
		"accepted",
		"corrected",
		"rejected",
		"added",
		"query",
		"restored",
	]),
	fields: z.partial(indicatorFields),
	reason: z.nullable(z.enum(["reader", "source", "codebook"])),
	how: z.enum(["single", "bulk", "rule", "import"]),
	by: textOrNull,
	who: text,
	when,
	note: textOrNull,
	sameAs: z.optional(id),
	codebookVersion: z.number(),
	was: z.optional(ground),
});

const record = z.extend(ground, {
	id,
	copy: z.optional(z.literal(true)),
	decision,
	concurrent: z.optional(z.array(decision)),
	history: z.array(decision),
	revisions: z.optional(
		z.array(
			z.looseObject({
				asPrinted: text,
				value: z.nullable(number),
				valueMax: z.nullable(number),
				unit: text,
				when,
				sha256: z.optional(text),
			}),
		),
	),
});

const logEntry = z.looseObject({
	who: text,
	when,
	concurrent: z.optional(z.literal(true)),
});

const fact = z.extend(logEntry, {
	fact: z.enum(factNames),
	value: textOrNull,
	suggested: textOrNull,
});

const progress = z.extend(logEntry, {
	state: z.enum(["open", "finished", "excluded"]),
	reason: z.nullable(z.enum(exclusionReasons)),
	note: textOrNull,
});

const variable = z.extend(logEntry, {
	variable: text,
	state: z.enum(["open", "not_reported"]),
	note: textOrNull,
});

/** A list and its closing null. */
const list = <T extends z.ZodMiniType>(item: T) =>
	z.pipe(
		z.array(z.nullable(item)),
		z.transform((items) => items.filter((i) => i !== null)),
	);

const offset = z.int().check(z.minimum(0));

/** What `parseAnnotationFile` lets through; keys it does not know are kept. */
export const annotationFileSchema = z.looseObject({
	zhibiao: z.number(),
	reader: text,
	codebook: z.looseObject({ id: text, version: z.number(), hash: text }),
	article: z.looseObject({
		name: text,
		encoding: text,
		eol: z.enum(["lf", "crlf", "cr", "mixed", "none"]),
		bom: z.boolean(),
	}),
	facts: list(fact),
	progress: z._default(list(progress), []),
	variables: z._default(list(variable), []),
	records: list(record).check(
		z.superRefine((records, context) => {
			const seen = new Set<string>();
			records.forEach((r, i) => {
				if (seen.has(r.id))
					context.addIssue({
						code: "custom",
						path: [i],
						message: `the id "${r.id}" stands twice`,
					});
				seen.add(r.id);
			});
		}),
	),
	frozen: z.optional(z.array(z.looseObject({ layer: text, sha256: text }))),
	text: z.looseObject({
		sha256: text,
		offsets: z.record(id, z.tuple([offset, offset])),
	}),
});
