import assert from "node:assert/strict";
import type { RowView } from "../../../src/shared/protocol";
import { matchingRows } from "../../../src/webview/matching";

const row = (label: string, asPrinted = ""): RowView =>
	({ label, asPrinted }) as RowView;
const rows = [
	row("专利授权，6015件，临江市，2024", "六千余件"),
	row("PCT国际专利申请，52件，青石县，2021"),
];

describe("the filter", () => {
	for (const [filter, found] of [
		["", [0, 1]],
		["  ", [0, 1]],
		["专利", [0, 1]],
		["专利 青石", [1]],
		["青石　专利", [1]],
		["pct", [1]],
		["ＰＣＴ ２０２１", [1]],
		["六千", [0]],
		["没有", []],
	] as const)
		it(`“${filter}” finds ${found.length} of 2`, () => {
			assert.deepEqual(
				matchingRows(rows, filter),
				found.map((index) => rows[index]),
			);
		});

	it("that is empty gives the same array", () => {
		assert.equal(matchingRows(rows, ""), rows);
	});
});
