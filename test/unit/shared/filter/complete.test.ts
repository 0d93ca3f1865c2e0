import assert from "node:assert/strict";
import fc from "fast-check";
import { completeFilter } from "../../../../src/shared/filter/complete";
import { filterRows, parseFilter } from "../../../../src/shared/filter/filter";
import type { FilterWords } from "../../../../src/shared/filter/words";
import { runs } from "../../../tools/runs";
import { anyRows, countedRows, sidebarRow } from "../../../tools/sidebarRows";

/** Every word stands for itself. */
const itself = new Proxy({}, { get: (_, key) => `<${String(key)}>` });
const words = {
	keys: itself,
	is: itself,
	count: "{0}×",
	comma: ", ",
} as FilterWords;

const rows = [
	sidebarRow("a", { region: "廊坊市", section: "二 专利", period: "2024-06" }),
	sidebarRow("b", { region: "沧州市", section: "二 专利" }),
	sidebarRow("c", { region: "沧州市/运河区", stateCode: "accepted" }),
	sidebarRow("d", { region: "沧州市", raw: { unit: "%", status: "target" } }),
	sidebarRow("e", { region: "", section: '带"引号"的 标题' }),
];

/** The choices at `^`, and what the filter is after each. */
function at(
	marked: string,
): readonly (readonly [filter: string, detail: string])[] {
	const cursor = marked.indexOf("^");
	const text = marked.replace("^", "");
	return completeFilter(text, cursor, rows, words).map(
		({ insert, replaces: [start, end], detail }) => [
			text.slice(0, start) + insert + text.slice(end),
			detail,
		],
	);
}

const filters = (marked: string) => at(marked).map(([filter]) => filter);

describe("at the cursor of a filter", () => {
	it("keys are offered where nothing is, at most 12", () => {
		assert.equal(at("^").length, 12);
		assert.deepEqual(at("^")[0], ["is:", "<is>"]);
		assert.deepEqual(filters("专利 ^ 新增")[1], "专利 name: 新增");
	});

	it("keys that start so are offered, in the language that is typed", () => {
		assert.deepEqual(at("re^"), [["region:", "<region>"]]);
		assert.deepEqual(at("专利 -ＲＥ^"), [["专利 -region:", "<region>"]]);
		assert.deepEqual(at("地^"), [["地区:", "<region>"]]);
		assert.deepEqual(at("per^"), [["period:", "<period>, 2020..2024"]]);
		assert.deepEqual(at("新增^"), []);
		assert.deepEqual(at('"re^'), []);
	});

	it("a key that is there is replaced with its colon", () =>
		assert.deepEqual(filters("re^g:沧州"), ["region:沧州"]));

	it("values of the rows are offered, the most frequent first", () => {
		assert.deepEqual(at("region:^"), [
			["region:沧州市", "2×"],
			["region:廊坊市", "1×"],
			["region:沧州市/运河区", "1×"],
		]);
		assert.deepEqual(filters("地区：沧^ 新增"), [
			"地区：沧州市 新增",
			"地区：沧州市/运河区 新增",
		]);
		assert.deepEqual(filters("region:沧州市^"), ["region:沧州市/运河区"]);
		assert.deepEqual(filters("unit:％|^"), ["unit:％|件", "unit:％|%"]);
		assert.deepEqual(filters("period:2024-^"), ["period:2024-06"]);
		assert.deepEqual(at("measure:^"), [["measure:Level", "5×"]]);
		assert.deepEqual(filters("region:廊坊|沧^州|x"), [
			"region:廊坊|沧州市|x",
			"region:廊坊|沧州市/运河区|x",
		]);
	});

	it("values with spaces are put into quotes that they do not hold", () => {
		assert.deepEqual(filters("section:^"), [
			'section:"二 专利"',
			'section:「带"引号"的 标题」',
		]);
		assert.deepEqual(filters('section:"二 ^'), ['section:"二 专利"']);
		assert.deepEqual(filters("section:“二^ 专” x"), ['section:"二 专利" x']);
	});

	it("words of is, has and no are offered with how many rows they are true of", () => {
		assert.deepEqual(at("is:un^"), [["is:undecided", "<undecided>, 4×"]]);
		assert.deepEqual(at("is:待确^"), [["is:待确认", "<undecided>, 4×"]]);
		assert.deepEqual(at("is:^").length, 12);
		assert.deepEqual(at("is:^").slice(0, 2), [
			["is:level", "<level>, 5×"],
			["is:undecided", "<undecided>, 4×"],
		]);
		assert.deepEqual(at("no:re^"), [["no:region", "<region>, 1×"]]);
		assert.deepEqual(at("has:re^"), [["has:region", "<region>, 4×"]]);
	});

	it("nothing is offered where it would not help", () => {
		for (const filter of ["value:^", "note:^", "regon:^", "is:undecided^"])
			assert.deepEqual(at(filter), [], filter);
	});

	it("a value that is taken finds its rows, as many as were said", () =>
		fc.assert(
			fc.property(
				anyRows,
				fc.constantFrom("unit", "is", "has", "no"),
				(rows, key) => {
					const filter = `${key}:`;
					const offered = completeFilter(filter, filter.length, rows, words);
					for (const { insert, detail } of offered)
						assert.equal(
							filterRows(rows, filter + insert).length,
							Number(/(\d+)×$/u.exec(detail)?.[1]),
						);
				},
			),
			runs(1000),
		));

	it("every choice is understood, whatever is typed and wherever the cursor is", () =>
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...' -|:："“”「」', "re", "is", "沧", "un")),
				fc.nat(),
				anyRows,
				(parts, place, rows) => {
					const text = parts.join("");
					const cursor = place % (text.length + 1);
					const offered = completeFilter(text, cursor, rows, words);
					assert.ok(offered.length <= 12);
					for (const { insert, replaces } of offered) {
						const [start, end] = replaces;
						assert.ok(start <= cursor && cursor <= end);
						const after = text.slice(0, start) + insert + text.slice(end);
						const unknown = parseFilter(after).problems.filter(
							({ code, start: from, end: to }) =>
								/^(?:not|unknown)/u.test(code) &&
								from < start + insert.length &&
								to > start,
						);
						assert.deepEqual(unknown, [], after);
					}
				},
			),
			runs(4000),
		));

	it("ten thousand rows are asked once each", () => {
		const { rows, reads } = countedRows(10_000);
		completeFilter("region:", 7, rows, words);
		assert.equal(reads(), rows.length);
	});
});
