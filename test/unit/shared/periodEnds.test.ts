import assert from "node:assert/strict";
import { comparePeriods, periodEnds } from "../../../src/shared/periodEnds";

describe("the ends of a period", () => {
	// biome-ignore format: a table
	for (const [period, from, to] of [
		["2024", "2024-01-01", "2024-12-31"],
		["2024-06", "2024-06-01", "2024-06-31"],
		["2024-06-30", "2024-06-30", "2024-06-30"],
		["2024-H2", "2024-07-01", "2024-12-31"],
		["2024-Q3", "2024-07-01", "2024-09-31"],
		["2020/2024-06", "2020-01-01", "2024-06-31"],
	] as const)
		it(`${period} are ${from} and ${to}`, () =>
			assert.deepEqual(periodEnds(period), { from, to }));

	for (const period of [
		"",
		"不明",
		"2024-Q5",
		"2024-6",
		"2024/2025/2026",
		"/2024",
	])
		it(`“${period}” has none`, () => assert.equal(periodEnds(period), null));

	it("put periods in order", () => {
		const periods = [
			"2023",
			"2024-H1",
			"2024-12",
			"2024-H2",
			"2024",
			"2021/2024",
			"2025-Q1",
		];
		const ends = periods.map((period) => periodEnds(period));
		const sorted = ends
			.toReversed()
			.sort((a, b) => (a && b ? comparePeriods(a, b) : assert.fail()));
		assert.deepEqual(sorted, ends);
	});
});
