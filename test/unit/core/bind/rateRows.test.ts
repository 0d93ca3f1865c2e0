import assert from "node:assert/strict";
import { analyse } from "../../../../src/core/analyse";

const article = (...lines: string[]) =>
	["临江市知识产权工作综述", "2032-01-15", ...lines].join("\n");

/** The features of an article's rows, by what they have printed. */
function featuresIn(text: string): ReadonlyMap<string, readonly string[]> {
	const features = new Map<string, readonly string[]>();
	analyse(text, undefined, {
		ofLine: () => ({ onDropped: () => {}, onNoRow: () => {} }),
		assembled: ({ placed, readings }) => {
			for (const { paragraph, indicator, features: own } of placed) {
				const { start, end } = indicator.figure;
				features.set(
					readings[paragraph]?.normalised.text.slice(start, end) ?? "",
					own,
				);
			}
		},
	});
	return features;
}

const confidences = (text: string) =>
	analyse(text).indicators.map(({ confidence }) => confidence);

describe("rateRows", () => {
	it("is surer of a row that says all by itself than of one that leans on others", () => {
		const [stated = 0, leaning = 1] = confidences(
			article("2031年，临江市专利授权量5123件。", "质押37家。"),
		);
		assert.ok(stated > leaning, `${stated} > ${leaning}`);
	});

	it("is less sure of two values in one cell", () => {
		const first = "2031年，临江市专利授权量5123件。";
		const [once = 0] = confidences(article(first));
		const [one = 1, other = 1] = confidences(
			article(first, "2031年，临江市专利授权量6123件。"),
		);
		assert.ok(one < once && other < once, `${one}, ${other} < ${once}`);
	});

	it("goes by the rules of the slots, the name and the rows around, each once", () => {
		const features = featuresIn(
			article(
				"2031年，临江市专利授权量5123件，同比增长12%。",
				"2030年，望山县举办培训班8期。",
				"指标\t2031年\t2030年",
				"商标注册（件）\t3456\t2345",
			),
		);
		const all = [...features.values()];
		for (const own of all) assert.equal(new Set(own).size, own.length);
		const of = (words: string) => features.get(words) ?? [];
		for (const feature of [
			"bind.before",
			"time.period",
			"name.known",
			"unit.件",
		])
			assert.ok(of("5123件").includes(feature), feature);
		assert.ok(of("12%").includes("bind.carried"));
		assert.ok(!of("5123件").includes("row.alone"));
		assert.ok(!of("12%").includes("row.timeChanges"));
		for (const feature of ["row.alone", "row.timeChanges", "unit.期"])
			assert.ok(of("8期").includes(feature), feature);
		assert.ok(of("3456").includes("bind.table"));
		assert.ok(!all.some((own) => own.includes("article.onePlace")));
	});

	it("gives every row a confidence within bounds, the same each time", () => {
		const text = article(
			"专利授权5件、增长2%，商标注册3件。",
			"占7成，第1名。",
		);
		const given = confidences(text);
		assert.ok(given.length > 2);
		for (const one of given) assert.ok(one >= 0.05 && one <= 0.99);
		assert.deepEqual(confidences(text), given);
	});
});
