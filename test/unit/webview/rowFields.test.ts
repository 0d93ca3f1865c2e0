import assert from "node:assert/strict";
import type { RowView, SidebarStrings } from "../../../src/shared/protocol";
import { columns, editableFields } from "../../../src/webview/columns";
import { rowFields } from "../../../src/webview/rowFields";

const strings = {
	absent: "无",
	fields: { value: "数值", basis: "基准", status: "性质" },
	choices: {
		measure: [],
		basis: [{ value: "yoy", label: "同比" }],
		status: [{ value: "actual", label: "实际值" }],
	},
} as unknown as SidebarStrings;
const row = { raw: { value: "877" } } as unknown as RowView;

describe("fields of a row for its editor", () => {
	it("have label and raw value; one without a value is empty", () => {
		assert.deepEqual(rowFields(row, ["value", "basis"], strings), [
			{
				field: "value",
				label: "数值",
				value: "877",
				choices: null,
				isCompleted: false,
			},
			{
				field: "basis",
				label: "基准",
				value: "",
				choices: [
					{ value: "", label: "无" },
					{ value: "yoy", label: "同比" },
				],
				isCompleted: false,
			},
		]);
	});

	it("give no empty choice where there is always a value", () => {
		const [status] = rowFields(row, ["status"], strings);
		assert.deepEqual(status?.choices, strings.choices.status);
	});

	it("are all reached: each column's field is among them, none twice", () => {
		const inColumns = columns.flatMap(({ fields }) => fields);
		assert.equal(new Set(inColumns).size, inColumns.length);
		assert.equal(new Set(editableFields).size, editableFields.length);
		for (const field of inColumns) assert.ok(editableFields.includes(field));
	});
});
