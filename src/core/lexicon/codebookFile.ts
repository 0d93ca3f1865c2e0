import { en } from "zod/locales";
import * as z from "zod/mini";
import { builtinCodebook } from "./builtinCodebook";
import type { Codebook, CodebookEntry } from "./codebook";

/** Why a codebook file can't be used. `path` names the place as in `entries[3].unit`; `""` is the whole file. */
export type CodebookProblem =
	| { readonly code: "notJson" }
	/** `what` is a short technical reason in English, shown as it is. */
	| {
			readonly code: "wrongShape";
			readonly path: string;
			readonly what: string;
	  }
	| { readonly code: "unknownBase"; readonly extends: string }
	| { readonly code: "repeatedId"; readonly id: string }
	/** A parent or a successor that is no entry, or that leads back to the entry itself. */
	| {
			readonly code: "badReference";
			readonly id: string;
			readonly field: "parent" | "replacedBy";
			readonly to: string;
	  };

const id = z.string().check(
	z.regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,79}$/u, {
		error: "expected letters, digits, _ . or -, at most 80",
	}),
);
const phrase = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const words = z._default(z.string().check(z.maxLength(2000)), "");
/** A field that may be left out or null. */
const orNull = <T extends z.ZodMiniType>(schema: T) =>
	z._default(z.nullable(schema), null);

const version = z.int().check(z.positive());

const entryFields = z.strictObject({
	// Rows of no entry are given `other`.
	id: id.check(
		z.refine((value) => value !== "other", {
			error: "is kept for rows outside the codebook",
		}),
	),
	name: phrase,
	synonyms: z._default(z.array(phrase).check(z.maxLength(1000)), []),
	type: z._default(
		z.enum(["number", "yes_no", "category", "date", "text"]),
		"number",
	),
	categories: z.exactOptional(
		z.array(phrase).check(
			z.minLength(2),
			z.maxLength(200),
			z.refine((all) => new Set(all).size === all.length, {
				error: "has a category twice",
			}),
		),
	),
	unit: orNull(z.string().check(z.maxLength(20))),
	accrual: orNull(z.enum(["stock", "flow", "cumulative"])),
	definition: words,
	include: words,
	exclude: words,
	examples: z._default(
		z.array(z.string().check(z.maxLength(500))).check(z.maxLength(100)),
		[],
	),
	parent: orNull(id),
	since: z.optional(version),
	replacedBy: orNull(id),
});
const entry = entryFields.check(
	z.refine(({ type, categories }) => !categories || type === "category", {
		path: ["categories"],
		error: "are only for entries of the type category",
	}),
);

const file = z.strictObject({
	$schema: z.optional(z.string()),
	id: z._default(id, "project"),
	version,
	extends: orNull(z.string()),
	entries: z.array(entry).check(z.maxLength(10_000)),
});

/**
 * Reads `.zhibiao/codebook.json`. With `"extends": "zhibiao.ip"` its entries are added to the built-in ones, and one
 * with a known id stands in for it; without, it replaces them. Never throws.
 */
export function parseCodebook(
	text: string,
): { readonly codebook: Codebook } | { readonly problem: CodebookProblem } {
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/u, ""));
	} catch {
		return { problem: { code: "notJson" } };
	}
	const parsed = file.safeParse(json, { error: en().localeError });
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		return {
			problem: {
				code: "wrongShape",
				path: pathOf(issue?.path ?? []),
				what: issue?.message ?? "",
			},
		};
	}
	const { version, extends: base } = parsed.data;
	if (base !== null && base !== builtinCodebook.id)
		return { problem: { code: "unknownBase", extends: base } };
	const own = parsed.data.entries.map(
		(given): CodebookEntry => ({ ...given, since: given.since ?? version }),
	);
	const ownIds = new Set(own.map((given) => given.id));
	const inherited =
		base === null
			? []
			: builtinCodebook.entries.filter((known) => !ownIds.has(known.id));
	const codebook = {
		id: parsed.data.id,
		version,
		entries: [...inherited, ...own],
	};
	const problem = findProblem(codebook.entries);
	return problem === null ? { codebook } : { problem };
}

/** What no single entry shows: repeated ids, and references that lead nowhere or in a circle. */
export function findProblem(
	entries: readonly CodebookEntry[],
): CodebookProblem | null {
	const byId = new Map<string, CodebookEntry>();
	for (const given of entries) {
		if (byId.has(given.id)) return { code: "repeatedId", id: given.id };
		byId.set(given.id, given);
	}
	for (const field of ["parent", "replacedBy"] as const) {
		const sound = new Set<string>();
		for (const given of entries) {
			const trail = new Set<string>();
			let at = given;
			while (!sound.has(at.id)) {
				trail.add(at.id);
				const to = at[field];
				if (to === null) break;
				const next = byId.get(to);
				if (next === undefined || trail.has(to))
					return { code: "badReference", id: at.id, field, to };
				at = next;
			}
			for (const passed of trail) sound.add(passed);
		}
	}
	return null;
}

/** `["entries", 3, "unit"]` is `entries[3].unit`. */
function pathOf(path: readonly PropertyKey[]): string {
	return path
		.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
		.join("")
		.replace(/^\./u, "");
}
