import assert from "node:assert/strict";
import type * as z from "zod/mini";
import { type fromView, parseFromView } from "../../../src/shared/fromView";
import type { FromView } from "../../../src/shared/protocol";

/** Does not compile where the schema and the protocol have drifted apart. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;
const isSame: Same<z.output<typeof fromView>, FromView> = true;

describe("fromView", () => {
	it("has the protocol's type", () => assert.ok(isSame));

	const good: readonly FromView[] = [
		{ type: "ready" },
		{ type: "reveal", kind: "agency", id: "a", focusEditor: true },
		{ type: "decide", ids: ["a", "b"], state: "accepted", by: null },
		{ type: "act", act: "duplicateIndicator", ids: ["a"], article: "k" },
		{ type: "variable", variable: "patents", to: "not_reported" },
		{ type: "focus", isInList: true },
		{ type: "check", request: 1, id: "a", field: "value", to: "4.3万" },
		{
			type: "correct",
			id: "a",
			changes: [{ field: "note", to: "" }],
			reason: "source",
			asQuery: true,
			article: "k",
		},
		{ type: "setFact", fact: "region", to: "临江市" },
		{ type: "command", command: "undoDecision" },
	];
	for (const message of good)
		it(`takes ${message.type}`, () =>
			assert.deepEqual(parseFromView(message), message));

	const bad: readonly unknown[] = [
		null,
		"ready",
		{ type: "other" },
		{ type: "decide", ids: ["a"], state: "added", by: null },
		{ type: "act", act: "quit", ids: ["a"] },
		{ type: "command", command: "workbench.action.quit" },
		...[
			{ field: "__proto__", to: "1" },
			{ field: "value", to: 1 },
		].map((change) => ({
			...{ type: "correct", id: "a", reason: "reader" },
			changes: [change],
		})),
		{
			type: "reveal",
			kind: "indicator",
			id: "x".repeat(5001),
			focusEditor: true,
		},
	];
	for (const message of bad)
		it(`refuses ${JSON.stringify(message)?.slice(0, 60)}`, () =>
			assert.equal(parseFromView(message), null));
});
