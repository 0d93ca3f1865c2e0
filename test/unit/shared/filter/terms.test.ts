import assert from "node:assert/strict";
import fc from "fast-check";
import { termsOf } from "../../../../src/shared/filter/terms";
import { runs } from "../../../tools/runs";

/** Terms as `-key:choice|choice`, each choice as it is meant, in brackets. */
const read = (text: string) =>
	termsOf(text).terms.map(
		({ isNegated, key, choices }) =>
			`${isNegated ? "-" : ""}${key ? `${key.text}:` : ""}${choices
				.map((choice) => `[${choice.text}]`)
				.join("|")}`,
	);

describe("the terms of a filter", () => {
	// biome-ignore format: a table
	const cases: readonly (readonly [text: string, terms: readonly string[]])[] = [
		["", []],
		[" 　\t", []],
		["新增  专利", ["[新增]", "[专利]"]],
		["-region：沧州｜廊坊", ["-region:[沧州]|[廊坊]"]],
		["－－x", ["-[-x]"]],
		["value:-3", ["value:[-3]"]],
		["value:＞＝－3", ["value:[>=-3]"]],
		["a:b:c", ["a:[b:c]"]],
		[":a", ["[:a]"]],
		["a:|b|", ["a:[]|[b]|[]"]],
		["|", ["[]|[]"]],
		["n:\"a b\"|「c | d」|“e” f", ["n:[a b]|[c | d]|[e]", "[f]"]],
		["＂a b＂", ["[a b]"]],
		["\"a:b\"", ["[a:b]"]],
		["\"a b", ["[a b]"]],
		["“双创 园”基地 x", ["[“双创 园”基地]", "[x]"]],
		["“a|“a|“a|”x", ["[“a|“a|“a|”x]"]],
		["5\"", ["[5\"]"]],
	];
	for (const [text, terms] of cases)
		it(`“${text}” are ${terms.join(" ") || "none"}`, () =>
			assert.deepEqual(read(text), terms));

	it("cover all that is typed but spaces, each after the other", () =>
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: "binary" }),
					fc
						.array(fc.constantFrom(...' 　|｜-"“”「」:：ab😀'))
						.map((parts) => parts.join("")),
				),
				(text) => {
					let at = 0;
					for (const { key, choices, start, end } of termsOf(text).terms) {
						assert.match(text.slice(at, start), /^\s*$/u);
						assert.ok(end > start);
						if (key) assert.ok(start <= key.start && key.end < end);
						assert.equal(choices.at(-1)?.end, end);
						at = end;
					}
					assert.match(text.slice(at), /^\s*$/u);
				},
			),
			runs(4000),
		));
});
