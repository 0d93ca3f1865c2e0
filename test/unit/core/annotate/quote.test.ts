import assert from "node:assert/strict";
import fc from "fast-check";
import { quoteOf } from "../../../../src/core/annotate/quote";
import { runs } from "../../../tools/runs";

const isWellFormed = (text: string) =>
	!/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
		text,
	);

describe("quoteOf", () => {
	it("takes up to 32 code units on each side", () => {
		const source = `${"前".repeat(40)}877件${"后".repeat(40)}`;
		assert.deepEqual(quoteOf(source, { start: 40, end: 44 }), {
			exact: "877件",
			prefix: "前".repeat(32),
			suffix: "后".repeat(32),
		});
	});

	it("stops at the ends of the text", () =>
		assert.deepEqual(quoteOf("877件", { start: 0, end: 4 }), {
			exact: "877件",
			prefix: "",
			suffix: "",
		}));

	it("cuts no surrogate pair", () => {
		const source = `${"𬭎".repeat(20)}a877件a${"𬭎".repeat(20)}`;
		const { prefix, suffix } = quoteOf(source, { start: 41, end: 45 });
		assert.equal(prefix, `${"𬭎".repeat(15)}a`);
		assert.equal(suffix, `a${"𬭎".repeat(15)}`);
	});

	it("is the same whatever the line ends are", () => {
		const character = fc.constantFrom("\n", "\n", "件", "𬭎");
		const text = fc.array(character, { maxLength: 90 }).map((c) => c.join(""));
		fc.assert(
			fc.property(
				text,
				text,
				fc.constantFrom("\r\n", "\r"),
				(before, after, eol) => {
					const of = (a: string, b: string) =>
						quoteOf(`${a}877\n件${b}`, { start: a.length, end: a.length + 5 });
					const plain = of(before, after);
					const a = before.replaceAll("\n", eol);
					const b = after.replaceAll("\n", eol);
					const words = `877${eol}件`;
					const other = quoteOf(a + words + b, {
						start: a.length,
						end: a.length + words.length,
					});
					assert.deepEqual(other, plain);
					assert.ok(
						before.endsWith(plain.prefix) && after.startsWith(plain.suffix),
					);
					assert.ok(isWellFormed(plain.prefix) && isWellFormed(plain.suffix));
				},
			),
			runs(2000),
		);
	});
});
