import assert from "node:assert/strict";
import { checkFact } from "../../../src/host/checkFact";

describe("checkFact", () => {
	// biome-ignore format: a table
	const cases = [
		["region", " 临江市 ", { value: "临江市" }],
		["region", "", { value: null }],
		["region", "临江\n市", { expected: "controlCharacters" }],
		["title", "标".repeat(1001), { expected: "tooLong" }],
		["published", "2022-04-25", { value: "2022-04-25" }],
		["published", "2022/4/5", { value: "2022-04-05" }],
		["published", "2022年4月25日", { value: "2022-04-25" }],
		["published", "2022年4月", { value: "2022-04" }],
		["published", "2022年", { value: "2022" }],
		["published", "2022", { value: "2022" }],
		["published", "2023-02-29", { expected: "date" }],
		["published", "2022-13", { expected: "date" }],
		["published", "去年", { expected: "date" }],
		["published", "20220425", { expected: "date" }],
		["url", "http://www.example.com/a", { value: "http://www.example.com/a" }],
		["url", "javascript:alert(1)", { expected: "url" }],
	] as const;
	for (const [fact, typed, checked] of cases)
		it(`${fact}: ${typed.slice(0, 30) || "nothing"}`, () =>
			assert.deepEqual(checkFact(fact, typed), checked));
});
