import assert from "node:assert/strict";
import type { RowView } from "../../../src/shared/protocol";
import { actionOf, actionsOf } from "../../../src/webview/rowActions";

const actions = (stateCode: RowView["stateCode"]) =>
	actionsOf({ stateCode } as RowView);

describe("actions of a row", () => {
	it("are found by their key, in either case", () => {
		assert.deepEqual(
			["a", "A", "r", "u", "F2", "f2", "x", "Enter"].map(actionOf),
			["accept", "accept", "reject", "restore", "edit", null, null, null],
		);
	});

	it("never offer what is so already", () => {
		assert.ok(!actions("accepted").includes("accept"));
		assert.ok(!actions("rejected").includes("reject"));
		assert.ok(!actions("undecided").includes("restore"));
	});
});
