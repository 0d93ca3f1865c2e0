import assert from "node:assert/strict";
import type {
	Mention,
	Recogniser,
} from "../../../../src/core/recognise/mention";
import { mark } from "../../../tools/marked";

interface RuleWithExamples {
	readonly id: string;
	/** Texts with what the rule finds in braces. */
	readonly yes: readonly string[];
	readonly no: readonly string[];
}

/** Runs the examples that the rows of a rule table carry. */
export function testRuleExamples(
	rules: readonly RuleWithExamples[],
	recognise: Recogniser<Mention>,
): void {
	for (const { id, yes, no } of rules) {
		for (const example of yes)
			it(`${id} reads ${example}`, () => {
				const text = example.replace(/[{}]/gu, "");
				const found = recognise(text);
				const own = found.filter(({ rule }) => rule === id);
				const marked = mark(
					text,
					found.map((mention) => ({ ...mention, kind: "" })),
				);
				assert.equal(marked.replaceAll("{:", "{"), example);
				assert.ok(own.length > 0, found.map(({ rule }) => rule).join());
			});
		for (const example of no)
			it(`${id} leaves ${example}`, () => {
				const ids = recognise(example).map(({ rule }) => rule);
				assert.ok(!ids.includes(id), ids.join());
			});
	}
	it("has every id once", () => {
		const ids = rules.map(({ id }) => id);
		assert.deepEqual(ids, [...new Set(ids)]);
	});
}
