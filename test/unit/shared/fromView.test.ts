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
		{ type: "decide", ids: ["a", "b"], state: "accepted" },
		{ type: "check", request: 1, id: "a", field: "value", to: "4.3万" },
		{ type: "correct", id: "a", field: "note", to: "", article: "k" },
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
		{ type: "decide", ids: ["a"], state: "added" },
		{ type: "command", command: "workbench.action.quit" },
		{ type: "correct", id: "a", field: "__proto__", to: "1" },
		{ type: "correct", id: "a", field: "value", to: 1 },
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
