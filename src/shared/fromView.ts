import * as z from "zod/mini";
import { editableFields } from "./editableFields";
import { listActs } from "./listActs";
import type { FromView } from "./protocol";

const id = z.string().check(z.maxLength(5000));
/** The article that a decision was made on: `key` of the state that was shown. */
const article = z.exactOptional(id);
/** Longer than anything that can be said in a field; what is wrong with it is said by the check. */
const typed = z.string().check(z.maxLength(10_000));

const ids = z.readonly(z.array(id).check(z.maxLength(100_000)));

const field = z.enum(editableFields);

/** The schema of {@link FromView}; a type test holds the two equal. */
export const fromView = z.discriminatedUnion("type", [
	z.object({ type: z.literal("ready") }),
	z.object({
		type: z.literal("reveal"),
		kind: z.enum(["indicator", "agency", "policy", "work", "fact"]),
		id,
		focusEditor: z.boolean(),
	}),
	z.object({
		type: z.literal("decide"),
		ids,
		state: z.enum(["accepted", "rejected", "restored", "query"]),
		by: z.nullable(typed),
		article,
	}),
	z.object({
		type: z.literal("act"),
		act: z.enum(listActs),
		ids,
		article,
	}),
	z.object({
		type: z.literal("variable"),
		variable: id,
		to: z.enum(["not_reported", "open", "selection"]),
		article,
	}),
	z.object({ type: z.literal("focus"), isInList: z.boolean() }),
	z.object({
		type: z.literal("check"),
		request: z.number(),
		id,
		field: z.union([field, z.literal("fact")]),
		to: typed,
	}),
	z.object({
		type: z.literal("correct"),
		id,
		changes: z.readonly(z.array(z.object({ field, to: typed }))),
		reason: z.enum(["reader", "source"]),
		asQuery: z.exactOptional(z.boolean()),
		article,
	}),
	z.object({ type: z.literal("setFact"), fact: id, to: typed, article }),
	z.object({
		type: z.literal("command"),
		command: z.enum([
			"undoDecision",
			"redoDecision",
			"finishArticle",
			"excludeArticle",
			"reopenArticle",
			"nextArticle",
			"chooseVariables",
			"addIndicator",
			"exportAnnotations",
			"markAsArticle",
			"reopenWithEncoding",
			"showLog",
		]),
	}),
]);

/** What the page sent, or null if it is nothing that a page of ours sends. */
export function parseFromView(message: unknown): FromView | null {
	return fromView.safeParse(message).data ?? null;
}
