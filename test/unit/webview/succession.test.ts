import assert from "node:assert/strict";
import { successors } from "../../../src/webview/succession";

const rows = (ids: string) => [...ids].map((id) => ({ id }));

describe("rows whose id changes", () => {
	for (const [what, before, after, expected] of [
		["nothing changed", "abc", "abc", {}],
		["one was decided", "abc", "aBc", { b: "B" }],
		["the first was decided", "abc", "Abc", { a: "A" }],
		["two in a row were decided", "abcd", "aBCd", { b: "B", c: "C" }],
		["one was decided and one came above", "abc", "xabC", { c: "C" }],
		["one went away", "abc", "ac", {}],
		["the last went away", "abc", "ab", {}],
		["all are others", "ab", "xy", { a: "x", b: "y" }],
		["there was nothing", "", "ab", {}],
		["there is nothing", "ab", "", {}],
		["the order changed", "abc", "cab", {}],
	] as const)
		it(`${what}: ${before} → ${after}`, () => {
			assert.deepEqual(
				Object.fromEntries(successors(rows(before), rows(after))),
				expected,
			);
		});
});
