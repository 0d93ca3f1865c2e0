import assert from "node:assert/strict";
import { readableValue } from "../../../src/shared/readableValue";

const phrases = { approx: "约{0}", over: "{0}以上", under: "不足{0}" };

describe("readableValue", () => {
	// biome-ignore format: a table
	const cases = [
		[{ value: "877", unit: "件" }, "877件"],
		[{ value: "13973", unit: "件" }, "13,973件"],
		[{ value: "43000", unit: "件" }, "4.3万件"],
		[{ value: "1650000000", unit: "元" }, "16.5亿元"],
		[{ value: "126060000000000", unit: "元" }, "1,260,600亿元"],
		[{ value: "165123456", unit: "元" }, "165,123,456元"],
		[{ value: "-3.2", unit: "%" }, "−3.2%"],
		[{ value: "4.720", unit: "件" }, "4.720件"],
		[{ value: "0", unit: "件" }, "0件"],
		[{ value: "10000", unit: "" }, "1万"],
		[{ value: "10", valueMax: "15", unit: "件" }, "10–15件"],
		[{ value: "20000", unit: "件", qualifier: "over" }, "2万件以上"],
		[{ value: null, unit: "" }, ""],
	] as const;
	for (const [row, shown] of cases)
		it(shown || "no figure", () =>
			assert.equal(
				readableValue({ valueMax: null, qualifier: "exact", ...row }, phrases),
				shown,
			),
		);
});
