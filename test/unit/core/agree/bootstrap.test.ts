import assert from "node:assert/strict";
import fc from "fast-check";
import {
	estimate,
	type Sample,
	sampleCount,
	samplesOf,
} from "../../../../src/core/agree/bootstrap";
import {
	type Coefficient,
	cohenKappa,
	krippendorffAlpha,
	percentAgreement,
	ratioDifference,
	type Units,
} from "../../../../src/core/agree/coefficients";
import {
	type Continuum,
	stretchesOf,
	unitizingAlpha,
} from "../../../../src/core/agree/unitizing";
import { runs } from "../../../tools/runs";

const anyUnits = fc.array(
	fc.array(fc.option(fc.constantFrom(0, 1, 2, 10, -2)), {
		minLength: 2,
		maxLength: 2,
	}),
	{ maxLength: 6 },
);
const anySpans = fc
	.array(
		fc.record({
			start: fc.integer({ min: 0, max: 40 }),
			length: fc.integer({ min: 1, max: 9 }),
		}),
		{ maxLength: 4 },
	)
	.map((spans) =>
		stretchesOf(
			spans.map(({ start, length }) => ({ start, end: start + length })),
		),
	);
const anyContinuum = fc.record({
	length: fc.integer({ min: 50, max: 60 }),
	coders: fc.array(anySpans, { minLength: 2, maxLength: 2 }),
});

/** Articles with how often each is drawn. */
const drawn = <T>(article: fc.Arbitrary<T>) =>
	fc.array(fc.tuple(article, fc.integer({ min: 0, max: 3 })), { maxLength: 6 });

/** A sample's weights give what the drawn articles give as they are. */
function weighsLikeCopies<T>(
	of: (articles: readonly T[]) => Coefficient,
	all: readonly (readonly [T, number])[],
): void {
	const weighed = of(all.map(([article]) => article)).value(
		all.map(([, n]) => n),
	);
	const copies = all.flatMap(([article, n]) => Array<T>(n).fill(article));
	const plain = of(copies).value(copies.map(() => 1));
	const isSame =
		weighed === plain ||
		Math.abs((weighed ?? Infinity) - (plain ?? Infinity)) < 1e-9;
	assert.ok(isSame, `${weighed} is not ${plain}`);
}

describe("the bootstrap", () => {
	const coefficients: Readonly<
		Record<string, (articles: readonly Units<number>[]) => Coefficient>
	> = {
		percentAgreement,
		cohenKappa,
		"nominal alpha": krippendorffAlpha,
		"ratio alpha": (all) => krippendorffAlpha(all, ratioDifference),
	};
	for (const [name, of] of Object.entries(coefficients))
		it(`takes ${name} of a sample for that of its articles`, () =>
			fc.assert(
				fc.property(drawn(anyUnits), (all) => weighsLikeCopies(of, all)),
				runs(2000),
			));

	it("takes the alpha of unitizing of a sample for that of its articles", () =>
		fc.assert(
			fc.property(drawn(anyContinuum), (all) =>
				weighsLikeCopies<Continuum>(unitizingAlpha, all),
			),
			runs(2000),
		));

	it("draws the same samples from the same seed, each as large as all articles", () => {
		const samples = samplesOf(7, 3);
		assert.deepEqual(samplesOf(7, 3), samples);
		assert.notDeepEqual(samplesOf(7, 4), samples);
		assert.equal(samples.length, sampleCount);
		for (const sample of samples)
			assert.equal(
				sample.reduce((a, b) => a + b),
				7,
			);
		// Each of 7 in 1,000 samples of 7: 7,000 draws, 1,000 each, give or take.
		for (let i = 0; i < 7; i++) {
			const times = samples.reduce((sum, s) => sum + (s[i] ?? 0), 0);
			assert.ok(Math.abs(times - 1000) < 150, `${i} was drawn ${times} times`);
		}
	});

	const said = (value: number | null): Coefficient => ({
		units: 9,
		value: (weights) => value && value * ((weights[0] ?? 0) / 10),
	});

	it("gives the interval of the middle 95 %", () => {
		const samples = Array.from({ length: 201 }, (_, i) =>
			Uint16Array.from([200 - i, 1]),
		) as readonly Sample[];
		assert.deepEqual(estimate(said(10), samples), {
			units: 9,
			value: 1,
			interval: [5, 195],
		});
	});

	it("gives no interval of one article, nor where many samples have no variation", () => {
		assert.equal(estimate(said(10), samplesOf(1, 1)).interval, null);
		const few: Coefficient = {
			units: 1,
			value: (weights) => (weights[0] ? 1 : null),
		};
		assert.equal(estimate(few, samplesOf(2, 1)).interval, null);
		assert.deepEqual(estimate(said(null), samplesOf(9, 1)), {
			units: 9,
			value: null,
			interval: null,
		});
	});
});
