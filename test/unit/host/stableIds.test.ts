import assert from "node:assert/strict";
import { analyse } from "../../../src/core/analyse";
import { rowsOf } from "../../../src/core/annotate/rows";
import { withStableIds } from "../../../src/host/stableIds";

const ids = (source: string) =>
	withStableIds(rowsOf(source, analyse(source), null), source).map(
		({ id, value }) => ({ id, value }),
	);

describe("withStableIds", () => {
	const text =
		"2022年，全市发明专利授权684件，注册商标1,869件。\n2022年，全市注册商标1,869件。\n2022年，全市注册商标1,869件。\n";

	it("tells repeats apart", () => {
		const all = ids(text).map(({ id }) => id);
		assert.ok(all.length >= 4);
		assert.equal(new Set(all).size, all.length);
	});

	it("means the same row after an edit elsewhere, and no row where it is gone", () => {
		const before = ids(text);
		const after = ids(
			`2022年，全市查办案件317件。\n${text.replace("684", "685")}`,
		);
		const kept = before.filter(({ id }) => after.some((row) => row.id === id));
		for (const { id, value } of kept)
			assert.equal(after.find((row) => row.id === id)?.value, value);
		assert.ok(!kept.some(({ value }) => value === "684"));
		assert.ok(kept.length >= 2);
	});
});
