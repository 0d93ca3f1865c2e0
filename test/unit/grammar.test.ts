import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { grammarPatterns, grammarText } from "../../src/core/lexicon/grammar";
import { wordPattern } from "../../src/core/lexicon/wordPattern";
import { scriptForms } from "../../src/core/text/scriptForms";

const patterns = grammarPatterns().map(({ match, name }) => ({
	kind: name.split(".").at(-2),
	pattern: new RegExp(match, "uy"),
}));

/** Marks a line as an editor colours it: at each place the first pattern that matches. */
function coloured(line: string): string {
	let out = "";
	for (let at = 0; at < line.length; ) {
		const found = patterns.find(({ pattern }) => {
			pattern.lastIndex = at;
			return pattern.test(line);
		});
		const end = found?.pattern.lastIndex ?? at + 1;
		const words = line.slice(at, end);
		out += found ? `{${found.kind}:${words}}` : words;
		at = end;
	}
	return out;
}

// biome-ignore format: a table
const lines = [
	"全市有效注册商标{figure:4.3万件}，同比增长{figure:27.6%}，提高{figure:3.6个百分点}",
	"质押融资{figure:近12亿元}，罚没款{figure:四十三万六千元}，奖补{figure:1800余万元}",
	"培育{figure:10—15家}，保持在{figure:95%以上}，缩短{figure:六成以上}，占{figure:近四分之一}，下降{figure:一成三}",
	"列全省{figure:第5位}，较2020年{figure:翻一番}，{figure:三个}乡镇",
	"{agency:临江市市场监督管理局}（{agency:市知识产权局}）按照{title:《临江市“十四五”规划（2021—2025年）》}",
	"由{agency:市公安局}移送，与{agency:云泊海关}通报，{agency:市委}、{agency:市政府}印发，{agency:国务院}部署",
	"第22个宣传日，2023年4月26日，第二十二届，12315热线，24小时热线，G7611高速，一个平台，3市场",
	"去年全市法院受理案件，省内部分企业",
];

describe("grammar", () => {
	it("is the one in syntaxes/: if not, run `npm run grammar`", () =>
		assert.equal(
			readFileSync("syntaxes/zh-article.tmLanguage.json", "utf8"),
			grammarText(),
		));

	for (const line of lines) {
		const text = line.replace(/\{[a-z]+:|\}/gu, "");
		it(`colours ${text}`, () => assert.equal(coloured(text), line));
		const written = scriptForms(line)[1];
		if (written === undefined) continue;
		it(`colours ${written}`, () =>
			assert.equal(coloured(written.replace(/\{[a-z]+:|\}/gu, "")), written));
	}

	it("has one scope a kind that themes colour", () => {
		const roots = grammarPatterns().map(({ name }) =>
			name.split(".").slice(0, 2).join("."),
		);
		assert.deepEqual([...new Set(roots)].sort(), [
			"constant.numeric",
			"entity.name",
		]);
	});
});

describe("wordPattern", () => {
	const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, "u");
	it("matches each word and nothing else", () => {
		const words = ["亿", "亿元", "亿吨", "元", "件（套）"];
		const pattern = whole(wordPattern(words.map((word) => ({ word }))));
		for (const word of words) assert.match(word, pattern);
		for (const other of ["", "亿件", "亿元元", "吨", "件套"])
			assert.doesNotMatch(other, pattern);
	});
	it("leaves what begins another word", () => {
		const words = [{ word: "市", notBefore: ["场", "级"] }, { word: "市县" }];
		const pattern = new RegExp(wordPattern(words), "u");
		assert.equal(pattern.exec("市县")?.[0], "市县");
		assert.equal(pattern.exec("市，")?.[0], "市");
		assert.doesNotMatch("市场", pattern);
	});
});
