import assert from "node:assert/strict";
import { recogniseFigures } from "../../../../src/core/recognise/figure";
import { figureRules } from "../../../../src/core/recognise/figureRules";

describe("core/recognise/figureRules", () => {
	for (const { id, yes, no } of figureRules) {
		for (const example of yes)
			it(`${id} reads ${example}`, () => {
				const text = example.replace(/[{}]/gu, "");
				const found = recogniseFigures(text);
				const [mention] = found;
				assert.equal(found.length, 1);
				assert.equal(mention?.rule, id);
				const { start, end } = mention;
				const marked = `${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}`;
				assert.equal(marked, example);
			});
		for (const example of no)
			it(`${id} leaves ${example}`, () => {
				const rules = recogniseFigures(example).map(({ rule }) => rule);
				assert.ok(!rules.includes(id), `${id} in ${rules.join()}`);
			});
	}
	it("has every id once", () => {
		const ids = figureRules.map(({ id }) => id);
		assert.deepEqual(ids, [...new Set(ids)]);
	});
});
