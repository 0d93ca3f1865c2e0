import assert from "node:assert/strict";
import fc from "fast-check";
import {
	apportion,
	type Candidate,
	candidate,
	drawSample,
	type SampleOptions,
} from "../../../../src/core/agree/sample";
import { runs } from "../../../tools/runs";

/** So many articles of each stratum. */
const articlesOf = (
	strata: Readonly<Record<string, number>>,
): readonly Candidate[] =>
	Object.entries(strata).flatMap(([name, n]) =>
		Array.from({ length: n }, (_, i) => ({
			path: `${name}${String(i).padStart(3, "0")}.txt`,
			stratum: [name],
		})),
	);
const draw = (
	articles: readonly Candidate[],
	options: Partial<SampleOptions> = {},
) =>
	drawSample(articles, {
		size: 40,
		seed: 7,
		coders: ["RA1", "RA2", "RA3"],
		overlap: 10,
		...options,
	});
const tally = (texts: readonly string[]) => {
	const counts: Record<string, number> = {};
	for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
	return counts;
};

const anyStrata = fc
	.dictionary(
		fc.constantFrom("a", "b", "c", "d"),
		fc.integer({ min: 1, max: 30 }),
	)
	.map(articlesOf);
const anyOptions = fc.record({
	size: fc.integer({ min: 1, max: 60 }),
	seed: fc.nat(),
	coders: fc.subarray(["RA1", "RA2", "RA3"]),
	overlap: fc.integer({ min: 0, max: 20 }),
});

describe("a sample of articles", () => {
	const corpus = articlesOf({ a: 100, b: 60, c: 39, d: 1 });

	it("has of every stratum its share, by largest remainders", () => {
		const { tasks, drawn, left } = draw(corpus);
		assert.equal(drawn, 40);
		const paths = new Set(tasks.map(({ path }) => path));
		assert.deepEqual(tally([...paths].map((path) => path.charAt(0))), {
			a: 20,
			b: 12,
			c: 8,
		});
		assert.deepEqual(left, [{ stratum: ["d"], articles: 1 }]);
	});

	it("is the same for the same seed in any order of files, and another for another", () => {
		const sample = draw(corpus);
		assert.deepEqual(draw([...corpus].reverse()), sample);
		assert.notDeepEqual(draw(corpus, { seed: 8 }), sample);
	});

	it("deals out articles, some to all coders and the rest evenly, of every stratum", () => {
		fc.assert(
			fc.property(anyStrata, anyOptions, (articles, options) => {
				const { tasks, drawn } = drawSample(articles, options);
				assert.equal(drawn, Math.min(options.size, articles.length));
				assert.equal(new Set(tasks.map(({ path }) => path)).size, drawn);
				const { coders } = options;
				const shared = tally(
					tasks.filter((t) => t.isShared).map(({ path }) => path),
				);
				const expected =
					coders.length > 1 ? Math.min(options.overlap, drawn) : 0;
				assert.equal(Object.keys(shared).length, expected);
				for (const n of Object.values(shared)) assert.equal(n, coders.length);
				const alone = tasks.filter((t) => !t.isShared);
				if (coders.length === 0)
					assert.ok(alone.every(({ coder }) => coder === ""));
				for (const { stratum } of [{ stratum: null }, ...articles]) {
					const counts = coders.map(
						(coder) =>
							alone.filter(
								(t) =>
									t.coder === coder &&
									(!stratum || t.stratum[0] === stratum[0]),
							).length,
					);
					if (coders.length > 0)
						assert.ok(Math.max(...counts) - Math.min(...counts) <= 1);
				}
			}),
			runs(1000),
		);
	});

	it("draws every article of a stratum as often as another", () => {
		const times = new Map<string, number>();
		for (let seed = 0; seed < 600; seed++)
			for (const { path } of draw(articlesOf({ a: 6, b: 3 }), {
				size: 3,
				seed,
				coders: [],
			}).tasks)
				times.set(path, (times.get(path) ?? 0) + 1);
		assert.equal(times.size, 9);
		for (const [path, n] of times)
			assert.ok(Math.abs(n - 200) < 60, `${path} was drawn ${n} times`);
	});

	it("parts what equal strata cannot share evenly by chance", () => {
		const parts = [0, 1, 2, 3, 4, 5, 6, 7].map((seed) =>
			apportion([5, 5, 5], 4, () => ((seed * 5) % 8) / 8).join(),
		);
		for (const part of parts)
			assert.ok(["2,1,1", "1,2,1", "1,1,2"].includes(part));
		assert.ok(new Set(parts).size > 1);
	});

	it("parts articles by facts, and those without one by that", () => {
		const facts = {
			title: null,
			outlet: "临江日报",
			issuer: null,
			url: null,
			published: "2031-05-06",
			retrieved: null,
			region: "临江市/清河区",
			reprintedFrom: null,
		};
		assert.deepEqual(
			candidate("a.txt", facts, [
				"region",
				"city",
				"year",
				"month",
				"outlet",
				"issuer",
			]).stratum,
			["临江市/清河区", "临江市", "2031", "2031-05", "临江日报", ""],
		);
	});
});
