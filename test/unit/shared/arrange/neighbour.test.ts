import assert from "node:assert/strict";
import { type Item, progressOf } from "../../../../src/shared/arrange/items";
import { neighbour } from "../../../../src/shared/arrange/neighbour";
import { sidebarRow, variableOf } from "../../../tools/sidebarRows";

const row = (stateCode: "undecided" | "accepted"): Item => ({
	kind: "row",
	row: sidebarRow("r", { stateCode }),
	level: 1,
});
const variable = (state: "filled" | "empty"): Item => ({
	kind: "variable",
	variable: variableOf("v"),
	state,
	count: 0,
	open: 1,
	isCollapsed: false,
});
const group: Item = {
	kind: "group",
	id: "g",
	label: "",
	count: 1,
	open: 1,
	isCollapsed: true,
};

// biome-ignore format: a table
const items: readonly Item[] = [
	variable("filled"), // 0
	row("accepted"),    // 1
	row("undecided"),   // 2
	variable("empty"),  // 3
	row("accepted"),    // 4
	group,              // 5
];

describe("next in the list", () => {
	// biome-ignore format: a table
	const cases: readonly (readonly [at: number, step: 1 | -1, wanted: "row" | "undecided", found: number | null])[] = [
		[-1, 1, "row", 1], [1, 1, "row", 2], [2, 1, "row", 4], [4, 1, "row", null],
		[6, -1, "row", 4], [4, -1, "row", 2], [1, -1, "row", null],
		[-1, 1, "undecided", 2], [2, 1, "undecided", 3], [3, 1, "undecided", 2], [4, 1, "undecided", 2],
		[6, -1, "undecided", 3], [3, -1, "undecided", 2], [2, -1, "undecided", 3], [1, -1, "undecided", 3],
	];
	for (const [at, step, wanted, found] of cases)
		it(`${wanted} from ${at} by ${step} is ${found}`, () =>
			assert.equal(neighbour(items, at, step, wanted), found));

	it("is nothing where only this place is undecided, or none", () => {
		const one = [row("accepted"), row("undecided"), group];
		assert.equal(neighbour(one, 1, 1, "undecided"), null);
		assert.equal(neighbour(one, 1, -1, "undecided"), null);
		assert.equal(neighbour([], -1, 1, "undecided"), null);
	});
});

it("progress counts what is undecided, and what is not", () =>
	assert.deepEqual(
		progressOf([
			sidebarRow("a"),
			sidebarRow("b", { stateCode: "query" }),
			sidebarRow("c", { stateCode: "rejected" }),
		]),
		{ undecided: 1, decided: 2, total: 3 },
	));
