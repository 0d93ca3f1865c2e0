import assert from "node:assert/strict";
import { resolveTime } from "../../../../src/core/bind/resolveTime";
import { recogniseTimes } from "../../../../src/core/recognise/time";

function resolve(
	text: string,
	published: string | null,
	carriedYear: number | null,
): string | null {
	const [time] = recogniseTimes(text);
	assert.ok(time, text);
	return resolveTime(time, { published, carriedYear });
}

// biome-ignore format: a table
const cases: readonly (readonly [text: string, published: string | null, carried: number | null, period: string | null])[] = [
	["今年", null, 2022, null],
	["今年", "2023", null, "2023"],
	["去年底", "2023-04", null, "2022-12"],
	["目前", null, 2022, null],
	["目前", "2023", null, "2023"],
	["上半年", null, null, null],
	["上半年", "2023-07-12", null, "2023-H1"],
	["截至12月底", "2024-01-16", null, "2023-12"],
	["截至6月底", "2024-07-16", null, "2024-06"],
	["截至6月底", "2024-07-16", 2022, "2022-06"],
	["五年来", null, 2022, "2018/2022"],
	["五年来", null, null, null],
	["2021年以来", null, 2022, "2021/2022"],
	["2023年以来", null, 2022, null],
	["“十三五”以来", "2022-10-28", null, "2016/2022"],
	["“十四五”期间", null, null, "2021/2025"],
	["“十五五”时期", null, null, "2026/2030"],
	["到2025年", null, null, "2025"],
	["截至2021年", null, null, "2021-12"],
	["2021年四季度", null, null, "2021-Q4"],
	["2021年7月至9月", null, null, "2021-Q3"],
];

describe("resolveTime", () => {
	for (const [text, published, carried, period] of cases)
		it(`${text}, published ${published}, speaking of ${carried}: ${period}`, () =>
			assert.equal(resolve(text, published, carried), period));
});
