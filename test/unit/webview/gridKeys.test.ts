import assert from "node:assert/strict";
import { step } from "../../../src/webview/gridKeys";

const size = { rows: 30, columns: 8 };

describe("keys of the grid", () => {
	for (const [key, from, to] of [
		["ArrowDown", [0, -1], [1, -1]],
		["ArrowDown", [29, 2], [29, 2]],
		["ArrowUp", [0, 3], [0, 3]],
		["ArrowUp", [5, -1], [4, -1]],
		["PageDown", [25, -1], [29, -1]],
		["PageUp", [12, 1], [2, 1]],
		["ArrowRight", [4, -1], [4, 0]],
		["ArrowRight", [4, 7], [4, 7]],
		["ArrowLeft", [4, 0], [4, -1]],
		["ArrowLeft", [4, -1], [4, -1]],
		["Home", [9, -1], [0, -1]],
		["Home", [9, 5], [9, 0]],
		["End", [9, -1], [29, -1]],
		["End", [9, 0], [9, 7]],
		["Escape", [9, 3], [9, -1]],
	] as const)
		it(`${key} leads from ${from} to ${to}`, () => {
			const [row, column] = from;
			assert.deepEqual(step(key, { row, column }, size), {
				row: to[0],
				column: to[1],
			});
		});

	for (const key of ["a", "Enter", "Tab", "toString", "__proto__"])
		it(`${key} does not move`, () => {
			assert.equal(step(key, { row: 0, column: -1 }, size), null);
		});

	it("lead nowhere in an empty grid", () => {
		const empty = { rows: 0, columns: 8 };
		assert.equal(step("End", { row: 0, column: -1 }, empty), null);
	});
});
