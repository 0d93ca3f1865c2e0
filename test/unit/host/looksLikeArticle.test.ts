import assert from "node:assert/strict";
import {
	looksGarbled,
	looksLikeArticle,
} from "../../../src/host/looksLikeArticle";

const brief =
	"2022年，临江市知识产权局印发知识产权强市建设纲要。全市发明专利授权684件，同比增长12.5%；注册商标1,869件。截至年底，全市有效发明专利拥有量4,321件，每万人口12件。";

// biome-ignore format: a table
const articles: Readonly<Record<string, string>> = {
	"a brief": brief,
	"Traditional characters": "2022年，臨江市知識產權局印發知識產權強市建設綱要。全市發明專利授權684件，同比增長12.5%；註冊商標1,869件。截至年底，全市有效發明專利擁有量4,321件，每萬人口12件。",
	"one line of a long article": brief.repeat(200),
	"page furniture before it": `首页\n新闻\n专题\n登录\n注册\n${brief.repeat(3)}`,
	"English names in it": `${brief}PCT国际专利申请58件，GDP占比11.5%。马德里体系Madrid注册12件。`,
	"lone carriage returns": brief.replaceAll("。", "。\r"),
};

// biome-ignore format: a table
const others: Readonly<Record<string, string>> = {
	"nothing": "",
	"a word": "专利",
	"a list": "专利\n商标\n地理标志\n".repeat(50),
	"English": "The city granted 684 patents in 2022. ".repeat(50),
	"Japanese": "2022年の特許登録件数は684件であった。前年より12.5%増加しています。".repeat(10),
	"Korean": "2022년 특허 등록 건수는 684건으로 전년보다 12.5% 증가하였다. ".repeat(10),
	"code with Chinese comments": "// 读取配置文件。\nconst a = read(path); // 返回结果！\nif (a) {\n\tprint(\"完成。\");\n}\n".repeat(20),
	"Markdown": `# 标题\n\n${`- ${brief}\n`.repeat(5)}`,
	"a log": "2024-01-02 08:30:00 ERROR 连接数据库失败，正在重试！请检查网络设置。\n".repeat(20),
	"a chat": "08:30:12 张三：早上好，会议改到下午三点。\n08:31:02 李四：收到！\n".repeat(20),
	"a table": "|临江市|发明专利授权。|684件|\n".repeat(30),
	"a novel's page without a figure": "他慢慢地走着，心里想着昨天的事。雨还在下，天色渐渐暗了下来。".repeat(20),
	"binary read as text": "\u0000\u0001\uFFFD\uFFFD".repeat(200),
};

describe("looksLikeArticle", () => {
	for (const [name, text] of Object.entries(articles))
		it(`yes: ${name}`, () => assert.equal(looksLikeArticle(text), true));
	for (const [name, text] of Object.entries(others))
		it(`no: ${name}`, () => assert.equal(looksLikeArticle(text), false));
});

describe("looksGarbled", () => {
	it("tells another encoding by what could not be read", () => {
		const bytes = Uint8Array.from({ length: 600 }, (_, i) =>
			i % 2 ? 0xd9 : 0xc1,
		);
		assert.equal(looksGarbled(new TextDecoder().decode(bytes)), true);
		assert.equal(looksGarbled(brief), false);
		assert.equal(looksGarbled(`${brief}\uFFFD`), false);
	});
});
