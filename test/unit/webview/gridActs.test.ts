import assert from "node:assert/strict";
import type { Item } from "../../../src/shared/arrange/items";
import { type ListAct, listActs } from "../../../src/shared/listActs";
import { type Intent, intentOf } from "../../../src/webview/gridActs";
import { sidebarRow, variableOf } from "../../tools/sidebarRows";

const row = (id: string, stateCode: "undecided" | "accepted"): Item => ({
	kind: "row",
	row: sidebarRow(id, { stateCode, raw: { indicatorId: "patents" } }),
	level: 0,
});
const variable = (
	id: string,
	state: "filled" | "empty" | "notReported",
): Item => ({
	kind: "variable",
	variable: variableOf(id),
	state,
	...{ count: 0, open: 0, isCollapsed: false },
});
const items = [
	row("a", "undecided"),
	row("b", "accepted"),
	variable("v", "empty"),
	row("c", "undecided"),
];
const intent = (
	act: ListAct,
	current: number,
	chosen: readonly string[] = [],
): Intent | null => intentOf(act, { items, current, chosen: new Set(chosen) });

describe("what a key of the list asks for", () => {
	it("is a decision on the row with the focus, or on those that are chosen", () => {
		assert.deepEqual(intent("acceptIndicator", 0), {
			kind: "decide",
			ids: ["a"],
			state: "accepted",
		});
		assert.deepEqual(intent("rejectIndicator", 0, ["c", "a"]), {
			kind: "decide",
			ids: ["a", "c"],
			state: "rejected",
		});
	});

	it("leaves out rows on which it changes nothing", () => {
		assert.equal(intent("acceptIndicator", 1), null);
		assert.deepEqual(intent("acceptIndicator", 0, ["a", "b"]), {
			kind: "decide",
			ids: ["a"],
			state: "accepted",
		});
		assert.equal(intent("restoreIndicator", 0), null);
	});

	it("goes on to what is open, a row or an empty variable, round again at the end", () => {
		const to = (current: number) => {
			const found = intent("nextUndecided", current);
			return found?.kind === "go" ? found.to : null;
		};
		assert.deepEqual([0, 1, 2, 3].map(to), [2, 2, 3, 0]);
	});

	it("says of a variable without a row that it is not reported, and takes it back", () => {
		assert.deepEqual(intent("notReported", 2), {
			kind: "variable",
			variable: "v",
			to: "not_reported",
		});
		const said = [variable("v", "notReported")];
		const back = intentOf("notReported", {
			items: said,
			current: 0,
			chosen: new Set(),
		});
		assert.equal(back?.kind === "variable" && back.to, "open");
		const filled = [variable("v", "filled")];
		assert.equal(
			intentOf("notReported", { items: filled, current: 0, chosen: new Set() }),
			null,
		);
	});

	it("fills the variable with the focus, or that of the row with the focus", () => {
		for (const [current, id] of [
			[2, "v"],
			[0, "patents"],
		] as const)
			assert.deepEqual(intent("fillVariable", current), {
				kind: "variable",
				variable: id,
				to: "selection",
			});
	});

	it("accepts all that is shown and open", () =>
		assert.deepEqual(intent("acceptShown", 1), {
			kind: "acceptAll",
			ids: ["a", "c"],
		}));

	it("is nothing in an empty list, whatever the key", () => {
		for (const act of listActs)
			assert.equal(
				intentOf(act, { items: [], current: 0, chosen: new Set() }),
				null,
				act,
			);
	});
});
