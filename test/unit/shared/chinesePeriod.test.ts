import assert from "node:assert/strict";
import { chinesePeriod } from "../../../src/shared/chinesePeriod";

describe("a period as Chinese readers say it", () => {
	for (const [period, said] of [
		["2024", "2024年"],
		["2021-12", "2021年12月"],
		["2021-03-05", "2021年3月5日"],
		["2021-H1", "2021年上半年"],
		["2021-H2", "2021年下半年"],
		["2020-Q3", "2020年第3季度"],
		["2016/2020", "2016年至2020年"],
		["2021-01/2021-09", "2021年1月至2021年9月"],
	] as const)
		it(`${period} is ${said}`, () => assert.equal(chinesePeriod(period), said));
});
