import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { rowReasons } from "../../../src/host/rowReasons";

describe("rowReasons", () => {
	const source =
		"临江市2022年知识产权工作综述\n\n2022年，全市发明专利授权684件，同比增长12.5%。";
	const { indicators } = analyse(source);
	const reasonsOf = (asPrinted: string) =>
		rowReasons(
			source,
			indicators.findIndex((row) => row.asPrinted === asPrinted),
			{},
			(english) => english,
		);
	const reasonOf = (asPrinted: string, label: string) => {
		const reason = reasonsOf(asPrinted).find((one) => one.label === label);
		assert.ok(reason, label);
		const { span } = reason;
		return { ...reason, words: span && source.slice(span.start, span.end) };
	};

	it("gives the words behind a slot, and says where they came from", () => {
		const name = reasonOf("684件", "Name");
		assert.equal(name.words, "发明专利授权");
		assert.equal(name.origin, "stated");
		assert.match(name.text, /stated, 发明专利授权, bind\.before/u);
		assert.equal(reasonOf("684件", "Period").words, "2022年");
	});

	it("gives the words of a slot that the article's title fills", () => {
		const region = reasonOf("684件", "Region");
		assert.equal(region.origin, "inherited");
		assert.equal(region.words, "全市");
		assert.match(region.text, /^临江市, inferred/u);
	});

	it("gives words for what evidence has none for", () =>
		assert.equal(reasonOf("12.5%", "Measure").words, "增长"));

	it("ends with the rule and the confidence in per cent", () => {
		const [rule, confidence] = reasonsOf("684件").slice(-2);
		assert.equal(rule?.label, "Rule");
		assert.equal(rule?.text, indicators[0]?.rule);
		assert.match(confidence?.text ?? "", /^\d{1,2}%$/u);
	});

	it("has nothing to say of a row that is not there", () =>
		assert.deepEqual(rowReasons(source, -1, {}, String), []));
});
