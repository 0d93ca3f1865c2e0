import assert from "node:assert/strict";
import {
	answered,
	changes,
	type Drafts,
	typed,
	verdict,
} from "../../../src/webview/drafts";

const none: Drafts = new Map();
const before = (field: string) => ({ value: "877", unit: "件" })[field] ?? "";

describe("drafts of edited fields", () => {
	it("await an answer after a keystroke, and keep the old problem until then", () => {
		const bad = answered(typed(none, "value", "x", 1), 1, "no number", null);
		const next = typed(bad, "value", "x2", 2);
		assert.deepEqual(next.get("value"), {
			to: "x2",
			awaited: 2,
			problem: "no number",
			reading: null,
		});
	});

	it("take the answer to the latest keystroke only", () => {
		const drafts = typed(typed(none, "value", "1", 1), "value", "12", 2);
		assert.equal(answered(drafts, 1, "late", null).get("value")?.problem, null);
		assert.equal(answered(drafts, 1, "late", null).get("value")?.awaited, 2);
		const good = answered(drafts, 2, null, "12").get("value");
		assert.deepEqual(good, {
			to: "12",
			awaited: null,
			problem: null,
			reading: "12",
		});
	});

	it("are changes only where they differ from before", () => {
		const drafts = typed(typed(none, "unit", "项", 1), "value", "877", 2);
		assert.deepEqual(changes(drafts, before), [{ field: "unit", to: "项" }]);
	});

	for (const [what, drafts, expected] of [
		["none", none, "good"],
		["an open check", typed(none, "value", "1", 1), "awaited"],
		[
			"a good one",
			answered(typed(none, "value", "1", 1), 1, null, null),
			"good",
		],
		[
			"a bad one",
			answered(typed(none, "value", "x", 1), 1, "bad", null),
			{ bad: "value" },
		],
		[
			"a bad one beside an open check",
			typed(
				answered(typed(none, "value", "x", 1), 1, "bad", null),
				"unit",
				"项",
				2,
			),
			{ bad: "value" },
		],
		[
			"a bad one that was typed over",
			typed(
				answered(typed(none, "value", "x", 1), 1, "bad", null),
				"value",
				"1",
				2,
			),
			"awaited",
		],
	] as const)
		it(`may be saved or not: ${what}`, () => {
			assert.deepEqual(verdict(drafts, changes(drafts, before)), expected);
		});

	it("that were put back as they were stop nothing", () => {
		const bad = answered(typed(none, "value", "x", 1), 1, "bad", null);
		const back = typed(bad, "value", "877", 2);
		assert.deepEqual(verdict(back, changes(back, before)), "good");
	});
});
