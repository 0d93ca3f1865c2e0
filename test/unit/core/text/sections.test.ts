import assert from "node:assert/strict";
import fc from "fast-check";
import { sectionsOf } from "../../../../src/core/text/sections";
import { runs } from "../../../tools/runs";

const headingsIn = (source: string) =>
	sectionsOf(source).map(({ heading }) => heading);

describe("sectionsOf", () => {
	// biome-ignore format: a table
	const shapes: readonly (readonly [string, string, readonly string[]])[] = [
		["a report in numbered parts", "临江市2031年知识产权工作总结\n一、2031年工作情况\n全年授权专利877件。\n（一）强化保护，优化环境\n立案12件。\n　　（二） 促进运用：\n质押16.5亿元。\n二、下一步安排\n",
			["一、2031年工作情况", "（一）强化保护，优化环境", "（二） 促进运用", "二、下一步安排"]],
		["chapters", "条例\n第一章 总则\n第一条 为了保护知识产权，制定本条例。\n第十二章　附则\n", ["第一章 总则", "第十二章　附则"]],
		["arabic numbers", "通报\n1. 创造质量\n2、运用效益\n3.1 保护\n(4)管理\n", ["1. 创造质量", "2、运用效益", "3.1 保护", "(4)管理"]],
		["marks of Markdown", "# 临江市年报\n正文。\n## 创造\n授权877件。\n### 运用 ###\n", ["创造", "运用"]],
		["line ends of Windows", "标题\r\n一、保护\r\n正文。\r\n", ["一、保护"]],
		["a list of sentences", "1. 发明专利授权877件\n2. 商标注册12件；\n3. 加强宣传，提升意识\n4. 完成。\n", []],
		["a paragraph that begins like a heading", `一、全市上下深入学习。\n（一）${"推进".repeat(40)}\n`, []],
		["years, decimals and numbers", "2031年工作情况\n3.5亿元\n1 有效发明专利 件 4860 8500\n12件\n十分重要的工作\n", []],
		["a page without headings", "临江市去年授权专利877件\n记者从市知识产权局获悉。\n", []],
		["nothing", "", []],
	];
	for (const [name, source, headings] of shapes)
		it(`gives the headings of ${name}`, () =>
			assert.deepEqual(headingsIn(source), headings));

	it("gives where they stand, without what is before them", () => {
		const source = "标题\r\n\r\n　　一、保护  \r\n正文。\r\n## 运用";
		assert.deepEqual(sectionsOf(source), [
			{ start: source.indexOf("一"), heading: "一、保护" },
			{ start: source.indexOf("##"), heading: "运用" },
		]);
	});

	it("is in order and never throws, whatever the text", () => {
		const text = fc.string({
			unit: fc.constantFrom(..."一二（）()、.．12 　\r\n#第章。，件😀"),
		});
		fc.assert(
			fc.property(text, (source) => {
				const starts = sectionsOf(source).map(({ start }) => start);
				assert.deepEqual(
					starts,
					[...starts].sort((a, b) => a - b),
				);
				for (const { start, heading } of sectionsOf(source))
					assert.ok(source.slice(start).includes(heading));
			}),
			runs(2000),
		);
	});
});
