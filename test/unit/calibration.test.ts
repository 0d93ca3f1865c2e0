import assert from "node:assert/strict";
import { goldRows, reliability } from "../score/calibrate.mjs";
import { fitTable } from "../score/fitTable.mjs";
import { goldFolder, hasGold } from "../score/score.mjs";

/**
 * What confidences may differ by from the share that is right. The rules were made on the gold, so its rows may well be
 * right more often than those of other articles, which the table is of.
 */
const bound = 0.1;

describe("the confidence of rows", function () {
	this.timeout(60_000);

	it("is what the gold says: see npm run score:calibrate", async function () {
		if (!hasGold()) {
			console.log(`      skipped: there is no gold in ${goldFolder}`);
			this.skip();
		}
		const { error, brier, right, confidence } = reliability(await goldRows());
		assert.ok(error <= bound, `calibration error ${error}`);
		assert.ok(
			confidence <= right + 0.02,
			`${confidence} given, ${right} right`,
		);
		assert.ok(
			brier < 0.95 * right * (1 - right),
			`Brier ${brier}: hardly better than one confidence for all`,
		);
	});
});

/** Rows of `articles` articles, each with the features given and right as often as asked, evenly. */
const rows = (
	articles: number,
	features: readonly string[],
	right: (at: number) => boolean,
	isSeen = false,
) =>
	Array.from({ length: articles * 10 }, (_, at) => ({
		article: Math.floor(at / 10) + (isSeen ? 1000 : 0),
		isSeen,
		features,
		confidence: 0.5,
		isRight: right(at),
	}));

const oneIn = (count: number) => (at: number) => at % count === 0;
const allButOneIn = (count: number) => (at: number) => at % count !== 0;

describe("reliability", () => {
	const rated = (confidence: number, right: number, of: number) =>
		Array.from({ length: of }, (_, at) => ({
			confidence,
			isRight: at < right,
		}));

	it("finds no error where nine in ten are right at 0.9", () => {
		const { error, brier, right } = reliability(rated(0.9, 9, 10));
		assert.equal(error.toFixed(6), "0.000000");
		assert.equal(brier.toFixed(6), "0.090000");
		assert.equal(right, 0.9);
	});

	it("weighs each bin by its rows", () => {
		const { error, bins } = reliability([
			...rated(0.9, 6, 10),
			...rated(0.65, 13, 20),
		]);
		assert.equal(error.toFixed(6), "0.100000");
		assert.deepEqual(
			bins.filter((bin) => bin.rows > 0).map((bin) => bin.rows),
			[20, 10],
		);
	});

	it("says nothing of no rows", () => assert.equal(reliability([]).error, 0));
});

describe("fitTable", () => {
	it("finds what makes rows right or wrong, and nothing in what does not", () => {
		const { base, weights } = fitTable([
			...rows(60, [], allButOneIn(5)),
			...rows(20, ["bad"], oneIn(2)),
			...rows(20, ["good"], allButOneIn(50)),
			...rows(20, ["usual"], allButOneIn(5)),
		]);
		assert.ok(Math.abs(base - Math.log(4)) < 0.1, `${base}`);
		assert.deepEqual(Object.keys(weights), ["bad", "good"]);
		assert.ok((weights.bad ?? 0) < -0.9 && (weights.good ?? 0) > 0.7);
	});

	it("leaves out what few articles have, and what most rows have", () => {
		const { weights } = fitTable([
			...rows(30, ["most"], allButOneIn(5)),
			...rows(10, [], oneIn(2)),
			...rows(3, ["few"], oneIn(10)),
		]);
		assert.deepEqual(weights, {});
	});

	it("is of articles that were not seen: what seen ones have over them is left out", () => {
		const { base } = fitTable([
			...rows(40, [], allButOneIn(4)),
			...rows(40, [], allButOneIn(20), true),
		]);
		assert.ok(Math.abs(base - Math.log(3)) < 0.05, `${base}`);
	});

	it("gives the same table for the same rows", () => {
		const given = rows(20, ["a"], oneIn(3));
		assert.deepEqual(fitTable(given), fitTable(given));
	});
});
