import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { marksOf } from "../../../src/host/marks";

describe("marksOf", () => {
	const source =
		"2022年，临江市知识产权局印发《临江市知识产权三年行动计划（2022—2024年）》。全市发明专利授权684件。到2025年，每万人口高价值发明专利拥有量达到12件。";
	const marks = marksOf(analyse(source)).map(({ start, end, mark }) => ({
		text: source.slice(start, end),
		...mark,
	}));
	const find = (text: string) => marks.find((mark) => mark.text === text);

	it("tells targets from what was reached", () => {
		assert.deepEqual(find("684件")?.modifiers, []);
		assert.deepEqual(find("12件")?.modifiers, ["target"]);
	});

	it("marks agencies and policies", () => {
		assert.equal(find("临江市知识产权局")?.type, "agency");
		assert.ok(
			marks.some(
				({ type, text }) => type === "policy" && text.startsWith("《临江市"),
			),
		);
	});
});
