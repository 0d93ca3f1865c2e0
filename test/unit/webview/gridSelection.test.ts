import assert from "node:assert/strict";
import type { Item } from "../../../src/shared/arrange/items";
import {
	allOf,
	carriedOver,
	extended,
	nothingChosen,
	toggled,
} from "../../../src/webview/gridSelection";
import { sidebarRow } from "../../tools/sidebarRows";

const row = (id: string): Item => ({
	kind: "row",
	row: sidebarRow(id),
	level: 0,
});
const group: Item = {
	kind: "group",
	id: "group:x",
	label: "x",
	...{ count: 2, open: 0, isCollapsed: false },
};
const items = [row("a"), group, row("b"), row("c")];
const ids = (chosen: { readonly ids: ReadonlySet<string> }) => [...chosen.ids];

describe("rows that are chosen together", () => {
	it("are taken in and left out one by one; the head of a group is none", () => {
		const one = toggled(nothingChosen, items[0]);
		assert.deepEqual(ids(one), ["a"]);
		assert.deepEqual(ids(toggled(one, items[2])), ["a", "b"]);
		assert.deepEqual(ids(toggled(one, items[0])), []);
		assert.deepEqual(ids(toggled(one, group)), ["a"]);
	});

	it("are a range from where it began, in either direction", () => {
		const down = extended(nothingChosen, items, 0, 2);
		assert.deepEqual(ids(down), ["a", "b"]);
		assert.deepEqual(ids(extended(down, items, 2, 3)), ["a", "b", "c"]);
		const up = extended(nothingChosen, items, 3, 2);
		assert.deepEqual(ids(extended(up, items, 2, 0)), ["a", "b", "c"]);
	});

	it("are all rows", () =>
		assert.deepEqual(ids(allOf(items)), ["a", "b", "c"]));

	it("stay chosen under another id, and not when they are gone", () => {
		const now = [row("a2"), row("c")];
		const before = extended(nothingChosen, items, 0, 3);
		const after = carriedOver(before, now, new Map([["a", "a2"]]));
		assert.deepEqual(ids(after), ["a2", "c"]);
	});
});
