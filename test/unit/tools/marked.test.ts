import assert from "node:assert/strict";
import { mark, parseCases, unmark } from "../../tools/marked";

describe("marked text", () => {
	it("gives the text and its marks", () => {
		const { text, marks } = unmark("共{figure:12件}，¶{time:去年}。");
		assert.equal(text, "共12件，\n去年。");
		assert.deepEqual(marks, [
			{ kind: "figure", start: 1, end: 4 },
			{ kind: "time", start: 6, end: 8 },
		]);
	});

	it("prints what it parsed", () => {
		for (const marked of ["", "无", "{a:一}{b:二}", "一¶{a:二¶三}四"]) {
			const { text, marks } = unmark(marked);
			assert.equal(mark(text, marks), marked);
		}
	});

	for (const bad of ["{figure:12件", "12件}", "{12件}", "{a:{b:一}}"]) {
		it(`refuses ${bad}`, () => assert.throws(() => unmark(bad)));
	}

	it("reads names, gaps and values", () => {
		const [first, second, ...rest] = parseCases(
			"# one\n甲{a:一}\n    a 1\n    a 2\n\n# gap: two\n乙\n",
		);
		assert.deepEqual(rest, []);
		assert.deepEqual(
			[first?.name, first?.line, first?.isGap, first?.values],
			["one", 2, false, ["a 1", "a 2"]],
		);
		assert.deepEqual([second?.line, second?.isGap], [7, true]);
	});
});
