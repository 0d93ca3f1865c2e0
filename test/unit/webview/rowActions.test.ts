import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { RowView } from "../../../src/shared/protocol";
import { actionKeys, actionsOf } from "../../../src/webview/rowActions";

const actions = (stateCode: RowView["stateCode"]) =>
	actionsOf({ stateCode } as RowView);

describe("actions of a row", () => {
	it("tell the keys that the manifest binds at first", () => {
		const { contributes } = JSON.parse(readFileSync("package.json", "utf8"));
		const keyOf = (command: string) =>
			contributes.keybindings.find(
				(one: { command: string; when: string }) =>
					one.command === `zhibiao.${command}` &&
					one.when.includes("zhibiao.listFocused"),
			)?.key;
		assert.deepEqual(actionKeys, {
			accept: keyOf("acceptIndicator"),
			reject: keyOf("rejectIndicator"),
			restore: keyOf("restoreIndicator"),
			edit: keyOf("correctValue"),
		});
	});

	it("never offer what is so already", () => {
		assert.ok(!actions("accepted").includes("accept"));
		assert.ok(!actions("rejected").includes("reject"));
		assert.ok(!actions("undecided").includes("restore"));
	});
});
