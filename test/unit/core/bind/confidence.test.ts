import assert from "node:assert/strict";
import { explanationTable } from "../../../../src/cli/explanationWords";
import { confidenceOf, doubtsOf } from "../../../../src/core/bind/confidence";
import { confidenceTable } from "../../../../src/core/bind/confidence.data";

const made = {
	base: 1,
	weights: {
		"name.known": 1,
		"row.alone": -0.1,
		"bind.after": -0.4,
		"row.conflict": -0.9,
		"name.short": -0.3,
		"name.bare": -0.2,
	},
};

describe("confidenceOf", () => {
	it("adds up log-odds, in two digits", () => {
		assert.equal(confidenceOf([], made), 0.73);
		assert.equal(confidenceOf(["name.known"], made), 0.88);
		assert.equal(confidenceOf(["name.known", "row.conflict"], made), 0.75);
	});

	it("takes no notice of what the table does not know", () =>
		assert.equal(
			confidenceOf(["bind.new", "constructor", "unit."], made),
			0.73,
		));

	it("is never sure of right or wrong", () => {
		assert.equal(confidenceOf([], { base: 50, weights: {} }), 0.99);
		assert.equal(confidenceOf([], { base: -50, weights: {} }), 0.05);
		assert.equal(confidenceOf([], { base: 1e9, weights: {} }), 0.99);
		assert.equal(confidenceOf([], { base: -1e9, weights: {} }), 0.05);
	});
});

describe("doubtsOf", () => {
	it("gives the three that lower a confidence most, the strongest first", () =>
		assert.deepEqual(
			doubtsOf(
				["name.bare", "name.known", "bind.after", "name.short", "row.conflict"],
				made,
			),
			["row.conflict", "bind.after", "name.short"],
		));

	it("gives none that is hardly one, or unknown", () =>
		assert.deepEqual(doubtsOf(["row.alone", "bind.new"], made), []));
});

describe("the table of confidence", () => {
	const entries = Object.entries(confidenceTable.weights);

	it("is small, its numbers round", () => {
		assert.ok(entries.length > 10 && entries.length <= 60);
		for (const [, weight] of entries)
			assert.ok(Math.abs(weight * 100 - Math.round(weight * 100)) < 1e-9);
	});

	it("has words for each doubt that is no rule", () => {
		const own = entries
			.map(([feature]) => feature)
			.filter((feature) => /^(?:row|article)\.|^name\.(?!known)/u.test(feature))
			.filter((feature) => doubtsOf([feature]).length > 0);
		assert.ok(own.length > 0);
		for (const feature of own)
			assert.ok(`doubt.${feature}` in explanationTable, feature);
	});
});
