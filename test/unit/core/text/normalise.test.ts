import assert from "node:assert/strict";
import fc from "fast-check";
import { normalise } from "../../../../src/core/text/normalise";
import { runs } from "../../../tools/runs";

/** Pieces of noisy text with what rules see of them, each the same wherever it stands. */
const pieces: readonly (readonly [string, string])[] = [
	["產(chǎn)", "产"],
	["權（quán）", "权"],
	["发", "发"],
	["發", "发"],
	["，", "，"],
	["；", "；"],
	["「", "“"],
	["㊣", "㊣"],
	["％", "%"],
	["７", "7"],
];
const filler = ["\u200b", "\ufeff"];
const noisy = fc.array(
	fc.record({
		piece: fc.constantFrom(...pieces),
		noise: fc.constantFrom("", ...filler),
	}),
);
const anything = fc.oneof(
	fc.string({ unit: "binary", maxLength: 60 }),
	fc.string({
		unit: fc.constantFrom(
			..."產(chǎn) ，,。、1２3年月习“\"'：.\t　们們()（）:？",
		),
		maxLength: 60,
	}),
);

describe("normalise", () => {
	it("gives a paragraph without noise back as it is", () => {
		const text = "2021年，全市有效发明专利拥有量1605件，增长22.9%。";
		const normalised = normalise(text);
		assert.equal(normalised.text, text);
		const span = { start: 3, end: 9 };
		assert.equal(normalised.toSource(span), span);
	});

	it("maps a repaired character to all that stood for it", () => {
		const source = "知識產(chǎn)權(quán)局";
		const { text, toSource } = normalise(source);
		assert.equal(text, "知识产权局");
		const { start, end } = toSource({ start: 2, end: 4 });
		assert.equal(source.slice(start, end), "產(chǎn)權(quán)");
	});

	it("leaves removed spaces and doubled marks outside of spans", () => {
		const source = "  共 7,846 件 ,,  完";
		const { text, toSource } = normalise(source);
		assert.equal(text, "共7846件，完");
		const words = (start: number, end: number) => {
			const span = toSource({ start, end });
			return source.slice(span.start, span.end);
		};
		assert.equal(words(0, 1), "共");
		assert.equal(words(1, 6), "7,846 件");
		assert.equal(words(6, 7), ",");
		assert.equal(words(7, 8), "完");
	});

	it("is total, and every span lies in the source, in order", () => {
		fc.assert(
			fc.property(anything, (source) => {
				const { text, toSource } = normalise(source);
				let last = 0;
				for (let i = 0; i < text.length; i++) {
					const { start, end } = toSource({ start: i, end: i + 1 });
					assert.ok(last <= start && start < end && end <= source.length);
					const longer = toSource({ start: 0, end: i + 1 });
					assert.equal(longer.end, end);
					last = end;
				}
				const all = toSource({ start: 0, end: text.length });
				assert.ok(all.start <= all.end && all.end <= source.length);
			}),
			runs(2000),
		);
	});

	it("maps each repaired piece to its own words", () => {
		fc.assert(
			fc.property(noisy, (parts) => {
				// Doubled marks are one mark: neighbours that would join are left out.
				const kept = parts.filter(
					({ piece }, i) =>
						!"，；".includes(piece[1]) ||
						!"，；".includes(parts[i - 1]?.piece[1] ?? "无"),
				);
				const source = kept.map((p) => p.piece[0] + p.noise).join("");
				const { text, toSource } = normalise(source);
				assert.equal(text, kept.map((p) => p.piece[1]).join(""));
				kept.forEach(({ piece }, i) => {
					const { start, end } = toSource({ start: i, end: i + 1 });
					assert.equal(source.slice(start, end), piece[0]);
				});
			}),
			runs(2000),
		);
	});

	it("reads hostile lines of any length", () => {
		const length = 100_000;
		for (const c of [
			"《",
			"1",
			"1,",
			"(",
			"，",
			" ",
			"一 ",
			"⿰",
			"產(",
			"'",
		]) {
			const source = c.repeat(length);
			const { text, toSource } = normalise(source);
			const { end } = toSource({ start: 0, end: text.length });
			assert.ok(end <= source.length);
		}
	});
});
