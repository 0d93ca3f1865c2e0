import assert from "node:assert/strict";
import fc from "fast-check";
import {
	filterRows,
	matches,
	parseFilter,
} from "../../../../src/shared/filter/filter";
import { filterKeys } from "../../../../src/shared/filter/keys";
import { runs } from "../../../tools/runs";
import { anyRows, countedRows, sidebarRow } from "../../../tools/sidebarRows";

// biome-ignore format: a table
const rows = [
	sidebarRow("a", { name: "新增有效发明专利", region: "沧州市/运河区", period: "2024-06", raw: { value: "43000", indicatorId: "invention" }, section: "一、总体情况", inherited: ["region"] }),
	sidebarRow("b", { name: "PCT国际专利申请", region: "廊坊市", period: "2024", measure: "增长", status: "目标值", raw: { value: "-3.20", unit: "%", measure: "growth", status: "target" }, confidence: 0.55, stateCode: "accepted", decided: "RA1, 2024-05-01" }),
	sidebarRow("c", { name: "新增 商标", region: "", period: "2021/2025", raw: { value: "10", valueMax: "15", unit: "元", indicatorId: "other" }, stateCode: "query", note: "口径？", anchor: "orphan" }),
	sidebarRow("d", { name: "技术合同成交额", region: "沧州市", period: "2023-H2", raw: { value: "12345678901234567890.123", unit: "美元", status: "planned" }, stateCode: "added", confidence: null, rule: null, asPrinted: "六千余件" }),
];

const found = (text: string) =>
	filterRows(rows, text)
		.map(({ id }) => id)
		.join("");

describe("a filter finds", () => {
	// biome-ignore format: a table
	const cases: readonly (readonly [filter: string, ids: string])[] = [
		["", "abcd"],
		["  　", "abcd"],
		["新增", "ac"],
		["新增 沧州", "a"],
		["pct", "b"],
		["ＰＣＴ　２０２４", "b"],
		["六千", "d"],
		["没有", ""],
		["PCT|六千", "bd"],
		["-新增", "bd"],
		["－新增", "bd"],
		["\"新增 商标\"", "c"],
		["“新增 商标”", "c"],
		["「新增 商标」|PCT", "bc"],
		["-\"新增 商标\"", "abd"],

		["region:沧州", "ad"],
		["region:沧州|廊坊", "abd"],
		["ｒｅｇｉｏｎ：沧州｜廊坊", "abd"],
		["地区：沧州", "ad"],
		["地區:廊坊", "b"],
		["REGION:廊坊", "b"],
		["-region:沧州", "bc"],
		["name:pct", "b"],
		["unit:%", "b"],
		["unit:％", "b"],
		["unit:元", "c"],
		["measure:growth", "b"],
		["measure:增长", "b"],
		["status:目标", "b"],
		["section:总体", "a"],
		["note:口径", "c"],
		["rule:bind", "abc"],
		["variable:invention", "a"],
		["who:ra1", "b"],

		["is:undecided", "a"],
		["is:待确认|存疑", "ac"],
		["is:decided", "bcd"],
		["is:target", "b"],
		["is:目標值", "b"],
		["is:planned", "d"],
		["is:growth", "b"],
		["is:orphan", "c"],
		["is:inferred", "a"],
		["-is:inferred", "bcd"],
		["is:undecided region:沧州 value:>1000 unit:件 新增", "a"],

		["has:note", "c"],
		["has:variable", "a"],
		["has:备注|who", "bc"],
		["no:region", "c"],
		["-no:region", "abd"],
		["no:region|confidence", "cd"],
		["缺:地区", "c"],

		["value:>1000", "ad"],
		["value:＞1000", "ad"],
		["value:>4.3万", "d"],
		["value:>=4.3万", "ad"],
		["value:≥4.3万", "ad"],
		["value:43,000", "a"],
		["value:43000.0", "a"],
		["value:<0", "b"],
		["value:-3.2", "b"],
		["value:−3.2", "b"],
		["value:-4..-3", "b"],
		["value:>12", "acd"],
		["value:12", "c"],
		["value:=12", ""],
		["value:10..4.3万", "ac"],
		["value:10～4.3万", "ac"],
		["value:1万..", "ad"],
		["value:..0", "b"],
		["value:12345678901234567890.123", "d"],
		["value:>12345678901234567890.122", "d"],
		["value:>12345678901234567890.123", ""],
		["value:>1000亿", "d"],
		["confidence:<0.6", "b"],
		["confidence:0.55", "b"],

		["period:2024", "ab"],
		["period:2024-06", "a"],
		["period:2024年6月", "a"],
		["period:2024年", "ab"],
		["period:2023-h", "d"],
		["period:2021", "c"],
		["period:2021/2025", "c"],
		["period:2020..2022", "c"],
		["period:>=2024", "abc"],
		["period:<2024", "cd"],
		["period:>2024", "c"],
		["period:<=2023-06", "c"],
		["period:=2024", "b"],
		["period:2023-Q4..2024-Q2", "abcd"],
	];
	for (const [filter, ids] of cases)
		it(`“${filter}”: ${ids || "nothing"}`, () => {
			assert.deepEqual(parseFilter(filter).problems, []);
			assert.equal(found(filter), ids);
		});

	it("everything in the very same array where nothing is asked", () =>
		assert.equal(filterRows(rows, " regon:x "), rows));
});

describe("a filter that is not understood", () => {
	// biome-ignore format: a table
	const cases: readonly (readonly [filter: string, code: string, about: string, ids: string])[] = [
		["新增 regon:沧州", "unknownKey", "regon", "ac"],
		["新增 region:", "noValue", "region:", "ac"],
		["新增 -", "noValue", "-", "ac"],
		["新增 value:>x", "notANumber", ">x", "ac"],
		["新增 value:1..x", "notANumber", "1..x", "ac"],
		["新增 value:>1..2", "notANumber", ">1..2", "ac"],
		["新增 value:..", "notANumber", "..", "ac"],
		["新增 value:4万万", "notANumber", "4万万", "ac"],
		["新增 period:去年", "notAPeriod", "去年", "ac"],
		["新增 period:>=去年", "notAPeriod", ">=去年", "ac"],
		["新增 is:foo", "unknownWord", "foo", "ac"],
		["新增 is:foo|query", "unknownWord", "foo", "c"],
		["新增 has:foo", "unknownWord", "foo", "ac"],
		["name:\"新增 ", "openQuote", "\"新增 ", "c"],
	];
	for (const [filter, code, about, ids] of cases)
		it(`“${filter}” says ${code} of “${about}”, and the rest filters`, () => {
			const { problems } = parseFilter(filter);
			assert.deepEqual(
				problems.map(({ code, start, end }) => [
					code,
					filter.slice(start, end),
				]),
				[[code, about]],
			);
			assert.equal(found(filter), ids);
		});

	it("takes a quote within a word as it stands", () => {
		const row = sidebarRow("q", { name: "“双创”基地" });
		assert.equal(filterRows([row], "“双创”基地").length, 1);
		assert.deepEqual(parseFilter("“双创”基地").problems, []);
	});
});

describe("any filter", () => {
	const words = fc.constantFrom(
		...filterKeys.flatMap(({ code, names }) => [`${code}:`, `${names[0]}：`]),
		...' 　|｜-－"“”「」:：><=.~',
		"..",
		"新增",
		"沧州",
		"1000",
		"万",
		"2024",
		"undecided",
	);
	const filters = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(words).map((parts) => parts.join("")),
	);

	it("is read, with its problems inside it", () =>
		fc.assert(
			fc.property(filters, anyRows, (text, rows) => {
				const { problems } = parseFilter(text);
				for (const { start, end } of problems)
					assert.ok(0 <= start && start <= end && end <= text.length);
				assert.ok(filterRows(rows, text).every((row) => rows.includes(row)));
			}),
			runs(4000),
		));

	it("and its negation split the rows", () => {
		// biome-ignore format: a table
		const terms = fc.constantFrom("专利", "is:undecided", "is:target|query", "region:沧州|廊坊", "no:period", "has:region|value", "value:>877", "value:-5..877.5", "unit:%", "period:2024", "period:>=2024-H1", "confidence:<0.8", "\"a b\"");
		fc.assert(
			fc.property(terms, anyRows, (term, rows) => {
				const filter = parseFilter(term);
				const negation = parseFilter(`-${term}`);
				for (const row of rows)
					assert.notEqual(matches(filter, row), matches(negation, row));
			}),
			runs(2000),
		);
	});

	it("asks each of ten thousand rows a few times, and not again", () => {
		const { rows, reads } = countedRows(10_000);
		const text = "is:undecided region:第1 value:>100 period:>=2000 专利";
		assert.ok(filterRows(rows, text).length > 0);
		const first = reads();
		assert.ok(first <= 60 * rows.length, `${first} reads`);
		filterRows(rows, text);
		assert.equal(reads(), first);
	});
});
