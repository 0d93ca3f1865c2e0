import assert from "node:assert/strict";
import fc from "fast-check";
import { clauses, sentences } from "../../../../src/core/text/sentences";
import { runs } from "../../../tools/runs";

const whole = (text: string) => ({ start: 0, end: text.length });
const slices = (
	text: string,
	spans: readonly { start: number; end: number }[],
) => spans.map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
	it("ends behind a stop and what closes after it", () => {
		const text = "他说：“授权1,260.5件。”（增长4.26%！）其中三项……完";
		assert.deepEqual(slices(text, sentences(text)), [
			"他说：“授权1,260.5件。”",
			"（增长4.26%！）",
			"其中三项……",
			"完",
		]);
	});

	it("ends where no stop comes behind the last comma in 2,000 characters", () => {
		const text = `${"授权三件，".repeat(500)}${"件".repeat(2500)}`;
		assert.deepEqual(
			sentences(text).map(({ start, end }) => end - start),
			[2000, 500, 2000, 500],
		);
	});

	it("tiles the text", () => {
		const unit = fc.constantFrom(..."。！”（《一，");
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
				assert.equal(slices(text, sentences(text)).join(""), text);
			}),
			runs(2000),
		);
	});
});

describe("clauses", () => {
	it("splits at commas, semicolons and colons outside of brackets", () => {
		const text =
			"一是《关于甲，乙的意见》：共3件，“大、快”；（其中：2件，1件）完";
		assert.deepEqual(slices(text, clauses(text, whole(text))), [
			"一是《关于甲，乙的意见》",
			"共3件",
			"“大、快”",
			"（其中：2件，1件）完",
		]);
	});

	it("takes no notice of a bracket that is never closed", () => {
		const text = "《甲，乙，丙";
		assert.deepEqual(slices(text, clauses(text, whole(text))), [
			"《甲",
			"乙",
			"丙",
		]);
	});

	it("stays inside the span it was given", () => {
		const text = "甲，乙。丙，丁。";
		assert.deepEqual(slices(text, clauses(text, { start: 4, end: 8 })), [
			"丙",
			"丁。",
		]);
	});
});
