import assert from "node:assert/strict";
import type { Completion } from "../../../src/shared/protocol";
import {
	answered as answeredWith,
	changes,
	chosenFurther,
	type Drafts,
	settledOn,
	typed,
	verdict,
} from "../../../src/webview/drafts";

const none: Drafts = new Map();
const answered = (
	drafts: Drafts,
	request: number,
	problem: string | null,
	reading: string | null,
	completions: readonly Completion[] = [],
) => answeredWith(drafts, { request, problem, reading, completions });
const noList = { completions: [], chosen: -1, isTaken: false };
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
			...noList,
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
			...noList,
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

	const regions = ["临江市", "临江市/青石县"].map((value) => ({
		value,
		detail: "",
	}));

	it("offer what could be meant, but not what is typed already", () => {
		const drafts = typed(none, "region", "临江市", 1);
		const { completions } =
			answered(drafts, 1, null, null, regions).get("region") ?? {};
		assert.deepEqual(
			completions?.map(({ value }) => value),
			["临江市/青石县"],
		);
	});

	it("are walked round and round, with what is typed as one of the places", () => {
		let drafts = answered(
			typed(none, "region", "临", 1),
			1,
			null,
			null,
			regions,
		);
		const walked = [1, 1, 1, -1].map((by) => {
			drafts = chosenFurther(drafts, "region", by);
			return drafts.get("region")?.chosen;
		});
		assert.deepEqual(walked, [0, 1, -1, 1]);
	});

	it("offer nothing more once one was taken", () => {
		const taken = settledOn(typed(none, "region", "临江市", 1), "region");
		const after = answered(taken, 1, null, null, regions).get("region");
		assert.deepEqual(after?.completions, []);
	});
});
