import assert from "node:assert/strict";
import { explanationWords } from "../../../../src/cli/explanationWords";
import type { Language } from "../../../../src/cli/words";
import { explain } from "../../../../src/core/explain/explain";
import type { Explanation } from "../../../../src/core/explain/explanation";
import { explanationText } from "../../../../src/core/explain/explanationText";
import { columns, widthOf } from "../../../../src/core/text/columns";

const textOf = (explanation: Explanation, language: Language) =>
	[...explanationText(explanation, explanationWords(language))].join("");
const shown = (source: string, language: Language = "en") =>
	textOf(explain(source), language);

const words = (text: string) => ({ text, start: 0, end: text.length });
const made: Explanation = {
	...explain(""),
	sentences: [
		{
			line: 3,
			start: 40,
			end: 66,
			text: "《2031年工作要点》要求为期3天，授权专利近5件。",
			isBoilerplate: false,
			mentions: [
				{
					...words("《2031年工作要点》"),
					kind: "policy",
					rule: "title.policyHead",
					readAs: { name: "2031年工作要点" },
					rows: [],
					noRow: null,
				},
				{
					...words("近5件"),
					kind: "figure",
					rule: "figure.unit",
					readAs: {
						value: "5",
						valueMax: null,
						unit: "件",
						qualifier: "approx",
					},
					rows: [7],
					noRow: null,
				},
			],
			dropped: [
				{
					...words("2031年"),
					kind: "time",
					rule: "time.period",
					why: "overlap",
					to: {
						...words("《2031年工作要点》"),
						kind: "policy",
						rule: "title.policyHead",
					},
				},
				{
					...words("3天"),
					kind: "figure",
					rule: null,
					why: "calendar",
					to: null,
				},
			],
			rows: [
				{
					row: 7,
					figure: words("近5件"),
					indicatorId: "patents_granted",
					rule: "bind.before",
					confidence: 0.65,
					doubts: ["row.conflict", "bind.after", "time.odd", "unit.件"],
					// biome-ignore format: a table
					slots: [
						{ slot: "name", value: "授权专利", origin: "stated", rule: "bind.before", words: words("授权专利") },
						{ slot: "basis", value: null, origin: "absent", rule: "basis.none", words: null },
						{ slot: "status", value: "target", origin: "inherited", rule: "status.future", words: null },
						{ slot: "region", value: "望山县", origin: "inherited", rule: "region.article", words: words("望山县") },
					],
					details: { accrual: "flow", issuer: "望山县统计局", partOf: 2 },
				},
			],
		},
	],
};

describe("explanationText", () => {
	it("shows a sentence, its mentions, what was dropped, and each slot of an indicator", () =>
		assert.equal(
			textOf(made, "en"),
			`Line 3 (offsets 40–66)
《2031年工作要点》要求为期3天，授权专利近5件。
  Mentions
    Policy  《2031年工作要点》  2031年工作要点  title.policyHead
    Figure  近5件               ≈ 5 件          figure.unit  indicator 8
  Dropped
    Time    2031年  time.period  Policy “《2031年工作要点》” has these words
    Figure  3天                  a deadline or a stretch of the calendar
  Indicator 8: 授权专利 近5件 (codebook entry patents_granted, confidence 0.65)
    Name           授权专利  stated    授权专利  bind.before     the words before the figure
    Compared with            none
    Status         Target    inferred            status.future
    Region         望山县    inferred  望山县    region.article  the article's region
    Counted        in a period
    Stated by      望山县统计局
    Part of        indicator 3
    Doubts         another value for the same indicator, place and time; the words behind the figure; time.odd; counted in 件
`,
		));

	it("starts with what is known of the article, where anything is", () =>
		assert.match(
			shown("望山县知识产权工作综述\n2031-03-01\n授权专利5件。"),
			/^Article\n {2}Title {6}望山县知识产权工作综述 {2}stated\n(?: {2}.*\n)*\nLine 1 /u,
		));

	it("says that nothing was found, and why a figure is no indicator", () => {
		assert.match(
			shown("工作扎实推进。"),
			/\n {2}Nothing was found in it\.\n$/u,
		);
		assert.match(
			shown("同比增长12%。"),
			/12% {2}12 % {2}figure\.unit {2}no indicator: nothing says what it counts\n/u,
		);
	});

	it("speaks Chinese", () => {
		assert.match(
			shown("授权专利5件。", "zh-cn"),
			/\n {4}数值 {2}5件 {2}5 件 /u,
		);
		assert.match(shown("授权专利5件。", "zh-tw"), /\n {4}單位 {6}件 /u);
	});

	it("shows the article's control characters as signs, and its tabs as spaces", () => {
		const text = shown("授权\u001B[31m专利\u202E5件\t。");
		assert.match(text, /授权\uFFFD\[31m专利\uFFFD5件 。/u);
		assert.doesNotMatch(text, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
	});

	it("does not look into what is filled in", () =>
		assert.match(shown("《{0}条例》于{1}发布，2031年。"), /《\{0\}条例》/u));
});

describe("columns", () => {
	it("counts Chinese signs double", () => {
		assert.equal(widthOf("专利5件"), 7);
		assert.equal(widthOf("“ab”…"), 5);
		assert.equal(widthOf("《甲》，１𠀀"), 12);
	});

	it("puts cells under each other, and leaves no space at the end", () =>
		assert.deepEqual(
			columns([["专利", "a", ""], ["b", "c", "d"], ["e"]], "  "),
			["  专利  a", "  b     c  d", "  e"],
		));

	it("lets a long cell push its own line only", () => {
		const long = "字".repeat(20);
		const [first, second] = columns(
			[
				[long, "a"],
				["b", "c"],
			],
			"",
		);
		assert.equal(first, `${long}  a`);
		assert.equal(second, `b${" ".repeat(33)}c`);
	});
});
