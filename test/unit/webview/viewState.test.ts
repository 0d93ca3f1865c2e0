import assert from "node:assert/strict";
import { readViewState } from "../../../src/webview/viewState";

const initial = readViewState(undefined);

describe("what the page has kept", () => {
	it("is read back as it was", () => {
		const kept = {
			article: "file:///1.txt",
			filter: "专利",
			scroll: 120,
			selected: { kind: "policy", id: "p" },
			expanded: ["policies"],
			arrangement: { groupBy: "sheet", sortBy: "value", descending: true },
			toggled: ["group:others"],
			reason: "source",
		};
		assert.deepEqual(readViewState(kept), kept);
	});

	it("is as on the first day where nothing fits", () => {
		assert.deepEqual(initial.expanded, ["article", "indicators"]);
		for (const broken of [
			null,
			7,
			"x",
			[],
			{
				article: 1,
				filter: 1,
				scroll: "1",
				selected: { kind: 1 },
				expanded: 1,
				arrangement: { groupBy: "colour", sortBy: "text", descending: false },
				toggled: 1,
				reason: "me",
			},
		])
			assert.deepEqual(readViewState(broken), initial);
	});
});
