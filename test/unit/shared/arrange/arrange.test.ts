import assert from "node:assert/strict";
import fc from "fast-check";
import {
	type Arrangement,
	arrange,
	groupByChoices,
} from "../../../../src/shared/arrange/arrange";
import { type Item, itemId } from "../../../../src/shared/arrange/items";
import { sortByChoices } from "../../../../src/shared/arrange/sort";
import type { ArrangeWords } from "../../../../src/shared/arrange/words";
import type { RowView } from "../../../../src/shared/protocol";
import { runs } from "../../../tools/runs";
import {
	anyRows,
	countedRows,
	sidebarRow,
	variableOf,
} from "../../../tools/sidebarRows";

const words: ArrangeWords = {
	without: { region: "no region", period: "no period", section: "no section" },
	confidence: ["lowest", "low", "high", "highest"],
	added: "by hand",
	others: "others",
};

const inOrder: Arrangement = {
	groupBy: "none",
	sortBy: "text",
	descending: false,
	collapsed: new Set(),
};

// biome-ignore format: a table
const rows = [
	sidebarRow("a", { region: "沧州市", period: "2023",      section: "二", confidence: 0.5,  raw: { value: "43000", indicatorId: "grants" } }),
	sidebarRow("b", { region: "",       period: "2024-06",   section: "一", confidence: 0.49, raw: { value: "-3.2", status: "target", indicatorId: "grants" }, status: "Target", stateCode: "accepted", state: "Accepted" }),
	sidebarRow("c", { region: "廊坊市", period: "",          section: "二", confidence: null, raw: { value: "", indicatorId: "other" }, stateCode: "added", state: "Added", name: "商标" }),
	sidebarRow("d", { region: "沧州市", period: "2021/2025", section: "",   confidence: 0.95, raw: { value: "877.5", indicatorId: "invention" }, stateCode: "rejected", state: "Rejected" }),
	sidebarRow("e", { region: "沧州市", period: "2023",      section: "二", confidence: 0.8,  raw: { value: "877.50", indicatorId: "other" }, stateCode: "query", state: "Query" }),
];
const variables = [
	variableOf("invention"),
	variableOf("grants"),
	variableOf("marks", true),
	variableOf("courts"),
];

/** Headings with count and open rows, and ids of rows, indented below headings: `沧州市 3/1`, ` a`. */
const lines = (items: readonly Item[]) =>
	items.map((item) => {
		if (item.kind === "row") return `${" ".repeat(item.level)}${item.row.id}`;
		const { count, open, isCollapsed } = item;
		const name =
			item.kind === "group" ? item.label : `${item.variable.id} ${item.state}`;
		return `${isCollapsed ? "+" : ""}${name} ${count}/${open}`;
	});

const arranged = (
	how: Partial<Arrangement>,
	isShown?: (row: RowView) => boolean,
) => lines(arrange(rows, { ...inOrder, ...how }, variables, words, isShown));

describe("the list", () => {
	it("is in the order of the text", () =>
		assert.deepEqual(arranged({}), ["a", "b", "c", "d", "e"]));

	// biome-ignore format: a table
	const groups: readonly (readonly [groupBy: Arrangement["groupBy"], lines: readonly string[]])[] = [
		["region", ["沧州市 3/1", " a", " d", " e", "no region 1/0", " b", "廊坊市 1/0", " c"]],
		["indicator", ["专利授权 4/1", " a", " b", " d", " e", "商标 1/0", " c"]],
		["period", ["2021/2025 1/0", " d", "2024-06 1/0", " b", "2023 2/1", " a", " e", "no period 1/0", " c"]],
		["section", ["二 3/1", " a", " c", " e", "一 1/0", " b", "no section 1/0", " d"]],
		["confidence", ["lowest 1/0", " b", "low 1/1", " a", "high 1/0", " e", "highest 1/0", " d", "by hand 1/0", " c"]],
		["state", ["Undecided 1/1", " a", "Query 1/0", " e", "Added 1/0", " c", "Accepted 1/0", " b", "Rejected 1/0", " d"]],
		["status", ["Actual 4/1", " a", " c", " d", " e", "Target 1/0", " b"]],
	];
	for (const [groupBy, expected] of groups)
		it(`is grouped by ${groupBy}`, () =>
			assert.deepEqual(arranged({ groupBy }), expected));

	// biome-ignore format: a table
	const sorts: readonly (readonly [sortBy: Arrangement["sortBy"], up: string, down: string])[] = [
		["text", "abcde", "edcba"],
		["name", "cabde", "abdec"],
		["value", "bdeac", "adebc"],
		["region", "adecb", "cadeb"],
		["period", "aebdc", "dbaec"],
		["confidence", "baedc", "deabc"],
		["state", "aecbd", "dbcea"],
	];
	for (const [sortBy, up, down] of sorts)
		it(`is sorted by ${sortBy}, rows without one last and equal ones as they were`, () => {
			assert.equal(arranged({ sortBy }).join(""), up);
			assert.equal(arranged({ sortBy, descending: true }).join(""), down);
		});

	it("is sorted within groups", () =>
		assert.deepEqual(
			arranged({ groupBy: "region", sortBy: "value", descending: true }),
			[
				"沧州市 3/1",
				" a",
				" d",
				" e",
				"no region 1/0",
				" b",
				"廊坊市 1/0",
				" c",
			],
		));

	it("leaves out what is folded, and counts it", () =>
		assert.deepEqual(
			arranged({
				groupBy: "region",
				collapsed: new Set(["group:region:沧州市", "group:section:二"]),
			}),
			["+沧州市 3/1", "no region 1/0", " b", "廊坊市 1/0", " c"],
		));
});

describe("the coding sheet", () => {
	it("has every variable in its order, and the others folded below", () =>
		assert.deepEqual(arranged({ groupBy: "sheet" }), [
			"invention empty 1/0",
			" d",
			"grants filled 2/1",
			" a",
			" b",
			"marks notReported 0/0",
			"courts empty 0/0",
			"+others 2/0",
		]));

	it("opens the others and folds a variable", () =>
		assert.deepEqual(
			arranged({
				groupBy: "sheet",
				collapsed: new Set(["group:sheet:others", "variable:grants"]),
			}).slice(2),
			[
				"+grants filled 2/1",
				"marks notReported 0/0",
				"courts empty 0/0",
				"others 2/0",
				" c",
				" e",
			],
		));

	it("has no others where there are none", () =>
		assert.deepEqual(
			arranged({ groupBy: "sheet" }, ({ id }) => id === "a"),
			[
				"invention empty 0/0",
				"grants filled 1/1",
				" a",
				"marks notReported 0/0",
				"courts empty 0/0",
			],
		));

	it("keeps a variable filled by rows that a filter does not show", () =>
		assert.equal(
			arranged({ groupBy: "sheet" }, () => false)[1],
			"grants filled 0/0",
		));

	it("takes “not reported” for more than a reading, and for less than a decision", () => {
		const stateOf = (stateCode: RowView["stateCode"]) => {
			const row = sidebarRow("x", { stateCode, raw: { indicatorId: "marks" } });
			const [item] = arrange(
				[row],
				{ ...inOrder, groupBy: "sheet" },
				[variableOf("marks", true)],
				words,
			);
			return item?.kind === "variable" && item.state;
		};
		assert.equal(stateOf("undecided"), "notReported");
		assert.equal(stateOf("rejected"), "notReported");
		assert.equal(stateOf("accepted"), "filled");
	});
});

describe("any arrangement", () => {
	const arrangements = fc.record({
		groupBy: fc.constantFrom(...groupByChoices),
		sortBy: fc.constantFrom(...sortByChoices),
		descending: fc.boolean(),
	});

	it("has every row once, below a heading that counts it", () =>
		fc.assert(
			fc.property(anyRows, arrangements, (rows, how) => {
				const collapsed = new Set(["group:sheet:others"]);
				const items = arrange(rows, { ...how, collapsed }, variables, words);
				assert.equal(new Set(items.map(itemId)).size, items.length);
				const listed = items.filter((item) => item.kind === "row");
				assert.deepEqual(
					listed.map(({ row }) => row.id).sort(),
					rows.map(({ id }) => id).sort(),
				);
				const headings = items.filter((item) => item.kind !== "row");
				const sum = (of: "count" | "open") =>
					headings.reduce((all, heading) => all + heading[of], 0);
				if (how.groupBy === "none") return;
				assert.equal(sum("count"), rows.length);
				const open = rows.filter((row) => row.stateCode === "undecided");
				assert.equal(sum("open"), open.length);
			}),
			runs(4000),
		));

	it("folds whichever heading is named, and no other", () =>
		fc.assert(
			fc.property(anyRows, arrangements, fc.nat(), (rows, how, place) => {
				const items = (collapsed: ReadonlySet<string>) =>
					arrange(rows, { ...how, collapsed }, variables, words);
				const headings = items(new Set()).filter(({ kind }) => kind !== "row");
				const one = headings[place % headings.length];
				if (!one) return;
				const folded = items(new Set([itemId(one)])).filter(
					(item) => item.kind !== "row",
				);
				assert.deepEqual(folded.map(itemId), headings.map(itemId));
				for (const [index, heading] of folded.entries()) {
					const before = headings[index];
					assert.ok(before && before.kind !== "row");
					const isNamed: boolean = itemId(heading) === itemId(one);
					assert.equal(heading.isCollapsed !== before.isCollapsed, isNamed);
				}
			}),
			runs(1000),
		));

	for (const groupBy of groupByChoices)
		it(`asks each of ten thousand rows a few times, by ${groupBy}`, () => {
			const { rows, reads } = countedRows(10_000);
			for (const sortBy of sortByChoices)
				arrange(rows, { ...inOrder, groupBy, sortBy }, variables, words);
			const most = 8 * sortByChoices.length * rows.length;
			assert.ok(reads() <= most, `${reads()} reads`);
		});
});
