import assert from "node:assert/strict";
import { drawnRows } from "../../../src/webview/drawnRows";

describe("rows to draw", () => {
	for (const [what, args, expected] of [
		[
			"those in sight and around",
			[10, 12, 2, [], 100],
			[8, 9, 10, 11, 12, 13, 14],
		],
		["no more than there are", [0, 3, 2, [], 3], [0, 1, 2]],
		["one that is held far away", [10, 11, 0, [0, 99], 100], [0, 10, 11, 99]],
		["one in sight only once", [10, 11, 0, [10, 10], 100], [10, 11]],
		["none that is gone", [0, 0, 0, [-1, 7], 5], [0]],
		["nothing of nothing", [0, 0, 8, [-1], 0], []],
	] as const)
		it(what, () => {
			const [first, last, around, held, count] = args;
			assert.deepEqual(drawnRows(first, last, around, held, count), expected);
		});
});
