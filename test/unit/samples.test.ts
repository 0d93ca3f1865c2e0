import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { analyse } from "../../src/core/analyse";
import { looksLikeArticle } from "../../src/host/looksLikeArticle";

const folder = "media/samples";
const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");

/** Rows that a careful reader takes from a sample: name, value, unit, measure, status, region, period. */
// biome-ignore format: a table
const expected: Readonly<Record<string, readonly string[]>> = {
	"01-city-news.txt": [
		"patents_granted 9214 件 level actual 澜江市 2023",
		"patents_granted -6.4 % growth actual 澜江市 2023",
		"invention_patents_granted 1482 件 level actual 澜江市 2023",
		"invention_patents_in_force 7236 件 level actual 澜江市 2023-12",
		"high_value_invention_patents_per_10k 8.10 件 level actual 澜江市 2023-12",
		"trademarks_in_force 86452 件 level actual 澜江市 2023-12",
		"ip_pledge_amount 1860000000 元 level actual 澜江市 2023",
		"ip_pledge_amount 30.1 % growth actual 澜江市 2023",
		"trademark_cases 226 件 level actual 澜江市 2023",
		"fines 4865000 元 level actual 澜江市 2023",
		"invention_patents_in_force 8300 件 level target 澜江市 2024-12",
	],
	"03-county-summary.txt": [
		"patent_applications 412 件 level actual 砚岭县 2020",
		"patent_applications 15.1 % growth actual 砚岭县 2020",
		"patents_granted 263 件 level actual 砚岭县 2020",
		"trademarks_in_force 3920 件 level actual 砚岭县 2020-12",
		"fines 296000 元 level actual 砚岭县 2020",
		"patents_granted 300 件 level target 砚岭县 2021",
	],
	"06-reprint-traditional.txt": [
		"invention_patents_in_force 3688 件 level actual 霁江市 2022-11",
		"trademarks_in_force 76000 件 level actual 霁江市 2022",
	],
	"08-half-year-crlf.txt": [
		"patents_granted 2436 件 level actual 望泽区 2023-H1",
		"utility_models_granted 1842 件 level actual 望泽区 2023-H1",
		"trademark_applications -3.2 % growth actual 望泽区 2023-H1",
		"resolution_rate 97.2 % level actual 望泽区 2023-H1",
	],
};

describe("the samples", () => {
	for (const name of readdirSync(folder)) {
		const source = read(name);
		const analysis = analyse(source);

		it(`${name} looks like an article, and is read without a fault`, () => {
			assert.ok(looksLikeArticle(source));
			assert.doesNotMatch(source, /\uFFFD/u);
			assert.deepEqual(analysis.faults, []);
			assert.ok(analysis.indicators.length >= 20);
		});

		const rows = new Set(
			analysis.indicators.map((row) =>
				[
					row.indicatorId,
					row.value,
					row.unit,
					row.measure,
					row.status,
					row.region,
					row.period,
				].join(" "),
			),
		);
		for (const row of expected[name] ?? [])
			it(`${name}: ${row}`, () => {
				assert.ok(rows.has(row), [...rows].join("\n"));
			});
	}

	it("have one with CRLF, kept as it is", () => {
		const ends = read("08-half-year-crlf.txt").match(/\r?\n/gu) ?? [];
		assert.ok(ends.length > 20 && ends.every((end) => end === "\r\n"));
	});

	it("have page furniture that yields no row", () => {
		for (const name of ["02-press-conference.txt", "10-noisy-portal.txt"]) {
			const source = read(name);
			const { boilerplate, indicators } = analyse(source);
			assert.notDeepEqual(boilerplate, [], name);
			const words = indicators.map(({ sentence: { start, end } }) =>
				source.slice(start, end),
			);
			assert.doesNotMatch(words.join("\n"), /五一假期|个体工商户/u, name);
		}
	});
});
