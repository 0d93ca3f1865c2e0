import assert from "node:assert/strict";
import {
	factsOf,
	givenFacts,
	setFact,
} from "../../../../src/core/annotate/facts";
import { emptyFile, readPlanted } from "./planted";

const read = readPlanted("");
const analysis = {
	...read,
	article: {
		...read.article,
		region: { value: "临江市", origin: "inherited", span: null } as const,
		outlet: {
			value: "临江日报",
			origin: "stated",
			span: { start: 0, end: 4 },
		} as const,
	},
};
const set = (to: string | null, file = emptyFile()) =>
	setFact(file, "region", to, "临江市", "RA1", "2031-02-01T08:00:00Z");

describe("facts of an article", () => {
	it("are what was read, until a person sets one", () => {
		const facts = factsOf(analysis, null);
		assert.equal(facts.region, analysis.article.region);
		assert.deepEqual(givenFacts(null), {});
	});

	it("are a person's where one was set, and are handed to the reader", () => {
		const file = set("望海市");
		const { region, outlet } = factsOf(analysis, file);
		assert.deepEqual(region, { value: "望海市", origin: "set", span: null });
		assert.equal(outlet, analysis.article.outlet);
		assert.deepEqual(givenFacts(file), { region: "望海市" });
	});

	it("are the last that was set, and the earlier stay in the file", () => {
		const file = set("东江市", set("望海市"));
		assert.equal(factsOf(analysis, file).region.value, "东江市");
		assert.equal(file.facts.length, 2);
	});

	it("are read again once the setting is taken back", () => {
		const file = set(null, set("望海市"));
		assert.equal(factsOf(analysis, file).region, analysis.article.region);
		assert.deepEqual(givenFacts(file), {});
	});

	it("are not set to what they are", () => {
		const file = set("望海市");
		assert.equal(set("望海市", file), file);
		const empty = emptyFile();
		assert.equal(set(null, empty), empty);
	});
});
