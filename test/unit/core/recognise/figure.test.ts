import assert from "node:assert/strict";
import fc from "fast-check";
import {
	parseFigure,
	recogniseFigures,
} from "../../../../src/core/recognise/figure";
import { runs } from "../../../tools/runs";

describe("parseFigure", () => {
	// biome-ignore format: a table
	const table: Readonly<Record<string, string>> = {
		"4.3万": "43000 ", 三百余: "300  over", "27.6%": "27.6 %", "877": "877 ", "4.3万件": "43000 件", "5至8家": "5~8 家", 近百万元: "1000000 元 approx", 一半: "50 %", 第3名: "3 名", 翻一番: "2 倍",
		"3.6个百分点": "3.6 百分点", "15%以上": "15 % over", 一百二十万: "1200000 ", 十二: "12 ", "0": "0 ", "1亿2000万元": "120000000 元",
		"2千零30万": "20300000 ", "1亿2000余万元": "120000000 元 over", 八千: "8000 ", 九点九: "9.9 ", 二两: "2 两", 六千字节: "6 千字节", "168CM": "168 cm",
	};
	for (const [text, expected] of Object.entries(table))
		it(`reads ${text}`, () => {
			const figure = parseFigure(text);
			assert.ok(figure);
			const { value, valueMax, unit, qualifier } = figure;
			const range = valueMax === null ? value : `${value}~${valueMax}`;
			const more = qualifier === "exact" ? "" : ` ${qualifier}`;
			assert.equal(`${range} ${unit}${more}`, expected);
			assert.deepEqual([figure.start, figure.end], [0, text.length]);
		});

	for (const text of [
		"",
		"件",
		"约",
		"4.3万件，",
		" 12件",
		"1.2.3",
		"2021年",
		"十百",
		"-3.2%",
		"12件5家",
		"第22个",
		"陆地",
		"两百点两",
	])
		it(`refuses ${JSON.stringify(text)}`, () =>
			assert.equal(parseFigure(text), null));
});

describe("recogniseFigures", () => {
	// biome-ignore format: a table
	const pieces = ["1", "2021", "4.3", "万", "亿", "件", "家", "元", "%", "个", "百分点", "三", "百", "余", "多", "近", "超过", "以上", "左右", "第", "名", "前", "成", "分之", "一半", "翻", "番", "—", "至", "-", ".", "/", " ", "，", "年", "月", "倍", "点", "几", "数", "≥", "（", "）", "首位", "内"];
	const text = fc
		.array(
			fc.oneof(
				fc.constantFrom(...pieces),
				fc.string({ maxLength: 2, unit: "binary" }),
			),
			{ maxLength: 30 },
		)
		.map((parts) => parts.join(""));

	it("gives figures in order, apart, with plain numbers, whatever the text", () =>
		fc.assert(
			fc.property(text, (t) => {
				let last = 0;
				for (const { start, end, value, valueMax, number } of recogniseFigures(
					t,
				)) {
					assert.ok(
						last <= start &&
							start <= number.start &&
							number.start < number.end &&
							number.end <= end &&
							end <= t.length,
					);
					assert.match(value, /^(?:0|[1-9]\d*)(?:\.\d+)?$/u);
					if (valueMax !== null)
						assert.match(valueMax, /^(?:0|[1-9]\d*)(?:\.\d+)?$/u);
					last = end;
				}
			}),
			runs(20_000),
		));

	// biome-ignore format: a table
	const long: readonly (readonly [string, number, number])[] = [
		["1", 200_000, 0], ["一百二十万", 40_000, 0], ["1件、", 60_000, 60_000], ["百分之", 60_000, 30_000], ["1-", 100_000, 0], ["1.", 100_000, 0], ["近", 200_000, 0], ["1 ", 100_000, 0], ["件 1 ", 50_000, 50_000], ["第", 200_000, 0],
	];
	for (const [piece, times, figures] of long)
		it(`reads ${piece} ${times} times`, () =>
			assert.equal(recogniseFigures(piece.repeat(times)).length, figures));
});
