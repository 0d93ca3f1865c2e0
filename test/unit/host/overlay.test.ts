import assert from "node:assert/strict";
import fc from "fast-check";
import { overlay, type Painted } from "../../../src/host/overlay";

/** `"aa..b"` is a over [0, 2) and b over [4, 5). */
function spans(picture: string): Painted<string>[] {
	return [...picture.matchAll(/([a-z])\1*/gu)].map(
		({ 0: run, 1: mark, index }) => ({
			start: index,
			end: index + run.length,
			mark: mark ?? "",
		}),
	);
}

describe("overlay", () => {
	const cases: readonly (readonly [
		below: string,
		top: string,
		both: string,
	])[] = [
		["aaaa", "", "aaaa"],
		["", "..b.", "..b."],
		["aaaa", ".bb.", "abba"],
		["aaaa", "bbbb", "bbbb"],
		["aa.aa", ".bbb.", "abbba"],
		["aa", "..bb", "aabb"],
		["..aa", "bb", "bbaa"],
		["aaaaaa", "b.c..d", "bacaad"],
		["aa.cc.dd", ".bbbbbb.", "abbbbbbd"],
	];
	for (const [below, top, both] of cases)
		it(`${below || "nothing"} under ${top || "nothing"}`, () =>
			assert.deepEqual(overlay(spans(below), spans(top)), spans(both)));

	const picture = fc
		.array(fc.constantFrom(".", "a", "b", "c"), { maxLength: 20 })
		.map((letters) => letters.join(""));
	it("shows each place's topmost mark", () =>
		fc.assert(
			fc.property(picture, picture, (below, top) => {
				const seen = Array.from(
					{ length: 20 },
					(_, i) => [top[i], below[i]].find((c) => c && c !== ".") ?? ".",
				);
				const drawn = Array<string>(20).fill(".");
				let last = 0;
				for (const { start, end, mark } of overlay(spans(below), spans(top))) {
					assert.ok(last <= start && start < end);
					drawn.fill(mark, start, end);
					last = end;
				}
				assert.equal(drawn.join(""), seen.join(""));
			}),
			{ seed: 1 },
		));
});
