import assert from "node:assert/strict";
import fc from "fast-check";
import { findBoilerplate } from "../../../../src/core/bind/boilerplate";
import type {
	Mention,
	Recogniser,
} from "../../../../src/core/recognise/mention";
import { recogniseRegions } from "../../../../src/core/recognise/region";
import { recogniseTimes } from "../../../../src/core/recognise/time";
import { recogniseTitles } from "../../../../src/core/recognise/title";
import { runs } from "../../../tools/runs";

const recognisers: Readonly<Record<string, Recogniser<Mention>>> = {
	times: recogniseTimes,
	titles: recogniseTitles,
	regions: recogniseRegions,
};

/** Words that the rules look for, so that random texts come close to what they read. */
const words = fc.constantFrom(
	..."截至|到|自|比|较|今年|去年|2021|年|底|以来|“十四五”|期间|末|1—11|月|22|日|五年来|上半年|426日|《|》|〈|条例|（试行）|全|市|我省|云滩市|辽宁省|西安|高新区|县|镇|、|，|。|公司|12345| ".split(
		"|",
	),
);
const texts = fc.array(words, { maxLength: 30 }).map((w) => w.join(""));

for (const [name, recognise] of Object.entries(recognisers))
	describe(`${name}`, () => {
		it("are in order, apart and inside the text", () => {
			fc.assert(
				fc.property(texts, (text) => {
					let last = 0;
					for (const { start, end } of recognise(text)) {
						assert.ok(last <= start && start < end && end <= text.length);
						last = end;
					}
				}),
				runs(2000),
			);
		});

		it("are the same wherever the paragraph's text is the same", () => {
			fc.assert(
				fc.property(texts, (text) => {
					assert.deepEqual(recognise(text), recognise(text));
				}),
				runs(2000),
			);
		});

		// A reader that looked again at what it had read would take minutes here.
		it("are read from hostile lines of any length", () => {
			for (const piece of [
				"《",
				"》《",
				"1.",
				"2021年",
				"（",
				" ",
				"市",
				"甲市、",
				"年底",
				"自2021年1月",
			]) {
				const text = piece.repeat(100_000 / piece.length);
				for (const { end } of recognise(text)) assert.ok(end <= text.length);
			}
		});
	});

describe("furniture", () => {
	it("is told of hostile articles of any length", () => {
		for (const line of ["a|", "首页>", "2024-01-01", "相关新闻", "", "。"]) {
			const lines = Array.from({ length: 20_000 }, () => line);
			assert.equal(findBoilerplate(lines).length, lines.length);
		}
	});
});
