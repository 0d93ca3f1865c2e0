import assert from "node:assert/strict";
import { splitRow } from "../../../../../src/core/annotate/rowOperations/split";
import { splitParts } from "../../../../../src/core/annotate/rowOperations/splitParts";
import { blank, decision, emptyFile } from "../planted";
import { decided, rowOf, rowsIn, seen, source, undone } from "./desk";

describe("splitParts", () => {
	// biome-ignore format: a table
	const names: readonly (readonly [string, readonly string[]])[] = [
		["发明专利、实用新型和外观设计授权",   ["发明专利授权", "实用新型授权", "外观设计授权"]],
		["专利、商标申请量",                   ["专利申请量", "商标申请量"]],
		["商标、地理标志以及软件著作权登记",   ["商标登记", "地理标志登记", "软件著作权登记"]],
		["专利申请、授权量",                   ["专利申请", "授权量"]],
		["企业、专利授权",                     ["企业", "专利授权"]],
		["专利，商标",                         ["专利", "商标"]],
		["普及率和覆盖率",                     ["普及率", "覆盖率"]],
		["专利授权",                           []],
		["参与人数",                           []],
		["和解案件",                           []],
		["惠及企业",                           []],
		["市、县两级资金",                     []],
		["涉及金额",                           []],
		["专利（发明、实用新型）",             []],
		["、",                                 []],
		["",                                   []],
	];
	for (const [name, parts] of names)
		it(`${name || "nothing"} as ${parts.length} names`, () =>
			assert.deepEqual(
				splitParts({ ...blank, name }),
				parts.map((part) => ({ name: part })),
			));

	// biome-ignore format: a table
	const regions: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
		["沧州、廊坊",           [["沧州", "130900"], ["廊坊", "131000"]]],
		["沧州市和廊坊市",       [["沧州市", "130900"], ["廊坊市", "131000"]]],
		["沧州市/运河区、新华区", [["沧州市/运河区", null], ["沧州市/新华区", null]]],
		["呼和浩特市",           []],
		["和田地区",             []],
		["临江市",               []],
	];
	for (const [region, parts] of regions)
		it(`${region} as ${parts.length} regions`, () => {
			const found = splitParts({ ...blank, region });
			assert.deepEqual(
				found.map((part) => part.region),
				parts.map(([name]) => name),
			);
			for (const [i, [, code]] of parts.entries())
				if (code) assert.equal(found[i]?.regionCode, code);
		});
});

describe("splitRow", () => {
	const fields = { name: "专利、商标授权" };
	const before = decided("专利授权", "corrected", { fields });
	const split = (file = before, name = fields.name) =>
		splitRow(file, source, rowOf(file, name), decision("corrected"), [
			"s1",
			"s2",
		]);

	it("has the first part on the row itself and adds the others", () => {
		const rows = rowsIn(split()).filter((r) => r.name.endsWith("授权"));
		assert.deepEqual(
			rows.slice(0, 2).map((r) => [r.id, r.name, r.state, r.value]),
			[
				["k1", "专利授权", "accepted", "877"],
				["s2", "商标授权", "added", "877"],
			],
		);
	});

	it("splits an undecided row by its regions", () => {
		const row = { ...rowOf(null, "专利授权"), region: "沧州、廊坊" };
		const ids = ["s1", "s2"];
		const made = decision("corrected");
		const file = splitRow(emptyFile(), source, row, made, ids);
		assert.deepEqual(
			rowsIn(file)
				.filter((r) => r.record)
				.map((r) => [r.id, r.region, r.state, r.reading !== null]),
			[
				["s1", "沧州", "corrected", true],
				["s2", "廊坊", "added", false],
			],
		);
	});

	it("changes nothing where there is no list", () =>
		assert.equal(split(before, "专利转让"), before));

	it("is one step back, named by what was split", () => {
		const { label, file } = undone(before, split(), "split");
		assert.deepEqual(
			[label?.act, label?.name, label?.count],
			["split", fields.name, 1],
		);
		assert.deepEqual(seen(file), seen(before));
	});
});
