import assert from "node:assert/strict";
import fc from "fast-check";
import { recogniseAgencies } from "../../../../src/core/recognise/agency";
import { runs } from "../../../tools/runs";

describe("recogniseAgencies", () => {
	// biome-ignore format: a table
	const pieces = ["市", "省", "县", "临江", "云泊", "公安", "知识产权", "局", "委", "委员会", "办", "政府", "法院", "海关", "国家", "国务院", "领导小组", "联席会议", "保护中心", "中国", "（", "）", "、", "，", "由", "与", "总局", "税务", "分局", "支队", "科技", "部", "长", "全", "高新区", "管委会"];
	const text = fc
		.array(
			fc.oneof(
				fc.constantFrom(...pieces),
				fc.string({ maxLength: 2, unit: "binary" }),
			),
			{ maxLength: 20 },
		)
		.map((parts) => parts.join(""));

	it("gives names in order, apart and as they stand in the text, whatever the text", () =>
		fc.assert(
			fc.property(text, (t) => {
				let last = 0;
				for (const { start, end, name } of recogniseAgencies(t)) {
					assert.ok(last <= start && start < end);
					assert.equal(name, t.slice(start, end));
					last = end;
				}
			}),
			runs(20_000),
		));

	it("says what place a name begins with", () => {
		const places = recogniseAgencies(
			"临江市公安局，市政府，国家知识产权局，云泊海关，中国（临江）知识产权保护中心，市委宣传部",
		).map(({ place }) => place);
		assert.deepEqual(places, [
			"临江市",
			"市",
			"国家",
			"云泊",
			"中国（临江）",
			"市",
		]);
	});

	// biome-ignore format: a table
	const long: readonly (readonly [string, number])[] = [["局", 0], ["市", 0], ["市委", 100_000], ["领导小组", 0], ["知识产权", 0], ["（", 0], ["市公安局、", 100_000]];
	for (const [piece, names] of long)
		it(`reads ${piece} 100,000 times`, () =>
			assert.equal(
				recogniseAgencies(piece.repeat(100_000)).length,
				names,
			)).timeout(20_000);
});
