import assert from "node:assert/strict";
import fc from "fast-check";
import { chineseNumeral } from "../../../../src/core/text/chineseNumeral";
import { runs } from "../../../tools/runs";

const digits = "零一二三四五六七八九";

/** Spells a number below ten thousand: 1005 is 一千零五. */
function spellGroup(n: number): string {
	let out = "";
	for (const [power, scale] of [
		[1000, "千"],
		[100, "百"],
		[10, "十"],
		[1, ""],
	] as const) {
		const digit = Math.floor(n / power) % 10;
		if (digit > 0) out += digits.charAt(digit) + scale;
		else if (out !== "" && !out.endsWith("零") && n % power > 0) out += "零";
	}
	return out;
}

function spell(n: number): string {
	const low = n % 1e4;
	const rest = Math.floor(n / 1e4);
	const middle = rest % 1e4;
	const high = Math.floor(rest / 1e4);
	let out = high > 0 ? `${spellGroup(high)}亿` : "";
	if (middle > 0)
		out += `${out !== "" && middle < 1000 ? "零" : ""}${spellGroup(middle)}万`;
	if (low > 0) {
		const isGap = out !== "" && (low < 1000 || middle === 0);
		out += `${isGap ? "零" : ""}${spellGroup(low)}`;
	}
	return out;
}

describe("chineseNumeral", () => {
	// biome-ignore format: a table
	const table: Readonly<Record<string, string>> = {
		三: "3", 两: "2", 十: "10", 十二: "12", 二十: "20", 一百二十万: "1200000", 一百八十七: "187", 四十三万六千: "436000", 三百零五: "305", 三百五: "350", 一万五: "15000",
		三点五: "3.5", 零点五: "0.5", 一点二亿: "120000000", 二〇二一: "2021", 百: "100", 百万: "1000000", 万亿: "1000000000000", 一万二千亿: "1200000000000", 廿三: "23", 卅: "30", 壹佰贰拾: "120",
		两千三: "2300", 三百十五: "315", 十万: "100000", 一亿二千万: "120000000",
	};
	for (const [text, value] of Object.entries(table))
		it(`reads ${text} as ${value}`, () =>
			assert.equal(chineseNumeral(text), value));

	for (const text of [
		"",
		"三四",
		"十百",
		"一万二亿三亿",
		"点五",
		"三点",
		"一点二点三",
		"甲",
		"万万万",
		"一".repeat(41),
	])
		it(`reads nothing in ${JSON.stringify(text.slice(0, 8))}`, () =>
			assert.equal(chineseNumeral(text), null));

	it("reads back every number that is spelled out", () =>
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (n) => {
				assert.equal(chineseNumeral(spell(n)), String(n), spell(n));
			}),
			runs(20_000),
		));
});
